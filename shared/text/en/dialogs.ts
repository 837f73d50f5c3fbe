/** What the system's own dialogs say for the program, in English. */

/** The dialog's title, and its button. */
export const dialogs = {
  ceremony: { title: 'Ceremony folder', button: 'Open' },
  ownFiles: { title: 'Folder for the files', button: 'Write here' },
  keys: { title: 'Folder with OpenPGP public keys', button: 'Read the keys in it' },
};

export type Dialogs = typeof dialogs;
