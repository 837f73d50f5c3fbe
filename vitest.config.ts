import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Vitest would leave one core idle; on a machine with two that doubles the time. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

const inNode = { environment: 'node' as const, testTimeout: 20_000, hookTimeout: 60_000 };

// Browser and process tests each start real processes: few at a time on a small machine, with longer limits.
const withProcesses = {
  ...inNode,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
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
