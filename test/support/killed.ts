/** What a kill at changes of the disk would leave of a folder, as copies that a program can open. */
import path from 'node:path';
import { LOCK } from '../../main/storage/files/lock';
import { temporaryFolder, tree } from '../main/storage/support';
import { watchChanges } from './changes';
import { copyFolder } from './copy-folder';
import { perTier } from './tier';

/** How many copies there are of anything that changes much, at the least. */
export const MANY_COPIES = perTier(5, 20);

/**
 * Does `work` and gives a copy of the folder before the first change that it makes and each after it (each eighth, but for the
 * long run), and one of what it leaves, in order, none of them twice.
 */
export async function copiesBefore(folder: string, work: () => Promise<void>): Promise<string[]> {
  const copies = await temporaryFolder();
  const stride = perTier(8, 1);
  const seen = new Set<string>();
  const all: string[] = [];
  let changes = 0;
  const copy = async () => {
    const files = JSON.stringify([...(await tree(folder))]);
    if (seen.has(files)) return;
    seen.add(files);
    const to = path.join(copies, String(all.length));
    copyFolder(folder, to, name => !name.startsWith(LOCK));
    all.push(to);
  };
  const stop = await watchChanges(async call => {
    // A sync leaves what the change before it has left.
    if (call !== 'sync' && changes++ % stride === 0) await copy();
  });
  try {
    await work();
  } finally {
    stop();
  }
  await copy();
  return all;
}
