/** The unpacked package (`electron-builder --linux dir`) in a real Electron: fuses set, switches refused, a set made. */
import { spawn } from 'node:child_process';
import { copyFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { READY_LINE } from '../../main/app/ready';
import { refusedSwitches } from '../../main/app/refused-switches';
import { ended, folder, overPipe, place } from './kit';
import { asOtherUser, isRoot } from './lay-out.mjs';
import { packed } from './packed';

/** What Electron's program is called in the package. */
let executableName = '';
let folderOfPackage = '';

beforeAll(async () => {
  const { folder: made, about } = await packed();
  folderOfPackage = made;
  executableName = about.settings.linux.executableName;
}, 600_000);

/** A command that starts `name` of the package, as who runs these tests' Electron. */
function command(name: string): string {
  const binary = path.join(folderOfPackage, name);
  return isRoot ? asOtherUser(path.join(folderOfPackage, `${name}.run`), place.home, binary) : binary;
}

/** One of each kind, and those that a debugger is opened with. */
const tried = Object.entries(refusedSwitches).map(([why, [first]]): [string, string] => [first, why]);
test.each<[string, string]>([
  ...tried,
  ['no-sandbox', 'would take a wall away'],
  ['inspect', 'would let others read or steer the program'],
  ['user-data-dir=/tmp/x', 'would keep what passes through it'],
  ['bypasscsp-schemes=app', 'would take a wall away'],
  ['headless', 'it does not know'],
])('the package does not start with --%s, and says why', async (refused, why) => {
  const child = spawn(command(executableName), [`--${refused}`], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', text => (said += text));
  expect(await ended(child)).toBe(1);
  expect(said).toContain(`Quorate: it does not start with --${refused.split('=')[0]}, which ${why}.`);
});

test('under its own name and without a switch the package opens its window', async () => {
  const child = spawn(command(executableName), [], {
    env: { ...process.env, QUORATE_READY: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const opened = new Promise<boolean>(resolve => {
    child.stderr.on('data', text => (said += text));
    child.stdout.on('data', text => {
      said += text;
      if (said.includes(READY_LINE)) resolve(true);
    });
    child.once('exit', () => resolve(false));
  });
  expect(await opened, said).toBe(true);
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
});

test('where Electron can keep no files of its own the package says so, and does not crash over it', async () => {
  const binary = path.join(folderOfPackage, executableName);
  // Nobody but root may write there.
  const start = isRoot ? asOtherUser(path.join(folderOfPackage, 'run-without-home'), '/', binary) : binary;
  const child = spawn(start, [], {
    env: { ...process.env, HOME: '/', XDG_CONFIG_HOME: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', text => (said += text));
  expect(await ended(child)).toBe(1);
  expect(said).toContain(
    'Quorate: Electron cannot keep its own files; start it with a home folder that it can write in.\n',
  );
});

test('with what would switch the sandbox off by a variable the package does not start', async () => {
  const child = spawn(command(executableName), [], {
    env: { ...process.env, ELECTRON_DISABLE_SANDBOX: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', text => (said += text));
  expect(await ended(child)).toBe(1);
  expect(said).toContain('Quorate: it does not start with --no-sandbox, which would take a wall away.');
});

test('the package is no Node any more: RUN_AS_NODE starts nothing', async () => {
  const child = spawn(command(executableName), ['-e', 'console.log("is node")', '--no-sandbox'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', text => (said += text));
  expect(await ended(child)).toBe(1);
  expect(said).not.toContain('is node');
});

test('the package starts, makes a practice set and ends', async () => {
  // Under the name `electron` it counts as not packaged, so the debugging pipe is let through; everything else stays.
  renameSync(path.join(folderOfPackage, executableName), path.join(folderOfPackage, 'electron'));
  copyFileSync(path.join(folderOfPackage, 'electron'), path.join(folderOfPackage, executableName));
  const child = spawn(
    command('electron'),
    ['--remote-debugging-pipe', `--user-data-dir=${folder('profile')}`],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const at = folder('ceremony');
  const made = await overPipe(
    child,
    async (quorate, given) => {
      const seen = await quorate.program.read();
      const acceptLive = seen.ok ? seen.value.network.interfaces : [];
      const opened = await quorate.folder.open({ path: given });
      const begun = await quorate.createKeySet.start({
        name: 'P',
        required: 2,
        holders: [{ name: 'Ada' }, { name: 'Ben' }],
        practice: true,
        acceptLive,
      } as never);
      const set = await quorate.createKeySet.confirm({ nonce: begun.ok ? begun.value.nonce : '' });
      return [seen, opened, begun, set].map(result => (result.ok ? 'ok' : result.error.code));
    },
    at,
  );
  expect(made).toEqual(['ok', 'ok', 'ok', 'ok']);
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
});
