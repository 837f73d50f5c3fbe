/**
 * Writes tar.gz and deb so that the same files give the same bytes: sorted, of root, with one time and with modes that do
 * not depend on who builds. Needs no program of the system.
 *
 * tar is that of POSIX.1-1988 (ustar), the deb that of deb(5).
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { inOwnFolder } from '../own-folder.mjs';

const BLOCK = 512;

/**
 * One thing in an archive. A name that ends in `/` is a folder; else it is a link to `link`, or what `text` says, or a copy
 * of the file `from`.
 *
 * @typedef {{ name: string, mode?: number, text?: string, from?: string, link?: string }} Entry
 */

/** Octal digits and a zero byte, in `length` bytes. */
function octal(value, length) {
  const digits = value.toString(8);
  if (digits.length >= length) throw new RangeError('too large for a tar');
  return `${digits.padStart(length - 1, '0')}\0`;
}

/** A name over 100 bytes is cut at a slash: what is before it has a field of its own. */
function splitName(name) {
  if (Buffer.byteLength(name) <= 100) return [name, ''];
  const at = name.lastIndexOf('/', 155);
  const parts = [name.slice(at + 1), name.slice(0, at)];
  if (at < 1 || parts[0] === '' || Buffer.byteLength(parts[0]) > 100 || Buffer.byteLength(parts[1]) > 155)
    throw new RangeError('a name is too long for a tar');
  return parts;
}

/** The header of a thing: 512 bytes. */
export function tarHeader({ name, mode, link }, size, seconds) {
  const type = name.endsWith('/') ? '5' : link === undefined ? '0' : '2';
  const [last, before] = splitName(name);
  const header = Buffer.alloc(BLOCK);
  header.write(last, 0);
  header.write(octal(mode, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(size, 12), 124);
  header.write(octal(seconds, 12), 136);
  header.write(' '.repeat(8), 148);
  header.write(type, 156);
  if (Buffer.byteLength(link ?? '') > 100) throw new RangeError('a link is too long for a tar');
  header.write(link ?? '', 157);
  header.write('ustar\x0000', 257);
  header.write('root', 265);
  header.write('root', 297);
  header.write(octal(0, 8), 329);
  header.write(octal(0, 8), 337);
  header.write(before, 345);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${octal(sum, 7)} `, 148);
  return header;
}

const padding = size => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/** Things in the order of their bytes, each folder that they lie in before them. */
function inOrder(entries) {
  const all = new Map(entries.map(entry => [entry.name, entry]));
  for (const { name } of entries)
    for (let at = name.indexOf('/'); at >= 0 && at < name.length - 1; at = name.indexOf('/', at + 1)) {
      const folder = name.slice(0, at + 1);
      if (!all.has(folder)) all.set(folder, { name: folder });
    }
  return [...all.values()].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
}

/** The mode of an entry, as bits. */
export const modeOf = ({ name, mode, link }) =>
  mode ?? (name.endsWith('/') ? 0o755 : link === undefined ? 0o644 : 0o777);

/** The bytes of a tar, piece by piece. */
async function* tar(entries, seconds) {
  for (const entry of inOrder(entries)) {
    const text = entry.text === undefined ? undefined : Buffer.from(entry.text);
    const size = entry.from === undefined ? (text?.length ?? 0) : (await stat(entry.from)).size;
    yield tarHeader({ ...entry, mode: modeOf(entry) }, size, seconds);
    if (text) yield text;
    if (entry.from !== undefined) yield* createReadStream(entry.from);
    yield padding(size);
  }
  yield Buffer.alloc(2 * BLOCK);
}

/** A file that is whole or not there: written under another name, synced, and renamed. */
async function whole(file, write) {
  const partial = `${file}.partial`;
  try {
    await write(partial);
    const handle = await open(partial, 'r');
    await handle.sync();
    await handle.close();
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

const compress = (entries, seconds, file) =>
  pipeline(tar(entries, seconds), createGzip({ level: 6 }), createWriteStream(file));

/**
 * Writes a tar.gz.
 *
 * @param {string} file where to; never there half-written
 * @param {Entry[]} entries in any order
 * @param {number} seconds since 1970, for everything in it
 */
export const writeTarGz = (file, entries, seconds) =>
  whole(file, partial => compress(entries, seconds, partial));

/** The header of a member of an ar archive: 60 bytes. */
const arHeader = (name, size, seconds) =>
  Buffer.from(
    `${name.padEnd(16)}${String(seconds).padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(size).padEnd(10)}\`\n`,
  );

/**
 * Writes a deb.
 *
 * @param {string} file where to; never there half-written
 * @param {{ control: Entry[], data: Entry[] }} parts names begin with `./`
 * @param {number} seconds since 1970, for everything in it
 */
export async function writeDeb(file, { control, data }, seconds) {
  await inOwnFolder(os.tmpdir(), 'quorate-deb-', async apart => {
    const members = [
      ['control.tar.gz', control],
      ['data.tar.gz', data],
    ];
    for (const [name, entries] of members) await compress(entries, seconds, path.join(apart, name));
    const member = async function* (name, size, content) {
      yield arHeader(name, size, seconds);
      yield* content;
      if (size % 2 === 1) yield Buffer.from('\n');
    };
    await whole(file, partial =>
      pipeline(async function* () {
        yield Buffer.from('!<arch>\n');
        yield* member('debian-binary', 4, [Buffer.from('2.0\n')]);
        for (const [name] of members) {
          const from = path.join(apart, name);
          yield* member(name, (await stat(from)).size, createReadStream(from));
        }
      }, createWriteStream(partial)),
    );
  });
}
