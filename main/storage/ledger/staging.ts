/**
 * Exports of which no record is on disk yet: they wait in a directory of their own, so that a crash never leaves
 * exports that no record lists.
 */
import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../../shared/text/refusals';
import { makeDirectory, remove, syncDirectory } from '../files/directories';
import { errno, refusalFor } from '../files/errors';
import { lookAt, readBounded } from '../files/read';
import { isUnfinishedName, mayRemove, removeLeftovers } from '../files/temporary';
import { holdsSynced, writeNewFile } from '../files/write';

export const STAGING = '.quorate-new';
/** What was staged for a ledger that never came to be. */
const ASIDE = '.quorate-old-';

/**
 * Moves what is staged in a ledger's directory to its place; goes on where a crash ended it. Only plain files in the
 * directories that it has (`parts`) are moved, and never over anything: on a shared medium anybody may have put a link there.
 * What else is there stays, and the staging directory with it.
 *
 * Throws `Refusal` FILE_NOT_REGULAR for a link or a directory in a file's place, or anything in a directory's,
 * FILE_EXISTS where a file of that name holds something else, and what the medium's errors are told as.
 */
export async function moveStaged(
  directory: string,
  { parts, maxBytes }: { parts: readonly string[]; maxBytes: number },
): Promise<void> {
  const staging = path.join(directory, STAGING);
  if (!(await isDirectory(staging))) return;
  try {
    for (const part of parts) {
      const from = path.join(staging, part);
      if (!(await isDirectory(from))) continue;
      const to = path.join(directory, part);
      await makeDirectory(to);
      await removeLeftovers(from, () => true);
      const names = (await fs.readdir(from)).filter(name => !isUnfinishedName(name));
      for (const name of names) await move(path.join(from, name), path.join(to, name), maxBytes);
      await remove(from, fs.rmdir).catch(ifNotEmpty);
    }
    await remove(staging, fs.rmdir).catch(ifNotEmpty);
  } catch (error) {
    throw refusalFor(error, staging);
  }
}

/**
 * Moves a plain file, never over anything. It is written anew and then removed: a file that is renamed to another directory
 * is for a moment in both, or in neither, where names are not kept in a journal. One that is there and holds the same is
 * what an earlier move left, and so is an empty one: on FAT a name is there before what is in it.
 */
async function move(from: string, to: string, maxBytes: number): Promise<void> {
  const bytes = await readBounded(from, maxBytes);
  const stat = await lookAt(to);
  const isEmpty = stat?.isFile() === true && stat.size === 0;
  if (isEmpty) await remove(to);
  const there = stat && !isEmpty && (await holdsSynced(to, bytes, maxBytes));
  if (!there) await writeNewFile(to, bytes);
  await remove(from);
}

/**
 * Removes what is staged in a ledger's directory. Where a power cut may have left it so that it must not be removed
 * (`mayRemove`), it is put aside under a name that nothing looks for.
 */
export async function discardStaged(directory: string): Promise<void> {
  const staging = path.join(directory, STAGING);
  try {
    const stat = await lookAt(staging);
    if (stat?.isDirectory() && !(await mayRemove(directory))) {
      await fs.rename(staging, path.join(directory, `${ASIDE}${randomBytes(8).toString('hex')}`));
      await syncDirectory(directory);
    } else await fs.rm(staging, { recursive: true, force: true });
  } catch (error) {
    throw refusalFor(error, staging);
  }
}

/**
 * Throws FILE_NOT_REGULAR, which names it, where a ledger's directory or one of those in it (`parts`) is a link or no directory: links
 * are not followed, in reading and in writing. What is not there is fine.
 */
export async function mustBeOwn(directory: string, parts: readonly string[]): Promise<void> {
  const places = ['', ...parts].map(part => path.join(directory, part));
  const there = await Promise.all(places.map(lookAt));
  for (const [at, place] of places.entries()) mustBeDirectory(place, there[at]);
}

/** False where there is nothing. */
const isDirectory = async (at: string): Promise<boolean> => mustBeDirectory(at, await lookAt(at));

function mustBeDirectory(at: string, stat: Stats | undefined): boolean {
  if (stat && !stat.isDirectory()) throw new Refusal('FILE_NOT_REGULAR', { name: path.basename(at) });
  return stat !== undefined;
}

function ifNotEmpty(error: unknown): void {
  // EEXIST is POSIX's other word for it.
  if (!['ENOTEMPTY', 'EEXIST'].includes(errno(error) ?? '')) throw error;
}
