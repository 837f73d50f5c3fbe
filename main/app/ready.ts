/** How `npm start` learns that Electron lives: this line on standard output, once the window is on the screen. */
export const READY_LINE = 'Quorate: the window is open';

/** Says so where `npm start` asked for it. */
export function sayReady(): void {
  if (process.env.QUORATE_READY) process.stdout.write(`${READY_LINE}\n`);
}
