/** How the attempt of a transcript ended, as whoever lists transcripts is told. */
import type { Ending, Outcome } from './outcome';
import type { VerifiedTranscript } from './transcript';

/** Of a transcript that was read; undefined stands for one that could not be. */
export function endingOf(read: VerifiedTranscript | undefined): Ending {
  if (!read) return 'unreadable';
  // The chain holds only where an end is one of these.
  return read.finished ? (read.entries.at(-1)!.outcome as Outcome) : 'unfinished';
}
