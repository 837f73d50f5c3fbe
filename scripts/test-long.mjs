/**
 * npm run test:long [-- FILE...]: the tests of `npm test`, looking further (test/support/tier.ts), then what they notice when
 * it is taken out (test/behaviour/removals.mjs), and then those that need a file system of their own. Takes most of an hour; FILEs are as vitest takes them.
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
// What is most dangerous to lose is taken out, piece by piece: a test has to notice.
if (files.length === 0) process.exitCode ||= run('test/behaviour/removals.mjs', []);
if (files.length === 0 && scripts['test:sticks']) {
  const { status } = spawnSync('npm', ['run', '--silent', 'test:sticks'], { cwd: root, stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
