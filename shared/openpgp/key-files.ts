/** Which files of a folder may be OpenPGP keys, by their names and sizes, and how many: whoever reads one, page or main. */
import { PGP_KEY_MAX_BYTES } from '../contract/limits';

/** How they end, as people name them. */
export const KEY_FILE_ENDS = ['.asc', '.gpg', '.pgp', '.key', '.txt'] as const;
/** More than one for each of 255 holders; a folder with more is not the one that was meant. */
export const MOST_KEY_FILES = 300;
/** Looked at by their names alone. */
export const MOST_KEY_NAMES = 3000;
/** Folders in a folder. */
export const MOST_KEY_DEPTH = 3;

/** `path`: below the folder that was chosen, parted by `/`, that folder's name perhaps before it. */
export const isHiddenFile = (path: string): boolean => path.split('/').some(part => part.startsWith('.'));

/** `size` in bytes. */
export const mayBeKeyFile = (name: string, size: number): boolean =>
  KEY_FILE_ENDS.some(end => name.toLowerCase().endsWith(end)) && size <= PGP_KEY_MAX_BYTES;
