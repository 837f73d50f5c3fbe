/** How `npm start` learns that Electron lives: this line on standard output, once the window is on the screen. */
export const READY_LINE = 'Quorate: the window is open';
