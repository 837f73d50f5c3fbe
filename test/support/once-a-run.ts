/** Folders that all workers of a run share: what takes long to make is made by the first of them that needs it. */
import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isMemoryFolder } from './memory';

const ofThisWorker = new Map<string, Promise<string>>();

/** In the run's own folder, which goes with the run. */
async function sharedByAll(name: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  const begun = path.join(tmpdir(), `${name}-begun`);
  const whole = path.join(tmpdir(), `${name}-whole`);
  while (!existsSync(whole)) {
    const isFirst = await mkdir(begun).then(
      () => true,
      () => false,
    );
    if (!isFirst) {
      await setTimeout(50);
      continue;
    }
    // The first had ended between the look above and this: there was room for another one's beginning.
    if (existsSync(whole)) {
      await rm(begun, { recursive: true });
      break;
    }
    try {
      await make(begun);
      await rename(begun, whole);
    } catch (error) {
      await rm(begun, { recursive: true, force: true });
      throw error;
    }
  }
  return whole;
}

async function forOneWorker(name: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `quorate-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await make(folder);
  return folder;
}

/**
 * Gives the folder `name`, which is filled by `make` the first time that a worker of this run asks for it, and is only read
 * after that. Where the run has no folder of its own each worker makes one for itself. Throws what `make` throws.
 */
export function onceARun(name: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  const made = ofThisWorker.get(name) ?? (isMemoryFolder(tmpdir()) ? sharedByAll : forOneWorker)(name, make);
  ofThisWorker.set(name, made);
  return made;
}
