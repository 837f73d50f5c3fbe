/**
 * What would be handed to people: electron-builder's settings, and the archive they lead to. It is packed for
 * real; only Electron itself is a stand-in (a file that carries the fuses), so nothing is fetched.
 */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import { forkWithNode } from '../../main/attempts/ceremony-node';
import {
  checkSameBytes,
  checkTerminal,
  checkUnpacked,
  type Packed,
  pack,
} from '../../scripts/pack/check.mjs';
import { checkArchive, checkFolder, checkFuses } from '../../scripts/pack/contents.mjs';
import type { About, Settings as PackedSettings } from '../../scripts/pack/packages.mjs';
import { makeParts } from '../../scripts/pack/parts.mjs';
import { FUSES, makeStandIn } from '../../scripts/pack/stand-in.mjs';
import { long } from '../support/tier';
import { specifiersOf } from './sources';

interface Settings extends PackedSettings {
  npmRebuild: boolean;
  publish: null;
}
interface Asar {
  listPackage(archive: string, options: { isPack: boolean }): string[];
  extractAll(archive: string, into: string): void;
}

const require = createRequire(import.meta.url);
const fromBuilder = createRequire(require.resolve('app-builder-lib'));
const folder = () => mkdtempSync(path.join(os.tmpdir(), 'quorate-package-'));
const yaml = require('js-yaml') as { load(text: string): unknown };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
  main: string;
  devDependencies: Record<string, string>;
};
const settings = yaml.load(readFileSync('electron-builder.yml', 'utf8')) as Settings;

beforeAll(async () => {
  const { ensureBuilt } = (await import(pathToFileURL(path.resolve('scripts/build.mjs')).href)) as {
    ensureBuilt: () => Promise<void>;
  };
  await ensureBuilt();
});

test('the settings fit electron-builder’s own schema', () => {
  // Compiled as it stands: to put its parts into one another, and to shorten that, takes six times as long.
  const ajv = new Ajv({ allErrors: true, strict: false, inlineRefs: false, code: { optimize: false } });
  ajv.addKeyword('typeof');
  const fits = ajv.compile(require('app-builder-lib/scheme.json'));
  expect(fits(settings), JSON.stringify(fits.errors)).toBe(true);
  expect(fits({ ...settings, filez: [] })).toBe(false);
});

test('it packs the Electron that is pinned, publishes nothing and rebuilds nothing', () => {
  expect(settings.electronVersion).toBe(manifest.devDependencies.electron);
  expect(settings.publish).toBeNull();
  expect(settings.npmRebuild).toBe(false);
  expect(settings.linux.target).toEqual(expect.arrayContaining(['deb', 'tar.gz']));
});

test('every path that is packed exists after a build', () => {
  const named = settings.files
    .filter(pattern => !pattern.startsWith('!'))
    .map(pattern => pattern.replace(/\/\*\*$/, ''));
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter(name => !existsSync(name))).toEqual([]);
  expect(existsSync(manifest.main)).toBe(true);
});

/** Packed once, with a stand-in for Electron in which only the fuses are real. */
let electronDist = '';
let about: About;
let first: Packed;
beforeAll(async () => {
  electronDist = makeStandIn(folder());
  about = { root: process.cwd(), manifest, settings, arch: process.arch, seconds: 1_700_000_000 };
  await makeParts(about.root, settings);
  first = await pack(about, { output: folder(), electronDist });
});

test('the archive holds exactly the program; it has all the ceremony process needs; the fuses are set', async () => {
  const packed = first.folder;
  const archive = path.join(packed, 'resources/app.asar');
  const asar = fromBuilder('@electron/asar') as Asar;
  const files = asar
    .listPackage(archive, { isPack: false })
    .filter(name => path.extname(name) !== '' || /LICENSE$/.test(name));
  expect(files.filter(name => !name.startsWith('/out/renderer/')).sort()).toEqual([
    '/node_modules/openpgp/LICENSE',
    '/node_modules/openpgp/dist/node/openpgp.mjs',
    '/node_modules/openpgp/package.json',
    '/out/ceremony/answers.js',
    '/out/ceremony/process.js',
    '/out/main/index.js',
    '/out/preload/preload.cjs',
    '/package.json',
  ]);
  expect(files).toContain('/out/renderer/index.html');
  expect(files.filter(name => /\.(ts|tsx|map)$/.test(name))).toEqual([]);
  // Replaceable by the user, as its licence asks.
  expect(existsSync(`${archive}.unpacked/node_modules/openpgp/dist/node/openpgp.mjs`)).toBe(true);

  // Away from this checkout's node_modules: what is missing in the archive is missing here.
  const apart = mkdtempSync(path.join(os.tmpdir(), 'quorate-apart-'));
  asar.extractAll(archive, apart);
  const main = path.join(apart, 'out/main/index.js');
  expect(existsSync(path.join(path.dirname(main), '../ceremony/process.js'))).toBe(true);
  const child = forkWithNode(path.join(apart, 'out/ceremony/process.js'))({ practiceOnly: false });
  // It answers only when everything it needs is loaded.
  child.post({ id: 1, call: 'cancel', input: {} });
  const said: unknown[] = [];
  await new Promise<void>(resolve => {
    child.onMessage(message => {
      if (said.push(message) === 2) resolve();
    });
    child.onExit(resolve);
  });
  child.kill();
  expect(said).toEqual([{ event: 'ready' }, { id: 1, result: { ok: true, value: null } }]);

  const known = new Set(['electron', ...builtinModules, ...builtinModules.map(name => `node:${name}`)]);
  const asked = specifiersOf(readFileSync(main, 'utf8')).filter(
    name => !known.has(name) && name !== 'openpgp',
  );
  expect(asked).toEqual([]);

  const executable = readFileSync(path.join(packed, settings.linux.executableName), 'latin1');
  const wire = executable.slice(executable.indexOf(FUSES) + FUSES.length);
  // runAsNode, cookie encryption, NODE_OPTIONS, --inspect, archive integrity, archive only, V8 snapshot, file://;
  // the ninth (traps of WebAssembly) is not ours to set.
  expect(wire.slice(0, 8)).toBe('01001100');
});

/** A copy of the package in which something was changed. */
function changed(change: (at: string) => void): string {
  const at = folder();
  cpSync(first.folder, at, { recursive: true });
  change(at);
  return at;
}

test('nothing is in the folder but Electron’s files and ours, each as SHA256SUMS says; anything else is seen', async () => {
  const looked = (at: string) => checkFolder(at, electronDist, about.settings);
  await looked(first.folder);
  const archive = 'resources/app.asar';
  await expect(looked(changed(at => writeFileSync(path.join(at, 'resources/more'), '')))).rejects.toThrow(
    'The package has what nothing asks for: resources/more.',
  );
  await expect(looked(changed(at => rmSync(path.join(at, 'NOTICES.txt'))))).rejects.toThrow(
    'The package lacks NOTICES.txt.',
  );
  await expect(looked(changed(at => appendFileSync(path.join(at, archive), 'x')))).rejects.toThrow(
    'resources/app.asar is not as it was written.',
  );
  const cut = (at: string) => {
    const sums = path.join(at, 'SHA256SUMS');
    writeFileSync(sums, readFileSync(sums, 'utf8').replace(/^.*app\.asar\n/m, ''));
  };
  await expect(looked(changed(cut))).rejects.toThrow('SHA256SUMS does not name every file.');
});

test('the archive is compared with what was built, and the fuses with the settings', () => {
  checkArchive(first.folder, about.root);
  expect(checkFuses(first.folder, about.settings)).toBe(8);
  const tampered = changed(at => {
    const archive = path.join(at, 'resources/app.asar');
    const bytes = readFileSync(archive);
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    writeFileSync(archive, bytes);
  });
  expect(() => checkArchive(tampered, about.root)).toThrow('The archive has something else as ');
  const { electronFuses } = about.settings;
  const other = { ...about.settings, electronFuses: { ...electronFuses, runAsNode: true } };
  expect(() => checkFuses(first.folder, other)).toThrow('Fuses are not as they have to be: runAsNode.');
});

const hasDpkg = spawnSync('dpkg-deb', ['--version'], { stdio: 'ignore' }).status === 0;
test.skipIf(!hasDpkg)(
  'the deb unpacked and the tar.gz hold the folder; in the long run the deb finishes “quorate demo” with its own files',
  () => {
    const [at, said] = [folder(), [] as string[]];
    checkUnpacked(first, about, at, line => said.push(line));
    if (long) checkTerminal(at, line => said.push(line));
    expect(said).toEqual([
      expect.stringMatching(/^the deb, unpacked: the same files/),
      expect.stringMatching(/^the tar.gz, unpacked: the same files/),
      ...(long ? [expect.stringMatching(/^“quorate demo” of the unpacked deb/)] : []),
    ]);
  },
);

// In `npm test` packages of a small folder are written twice (test/processes/dist.test.ts).
test.skipIf(!long)('packed again elsewhere, archive, deb and tar.gz are the same bytes', async () => {
  const said: string[] = [];
  await checkSameBytes(first, about, { electronDist }, folder(), line => said.push(line));
  expect(said).toEqual([expect.stringMatching(/the same bytes$/)]);
});
