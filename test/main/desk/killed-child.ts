/**
 * Runs one attempt in a folder and kills itself (SIGKILL) at the given change of the disk: before the call, or in
 * the middle of it where the call writes bytes. Bundled and run by kill.test.ts.
 *
 *   node killed-child.js FOLDER create|generate|store|open STEP [no-links]
 *
 * STEP 0: not at all; prints how many steps there were.
 */
import fs, { type FileHandle } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openCeremonyFolder } from '../../../main/desk/ceremony-folder';
import { changeStore, createSet, generateShare, NAME } from './attempts';

const [folder = '', scenario, step = '0', links] = process.argv.slice(2);
let steps = 0;

const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};
const isTheOne = (): boolean => ++steps === Number(step);

type Call = (...args: never[]) => Promise<unknown>;

/** Counts the calls of a method, and dies before the one. */
function killBefore(
  target: object,
  names: readonly string[],
  counts: (...args: unknown[]) => boolean = () => true,
): void {
  for (const name of names) {
    const real = Reflect.get(target, name) as Call;
    Reflect.set(target, name, function (this: unknown, ...args: never[]) {
      if (counts(...args) && isTheOne()) die();
      return real.apply(this, args);
    });
  }
}

async function arm(): Promise<void> {
  const probe = path.join(os.tmpdir(), `quorate-probe-${process.pid}`);
  const handle = await fs.open(probe, 'w');
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  await fs.unlink(probe);
  killBefore(prototype, ['sync', 'truncate']);
  for (const name of ['write', 'writeFile'] as const) {
    const real = prototype[name] as (
      this: FileHandle,
      bytes: Uint8Array,
      ...rest: unknown[]
    ) => Promise<unknown>;
    Reflect.set(prototype, name, async function (this: FileHandle, bytes: Uint8Array, ...rest: unknown[]) {
      if (!isTheOne()) return real.call(this, bytes, ...rest);
      const half = Math.floor(bytes.length / 2);
      await (name === 'write'
        ? real.call(this, bytes, 0, half, rest[2])
        : real.call(this, bytes.slice(0, half)));
      die();
    });
  }
  if (links === 'no-links') {
    fs.link = () => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
  }
  killBefore(fs, ['link', 'rename', 'unlink', 'mkdir', 'rmdir', 'rm']);
  killBefore(fs, ['open'], (_path, flags) => flags === 'wx');
}

await arm();
const open = await openCeremonyFolder(folder, { now: () => '2026-11-23T10:00:00Z' });
if (scenario === 'create') await createSet(open);
if (scenario === 'generate') await generateShare(await open.find(NAME));
if (scenario === 'store') await changeStore(await open.find(NAME), 'new');
await open.close();
console.log(steps);
