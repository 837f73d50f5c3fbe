/** Keeps a process' memory out of core dumps, on Linux: whatever catches a crash then, there is none of it in there. */
import { writeFileSync } from 'node:fs';

/**
 * Tells the kernel to dump no mapping of a process (core(5), coredump_filter). What it starts later inherits that.
 *
 * @param pid number of the process; this one where it is left out
 * @returns true where the kernel took it: not on other systems, nor for a process of another user. Never throws
 */
export function keepOutOfDumps(pid: number | 'self' = 'self'): boolean {
  if (process.platform !== 'linux') return false;
  try {
    writeFileSync(`/proc/${pid}/coredump_filter`, '0');
    return true;
  } catch {
    return false;
  }
}
