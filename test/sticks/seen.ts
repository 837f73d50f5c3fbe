/** What is in a ceremony folder, to be compared with what is there after a power cut. */
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { LOCK } from '../../main/storage/files/lock';
import { isUnfinishedName } from '../../main/storage/files/temporary';

/** Of a file: its length and SHA-256 in hex. */
export interface Sum {
  size: number;
  sha256: string;
}

/** The files of the folder when the program told that a step was done; by path in the folder. */
export interface Seen {
  told: string;
  files: Record<string, Sum>;
}

export type Files = Map<string, Buffer>;

/**
 * Every file below a directory that can be read, by path; locks left out. Not what is unfinished, which the program does
 * not read either: where it is torn, the driver would find damage and take the medium's writing away.
 */
export async function filesBelow(directory: string, below = ''): Promise<Files> {
  const found: Files = new Map();
  const entries = await fs.readdir(path.join(directory, below), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const name = path.posix.join(below, entry.name);
    if (entry.isDirectory() && isUnfinishedName(entry.name)) continue;
    if (entry.isDirectory())
      for (const [file, bytes] of await filesBelow(directory, name)) found.set(file, bytes);
    else if (!entry.name.startsWith(LOCK) && !isUnfinishedName(entry.name)) {
      const bytes = await fs.readFile(path.join(directory, name)).catch(() => undefined);
      if (bytes) found.set(name, bytes);
    }
  }
  return found;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const sumsOf = (files: Files): Seen['files'] =>
  Object.fromEntries(
    [...files].map(([name, bytes]) => [name, { size: bytes.length, sha256: sha256(bytes) }]),
  );

/** Files that later steps write anew; what is in them is judged by what the program says of it. */
const CHANGES = /(^|\/)(PRACTICE-)?(key-set|key-set-before)\.json$|(^|\/)(PRACTICE-)?SHA256SUMS$|\/sealed\//;

/**
 * What was there and is not, or is otherwise: a file that is never changed by so much as a byte, a transcript by its
 * beginning, since it grows.
 */
export function gone(seen: Seen['files'], files: Files): string[] {
  return Object.entries(seen).flatMap(([name, { size, sha256: sum }]) => {
    const bytes = files.get(name);
    if (!bytes) return [`${name} is gone`];
    if (CHANGES.test(name)) return [];
    const known = name.includes('/transcripts/') ? bytes.subarray(0, size) : bytes;
    return known.length === size && sha256(known) === sum ? [] : [`${name} is otherwise`];
  });
}

/** Lines of SHA256SUMS that are not right. */
export function wrongSums(set: string, files: Files): string[] {
  const sums = [...files].find(
    ([name]) => /\/(PRACTICE-)?SHA256SUMS$/.test(name) && name.startsWith(`${set}/`),
  );
  if (!sums) return [`${set} has no SHA256SUMS`];
  return sums[1]
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap(line => {
      const [sum, name = ''] = line.split(/ [ *]/);
      const bytes = files.get(`${set}/${name}`);
      return bytes && sha256(bytes) === sum ? [] : [`${set}/${name} is not as SHA256SUMS has it`];
    });
}
