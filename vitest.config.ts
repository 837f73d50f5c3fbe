import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { timeLimit } from './test/support/tier.ts';

/** Vitest would leave one core idle; on a machine with two that doubles the time. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** Limits are against what hangs: they hold on two cores that others use, too. */
const inNode = { environment: 'node' as const, testTimeout: timeLimit(60_000), hookTimeout: 120_000 };

const withProcesses = {
  ...inNode,
  testTimeout: timeLimit(180_000),
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000 } },
};

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers,
    // The tests' own fork of it (test/support/in-process.ts) wants it as Node loads it, a fresh copy each time.
    server: { deps: { external: [/\/out\/ceremony\//] } },
    projects: [
      {
        extends: true,
        test: { ...inNode, name: 'unit', include: ['test/{main,shared,renderer,house}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { ...withProcesses, name: 'processes', include: ['test/processes/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { ...withProcesses, name: 'e2e', include: ['test/e2e/**/*.test.ts'] },
      },
    ],
  },
});
