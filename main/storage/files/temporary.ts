/** Files under temporary names: what a run that crashed may leave, and when that may be removed. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { removeQuietly } from './directories';
import { errno } from './errors';
import { lookAt } from './read';
import { severalAtOnce } from './several';

/** Names of what a crashed run may leave behind begin so; they are removed when the folder is opened. */
export const TEMPORARY = '.quorate-tmp-';

/** A path in a directory, under a temporary name that nothing has. */
export const temporaryIn = (directory: string): string =>
  path.join(directory, `${TEMPORARY}${randomBytes(8).toString('hex')}`);

/**
 * True for a name that only what is not finished has. `QUORAT~1` is what FAT shows of one whose long name a power cut has
 * torn.
 */
export const isUnfinishedName = (name: string): boolean =>
  name.startsWith('.quorate-') || /^quorat~\d+$/i.test(name);

/** What `link` says where there are no hard links: FAT and exFAT sticks, some network and user-space systems. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Gives a file a second name, never over something that is there; false where there are no hard links. */
export async function link(existing: string, name: string): Promise<boolean> {
  try {
    await fs.link(existing, name);
    return true;
  } catch (error) {
    if (NO_LINKS.has(errno(error) ?? '')) return false;
    throw error;
  }
}

/**
 * Removes what a crashed run left in a directory: temporary files, and where `isUnfilled` says so of their name, empty files (names
 * that were taken and not filled, see `nameWithoutReplacing`). Only with the folder's lock held. Temporary files that
 * have a content stay where `mayRemove` says so.
 */
export async function removeLeftovers(
  directory: string,
  isUnfilled: (name: string, all: readonly string[]) => boolean = () => false,
): Promise<void> {
  if (!(await lookAt(directory))?.isDirectory()) return;
  const filled: string[] = [];
  const all = await fs.readdir(directory);
  const stats = await severalAtOnce(all, name => lookAt(path.join(directory, name)));
  for (const [place, name] of all.entries()) {
    const at = path.join(directory, name);
    const stat = stats[place];
    if (!stat?.isFile()) continue;
    const isTemporary = name.startsWith(TEMPORARY);
    if (stat.size > 0) {
      if (isTemporary) filled.push(at);
    }
    // Asked of empty files alone: it may look at every name of the directory, and in there thousands of files may lie.
    else if (isTemporary || isUnfilled(name, all)) await fs.unlink(at);
  }
  if (filled.length === 0 || !(await mayRemove(directory))) return;
  for (const at of filled) await fs.unlink(at);
}

/**
 * Whether files that a power cut may have left half-written can be removed from a directory. Not where there are no hard
 * links, as on FAT: such a file may name clusters that the books call free, or that another file has. To remove it makes
 * Linux call the file system damaged and take it from us, or frees the other file's clusters; to leave it costs nothing.
 */
export async function mayRemove(directory: string): Promise<boolean> {
  const [one, other] = [temporaryIn(directory), temporaryIn(directory)];
  try {
    await (await fs.open(one, 'wx')).close();
    return await link(one, other);
  } finally {
    await removeQuietly(one);
    await removeQuietly(other);
  }
}
