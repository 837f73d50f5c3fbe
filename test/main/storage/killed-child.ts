/**
 * Runs one attempt in a folder and, at changes of the disk, kills itself (SIGKILL) or copies the folder as a kill would
 * leave it: before the call, or in the middle of it where the call writes bytes. Bundled and run by kill.test.ts.
 *
 *   node killed-child.js FOLDER create|generate|store|open STEP [no-links]
 *
 * STEP is the number of the change to die at; 0: none; a path: none, but the folder is copied to PATH/1, PATH/2 ... at
 * each. Prints how many changes there were.
 */
import fs, { type FileHandle } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openCeremonyFolder } from '../../../main/storage/folder/ceremony-folder';
import { copyFolder } from '../../support/copy-folder';
import { changeStore, createSet, generateShare, NAME } from './attempts';

const [folder = '', scenario, step = '0', links] = process.argv.slice(2);
const copies = path.isAbsolute(step) ? step : undefined;
let steps = 0;

const here = (): void => {
  if (copies) copyFolder(folder, path.join(copies, String(steps)));
  else process.kill(process.pid, 'SIGKILL');
};
/** Counts a change; whether something happens at it. */
const isTheOne = (): boolean => ++steps === Number(step) || copies !== undefined;

type Call = (...args: never[]) => Promise<unknown>;
type Write = (
  this: FileHandle,
  bytes: Uint8Array,
  offset: number,
  length: number,
  at: number | null,
) => Promise<{ bytesWritten: number; buffer: Uint8Array }>;

/** Counts the calls of a method; what happens, happens before. */
function watch(
  target: object,
  names: readonly string[],
  counts: (...args: unknown[]) => boolean = () => true,
): void {
  for (const name of names) {
    const real = Reflect.get(target, name) as Call;
    Reflect.set(target, name, function (this: unknown, ...args: never[]) {
      if (counts(...args) && isTheOne()) here();
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
  watch(prototype, ['sync', 'truncate']);
  const writeFile = prototype.writeFile;
  const write = prototype.write as Write;
  const writeHalf: Write = async function (bytes, offset, length, at) {
    if (!isTheOne()) return write.call(this, bytes, offset, length, at);
    const half = Math.floor(length / 2);
    await write.call(this, bytes, offset, half, at);
    here();
    await write.call(this, bytes, offset + half, length - half, at === null ? null : at + half);
    return { bytesWritten: length, buffer: bytes };
  };
  prototype.write = writeHalf as typeof prototype.write;
  prototype.writeFile = async function (this: FileHandle, bytes: Uint8Array) {
    if (!isTheOne()) return writeFile.call(this, bytes);
    const half = Math.floor(bytes.length / 2);
    await writeFile.call(this, bytes.slice(0, half));
    here();
    await writeFile.call(this, bytes.slice(half));
  } as typeof writeFile;
  if (links === 'no-links') {
    fs.link = () => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
  }
  watch(fs, ['link', 'rename', 'unlink', 'mkdir', 'rmdir', 'rm']);
  watch(fs, ['open'], (_path, flags) => flags === 'wx');
}

await arm();
const open = await openCeremonyFolder(folder, { now: () => '2026-11-23T10:00:00Z' });
if (scenario === 'create') await createSet(open);
if (scenario === 'generate') await generateShare(await open.find(NAME));
if (scenario === 'store') await changeStore(await open.find(NAME), 'new');
await open.close();
console.log(steps);
