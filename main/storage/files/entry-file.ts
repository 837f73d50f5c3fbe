/** A sealed entry that people take out into a file of their own: in clear, and so for nobody but whoever asked for it. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../../shared/text/refusals';
import { syncDirectory } from './directories';
import { errno, refusalFor } from './errors';
import { lookAt } from './read';
import { refuseSecretPath } from './typed-path';
import { mustHold } from './write';

/** For its owner only, where the medium knows owners. */
const PRIVATE = 0o600;

/** Throws `Refusal` TEXT_LOOKS_SECRET, FILE_EXISTS when something, be it a link, has that name, and as `refusalFor` when that cannot be seen. */
export async function mustBeNew(file: string): Promise<void> {
  refuseSecretPath(file);
  if (await lookAt(file)) throw new Refusal('FILE_EXISTS', { name: path.basename(file) });
}

/**
 * Throws `Refusal` ENTRY_IN_FOLDER when `file` would be in the ceremony folder `folder` or anything below it, links and
 * other spellings of the way there followed; FOLDER_MISSING when its own directory is not there; and as `refusalFor`.
 * Sums and copies of a ceremony folder are for everybody: the hash of a short secret in clear is as good as the secret.
 */
export async function mustBeOutside(file: string, folder: string): Promise<void> {
  const parent = path.dirname(file);
  try {
    const inside = await fs.stat(folder, { bigint: true });
    for (let at = await fs.realpath(parent); ; at = path.dirname(at)) {
      // By what it is and not by its name, which has more than one spelling on FAT.
      const { dev, ino } = await fs.stat(at, { bigint: true });
      if (dev === inside.dev && ino === inside.ino)
        throw new Refusal('ENTRY_IN_FOLDER', { name: path.basename(file) });
      if (at === path.dirname(at)) return;
    }
  } catch (error) {
    if (errno(error) === 'ENOENT') throw new Refusal('FOLDER_MISSING', { name: parent });
    throw refusalFor(error, file);
  }
}

/**
 * Writes `content` (1 byte to 1 MiB) into a file that must not exist yet, mode 600, synced under its name and
 * read back. It gets its name at once and no other: a rest of it under a temporary name would be found by nobody. When
 * this throws, what was written has been taken away again, but for FILE_LEFT_BEHIND, which says that it could not be.
 *
 * Throws `Refusal` FILE_EXISTS, FOLDER_MISSING, FOLDER_FULL, FOLDER_READ_ONLY, FILE_NOT_AS_WRITTEN, FOLDER_FAILED or
 * FILE_LEFT_BEHIND.
 */
export async function writeEntryFile(file: string, content: Uint8Array): Promise<void> {
  let handle: fs.FileHandle;
  try {
    handle = await fs.open(file, 'wx', PRIVATE);
  } catch (error) {
    if (errno(error) === 'ENOENT') throw new Refusal('FOLDER_MISSING', { name: path.dirname(file) });
    throw refusalFor(error, file);
  }
  try {
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await syncDirectory(path.dirname(file));
    await mustHold(file, content);
  } catch (error) {
    await fs.unlink(file).catch(unremoved => {
      if (errno(unremoved) !== 'ENOENT') throw new Refusal('FILE_LEFT_BEHIND', { name: path.basename(file) });
    });
    throw refusalFor(error, file);
  }
}
