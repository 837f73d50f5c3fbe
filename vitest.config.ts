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

const replacesModules = (file: string): boolean =>
  /vi\.(mock|doMock|resetModules)\(/.test(readFileSync(path.join(import.meta.dirname, file), 'utf8'));

/** Tests of code without state of its own, but for those that replace a module: that would stay replaced. */
const pure = ['test/shared', 'test/renderer']
  .flatMap(folder =>
    readdirSync(path.join(import.meta.dirname, folder), { recursive: true }).map(name => `${folder}/${name}`),
  )
  .filter(file => file.endsWith('.test.ts') && !replacesModules(file));

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers,
    ...(memory && { env: { TMPDIR: memory } }),
    // The tests' own fork of it (test/support/in-process.ts) wants it as Node loads it, a fresh copy each time.
    server: { deps: { external: [/\/out\/ceremony\//] } },
    projects: [
      {
        extends: true,
        test: {
          ...inNode,
          name: 'unit',
          include: ['test/{main,shared,renderer,house}/**/*.test.ts'],
          exclude: pure,
        },
      },
      // What keeps nothing from one test to the next: the files share their workers, which would cost more than the tests.
      { extends: true, test: { ...inNode, name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: { ...withProcesses, name: 'processes', include: ['test/processes/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { ...withProcesses, name: 'e2e', include: ['test/e2e/**/*.test.ts'], isolate: false },
      },
    ],
  },
});
