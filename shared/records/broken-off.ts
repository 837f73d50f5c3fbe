/** What the transcript of an attempt that was broken off, by a crash or a power cut, tells of how far it came. */
import type { BrokenOff } from '../text/broken-off';
import { type Entry, operationIn } from './transcript';

/** `entries`: its own, without an end. `recordDigest`: of the record as it was found; absent where there was none. */
export function brokenOff(file: string, entries: readonly Entry[], recordDigest?: string): BrokenOff {
  const share = entries.findLast(({ event }) => event === 'share-accepted');
  return {
    file,
    operation: operationIn({ entries: [...entries] }),
    at: entries[0]?.at ?? '',
    lastAt: entries.at(-1)?.at ?? '',
    accepted: whole(share?.progress),
    required: whole(share?.required) + whole(share?.proofShares),
    stated: Array.isArray(entries[0]?.bound),
    confirmed: entries.some(({ event }) => event === 'confirmed'),
    recorded: entries.some(
      entry =>
        entry.event === 'record-next' && entry.recordDigest === recordDigest && !listsTranscriptAlone(entry),
    ),
  };
}

const whole = (value: unknown): number => (Number.isSafeInteger(value) ? (value as number) : 0);

/** The entry announces a version of the record in which nothing but the list of transcripts is another. */
export function listsTranscriptAlone({ event, changes }: Entry): boolean {
  if (event !== 'record-next' || typeof changes !== 'string') return false;
  try {
    return Object.keys(JSON.parse(changes)).join() === 'transcripts';
  } catch {
    return false;
  }
}
