/** Who was named for the last attempt, or in another form since, offered for the next one: the same people mostly stay for it. */
import { useState } from 'preact/hooks';
import type { AppContext } from './app-context';
import { useApp } from './app-context';
import { clockNow } from './countdown';
import { forgetKept, useKept } from './kept';
import { remember, remembered, type WasPresent } from './remember';

/** Witnesses as they were typed, with commas between them. */
export interface Present {
  operator: string;
  witnesses: string;
}
export const nobody: Present = { operator: '', witnesses: '' };

/** So long after, others are thought to sit there. */
const SAME_PEOPLE_MS = 12 * 3_600_000;

/** Under which what is of the room and of no form is kept: who was typed into one from which no attempt began, and that it was asked about. */
export const ROOM = 'room';

type Of = Pick<AppContext, 'folder' | 'program' | 'programAt'>;

const now = (app: Of, { operator, witnesses }: Present, practice: boolean, typed: boolean): WasPresent => ({
  ...{ operator, witnesses, practice, typed },
  ...{ at: clockNow(app), folder: app.folder?.path ?? '' },
});

/** To be called when an attempt has begun. */
export function rememberPresent(app: Of, present: Present, practice: boolean): void {
  remember({ present: now(app, present, practice, false) });
  forgetKept(ROOM);
}

/**
 * Those of the last attempt in this folder, or typed since, unless that is long ago; names of a rehearsal are for rehearsals alone.
 * What is typed here is to be told.
 */
export function useWasPresent(practice: boolean): [WasPresent | undefined, (typed: Present) => void] {
  const app = useApp();
  const [typed, setTyped] = useKept<WasPresent | null>(ROOM, 'present', null);
  const [was] = useState(() => typed ?? remembered().present);
  const isOfNow =
    was !== undefined &&
    was.folder === (app.folder?.path ?? '') &&
    was.practice === practice &&
    Math.abs(Date.parse(clockNow(app)) - Date.parse(was.at)) < SAME_PEOPLE_MS;
  return [
    isOfNow && (was.operator || was.witnesses) ? was : undefined,
    present => setTyped(now(app, present, practice, true)),
  ];
}
