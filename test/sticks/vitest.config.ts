import { defineConfig } from 'vitest/config';

/** Ceremonies on real file systems, cut off from power: minutes, not seconds. Run by `npm run test:sticks` only. */
export default defineConfig({
  test: {
    name: 'sticks',
    environment: 'node',
    include: ['test/sticks/**/*.test.ts'],
    testTimeout: 36_000_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
