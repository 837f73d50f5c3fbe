/** What a kill at each change of the disk would leave of a folder, as copies that a program can open. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { LOCK } from '../../main/storage/files/lock';
import { temporaryFolder, tree } from '../main/storage/support';
import { watchChanges } from './changes';

/** Does `work` and gives a copy of the folder before each change that it makes, in order, none of them twice. */
export async function copiesBefore(folder: string, work: () => Promise<void>): Promise<string[]> {
  const copies = await temporaryFolder();
  let copying = false;
  let count = 0;
  const stop = await watchChanges(async call => {
    // A sync leaves what the change before it has left.
    if (copying || call === 'sync') return;
    copying = true;
    await fs.cp(folder, path.join(copies, String(count++)), { recursive: true });
    copying = false;
  });
  try {
    await work();
  } finally {
    stop();
  }
  const seen = new Set<string>();
  const all: string[] = [];
  for (let at = 0; at < count; at++) {
    const left = path.join(copies, String(at));
    for (const name of await fs.readdir(left)) if (name.startsWith(LOCK)) await fs.rm(path.join(left, name));
    const files = JSON.stringify([...(await tree(left))]);
    if (!seen.has(files)) all.push(left);
    seen.add(files);
  }
  return all;
}
