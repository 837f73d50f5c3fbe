/**
 * What would be handed to people: electron-builder's settings, and the archive they lead to. It is packed for
 * real; only Electron itself is a stand-in (a file that carries the fuses), so nothing is fetched.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import { forkWithNode } from '../../main/attempts/ceremony-node';
import { specifiersOf } from './sources';

interface Settings {
  electronVersion: string;
  files: string[];
  npmRebuild: boolean;
  publish: null;
  electronFuses: Record<string, boolean>;
  linux: { target: string[]; executableName: string };
}
interface Asar {
  listPackage(archive: string, options: { isPack: boolean }): string[];
  extractAll(archive: string, into: string): void;
}

const require = createRequire(import.meta.url);
const fromBuilder = createRequire(require.resolve('app-builder-lib'));
const yaml = require('js-yaml') as { load(text: string): unknown };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
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
  const ajv = new Ajv({ allErrors: true, strict: false });
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

/** The sentinel that Electron's fuses follow, then version 1 and their number, 9. */
const FUSES = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x09';

/** An unpacked Electron in which only the fuses are real. */
function standInElectron(): string {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'quorate-electron-'));
  mkdirSync(path.join(directory, 'resources'));
  mkdirSync(path.join(directory, 'locales'));
  writeFileSync(path.join(directory, 'electron'), `${FUSES}101000110`, {
    mode: 0o755,
  });
  for (const name of [
    'version',
    'LICENSE',
    'LICENSES.chromium.html',
    'locales/en-US.pak',
    'locales/de.pak',
  ]) {
    writeFileSync(path.join(directory, name), '');
  }
  return directory;
}

async function pack(): Promise<string> {
  const output = mkdtempSync(path.join(os.tmpdir(), 'quorate-package-'));
  const builder = path.join(path.dirname(require.resolve('electron-builder/package.json')), 'cli.js');
  const overrides = [`-c.electronDist=${standInElectron()}`, `-c.directories.output=${output}`];
  // Closed ports: a download would fail the test, not reach anyone.
  const env = {
    ...process.env,
    ELECTRON_MIRROR: 'http://127.0.0.1:9/',
    ELECTRON_BUILDER_BINARIES_MIRROR: 'http://127.0.0.1:9/',
  };
  await promisify(execFile)(process.execPath, [builder, '--linux', 'dir', '--x64', ...overrides], { env });
  return path.join(output, 'linux-unpacked');
}

test('the archive holds exactly the program; it has all the ceremony process needs; the fuses are set', async () => {
  const packed = await pack();
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
}, 120_000);
