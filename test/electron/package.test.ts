/** The unpacked package (`electron-builder --linux dir`) in a real Electron: fuses set, switches refused, a set made. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { READY_LINE } from '../../main/app/ready';
import { refusedSwitches } from '../../main/app/refused-switches';
import { ended, folder, overPipe, place } from './kit';
import { asOtherUser, isRoot } from './lay-out.mjs';

const require = createRequire(import.meta.url);
const yaml = require('js-yaml') as { load(text: string): unknown };
/** What Electron's program is called in the package. */
const { executableName } = (
  yaml.load(readFileSync('electron-builder.yml', 'utf8')) as { linux: { executableName: string } }
).linux;
let packed = '';

/** Packs the folder of the program that these tests run, with Electron as it was laid out. */
beforeAll(async () => {
  const output = folder('package');
  const settings = readFileSync('electron-builder.yml', 'utf8')
    .replace(/^electronVersion: .*$/m, `electronVersion: ${place.versions.electron}`)
    // The fuses of an older Electron are fewer; electron-builder refuses to set what is not there.
    .replace(
      place.older
        ? /^ {2}(grantFileProtocolExtraPrivileges|loadBrowserProcessSpecificV8Snapshot): .*\n/gm
        : /^$/,
      '',
    )
    // In the older one's program OpenPGP.js is inside the bundles.
    .replace(place.older ? /^ {2}- node_modules\/openpgp\/.*\n/gm : /^$/, '');
  const config = path.join(output, 'electron-builder.yml');
  writeFileSync(config, settings);
  const builder = path.join(path.dirname(require.resolve('electron-builder/package.json')), 'cli.js');
  const dist = path.join(output, 'dist');
  spawnSync('cp', ['-a', place.dist, dist]);
  rmSync(path.join(dist, 'resources/app'), { recursive: true, force: true });
  await promisify(execFile)(
    process.execPath,
    [
      builder,
      '--linux',
      'dir',
      '--x64',
      '--projectDir',
      place.app,
      '--config',
      config,
      `-c.electronDist=${dist}`,
      `-c.directories.output=${path.join(output, 'out')}`,
    ],
    // Closed ports: a download fails the test and reaches nobody.
    {
      env: {
        ...process.env,
        ELECTRON_MIRROR: 'http://127.0.0.1:9/',
        ELECTRON_BUILDER_BINARIES_MIRROR: 'http://127.0.0.1:9/',
      },
    },
  );
  packed = path.join(output, 'out/linux-unpacked');
  spawnSync('chmod', ['-R', 'a+rX', output]);
});

/** A command that starts `name` of the package, as who runs these tests' Electron. */
function command(name: string): string {
  const binary = path.join(packed, name);
  return isRoot ? asOtherUser(path.join(packed, `${name}.run`), place.home, binary) : binary;
}

/** One of each kind, and those that a debugger is opened with. */
const tried = Object.entries(refusedSwitches).map(([why, [first]]): [string, string] => [first, why]);
test.each<[string, string]>([
  ...tried,
  ['no-sandbox', 'would take a wall away'],
  ['inspect', 'would let others read or steer the program'],
  ['user-data-dir=/tmp/x', 'would keep what passes through it'],
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
  renameSync(path.join(packed, executableName), path.join(packed, 'electron'));
  copyFileSync(path.join(packed, 'electron'), path.join(packed, executableName));
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
