/** The tier in a real Electron: a command of its own, since it needs a binary, a display and a window manager. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/electron/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Windows of several programs at once would take the focus from each other.
    fileParallelism: false,
  },
});
