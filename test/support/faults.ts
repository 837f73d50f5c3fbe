/** A disk that fails on purpose: single calls of the file system, made to throw what the system would. */
import fs from 'node:fs/promises';
import { onTestFinished, vi } from 'vitest';

export const systemError = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });

/**
 * From now until `mend` (or the end of the test), nothing new can be written: every new file fails with `code`. The first `room` of them
 * still can; `isFull` says whether one failed.
 */
export function brokenDisk(code: string, room = 0): { mend: () => void; isFull: () => boolean } {
  const real = fs.open;
  let left = room;
  let failed = false;
  const spy = vi.spyOn(fs, 'open').mockImplementation(async (...args: Parameters<typeof fs.open>) => {
    const [file, flags] = args;
    const writes = flags === 'wx' || (typeof flags === 'number' && (flags & 0o3) !== 0);
    if (writes && !String(file).includes('.quorate-lock-') && left-- <= 0) {
      failed = true;
      throw systemError(code);
    }
    return real(...args);
  });
  const mend = () => spy.mockRestore();
  onTestFinished(mend);
  return { mend, isFull: () => failed };
}
