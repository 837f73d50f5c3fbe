/** The last ceremony that was carried out, where nothing has come of those since then: its digest is on papers that are right, too. */
import type { CarriedOut } from '../../../shared/contract/carried-out';
import { listsTranscriptAlone } from '../../../shared/records/broken-off';
import { endingOf } from '../../../shared/records/ending';
import type { KeySetRecord } from '../../../shared/records/key-set';
import type { Outcome } from '../../../shared/records/outcome';
import { type EventName, operationIn, type VerifiedTranscript } from '../../../shared/records/transcript';
import type { Witnesses } from '../ledger/witnesses';

/**
 * The one before `file`, the transcript that the record rests on. Null where one since then, `file` included, cannot be read or may
 * have changed more of the record than its list of transcripts: a share may have been issued that an older paper knows nothing of.
 * Null, too, where its digest is on nobody's paper, or is to come from paper.
 */
export function carriedOutBefore(
  { transcripts, reserved }: Pick<KeySetRecord, 'transcripts' | 'reserved'>,
  file: string,
  witnesses: Witnesses,
): CarriedOut | null {
  const last = transcripts.findLastIndex(one => !cameToNothing(witnesses.get(one)));
  const read = witnesses.get(transcripts[last] ?? '');
  if (!read || transcripts.indexOf(file) <= last) return null;
  if (endingOf(read) !== 'complete' || endedWithoutPeople(read)) return null;
  if (reserved.some(({ transcript }) => transcript === transcripts[last])) return null;
  return { digest: read.chain.digest, at: read.entries.at(-1)!.at, operation: operationIn(read) };
}

/** Its digest is on nobody's paper: the program ended it, or made it, by itself. */
export const endedWithoutPeople = (read: VerifiedTranscript): boolean =>
  endingOf(read) === 'interrupted' || operationIn(read) === 'correctClaims';

/** Repair ends one as `interrupted`, also where it records a share then; of `record-changed` a share may be kept apart. */
export const GIVEN_UP: ReadonlySet<string> = new Set<Outcome>(['cancelled', 'expired', 'failed']);

/** What an attempt has in its transcript that wrote nothing. */
const BEFORE_WRITING: ReadonlySet<EventName> = new Set([
  'start',
  'confirmed',
  'share-accepted',
  'share-refused',
  'refused',
  'exception',
  'end',
]);

const cameToNothing = (read: VerifiedTranscript | undefined): boolean =>
  read !== undefined &&
  GIVEN_UP.has(endingOf(read)) &&
  // Transcripts of before announce no record: what they changed is not known.
  read.entries.some(listsTranscriptAlone) &&
  read.entries.every(entry => BEFORE_WRITING.has(entry.event) || listsTranscriptAlone(entry));
