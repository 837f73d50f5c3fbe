/**
 * Closing the window in the middle of an attempt: held back once, and the page asks. Never held back are a shutdown, a signal, a
 * second close, and a page that does not ask: an attempt keeps no computer from being shut down.
 */
import type { App, BrowserWindow } from 'electron';
import type { ClosingAnswer } from '../../shared/contract/program';
import type { Program } from '../program/program';

/** A page that has not put its question on the screen by then puts none there. */
export const ASKED_WITHIN_MS = 2000;

/** From now on, for this window of `app`. */
export function holdClose(
  window: BrowserWindow,
  program: Pick<Program, 'isLive' | 'askToClose'>,
  app: Pick<App, 'on'>,
): void {
  let state: 'open' | 'asking' | 'leaving' = 'open';
  let unanswered: NodeJS.Timeout | undefined;
  const leave = () => {
    state = 'leaving';
    if (!window.isDestroyed()) window.close();
  };
  const stay = () => {
    clearTimeout(unanswered);
    if (state === 'asking') state = 'open';
  };
  const answered = (answer: ClosingAnswer) => {
    if (answer === 'asked') clearTimeout(unanswered);
    else if (answer === 'stay') stay();
    else leave();
  };
  // Signals, and a system that shuts down, quit the program before they close its window.
  app.on('before-quit', () => {
    state = 'leaving';
  });
  window.on('close', event => {
    if (state !== 'open' || !program.isLive() || window.webContents.isCrashed()) return;
    event.preventDefault();
    state = 'asking';
    unanswered = setTimeout(leave, ASKED_WITHIN_MS);
    program.askToClose(answered);
  });
  // Its question is gone with it.
  window.webContents.on('render-process-gone', stay);
}
