/** How the program ends: with its window, and not before the ceremony process has and what is being written is. */
import { app } from 'electron';

/** Longer than any write takes: what hangs for so long must not keep a broken program open. */
const CLOSE_WITHIN_MS = 10_000;

/** What has to come to its end first; nothing until there is a folder to write to. */
let close = (): Promise<void> => Promise.resolve();

/** `closeProgram` ends the ceremony process. However that turns out, the program goes after it. */
export function quitAfter(closeProgram: () => Promise<void>): void {
  close = closeProgram;
  let state: 'open' | 'closing' | 'closed' = 'open';
  const leave = () => {
    state = 'closed';
    app.quit();
  };
  // Never in the same turn: while Electron is still in its own quitting, it passes over a second one.
  const leaveLater = () => void setImmediate(leave);
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', event => {
    if (state === 'closed') return;
    event.preventDefault();
    // Asked twice (Cmd+Q in a hurry), it closes once.
    if (state === 'closing') return;
    state = 'closing';
    close().then(leaveLater, leaveLater);
  });
}

let failing = false;

/**
 * Ends the program with status 1, saying why in one line, but not in the middle of a write. Without a stack trace: a
 * message may quote what somebody typed.
 */
export function fail(line: string): void {
  if (failing) return;
  failing = true;
  process.stderr.write(`Quorate: ${line}\n`);
  const leave = () => app.exit(1);
  setTimeout(leave, CLOSE_WITHIN_MS).unref();
  close().then(leave, leave);
}
