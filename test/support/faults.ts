/** A disk that fails on purpose: single calls of the file system, made to throw what the system would. */
import fs, { type FileHandle } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';

export const systemError = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });

/** From now until `mend` (or the end of the test), nothing new can be written: every new file fails with `code`. */
export function brokenDisk(code: string): { mend: () => void } {
  const real = fs.open;
  const spy = vi.spyOn(fs, 'open').mockImplementation(async (...args: Parameters<typeof fs.open>) => {
    const [file, flags] = args;
    const writes = flags === 'wx' || (typeof flags === 'number' && (flags & 0o3) !== 0);
    if (writes && !String(file).includes('.quorate-lock-')) throw systemError(code);
    return real(...args);
  });
  const mend = () => spy.mockRestore();
  onTestFinished(mend);
  return { mend };
}

/** What changes a disk, as `fs/promises` has it. */
export const CHANGES = ['rename', 'link', 'unlink', 'mkdir', 'rmdir', 'rm'] as const;
export const HANDLE_CHANGES = ['write', 'writeFile', 'sync', 'truncate'] as const;

/**
 * Calls `before` ahead of every single change of the disk by this process, in order; what it throws is what the
 * change throws. Gives the way back.
 */
export async function watchChanges(before: (call: string) => void): Promise<() => void> {
  const probe = path.join(os.tmpdir(), `quorate-probe-${process.pid}-${Math.random()}`);
  const handle = await fs.open(probe, 'w');
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  await fs.unlink(probe);
  const undo: (() => void)[] = [];
  const wrap = (target: object, name: string, counts: (args: unknown[]) => boolean = () => true) => {
    const real = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
    Reflect.set(target, name, async function (this: unknown, ...args: unknown[]) {
      if (counts(args)) before(name);
      return real.apply(this, args);
    });
    undo.push(() => Reflect.set(target, name, real));
  };
  for (const name of CHANGES) wrap(fs, name);
  for (const name of HANDLE_CHANGES) wrap(prototype, name);
  wrap(fs, 'open', ([, flags]) => flags === 'wx');
  return () => {
    for (const one of undo) one();
  };
}
