/**
 * Where the tests' temporary files lie: in memory, if there is room. To write and sync one takes a quarter of the processor
 * time there, and nobody waits for a disk. What a disk does to files that were not synced, `test/sticks` looks at.
 */
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';

const MEMORY = '/dev/shm';
const NAME = 'quorate-tests-';
/** Far more than all tests have at once; films for the camera are the largest, at 50 MB. */
const ROOM_BYTES = 4 * 2 ** 30;

/** A new folder in memory, gone when this process ends; undefined where there is no memory to write to, or too little. */
export function memoryFolder(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < ROOM_BYTES) return undefined;
    const folder = mkdtempSync(path.join(MEMORY, NAME));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return folder;
  } catch {
    return undefined;
  }
}

/** Whether a folder is one that `memoryFolder` made: it is this run's alone. */
export const isMemoryFolder = (folder: string): boolean => folder.startsWith(path.join(MEMORY, NAME));
