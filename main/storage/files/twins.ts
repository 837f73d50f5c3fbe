/**
 * Names that a directory has twice. Linux's exFAT driver exchanges a name by writing the new entry, then the end of the old
 * one, in different sectors where they lie so: a power cut between them leaves both. The system then opens whichever comes
 * first, and the checker may find nothing wrong (that of exfatprogs 1.2 did not). Whatever is written next replaces one of
 * the two, and the other is back when the medium is mounted again.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import { STORE_FILE_MAX_BYTES } from '../../../shared/records/sealed-store';
import { syncDirectory } from './directories';
import { lookAt, readBounded } from './read';
import { temporaryIn } from './temporary';
import { writeNewFile } from './write';

/** There cannot be more: a third would need a second cut, and this comes between. */
const TWINS = 2;

/**
 * Gives a file whose name its directory has twice a name of its own again: the version that was written last is written
 * anew, for the clusters of the other may count as free; both stay under temporary names. Either will do: a cut there comes
 * before anything is told. Does nothing where the name is there once. Throws as `readBounded` and `writeNewFile` do.
 */
export async function separateTwins(file: string): Promise<void> {
  const directory = path.dirname(file);
  if (!(await lookAt(directory))?.isDirectory()) return;
  const isNamed = (name: string): boolean => name === path.basename(file);
  if ((await fs.readdir(directory)).filter(isNamed).length < TWINS) return;
  const versions: { written: number; bytes: Uint8Array }[] = [];
  // When one has got another name, the other shows.
  for (let count = 0; count < TWINS; count++) {
    const stat = await lookAt(file);
    if (!stat?.isFile()) break;
    versions.push({ written: stat.mtimeMs, bytes: await readBounded(file, STORE_FILE_MAX_BYTES) });
    await fs.rename(file, temporaryIn(directory));
  }
  await syncDirectory(directory);
  const [last] = versions.filter(({ bytes }) => bytes.length > 0).sort((a, b) => b.written - a.written);
  if (last) await writeNewFile(file, last.bytes);
}
