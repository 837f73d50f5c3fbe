/** Who was named for the last attempt, offered for the next one: the same people mostly stay for it. */
import { useState } from 'preact/hooks';
import type { AppContext } from './app-context';
import { useApp } from './app-context';
import { clockNow } from './countdown';
import { remember, remembered, type WasPresent } from './remember';

/** Witnesses as they were typed, with commas between them. */
export interface Present {
  operator: string;
  witnesses: string;
}
export const nobody: Present = { operator: '', witnesses: '' };

/** So long after, others are thought to sit there. */
const SAME_PEOPLE_MS = 12 * 3_600_000;

/** To be called when an attempt has begun. */
export function rememberPresent(
  app: Pick<AppContext, 'folder' | 'program' | 'programAt'>,
  { operator, witnesses }: Present,
  practice: boolean,
): void {
  remember({
    present: { operator, witnesses, at: clockNow(app), folder: app.folder?.path ?? '', practice },
  });
}

/** Those of the last attempt in this folder, unless that is long ago; names of a rehearsal are for rehearsals alone. */
export function useWasPresent(practice: boolean): WasPresent | undefined {
  const app = useApp();
  const [present] = useState(() => remembered().present);
  const isOfNow =
    present !== undefined &&
    present.folder === (app.folder?.path ?? '') &&
    present.practice === practice &&
    Math.abs(Date.parse(clockNow(app)) - Date.parse(present.at)) < SAME_PEOPLE_MS;
  return isOfNow && (present.operator || present.witnesses) ? present : undefined;
}
