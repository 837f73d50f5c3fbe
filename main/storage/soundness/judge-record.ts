/** Whether a key set's record may be relied on: what is peculiar to key sets in judging a record by its transcripts. */
import type { IssuedShare, KeySetRecord } from '../../../shared/records/key-set';
import { FIRST_WITH_RECORD_NEXT } from '../../../shared/records/transcript';
import type { StoredRecord } from '../key-sets/key-set-ledger';
import type { Judgement, JudgingRules } from '../ledger/judge';
import { leftBy, type Named, namedBy, type Witnesses } from '../ledger/witnesses';
import { isApart } from './apart';
import { isAsReserved } from './apart-account';

/** Adopted, and nothing in it but what people claimed: as long as that is so, claims can be corrected. */
export const isBare = (record: KeySetRecord): boolean =>
  record.origin === 'adopted' &&
  record.transcripts.length === 0 &&
  record.reserved.length === 0 &&
  record.burnt.length === 0 &&
  record.shares.every(share => isForeign(share) && !share.checkedAt && !share.markedBy && !share.transcript);

/** Issued by another tool: nothing but its index is known, and what an attempt showed of it. */
const isForeign = (share: IssuedShare): boolean =>
  !share.issuedAt &&
  !share.holder &&
  !share.pgp_fingerprint &&
  !share.verifier &&
  share.keyMaterial.length === 0;

/**
 * Earlier versions announced nothing. What they may have left, if no later version wrote here since: a record one or two
 * ahead of the one that their transcript without end stands on; claims corrected after an attempt, which they did
 * without a transcript; and transcripts that name no record at all. Each is repaired once, and people are told.
 */
function leftByEarlierVersion(
  { record, digest }: StoredRecord,
  witnesses: Witnesses,
  listed: string | undefined,
): Judgement | undefined {
  const all = [...witnesses.values()];
  if (all.length === 0) return undefined;
  if (!all.every(read => read !== undefined && read.version < FIRST_WITH_RECORD_NEXT)) return undefined;
  for (const [file, read] of witnesses) {
    if (read && !read.finished && isAhead(record, file, witnesses) && keepsMarks(record, witnesses)) {
      return { verdict: 'left-by-earlier-version', by: file };
    }
  }
  const hasOpen = all.some(read => !read?.finished);
  const isListed = listed === digest || (listed !== undefined && listed === record.previous);
  const left = leftBy(witnesses);
  const mayFollow = left.length === 0 || (isCorrection(record, left) && keepsMarks(record, witnesses));
  return !hasOpen && isListed && mayFollow ? { verdict: 'left-by-earlier-version' } : undefined;
}

function isAhead(record: KeySetRecord, file: string, witnesses: Witnesses): boolean {
  const { entries } = witnesses.get(file)!;
  const base = namedBy(new Map([[file, witnesses.get(file)]])).at(-1) ?? { number: 0, digest: null };
  const by = record.sequence - base.number;
  if (!record.transcripts.includes(file)) return false;
  if (by === 1) return record.previous === base.digest;
  return by === 2 && base.number > 0 && entries.some(one => one.event === 'reserved');
}

function isCorrection(record: KeySetRecord, left: readonly Named[]): boolean {
  const last = left.reduce((one, other) => (other.number > one.number ? other : one));
  return (
    record.origin === 'adopted' &&
    record.reserved.length === 0 &&
    record.burnt.length === 0 &&
    record.shares.every(isForeign) &&
    (record.sequence > last.number + 1 || record.previous === last.digest)
  );
}

/** Shares that a transcript marked as lost or destroyed are still that, unless they were issued again since. */
const keepsMarks = (record: KeySetRecord, witnesses: Witnesses): boolean =>
  [...witnesses.values()]
    .flatMap(read => read?.entries ?? [])
    .filter(({ event, status }) => event === 'confirmed' && status !== undefined)
    .every(({ index, status, at }) =>
      record.shares.some(
        share =>
          share.index === index && (share.status === status || (share.reissued > 0 && share.issuedAt > at)),
      ),
    );

/**
 * True where an attempt that was interrupted reserved something else than the record has in its name: repairing would make a
 * share of it. Of those that are kept apart nothing is made without the digest from paper, which looks itself.
 */
const reservesOtherwise = ({ reserved }: KeySetRecord, witnesses: Witnesses): boolean =>
  reserved.some(one => {
    const entries = witnesses.get(one.transcript)?.entries;
    return entries !== undefined && !isApart(entries) && !isAsReserved(entries, one);
  });

export const KEY_SET_RULES: JudgingRules<KeySetRecord> = {
  isBare,
  leftByEarlierVersion,
  isContradicted: reservesOtherwise,
};
