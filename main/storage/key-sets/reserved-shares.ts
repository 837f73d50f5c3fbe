/** What becomes of the indexes that a record has reserved: they turn into shares, or stay unused for ever. */
import {
  type FormerKeys,
  type IssuedShare,
  type KeySetRecord,
  type ReservedIndex,
  withFormerKeys,
} from '../../../shared/records/key-set';

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
export function withReservedRepaired(
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
