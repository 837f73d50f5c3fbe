/** How a share of a key set stands: in use or not, and whether somebody has looked at it lately. */

const DAY_MS = 86_400_000;

/** A check is overdue after so many days, unless people say otherwise. */
export const OVERDUE_AFTER_DAYS = 180;

/** What a record has of a share. Times are ISO 8601, '' for never or not known. */
interface Recorded {
  status: 'unconfirmed' | 'active' | 'lost' | 'destroyed';
  checkedAt: string;
  issuedAt: string;
}

/**
 * `unchecked`: given out not long ago, and not checked since. `formOnly`: checked in time, where a check cannot show more than
 * that it is a share.
 */
export type Health = 'checked' | 'formOnly' | 'unchecked' | 'overdue' | 'lost' | 'destroyed';

/** Lost or destroyed: it counts for nobody, and turns up as an alarm. */
export const isWithdrawn = ({ status }: Pick<Recorded, 'status'>): boolean =>
  status === 'lost' || status === 'destroyed';

/** Whether a time (ISO 8601) is at most `days` before `now` (milliseconds since 1970), or after it. False too for what is no time. */
export const isSince = (at: string, days: number, now: number): boolean =>
  Date.parse(at) >= now - days * DAY_MS;

/**
 * Whether a time (ISO 8601) is in the last `days` before `now` (milliseconds since 1970). One that is more than a day ahead was
 * written by a clock that was wrong, or is read by one: when it was nobody knows. False too for what is no time.
 */
export function isRecent(at: string, days: number, now: number): boolean {
  return isSince(at, days, now) && Date.parse(at) <= now + DAY_MS;
}

/**
 * Whether its last check, or its issue if it was never checked, is more than `days` before `now` (milliseconds since 1970), or
 * when it was is not known. One that is lost or destroyed never is overdue.
 */
export function isOverdue(share: Recorded, days: number, now: number): boolean {
  if (isWithdrawn(share)) return false;
  return !isRecent(share.checkedAt || share.issuedAt, days, now);
}

/** `isJudged`: the record has verifiers, with which a check shows that a share is right. `now` as in `isOverdue`. */
export function healthOf(share: Recorded, isJudged: boolean, now: number): Health {
  if (share.status === 'lost' || share.status === 'destroyed') return share.status;
  if (isOverdue(share, OVERDUE_AFTER_DAYS, now)) return 'overdue';
  if (share.checkedAt === '') return 'unchecked';
  // A verifier that came after the check says nothing of it: then the share is still unconfirmed.
  return isJudged && share.status === 'active' ? 'checked' : 'formOnly';
}
