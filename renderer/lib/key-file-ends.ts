/** How files with OpenPGP keys end, as people name them. */
export const KEY_FILE_ENDS = ['.asc', '.gpg', '.pgp', '.key', '.txt'] as const;
