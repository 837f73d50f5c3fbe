/** Small and read-only file systems of their own, where this machine lets us mount (root on Linux). */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const mount = (...args: string[]): boolean => spawnSync('mount', args, { stdio: 'ignore' }).status === 0;

/** A file system in memory of `size` (`64k`); undefined where that is not possible. */
export async function smallFileSystem(size: string): Promise<string | undefined> {
  const at = await fs.mkdtemp(path.join(os.tmpdir(), 'quorate-mount-'));
  const mounted =
    process.platform === 'linux' && mount('-t', 'tmpfs', '-o', `size=${size}`, 'quorate-test', at);
  onTestFinished(async () => {
    if (mounted) spawnSync('umount', [at], { stdio: 'ignore' });
    await fs.rm(at, { recursive: true, force: true });
  });
  return mounted ? at : undefined;
}

export const makeReadOnly = (at: string): boolean => mount('-o', 'remount,ro', at);
export const makeWritable = (at: string): boolean => mount('-o', 'remount,rw', at);
