/**
 * Whether a record may be relied on, by what the transcripts beside it say of it. Pure; the files are read by others.
 *
 * A record counts only if an entry of a transcript names it, by number and digest: each is announced by `record-next`
 * before it is written. `SHA256SUMS` is no witness: whoever edits the record edits it too, and it is made from
 * the record. What people compare with their papers is the digest of the transcript that names the record.
 */
import type { LedgerRecord, Stored } from './kind';
import { announcedBy, leftBy, type Named, namedBy, type Witnesses } from './witnesses';

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

/** What is peculiar to one kind of record. `listed` is the record's sum in SHA256SUMS. */
export interface JudgingRules<R extends LedgerRecord> {
  /** True for a record with nothing in it but what people claimed, under which nothing was done: no transcript has to name it. */
  isBare(record: R): boolean;
  /** What an earlier version may have left by its own rules; undefined where none did. */
  leftByEarlierVersion(
    stored: Stored<R>,
    witnesses: Witnesses,
    listed: string | undefined,
  ): Judgement | undefined;
  /** True where a transcript tells otherwise than the record that it names. */
  isContradicted(record: R, witnesses: Witnesses): boolean;
}

/** Judges a record by the transcripts. `listed` is its sum in SHA256SUMS. */
export function judge<R extends LedgerRecord>(
  stored: Stored<R>,
  witnesses: Witnesses,
  listed: string | undefined,
  { isBare, leftByEarlierVersion }: Pick<JudgingRules<R>, 'isBare' | 'leftByEarlierVersion'>,
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
