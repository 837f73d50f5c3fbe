/** How the program ends: with its window, and not before the ceremony process has. */
import { app } from 'electron';

/** `close` ends the ceremony process. However that turns out, the program goes after it. */
export function quitAfter(close: () => Promise<void>): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  const leave = () => {
    state = 'closed';
    app.quit();
  };
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', event => {
    if (state === 'closed') return;
    event.preventDefault();
    // Asked twice (Cmd+Q in a hurry), it closes once.
    if (state === 'closing') return;
    state = 'closing';
    close().then(leave, leave);
  });
}
