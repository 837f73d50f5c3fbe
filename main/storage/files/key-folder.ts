/** The files of a folder that may be OpenPGP keys, as a person chose it. Reading only; links in it are not followed. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { KeyFolderView } from '../../../shared/contract/keys';
import { PGP_KEY_MAX_BYTES } from '../../../shared/contract/limits';
import {
  isHiddenFile,
  MOST_KEY_DEPTH,
  MOST_KEY_FILES,
  MOST_KEY_NAMES,
  mayBeKeyFile,
} from '../../../shared/openpgp/key-files';
import { Refusal } from '../../../shared/text/refusals';
import { isNotAllowed, refusalFor } from './errors';
import { lookAt, readBounded } from './read';
import { refuseSecretPath } from './typed-path';

/** Of all keys together: they are handed on at once. */
const MOST_BYTES = 64 << 20;

const TOO_MANY: KeyFolderView = { files: [], leftOut: [], tooMany: true };

/**
 * Names and bytes of those that may be keys by name and size, in the order of their paths, and the names of other files, which are not
 * read, and of folders in it that may not be read, each with `/` behind it. What is hidden or a link counts for nothing. `folder`:
 * absolute; a link to a folder may have been given.
 *
 * Throws `Refusal` TEXT_LOOKS_SECRET, FOLDER_MISSING, FOLDER_UNREADABLE, and as `readBounded` for a file that cannot be read: a key
 * must not be missing without a word.
 */
export async function readKeyFolder(folder: string): Promise<KeyFolderView> {
  await mustBeDirectory(folder);
  const leftOut: string[] = [];
  const keys: { at: string; name: string; size: number }[] = [];
  let names = 0;
  /** `at`: below the folder, parted by `/`; false where there are too many names. */
  const walk = async (at: string, depth: number): Promise<boolean> => {
    const entries = await fs.readdir(path.join(folder, at), { withFileTypes: true }).catch(error => {
      // On every stick of ext4 lies a lost+found, which is for root alone.
      if (at === '' || !isNotAllowed(error)) throw refusalFor(error, path.join(folder, at), folder);
      leftOut.push(`${path.posix.basename(at)}/`);
      return [];
    });
    names += entries.length;
    if (names > MOST_KEY_NAMES) return false;
    for (const entry of entries) {
      if (isHiddenFile(entry.name)) continue;
      const inside = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < MOST_KEY_DEPTH && !(await walk(inside, depth + 1))) return false;
      } else if (entry.isFile()) {
        const size = (await lookAt(path.join(folder, inside)))?.size ?? 0;
        if (mayBeKeyFile(entry.name, size)) keys.push({ at: inside, name: entry.name, size });
        else leftOut.push(entry.name);
      }
    }
    return true;
  };
  const isWalked = await walk('', 1);
  const bytes = keys.reduce((sum, { size }) => sum + size, 0);
  if (!isWalked || keys.length > MOST_KEY_FILES || bytes > MOST_BYTES) return TOO_MANY;
  const files: KeyFolderView['files'] = [];
  for (const { at, name } of keys.sort((one, other) => (one.at < other.at ? -1 : 1)))
    files.push({ name, bytes: await readBounded(path.join(folder, at), PGP_KEY_MAX_BYTES) });
  return { files, leftOut, tooMany: false };
}

async function mustBeDirectory(folder: string): Promise<void> {
  const stat = await fs.stat(folder).catch(error => {
    // By mistake a share may have been given: no folder is named by it.
    refuseSecretPath(folder);
    if (isNotAllowed(error)) throw refusalFor(error, folder);
  });
  if (!stat?.isDirectory()) throw new Refusal('FOLDER_MISSING', { name: folder });
}
