import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { memoryFolder } from './test/support/memory.ts';
import { timeLimit } from './test/support/tier.ts';

/** Tests wait for disks, frames and other processes for a third of their time: one more than there are cores. */
const maxWorkers = availableParallelism() + 1;

/** Limits are against what hangs: they hold on two cores that others use, too. */
const limits = {
  testTimeout: timeLimit(180_000),
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000 } },
};

const memory = memoryFolder();

const standInForElectron = path.join(import.meta.dirname, 'test/main/electron-stand-in.ts');

/** Replaced modules would stay replaced. */
const needsItsOwnWorker = (file: string): boolean =>
  /vi\.(mock|doMock|resetModules)\(/.test(readFileSync(path.join(import.meta.dirname, file), 'utf8'));

/** Test files in `folder` that leave nothing behind for the next one in the same worker. */
const sharingWorkers = (folder: string): string[] =>
  readdirSync(path.join(import.meta.dirname, folder), { recursive: true })
    .map(name => `${folder}/${name}`)
    .filter(file => file.endsWith('.test.ts') && !needsItsOwnWorker(file));

/** In this order: tests of the whole program, of processes and in a browser take longest, and come first. */
const folders = ['e2e', 'processes', 'behaviour', 'house', 'main', 'shared', 'renderer'];

const shared = folders.flatMap(folder => sharingWorkers(`test/${folder}`));

class ByFolder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const folderOf = ({ moduleId }: TestSpecification) =>
      folders.indexOf(path.relative(import.meta.dirname, moduleId).split(path.sep)[1]!);
    // Files that have a worker of their own come first: the others need not wait for a new one then.
    const ownFirst = ({ project }: TestSpecification) => (project.name === 'alone' ? 0 : 1);
    return (await super.sort(files)).sort((a, b) => ownFirst(a) - ownFirst(b) || folderOf(a) - folderOf(b));
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers,
    // What the terminal says is compared in English, whatever is spoken where the tests run.
    env: { LC_ALL: 'C.UTF-8', ...(memory && { TMPDIR: memory }) },
    environment: 'node',
    // What a worker throws away is collected a quarter as often: that takes a tenth of its time otherwise.
    execArgv: ['--max-semi-space-size=64'],
    ...limits,
    sequence: { sequencer: ByFolder },
    setupFiles: [
      'calling-thread',
      'equal-bytes',
      'node-sums',
      'nothing-held',
      'light-promises',
      'short-traces',
    ].map(name => `test/support/${name}.ts`),
    // Files share their workers: to start one anew for each, and load the program in it, costs more than most of the tests. All of
    // them are of one project: each has workers of its own, and compiles the program for itself.
    projects: [
      {
        extends: true,
        // To replace the module in each file would take a worker for each.
        resolve: { alias: [{ find: /^electron$/, replacement: standInForElectron }] },
        test: { name: 'shared', include: shared, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: folders.map(folder => `test/${folder}/**/*.test.ts`),
          exclude: shared,
        },
      },
    ],
  },
});
