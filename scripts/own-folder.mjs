/** A folder for work that takes a while, which is gone afterwards, however the work ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What ends a program by itself, without its `finally`. */
export const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Does `work`, and where somebody breaks the program off meanwhile (Ctrl-C, a terminal that is closed), removes what it has
 * made so far, `what`; the program then ends by the same signal.
 *
 * @template T
 * @param {string} what a file or folder, which need not be there yet
 * @param {() => Promise<T> | T} work
 * @param {() => void} [say] what is to be told then
 * @returns {Promise<T>}
 */
export async function removedWhenBrokenOff(what, work, say = () => {}) {
  const brokenOff = signal => {
    rmSync(what, { recursive: true, force: true });
    say();
    // Folders within folders: each has its own listener, and the last one that goes ends the program.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  for (const signal of signals) process.once(signal, brokenOff);
  try {
    return await work();
  } finally {
    for (const signal of signals) process.off(signal, brokenOff);
  }
}

/**
 * Makes a folder in `parent`, whose name begins with `prefix`, and removes it when `work` with it is done, or fails, or is
 * broken off.
 *
 * @template T
 * @param {string} parent
 * @param {string} prefix
 * @param {(folder: string) => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function inOwnFolder(parent, prefix, work) {
  const folder = mkdtempSync(path.join(parent, prefix));
  try {
    return await removedWhenBrokenOff(folder, () => work(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
