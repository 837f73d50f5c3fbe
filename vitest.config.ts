import { defineConfig } from 'vitest/config';

const inNode = { environment: 'node' as const, testTimeout: 20_000, hookTimeout: 60_000 };

// Browser and process tests each start real processes: few at a time on a small machine, with longer limits.
const withProcesses = { ...inNode, testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
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
        test: { ...withProcesses, name: 'e2e', include: ['test/e2e/**/*.test.ts'], fileParallelism: false },
      },
      {
        extends: true,
        test: { ...withProcesses, name: 'electron', include: ['test/electron/**/*.test.ts'] },
      },
    ],
  },
});
