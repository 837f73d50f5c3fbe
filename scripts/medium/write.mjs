/** Writes the files of a medium so that they are all there, as they were meant, or not at all. */
import { createHash } from 'node:crypto';
import { constants, createReadStream, existsSync, writeSync } from 'node:fs';
import { chmod, copyFile, mkdir, open, readdir, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { removedWhenBrokenOff } from '../own-folder.mjs';
import { SaidError } from '../said.mjs';

/** What stays free: file systems need some for their own tables. */
const SPARE = 1 << 20;

/** Why a medium was not made, in a sentence for whoever asked for it. */
export class MediumError extends SaidError {
  name = 'MediumError';
}

/** The SHA-256 of a file, in hex. */
export async function sumOf(file) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * One file of a medium: what is in it, or where it is copied from, perhaps with the sum that it has to have.
 *
 * @typedef {{ name: string, text?: string, from?: string, sum?: string }} Part
 */

const sizeOf = async ({ text, from }) =>
  from === undefined ? Buffer.byteLength(text) : (await stat(from)).size;

async function flush(file) {
  const handle = await open(file, 'r');
  await handle.sync();
  await handle.close();
}

/** Lines as `sha256sum` writes and checks them. */
export const sumLines = sums => sums.map(([name, sum]) => `${sum}  ${name}\n`).join('');

/** Sums by name, of a file as `sha256sum` writes it. Throws `MediumError` for any other. */
export function readSums(text) {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new MediumError('SHA256SUMS is cut short.');
  return lines.map(line => {
    const [, sum, name] = /^([0-9a-f]{64}) {2}([^/\s][^\s]*)$/.exec(line) ?? [];
    if (name === undefined || name.split('/').includes('..'))
      throw new MediumError('SHA256SUMS has a line that is no sum of a file.');
    return [name, sum];
  });
}

/** Throws `MediumError` unless every file that SHA256SUMS names is there and has its sum. */
export async function checkMedium(folder, text) {
  for (const [name, sum] of readSums(text)) {
    const file = path.join(folder, name);
    if (!existsSync(file)) throw new MediumError(`${name} is missing on the medium.`);
    if ((await sumOf(file)) !== sum) throw new MediumError(`${name} is not as it was written.`);
  }
}

/** Gives everything in a folder the modes that it has on every medium, whoever makes it with whichever umask. */
async function setModes(folder) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const mode = entry.isDirectory() ? 0o755 : 0o644;
    // FAT has none, and refuses.
    await chmod(path.join(entry.parentPath, entry.name), mode).catch(() => {});
  }
  await chmod(folder, 0o755).catch(() => {});
}

/** Writes the parts, their sums and the signature into a folder that is new, and reads all of it back. */
async function writeParts(folder, parts, sign) {
  const sums = [];
  for (const part of parts.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, part.name);
    await mkdir(path.dirname(file), { recursive: true });
    if (part.from === undefined) await writeFile(file, part.text, { flag: 'wx' });
    else await copyFile(part.from, file, constants.COPYFILE_EXCL);
    await flush(file);
    const meant =
      part.from === undefined
        ? createHash('sha256').update(part.text).digest('hex')
        : (part.sum ?? (await sumOf(part.from)));
    sums.push([part.name, meant]);
  }
  const text = sumLines(sums);
  await writeFile(path.join(folder, 'SHA256SUMS'), text, { flag: 'wx' });
  await flush(path.join(folder, 'SHA256SUMS'));
  await sign(path.join(folder, 'SHA256SUMS'), folder);
  await setModes(folder);
  await checkMedium(folder, text);
}

/** Makes the folder; what is there already, a link that leads nowhere too, is somebody else's and stays. */
async function makeNew(folder) {
  try {
    await mkdir(folder);
  } catch (error) {
    if (error.code === 'EEXIST')
      throw new MediumError(`${folder} is there: remove what an earlier run has left.`);
    throw notWritten(error);
  }
}

const notWritten = error =>
  new MediumError(`The medium could not be written (${error.code ?? error.message}); nothing of it counts.`);

/**
 * Writes every part and SHA256SUMS into a new folder below `into`, reads all of it back, and only then gives the folder
 * its name. Whatever fails, and where it is broken off, nothing of it stays.
 *
 * @param {string} into a folder that is there: a stick
 * @param {string} name of the folder that is made in it
 * @param {Part[]} parts
 * @param {(sums: string, folder: string) => Promise<void>} [sign] may put a signature of SHA256SUMS beside it
 * @returns {Promise<string>} the folder's path. Throws `MediumError`
 */
export async function writeMedium(into, name, parts, sign = async () => {}) {
  const there = path.join(into, name);
  const partial = path.join(into, `${name}.partial`);
  if (!existsSync(into)) throw new MediumError(`There is no folder ${into}.`);
  if (existsSync(there)) throw new MediumError(`${there} is there already; nothing is overwritten.`);
  const sizes = await Promise.all(parts.map(sizeOf));
  const needed = sizes.reduce((sum, size) => sum + size, SPARE);
  const { bavail, bsize } = await statfs(into);
  if (bavail * bsize < needed)
    throw new MediumError(`${into} has no room: ${Math.ceil(needed / 1e6)} MB are needed.`);
  await makeNew(partial);
  const write = async () => {
    await writeParts(partial, parts, sign);
    await rename(partial, there);
  };
  try {
    await removedWhenBrokenOff(partial, write, () =>
      // At once: the program ends with the next line.
      writeSync(2, 'Broken off: nothing of the medium stays.\n'),
    );
    return there;
  } catch (error) {
    // A medium that was pulled out keeps what it has, under a name that says that it is not whole.
    await rm(partial, { recursive: true, force: true }).catch(() => {});
    throw error instanceof MediumError ? error : notWritten(error);
  }
}
