/**
 * Whether a record may be relied on, by what the set's transcripts say of it. Pure; the files are read by others.
 *
 * A record counts only if an entry of a transcript names it, by number and digest: each is announced by `record-next`
 * before it is written. `SHA256SUMS` is no witness: whoever edits the record edits it too, and it is made from
 * the record. What people compare with their papers is the digest of the transcript that names the record.
 */
import type { IssuedShare, KeySetRecord } from '../../../shared/records/key-set';
import { FIRST_WITH_RECORD_NEXT } from '../../../shared/records/transcript';
import type { StoredRecord } from '../key-sets/key-set-directory';
import { announcedBy, leftBy, type Named, namedBy, type Witnesses } from '../ledger/witnesses';

export type Judgement =
  /** An entry names it; `by` is the transcript that the record rests on. */
  | { verdict: 'witnessed'; by: string }
  /** Adopted, and nothing was ever done under it: there is nothing in it but claims. */
  | { verdict: 'adopted' }
  /** An earlier version may have left it so, half-way or by its own rules; `by` is its transcript without end. */
  | { verdict: 'left-by-earlier-version'; by?: string }
  /** A transcript left a later one. */
  | { verdict: 'older'; expected: number }
  /** Nothing names it, and a transcript that might cannot be read. */
  | { verdict: 'unwitnessed' }
  | { verdict: 'altered' };

/** `listed` is the record's sum in SHA256SUMS. */
export function judgeRecord(
  stored: StoredRecord,
  witnesses: Witnesses,
  listed: string | undefined,
): Judgement {
  const { record, digest } = stored;
  const { sequence } = record;
  const left = leftBy(witnesses);
  // A version is announced on top of the one that is on disk then.
  const least = Math.max(
    0,
    ...left.map(one => one.number),
    ...announcedBy(witnesses).map(({ number }) => number - 1),
  );
  if (least > sequence) return { verdict: 'older', expected: least };
  if (left.some(one => one.number === sequence && one.digest !== digest)) return { verdict: 'altered' };
  // A transcript that the record does not list is no witness of it: anybody could have put one there. Claims that nothing
  // was done under list none.
  const counts = (file: string) => record.transcripts.includes(file) || isBare(record);
  const named = namedBy(witnesses).filter(
    one => one.number === sequence && one.digest === digest && counts(one.file),
  );
  if (named.length > 0) return { verdict: 'witnessed', by: restsOn(named, witnesses) };
  if (isBare(record) && namedBy(witnesses).length === 0) {
    const follows = listed === undefined || listed === digest || listed === record.previous;
    return { verdict: follows ? 'adopted' : 'altered' };
  }
  const earlier = leftByEarlierVersion(stored, witnesses, listed);
  if (earlier) return earlier;
  return { verdict: [...witnesses.values()].includes(undefined) ? 'unwitnessed' : 'altered' };
}

/** The transcript that ended last of those that name the record; one that has no end yet where there is no other. */
function restsOn(named: readonly Named[], witnesses: Witnesses): string {
  const wrote = named.filter(({ file }) => witnesses.get(file)?.entries.at(-1)?.outcome !== 'record-changed');
  const candidates = (wrote.length > 0 ? wrote : named).map(({ file }) => file);
  return candidates.findLast(file => witnesses.get(file)?.finished) ?? candidates[0]!;
}

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
