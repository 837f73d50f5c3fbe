/** Files of /sys and /proc, as they are read of a computer that may not have them. */
import { readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';

/** The file's text without white space at its ends; null where it cannot be read (a link that is down says EINVAL). */
export const content = (...parts: string[]): Promise<string | null> =>
  readFile(path.join(...parts), 'latin1').then(
    read => read.trim(),
    () => null,
  );

export const names = (...parts: string[]): Promise<string[] | null> =>
  readdir(path.join(...parts)).catch(() => null);

/** Where a link leads; '' where it cannot be read. */
export const target = (...parts: string[]): Promise<string> => readlink(path.join(...parts)).catch(() => '');
