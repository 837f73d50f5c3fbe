/**
 * npm run test:long [-- FILE...]: the tests of `npm test`, looking further (test/support/tier.ts), and then those that need a
 * file system of their own. Takes most of an hour; FILEs are as vitest takes them.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const files = process.argv.slice(2);
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const run = (script, args) =>
  spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, QUORATE_LONG: '1' },
  }).status ?? 1;

process.exitCode = run('node_modules/vitest/vitest.mjs', ['run', ...files]);
if (files.length === 0 && scripts['test:sticks']) {
  const { status } = spawnSync('npm', ['run', '--silent', 'test:sticks'], { cwd: root, stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
