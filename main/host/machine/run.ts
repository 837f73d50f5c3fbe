/** Asks a program of the system, by its own path, and gives what it says. */
import { execFile } from 'node:child_process';

/** What a program wrote; null where it is not there, fails, or does not answer in time. */
export type Run = (program: string, args: readonly string[]) => Promise<string | null>;

const PATIENCE_MS = 20_000;

export const run: Run = (program, args) =>
  new Promise(resolve => {
    // Nothing of this process' environment but what Windows needs; numbers and words as every machine has them.
    const env = { LC_ALL: 'C', ...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }) };
    const options = { env, timeout: PATIENCE_MS, maxBuffer: 8_000_000, windowsHide: true };
    execFile(program, [...args], options, (error, stdout) => resolve(error ? null : stdout));
  });
