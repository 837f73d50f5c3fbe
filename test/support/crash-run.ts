/** Runs `crash-driver.ts` in a process of its own: the whole program, killed at one change of the disk. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { bundled } from './bundle';
import { ceremonyEntry } from './processes';

/** What became of it. `changes`: of the disk, where it was not killed. */
export interface Crashed {
  signal: string | null;
  changes: number;
  pid: number;
}

/** `step`: the change at which it is killed; 0 for none. `more`: what a scenario takes besides. */
export type CrashRun = (
  folder: string,
  scenario: string,
  step: number,
  ...more: string[]
) => Promise<Crashed>;

/** Bundles the driver into a folder. */
export async function crashDriver(base: string): Promise<CrashRun> {
  const driver = await bundled(path.join(import.meta.dirname, '../processes/crash-driver.ts'), base);
  return (folder, scenario, step, ...more) =>
    new Promise((resolve, reject) => {
      const args = [driver, ceremonyEntry, folder, scenario, String(step), ...more];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      let printed = '';
      child.stdout.on('data', data => {
        printed += data;
      });
      child.on('error', reject);
      child.on('close', (code, signal) => {
        if (code) reject(new Error(`the driver ended with ${code} at step ${step}`));
        else resolve({ signal, changes: Number(printed), pid: child.pid! });
      });
    });
}
