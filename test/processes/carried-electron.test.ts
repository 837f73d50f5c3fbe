/** An Electron zip that is carried to a machine without a network: checked by its sum, and found there by Electron's own tools. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { cacheFolder, otherZips, putElectronZip } from '../../scripts/medium/carried-electron.mjs';

const folder = () => mkdtempSync(path.join(os.tmpdir(), 'quorate-carried-'));
const NAME = 'electron-v45.4.1-linux-x64.zip';
const CONTENT = 'the zip of a test';

/** A zip of that name, and a package whose sums have it. */
function carried(content = CONTENT, name = NAME) {
  const zip = path.join(folder(), name);
  writeFileSync(zip, content);
  const sums = { [NAME]: createHash('sha256').update(CONTENT).digest('hex') };
  return { zip, electron: { version: '45.4.1', sums } };
}

test('it lies where Electron’s own tools look for it, with the sums that the builder asks for', async () => {
  const { zip, electron } = carried();
  const cache = folder();
  const there = await putElectronZip(zip, electron, cache);
  expect(readFileSync(there, 'utf8')).toBe(CONTENT);
  const tools = pathToFileURL(path.resolve('node_modules/@electron/get/dist/Cache.js')).href;
  const { Cache } = (await import(tools)) as {
    Cache: new (root: string) => { getPathForFileInCache(url: string, name: string): string | null };
  };
  const url = `https://github.com/electron/electron/releases/download/v45.4.1/${NAME}`;
  expect(new Cache(cache).getPathForFileInCache(url, NAME)).toBe(there);
  expect(readFileSync(path.join(cache, 'SHASUMS256.txt-45.4.1'), 'utf8')).toBe(
    `${electron.sums[NAME]} *${NAME}\n`,
  );
  // Once more changes nothing.
  expect(await putElectronZip(zip, electron, cache)).toBe(there);
  // Another one under its name is seen, and the right one takes its place.
  expect(await otherZips(electron, cache)).toEqual([]);
  expect(await otherZips(electron, folder())).toEqual([]);
  writeFileSync(there, 'another');
  expect(await otherZips(electron, cache)).toEqual([there]);
  await putElectronZip(zip, electron, cache);
  expect(await otherZips(electron, cache)).toEqual([]);
});

test.each([
  ['another content', carried('another zip'), 'its SHA-256 is another'],
  ['a name of no release', carried(CONTENT, 'electron.zip'), 'is no file of Electron 45.4.1'],
  ['a name that every object has', carried(CONTENT, 'constructor'), 'is no file of Electron 45.4.1'],
])('a zip of %s is refused, and nothing is written', async (_what, { zip, electron }, said) => {
  const cache = folder();
  await expect(putElectronZip(zip, electron, cache)).rejects.toThrow(said);
  expect(readdirSync(cache)).toEqual([]);
});

test('a cache that cannot be written is said in a sentence, and nothing half-written stays', async () => {
  const { zip, electron } = carried();
  const noFolder = path.join(folder(), 'file');
  writeFileSync(noFolder, '');
  await expect(putElectronZip(zip, electron, path.join(noFolder, 'cache'))).rejects.toThrow(
    /could not be written to .* \(ENOTDIR\); nothing of it stays\./,
  );
  // Its name is taken by something else, which shows when all of it was copied.
  const cache = folder();
  const there = await putElectronZip(zip, electron, cache);
  rmSync(there);
  mkdirSync(path.join(there, 'taken'), { recursive: true });
  await expect(putElectronZip(zip, electron, cache)).rejects.toThrow(/could not be written to /);
  expect(readdirSync(path.dirname(there))).toEqual([path.basename(there)]);
});

test('a zip that is not there is refused, and from the command line in one sentence', async () => {
  const { zip, electron } = carried();
  await expect(putElectronZip(path.join(folder(), NAME), electron, folder())).rejects.toThrow(
    'There is no file',
  );
  const cache = folder();
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/electron-carried.mjs', ...args], {
      encoding: 'utf8',
      env: { ...process.env, XDG_CACHE_HOME: cache },
    });
  expect(run()).toMatchObject({ status: 1, stderr: 'Which file? npm run electron:carried -- FILE.zip\n' });
  // The sums of the package that is installed: this one is not Electron's.
  const { status, stderr } = run(zip);
  expect({ status, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 1, lines: 1 });
  expect(existsSync(path.join(cache, 'electron'))).toBe(false);
});

test('the cache is where each system has it', () => {
  expect(cacheFolder({}, 'linux', '/h')).toBe('/h/.cache/electron');
  expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux', '/h')).toBe('/c/electron');
  expect(cacheFolder({}, 'darwin', '/h')).toBe('/h/Library/Caches/electron');
  expect(cacheFolder({ LOCALAPPDATA: '/l' }, 'win32', '/h')).toBe(path.join('/l', 'electron/Cache'));
});
