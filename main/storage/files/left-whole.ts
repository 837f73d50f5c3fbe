/** Files that a power cut left under the name of one that is being written, and that are known, whole, by their digest. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { lookAt } from './read';
import { sumOf } from './sum-of';
import { TEMPORARY } from './temporary';

/**
 * The name of the file in a directory that has one of these SHA-256 (hex), the first of them that there is; undefined when
 * none has. To be asked only when it is needed: to read what is torn may make the system take the medium's writing away.
 */
export async function leftWhole(directory: string, digests: readonly string[]): Promise<string | undefined> {
  if (digests.length === 0 || !(await lookAt(directory))?.isDirectory()) return undefined;
  const names = (await fs.readdir(directory)).filter(name => name.startsWith(TEMPORARY));
  const sums = new Map<string | undefined, string>();
  for (const name of names) sums.set(await sumOf(path.join(directory, name)).catch(() => undefined), name);
  const found = digests.find(digest => sums.has(digest));
  return found && sums.get(found);
}
