/** A folder for work that takes a while, which is gone afterwards, however the work ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What ends a program by itself, without its `finally`. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Makes a folder in `parent`, whose name begins with `prefix`, and removes it when `work` with it is done, or fails, or when
 * somebody breaks the program off (Ctrl-C, a terminal that is closed): the program then ends by the same signal.
 *
 * @template T
 * @param {string} parent
 * @param {string} prefix
 * @param {(folder: string) => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function inOwnFolder(parent, prefix, work) {
  const folder = mkdtempSync(path.join(parent, prefix));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const brokenOff = signal => {
    remove();
    // Folders within folders: each has its own listener, and the last one that goes ends the program.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  for (const signal of signals) process.once(signal, brokenOff);
  try {
    return await work(folder);
  } finally {
    for (const signal of signals) process.off(signal, brokenOff);
    remove();
  }
}
