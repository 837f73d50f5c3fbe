/**
 * Writing files so that a crash, a full disk or a pulled stick never leaves a file that looks
 * finished and is not.
 *
 * Everything is written under a temporary name in the same directory, synced, read back, and only then given
 * its name, under which it is synced again. What is read back comes through the operating system's cache: it shows that the system holds the
 * right bytes, not that the medium will still hold them tomorrow.
 */

import fs from 'node:fs/promises';
import path from 'node:path';
import { utf8 } from '../../../shared/bytes';
import { Refusal } from '../../../shared/text/refusals';
import { shown } from '../../../shared/text/shown';
import { remove, removeQuietly, syncDirectory, syncNamed } from './directories';
import { refusalFor, unlessItFails } from './errors';
import { lookAt, readBounded } from './read';
import { link, temporaryIn } from './temporary';

/** More than any file that is written once: the longest share, as hex, encrypted and armored, is under 200 kB. */
export const MAX_EXPORT_BYTES = 4 << 20;

/** What was read is overwritten: a private key may come by here, made up or not. */
function isSame(read: Uint8Array, bytes: Uint8Array): boolean {
  const same = Buffer.compare(read, bytes) === 0;
  read.fill(0);
  return same;
}

/**
 * Reads a file back. Throws FILE_NOT_AS_WRITTEN, which names `name`, when it is not there or holds anything but these bytes. A
 * medium that fails says nothing of the file: that goes up.
 */
export async function mustHold(file: string, bytes: Uint8Array, name = path.basename(file)): Promise<void> {
  const read = await readBounded(file, bytes.length).catch(unlessItFails(undefined));
  if (read === undefined || !isSame(read, bytes))
    throw new Refusal('FILE_NOT_AS_WRITTEN', { name: shown(name) });
}

/** Writes, syncs and reads back a temporary file beside `file`; its path. Leaves nothing when it fails. */
async function writeTemporary(file: string, bytes: Uint8Array): Promise<string> {
  const temporary = temporaryIn(path.dirname(file));
  const handle = await fs.open(temporary, 'wx');
  try {
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await mustHold(temporary, bytes, path.basename(file));
    return temporary;
  } catch (error) {
    await removeQuietly(temporary);
    throw error;
  }
}

/**
 * Gives `temporary` the name `file`, never over something that is there.
 *
 * A hard link does that in one step. Where there are none (FAT), the name is first taken by an empty file made
 * with O_EXCL, then the temporary is renamed over it. A crash between the two leaves an empty file of that name:
 * no file of ours is empty, so it does not pass for a finished one, and it is removed when the folder is next
 * opened (`removeLeftovers`). The other way, looking first and renaming then, could overwrite.
 */
async function nameWithoutReplacing(temporary: string, file: string): Promise<void> {
  const isLinked = await link(temporary, file);
  if (!isLinked) await (await fs.open(file, 'wx')).close();
  try {
    await (isLinked ? fs.unlink(temporary) : fs.rename(temporary, file));
    // Until the old name is off the disk, the new one stays empty there: else a power cut leaves both with the same
    // clusters, and whoever removes one spoils the other.
    if (!isLinked) await syncDirectory(path.dirname(file));
  } catch (error) {
    await removeQuietly(file);
    throw error;
  }
}

/**
 * True when `file` holds these bytes; then it is synced, and its name, for it may be what a write that failed half-way
 * could not take back. Throws what `readBounded` throws, and as `refusalFor` when it cannot be synced.
 */
export async function holdsSynced(file: string, bytes: Uint8Array, maxBytes: number): Promise<boolean> {
  if (!isSame(await readBounded(file, maxBytes), bytes)) return false;
  try {
    await syncNamed(file);
  } catch (error) {
    throw refusalFor(error, file);
  }
  return true;
}

const asBytes = (data: Uint8Array | string): Uint8Array => (typeof data === 'string' ? utf8(data) : data);

/**
 * Looks before the work whether a file of this name can be new: throws `Refusal` FILE_EXISTS when something, be it a link, has
 * the name, FOLDER_MISSING when there is no folder for it, and as `refusalFor` when that cannot be seen.
 */
export async function mustBeFree(file: string): Promise<void> {
  await mustBeFolder(path.dirname(path.resolve(file)));
  if (await lookAt(file)) throw new Refusal('FILE_EXISTS', { name: shown(path.basename(file)) });
}

/** Throws `Refusal` FOLDER_MISSING where there is no folder of this path. */
export async function mustBeFolder(folder: string): Promise<void> {
  const isFolder = await fs.stat(folder).then(
    stat => stat.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Refusal('FOLDER_MISSING', { name: shown(folder) });
}

/**
 * Writes a file that must not exist yet. When this resolves, it is on disk under its name, synced and read
 * back; when it throws, nothing of that name was left by it, unless the medium refuses even to remove it: what is
 * left then is whole, and `holdsSynced` accepts it when the write is tried again. `data` must not be empty.
 *
 * Throws `Refusal` FILE_EXISTS, FOLDER_FULL, FOLDER_READ_ONLY, FILE_NOT_AS_WRITTEN or FOLDER_FAILED.
 */
export async function writeNewFile(file: string, data: Uint8Array | string): Promise<void> {
  const bytes = asBytes(data);
  if (bytes.length === 0) throw new RangeError('an empty file stands for one that was not finished');
  if (await lookAt(file)) throw new Refusal('FILE_EXISTS', { name: shown(path.basename(file)) });
  let temporary: string | undefined;
  let named = false;
  try {
    temporary = await writeTemporary(file, bytes);
    await nameWithoutReplacing(temporary, file);
    named = true;
    await syncNamed(file);
    await mustHold(file, bytes);
  } catch (error) {
    if (temporary) await removeQuietly(temporary);
    if (named) await removeQuietly(file);
    throw refusalFor(error, file);
  }
}

/**
 * Writes a file that may exist already: until the new version is whole, the old one stays. With `spare`, a second copy of
 * the new version lies under a temporary name until the first has its own: exFAT exchanges a name in several writes, and a
 * power cut between them may leave neither version under it. `leftWhole` finds it.
 *
 * Throws as `writeNewFile` does, but for FILE_EXISTS; FILE_NOT_REGULAR when something else has that name.
 */
export async function replaceFile(
  file: string,
  data: Uint8Array | string,
  options: { spare?: boolean } = {},
): Promise<void> {
  const bytes = asBytes(data);
  const there = await lookAt(file);
  if (there && !there.isFile()) throw new Refusal('FILE_NOT_REGULAR', { name: shown(path.basename(file)) });
  const temporaries: string[] = [];
  try {
    const temporary = await writeTemporary(file, bytes);
    temporaries.push(temporary);
    if (options.spare && there) {
      temporaries.push(await writeTemporary(file, bytes));
      await syncDirectory(path.dirname(file));
    }
    await fs.rename(temporary, file);
    await syncNamed(file);
    await mustHold(file, bytes);
    for (const spare of temporaries.slice(1)) await remove(spare);
  } catch (error) {
    // Where nothing has the name now, the spare is what is left of it.
    const named = await lookAt(file).catch(() => undefined);
    for (const one of named ? temporaries : temporaries.slice(0, 1)) await removeQuietly(one);
    throw refusalFor(error, file);
  }
}

/** Writes a new file; one that is there and holds the same is taken as written. */
export async function writeOrHold(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeNewFile(file, bytes);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'FILE_EXISTS') throw error;
    if (!(await holdsSynced(file, bytes, MAX_EXPORT_BYTES))) throw error;
  }
}

/**
 * Finds out whether `bytes` can be written into a directory, by doing it, and removes them again: a read-only
 * or full medium is to be found before anybody enters a share. Throws as `writeNewFile` does.
 */
export async function tryWriting(directory: string, bytes: number): Promise<void> {
  try {
    await remove(await writeTemporary(path.join(directory, 'write test'), new Uint8Array(bytes).fill(0x51)));
  } catch (error) {
    throw refusalFor(error, path.join(directory, 'write test'));
  }
}
