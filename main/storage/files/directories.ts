/** Names in directories: made, removed, and synced, so that a power cut does not undo or tear them. */

import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../../shared/text/refusals';
import { shown } from '../../../shared/text/shown';
import { errno, refusalFor } from './errors';
import { lookAt } from './read';

/** What syncing a directory says where that is not possible; the system then syncs names in its own time. */
const NO_DIRECTORY_SYNC = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EISDIR', 'ENOSYS']);

/** Syncs the names in a directory. */
export async function syncDirectory(directory: string): Promise<void> {
  // Windows has no such thing.
  if (process.platform === 'win32') return;
  const handle = await fs.open(directory, constants.O_RDONLY);
  try {
    await handle.sync();
  } catch (error) {
    if (!NO_DIRECTORY_SYNC.has(errno(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/**
 * Syncs a file under the name it has got, then the names in its directory.
 *
 * What was synced under the temporary name is not enough: FAT keeps a file's size and its first cluster in the entry
 * of its name, and a rename leaves the new entry empty until the file itself is next written back. To sync the
 * directory does not do that.
 */
export async function syncNamed(file: string): Promise<void> {
  // Windows flushes only what is open for writing.
  const handle = await fs.open(file, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0));
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncDirectory(path.dirname(file));
}

/**
 * Removes a file, or an empty directory, and syncs that its name is gone. On FAT the next sync of anything else would write
 * that its clusters are free, but not that its name is gone: after a power cut the name means free clusters.
 */
export async function remove(at: string, remover: (at: string) => Promise<void> = fs.unlink): Promise<void> {
  await remover(at);
  await syncDirectory(path.dirname(at));
}

/** Makes a directory unless it is there. FILE_NOT_REGULAR when the name is a link or a file. */
export async function makeDirectory(directory: string): Promise<void> {
  try {
    await fs.mkdir(directory);
    await syncDirectory(path.dirname(directory));
  } catch (error) {
    if (errno(error) !== 'EEXIST') throw refusalFor(error, directory);
    if (!(await lookAt(directory))?.isDirectory()) {
      throw new Refusal('FILE_NOT_REGULAR', { name: shown(path.basename(directory)) });
    }
  }
}

/** Removes a file if it can. */
export const removeQuietly = (at: string): Promise<void> => fs.unlink(at).catch(() => undefined);

/** What is in a directory, by name; nothing where there is none, or a link. Throws as `refusalFor`, for the folder `root`. */
export async function namesIn(directory: string, root: string): Promise<string[]> {
  if (!(await lookAt(directory))?.isDirectory()) return [];
  return fs.readdir(directory).catch(error => {
    throw refusalFor(error, directory, root);
  });
}
