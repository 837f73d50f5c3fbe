/** What settling changes in a record: reserved indexes become shares, or stay unused. */
import {
  type FormerKeys,
  type IssuedShare,
  type KeySetRecord,
  type ReservedIndex,
  type StoreReference,
  takenIndexes,
  withFormerKeys,
} from '../../../shared/records/key-set';
import type { Entry } from '../../../shared/records/transcript';

type Shares = Pick<KeySetRecord, 'shares' | 'issued' | 'formerKeys'>;

/** A reserved index whose share is on disk, as the record lists it from now on. */
export const asShare = (one: ReservedIndex): IssuedShare => ({
  index: one.index,
  holder: one.holder,
  pgp_fingerprint: one.pgp_fingerprint,
  keyMaterial: one.keyMaterial,
  issuedAt: one.at,
  transcript: one.transcript,
  status: 'unconfirmed',
  verifier: one.verifier,
  checkedAt: '',
  reason: '',
  markedBy: '',
  reissued: 0,
});

/**
 * The shares and their number when a reserved index has become a share: one more, or, in a reissue, the listed one
 * in its new state.
 */
export function withShare<R extends Shares>({ shares, issued, formerKeys }: R, one: ReservedIndex): Shares {
  if (!one.reissue) return { shares: [...shares, asShare(one)], issued: issued + 1, formerKeys };
  const again = (share: IssuedShare) => ({ ...asShare(one), reissued: share.reissued + 1 });
  const before = shares.filter(share => share.index === one.index);
  return {
    shares: shares.map(share => (share.index === one.index ? again(share) : share)),
    issued,
    formerKeys: before.reduce<FormerKeys[]>(withFormerKeys, formerKeys),
  };
}

/**
 * What changes in a record when `issued` of its reserved indexes are on disk and the others never will be; `apart` stay
 * reserved.
 */
export function withReservedSettled(
  record: KeySetRecord,
  issued: readonly ReservedIndex[],
  apart: readonly ReservedIndex[] = [],
): Shares & Pick<KeySetRecord, 'reserved' | 'burnt'> {
  const unused = record.reserved.filter(one => !issued.includes(one) && !apart.includes(one));
  const { shares, issued: count, formerKeys } = record;
  const after = issued.reduce<Shares>(withShare, { shares, issued: count, formerKeys });
  return {
    ...after,
    burnt: [...record.burnt, ...unused.filter(one => !one.reissue).map(one => one.index)],
    reserved: record.reserved.filter(one => apart.includes(one)),
  };
}

/** What becomes of a share that was kept apart. */
export type UseOfApart = 'issued' | 'unused';

/**
 * What changes in a record when people have said what becomes of a share that was kept apart. One that was destroyed burns its
 * index, if it was a new one; the key it went to is remembered, since a copy would still open.
 */
export function withApart(record: KeySetRecord, one: ReservedIndex, use: UseOfApart): Partial<KeySetRecord> {
  const reserved = record.reserved.filter(other => other !== one);
  if (use === 'issued') return { ...withShare(record, one), reserved };
  return {
    reserved,
    burnt: one.reissue ? record.burnt : [...record.burnt, one.index],
    formerKeys: withFormerKeys(record.formerKeys, one),
  };
}

/** A transcript whose attempt came to no end of its own, or whose end vouches for no record. */
export interface UnsettledTranscript {
  file: string;
  /** What it, or the record in its name, has reserved: the index, and the export as far as it is told. */
  reserved: Pick<ReservedIndex, 'index' | 'file'>[];
  entries: readonly Entry[];
}

/**
 * What is to change in the record; undefined when nothing is, since an earlier settling got as far as that. `issued` are
 * the reserved indexes whose export is on disk; `apart` those that nobody may record without a word from paper.
 */
export function repairedRecord(
  record: KeySetRecord,
  found: {
    issued: readonly ReservedIndex[];
    apart: readonly ReservedIndex[];
    unsettled: readonly UnsettledTranscript[];
    store: StoreReference | undefined;
  },
): Partial<KeySetRecord> | undefined {
  const { issued, apart, unsettled, store } = found;
  const taken = takenIndexes(record);
  // A transcript may have reserved an index that never came into the record: it stays unused, too.
  const onlyInTranscript = unsettled
    .flatMap(one => one.reserved.map(({ index }) => index))
    .filter(index => !taken.includes(index));
  const unlisted = unsettled.map(one => one.file).filter(file => !record.transcripts.includes(file));
  const nothing = record.reserved.length - apart.length + onlyInTranscript.length + unlisted.length === 0;
  if (nothing && !store) return undefined;
  const settled = withReservedSettled(record, issued, apart);
  return {
    ...settled,
    ...(store && { store }),
    burnt: [...settled.burnt, ...new Set(onlyInTranscript)],
    transcripts: [...record.transcripts, ...unlisted],
  };
}
