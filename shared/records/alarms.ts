/** Transcripts in which a share was refused with an alarm: whoever lists transcripts is told, since nobody opens each of them. */
import { OVERDUE_AFTER_DAYS } from './share-health';
import type { VerifiedTranscript } from './transcript';
import { readTranscriptName } from './transcript-name';

/** Those of these files, in that order. One that cannot be read tells of none: it is told as unreadable. */
export const alarmsIn = (
  files: readonly string[],
  witnesses: ReadonlyMap<string, VerifiedTranscript | undefined>,
): string[] =>
  files.filter(file =>
    witnesses.get(file)?.entries.some(({ event, alarm }) => event === 'share-refused' && alarm === true),
  );

const DAY_MS = 86_400_000;

/**
 * The newest of the last 180 days before `now` (milliseconds since 1970), by what the names of the files say; undefined where there
 * is none. `at`: when its attempt began, ISO 8601, UTC.
 */
export function newestAlarm(
  alarms: readonly string[],
  now: number,
): { file: string; at: string } | undefined {
  return alarms
    .map(file => ({ file, at: readTranscriptName(file).at }))
    .findLast(({ at }) => Date.parse(at) >= now - OVERDUE_AFTER_DAYS * DAY_MS);
}
