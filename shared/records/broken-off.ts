/** What the transcript of an attempt that was broken off, by a crash or a power cut, tells of how far it came. */
import { hasAlarm } from './alarms';
import { type BrokenOff, howFar } from './how-far';
import { type Entry, operationIn } from './transcript';

/**
 * `entries`: its own, without an end. `onDisk`: digests of the versions of the record that were on disk; none where there was none. One of
 * several that were broken off is judged by the version that it announced itself, whatever came after it.
 */
export function brokenOff(
  file: string,
  entries: readonly Entry[],
  onDisk: ReadonlySet<unknown> = new Set(),
): BrokenOff {
  const reached = howFar(entries);
  return {
    file,
    operation: operationIn({ entries: [...entries] }),
    at: entries[0]?.at ?? '',
    lastAt: entries.at(-1)?.at ?? '',
    ...(reached ?? { accepted: 0, required: 0, confirmed: false }),
    stated: reached !== undefined,
    ...(hasAlarm({ entries }) && { alarm: true as const }),
    recorded: entries.some(
      entry =>
        entry.event === 'record-next' && onDisk.has(entry.recordDigest) && !listsTranscriptAlone(entry),
    ),
  };
}

/** The entry announces a version of the record in which nothing but the list of transcripts is another. */
export function listsTranscriptAlone({ event, changes }: Entry): boolean {
  if (event !== 'record-next' || typeof changes !== 'string') return false;
  try {
    return Object.keys(JSON.parse(changes)).join() === 'transcripts';
  } catch {
    return false;
  }
}
