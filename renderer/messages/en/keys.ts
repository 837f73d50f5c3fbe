/** Texts of the sheet of shortcuts. */
export const keys = {
  title: 'Shortcuts',
  /** Each with what it does. */
  keys: [
    ['?', 'This sheet, where nothing is being typed'],
    ['Enter', 'The one thing to do on this screen, from its title'],
    ['Tab, Shift+Tab', 'On to the next thing that can be used, and back'],
    ['F1', 'The guide, at the chapter of this screen'],
    ['F8', 'Room view: the words as large as the window, while shares are entered, too'],
    ['Esc', 'Closes what lies over the screen; nothing that is typed gets lost'],
    ['Ctrl +, Ctrl −, Ctrl 0', 'Larger, smaller, as usual (macOS: Cmd)'],
  ] as readonly (readonly [keys: string, does: string])[],
};
