import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { memoryFolder } from './test/support/memory.ts';
import { timeLimit } from './test/support/tier.ts';

/** Tests wait for disks, frames and other processes for a third of their time: one more than there are cores. */
const maxWorkers = availableParallelism() + 1;

/** Limits are against what hangs: they hold on two cores that others use, too. */
const inNode = { environment: 'node' as const, testTimeout: timeLimit(60_000), hookTimeout: 120_000 };

const withProcesses = {
  ...inNode,
  testTimeout: timeLimit(180_000),
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000 } },
};

const memory = memoryFolder();

const setupFiles = ['test/support/calling-thread.ts'];

/** Replaced modules would stay replaced. */
const needsItsOwnWorker = (file: string): boolean =>
  /vi\.(mock|doMock|resetModules)\(/.test(readFileSync(path.join(import.meta.dirname, file), 'utf8'));

/** Test files in `folder` that leave nothing behind for the next one in the same worker. */
const sharingWorkers = (folder: string): string[] =>
  readdirSync(path.join(import.meta.dirname, folder), { recursive: true })
    .map(name => `${folder}/${name}`)
    .filter(file => file.endsWith('.test.ts') && !needsItsOwnWorker(file));

const unitFiles = ['test/shared', 'test/renderer', 'test/main', 'test/house'].flatMap(sharingWorkers);

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers,
    ...(memory && { env: { TMPDIR: memory } }),
    // Files share their workers: to start one anew for each costs more than most of the tests.
    projects: [
      {
        extends: true,
        test: {
          ...inNode,
          name: 'unit',
          include: unitFiles,
          isolate: false,
          setupFiles: [...setupFiles, 'test/support/nothing-held.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...inNode,
          name: 'alone',
          setupFiles,
          include: ['test/{main,shared,renderer,house}/**/*.test.ts'],
          exclude: unitFiles,
        },
      },
      {
        extends: true,
        test: {
          ...withProcesses,
          name: 'processes',
          setupFiles,
          include: ['test/{processes,behaviour}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...withProcesses,
          name: 'e2e',
          setupFiles,
          include: ['test/e2e/**/*.test.ts'],
          isolate: false,
        },
      },
    ],
  },
});
