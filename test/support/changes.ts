/** Every single change of the disk that this process makes, one by one. No vitest: programs under test use it too. */
import fs, { type FileHandle } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** What changes a disk, as `fs/promises` has it. */
const CHANGES = ['rename', 'link', 'unlink', 'mkdir', 'rmdir', 'rm'] as const;
const HANDLE_CHANGES = ['sync', 'truncate'] as const;

/**
 * Calls `before` ahead of every single change of the disk by this process, in order; what it throws is what the
 * change throws, and `doHalf` writes the first half of what was to be written. Gives the way back.
 */
export async function watchChanges(
  before: (call: string, doHalf: () => Promise<void>) => void | Promise<void>,
): Promise<() => void> {
  const probe = path.join(os.tmpdir(), `quorate-probe-${process.pid}-${Math.random()}`);
  const handle = await fs.open(probe, 'w');
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  await fs.unlink(probe);
  const undo: (() => void)[] = [];
  // What Node loads late (`fs.cp` does) may take what it finds here and keep it for good.
  let isOver = false;
  const wrap = (target: object, name: string, counts: (args: unknown[]) => boolean = () => true) => {
    const real = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
    Reflect.set(target, name, async function (this: unknown, ...args: unknown[]) {
      if (!isOver && counts(args)) await before(name, async () => {});
      return real.apply(this, args);
    });
    undo.push(() => Reflect.set(target, name, real));
  };
  for (const name of CHANGES) wrap(fs, name);
  for (const name of HANDLE_CHANGES) wrap(prototype, name);
  for (const name of ['write', 'writeFile'] as const) {
    const real = prototype[name] as (
      this: FileHandle,
      bytes: unknown,
      ...rest: unknown[]
    ) => Promise<unknown>;
    Reflect.set(prototype, name, async function (this: FileHandle, bytes: unknown, ...rest: unknown[]) {
      if (isOver) return real.call(this, bytes, ...rest);
      await before(name, async () => {
        if (!(bytes instanceof Uint8Array)) return;
        const half = Math.floor(bytes.length / 2);
        if (name === 'write') await real.call(this, bytes, 0, half, rest[2]);
        else await real.call(this, bytes.slice(0, half));
      });
      return real.call(this, bytes, ...rest);
    });
    undo.push(() => Reflect.set(prototype, name, real));
  }
  wrap(fs, 'open', ([, flags]) => flags === 'wx');
  return () => {
    isOver = true;
    for (const one of undo) one();
  };
}
