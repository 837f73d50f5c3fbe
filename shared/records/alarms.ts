/** Ceremonies in which a share was refused with an alarm: whoever lists them is told, since nobody opens each transcript. */
import { isRecent, isSince, OVERDUE_AFTER_DAYS } from './share-health';
import type { Entry } from './transcript';
import { readTranscriptName } from './transcript-name';

/** One whose transcript cannot be read (undefined) tells of none: it is told as unreadable. */
export const hasAlarm = (read: { entries: readonly Entry[] } | undefined): boolean =>
  read?.entries.some(({ event, alarm }) => event === 'share-refused' && alarm === true) ?? false;

/**
 * The newest of the last 180 days before `now` (milliseconds since 1970), by what the names of the files say; else the newest that a
 * wrong clock dated after `now`: when that was nobody knows, and an alarm is rather told too long than not at all. Undefined where there
 * is neither. `at`: when its attempt began, ISO 8601, UTC.
 */
export function newestAlarm(
  ceremonies: readonly { file: string; alarm: boolean }[],
  now: number,
): { file: string; at: string } | undefined {
  const alarms = ceremonies
    .filter(({ alarm }) => alarm)
    .map(({ file }) => ({ file, at: readTranscriptName(file).at }));
  const newest = (isOne: typeof isRecent) => alarms.findLast(({ at }) => isOne(at, OVERDUE_AFTER_DAYS, now));
  return newest(isRecent) ?? newest(isSince);
}
