/**
 * Writing and reading files so that a crash, a full disk or a pulled stick never leaves a file that looks
 * finished and is not.
 *
 * Everything is written under a temporary name in the same directory, synced, read back, and only then given
 * its name, under which it is synced again. What is read back comes through the operating system's cache: it shows that the system holds the
 * right bytes, not that the medium will still hold them tomorrow.
 */
import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
// The default import, so that tests can make single calls of the one object fail.
import fs from 'node:fs/promises';
import path from 'node:path';
import { utf8 } from '../../../shared/bytes';
import { Refusal, type RefusalCode } from '../../../shared/text/refusals';
import { isFoundDamaged, isPulledOut } from './medium';

/** Names of what a crashed run may leave behind begin so; they are removed when the folder is opened. */
export const TEMPORARY = '.quorate-tmp-';

/**
 * True for a name that only what is not finished has. `QUORAT~1` is what FAT shows of one whose long name a power cut has
 * torn.
 */
export const isUnfinishedName = (name: string): boolean =>
  name.startsWith('.quorate-') || /^quorat~\d+$/i.test(name);

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** The device, or the program that stands for one, is not there any more. */
const GONE = new Set(['ENODEV', 'ENXIO', 'ENOTCONN', 'ESHUTDOWN']);
/** EUCLEAN, Linux's word for a file system whose own books are wrong, which Node has no name for. */
const NEEDS_CLEANING = 'Unknown system error -117';
const NO_WRITING = new Set(['EROFS', 'EACCES', 'EPERM']);
/** What `link` says where there are no hard links: FAT and exFAT sticks, some network and user-space systems. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);
/** What syncing a directory says where that is not possible; the system then syncs names in its own time. */
const NO_DIRECTORY_SYNC = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EISDIR', 'ENOSYS']);

/** The errno name of an error of the file system; undefined for anything else. */
export const errno = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** A path as a sentence may show it: control characters would break the line. */
const shown = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd').slice(-200);

/**
 * What a person is told of an error of the file system. Codes about the folder name `folder` (by default the
 * directory of `file`), the others the file. An error that is not the file system's is given back as it is.
 */
export function refusalFor(error: unknown, file: string, folder = path.dirname(file)): unknown {
  const code = errno(error);
  if (error instanceof Refusal || code === undefined) return error;
  if (GONE.has(code) || (code === 'EIO' && isPulledOut(folder)))
    return new Refusal('FOLDER_GONE', { name: shown(folder) });
  if (code === NEEDS_CLEANING || (code === 'EROFS' && isFoundDamaged(folder)))
    return new Refusal('FOLDER_DAMAGED', { name: shown(folder) });
  if (NO_ROOM.has(code)) return new Refusal('FOLDER_FULL', { name: shown(folder) });
  if (NO_WRITING.has(code)) return new Refusal('FOLDER_READ_ONLY', { name: shown(folder) });
  const name = shown(path.basename(file));
  if (code === 'EEXIST') return new Refusal('FILE_EXISTS', { name });
  if (code === 'ELOOP' || code === 'EISDIR' || code === 'ENOTDIR')
    return new Refusal('FILE_NOT_REGULAR', { name });
  return new Refusal('FOLDER_FAILED', { name });
}

/** True for a failure of the medium, or none that a sentence is for: it says nothing of what is on it, and must go up. */
export const saysNothing = (error: unknown): boolean =>
  !(error instanceof Refusal) || error.code.startsWith('FOLDER_');

/** For a `catch`: gives `otherwise` in place of what a refusal says of one file; a failure of the medium goes up. */
export const unlessItFails =
  <T>(otherwise: T) =>
  (error: unknown): T => {
    if (saysNothing(error)) throw error;
    return otherwise;
  };

/** What is at a path, links not followed; undefined when nothing is. */
export async function lookAt(at: string): Promise<Stats | undefined> {
  try {
    return await fs.lstat(at);
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') return undefined;
    throw refusalFor(error, at);
  }
}

export interface ReadOptions {
  /** For paths that a person typed. Inside a ceremony folder links are not followed. */
  followLinks?: boolean;
  /** Says more of the kind of file than FILE_TOO_LARGE does; it, too, is given the file's name. */
  tooLarge?: RefusalCode;
}

/**
 * Reads a plain file of at most `maxBytes`. Never waits (on a pipe), never reads a device. The answer is the one copy
 * that is left, for the caller to overwrite.
 *
 * Throws `Refusal` FILE_NOT_FOUND (also for a file that may not be read), FILE_NOT_REGULAR, FILE_TOO_LARGE or
 * FOLDER_FAILED, naming the file.
 */
export async function readBounded(
  file: string,
  maxBytes: number,
  options: ReadOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const name = shown(path.basename(file));
  try {
    const seen = await (options.followLinks ? fs.stat(file) : fs.lstat(file));
    if (!seen.isFile()) throw new Refusal('FILE_NOT_REGULAR', { name });
    const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
    // What was looked at may have been exchanged since: never wait, never follow, and look at the open file.
    const handle = await fs.open(file, O_RDONLY | O_NONBLOCK | (options.followLinks ? 0 : O_NOFOLLOW));
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw new Refusal('FILE_NOT_REGULAR', { name });
      if (stat.size > maxBytes) throw new Refusal(options.tooLarge ?? 'FILE_TOO_LARGE', { name });
      const buffer = new Uint8Array(stat.size + 1);
      try {
        let length = 0;
        while (length < buffer.length) {
          const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
          if (bytesRead === 0) break;
          length += bytesRead;
        }
        // It grew while it was read: nothing of ours does that.
        if (length === buffer.length) throw new Refusal('FOLDER_FAILED', { name });
        return buffer.slice(0, length);
      } finally {
        // What is sealed and saved comes by here, and private keys do.
        buffer.fill(0);
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (['ENOENT', 'EACCES', 'EPERM', 'ENOTDIR'].includes(errno(error) ?? ''))
      throw new Refusal('FILE_NOT_FOUND', { name });
    throw refusalFor(error, file);
  }
}

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
async function syncNamed(file: string): Promise<void> {
  // Windows flushes only what is open for writing.
  const handle = await fs.open(file, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0));
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncDirectory(path.dirname(file));
}

/** What was read is overwritten: a private key may come by here, made up or not. */
function isSame(read: Uint8Array, bytes: Uint8Array): boolean {
  const same = Buffer.compare(read, bytes) === 0;
  read.fill(0);
  return same;
}

async function mustHold(file: string, bytes: Uint8Array, name = path.basename(file)): Promise<void> {
  const read = await readBounded(file, bytes.length).catch(() => undefined);
  if (read === undefined || !isSame(read, bytes))
    throw new Refusal('FILE_NOT_AS_WRITTEN', { name: shown(name) });
}

/** Writes, syncs and reads back a temporary file beside `file`; its path. Leaves nothing when it fails. */
async function writeTemporary(file: string, bytes: Uint8Array): Promise<string> {
  const temporary = path.join(path.dirname(file), `${TEMPORARY}${randomBytes(8).toString('hex')}`);
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

const removeQuietly = (at: string): Promise<void> => fs.unlink(at).catch(() => undefined);

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

/** False where there are no hard links. */
async function link(existing: string, name: string): Promise<boolean> {
  try {
    await fs.link(existing, name);
    return true;
  } catch (error) {
    if (NO_LINKS.has(errno(error) ?? '')) return false;
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

/**
 * Removes what a crashed run left in a directory: temporary files, and where `emptyToo`, empty files (names
 * that were taken and not filled, see `nameWithoutReplacing`). Only with the folder's lock held. Temporary files that
 * have a content stay where `mayRemove` says so.
 */
export async function removeLeftovers(directory: string, emptyToo: boolean): Promise<void> {
  if (!(await lookAt(directory))?.isDirectory()) return;
  const filled: string[] = [];
  for (const name of await fs.readdir(directory)) {
    const at = path.join(directory, name);
    const stat = await lookAt(at);
    const isTemporary = name.startsWith(TEMPORARY);
    if (!stat?.isFile() || !(isTemporary || emptyToo)) continue;
    if (stat.size === 0) await fs.unlink(at);
    else if (isTemporary) filled.push(at);
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
  const [one, other] = [0, 1].map(() =>
    path.join(directory, `${TEMPORARY}${randomBytes(8).toString('hex')}`),
  );
  try {
    await (await fs.open(one!, 'wx')).close();
    return await link(one!, other!);
  } finally {
    await removeQuietly(one!);
    await removeQuietly(other!);
  }
}
