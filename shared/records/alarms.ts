/** Ceremonies in which a share was refused with an alarm: whoever lists them is told, since nobody opens each transcript. */
import { OVERDUE_AFTER_DAYS } from './share-health';
import type { VerifiedTranscript } from './transcript';
import { readTranscriptName } from './transcript-name';

/** One whose transcript cannot be read (undefined) tells of none: it is told as unreadable. */
export const hasAlarm = (read: VerifiedTranscript | undefined): boolean =>
  read?.entries.some(({ event, alarm }) => event === 'share-refused' && alarm === true) ?? false;

const DAY_MS = 86_400_000;

/**
 * The newest of the last 180 days before `now` (milliseconds since 1970), by what the names of the files say; undefined where there
 * is none. `at`: when its attempt began, ISO 8601, UTC.
 */
export function newestAlarm(
  ceremonies: readonly { file: string; alarm: boolean }[],
  now: number,
): { file: string; at: string } | undefined {
  return ceremonies
    .filter(({ alarm }) => alarm)
    .map(({ file }) => ({ file, at: readTranscriptName(file).at }))
    .findLast(({ at }) => Date.parse(at) >= now - OVERDUE_AFTER_DAYS * DAY_MS);
}
