/** What has to be in the folder that packages are written from, and nothing else; and what its fuses have to be. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { checkMedium } from '../medium/write.mjs';
import { SaidError } from '../said.mjs';
import { filesIn } from './folder.mjs';
import { TERMINAL } from './parts.mjs';

const require = createRequire(import.meta.url);
const ofBuilder = name => createRequire(require.resolve('app-builder-lib'))(name);

const OPENPGP = ['LICENSE', 'dist/node/openpgp.mjs', 'package.json'].map(
  name => `node_modules/openpgp/${name}`,
);
/** Everything in the folder that is not Electron's. A program for an older Electron has OpenPGP.js in its bundles. */
export const ours = ({ linux: { executableName: executable }, files }) => [
  'LICENSE',
  'NOTICES.txt',
  'SHA256SUMS',
  'quorate',
  executable,
  'resources/app.asar',
  ...OPENPGP.filter(name => files.includes(name)).map(name => `resources/app.asar.unpacked/${name}`),
  ...['package.json', ...TERMINAL, ...OPENPGP].map(name => `resources/terminal/${name}`),
];

/** Electron's files as they are called in a package: its program and the example in it are not there, its licence has a name. */
const ofElectron = (dist, languages) =>
  filesIn(dist)
    .map(({ name }) => (name === 'LICENSE' ? 'LICENSE.electron.txt' : name))
    .filter(name => name !== 'electron' && !name.startsWith('resources/'))
    .filter(name => !name.startsWith('locales/') || languages.includes(path.basename(name, '.pak')));

const without = (names, others) => {
  const known = new Set(others);
  return names.filter(name => !known.has(name));
};

/** Throws `SaidError` unless the folder has every file of Electron and of ours, no other, and each as SHA256SUMS says. */
export async function checkFolder(folder, electronDist, settings) {
  const there = filesIn(folder).map(({ name }) => name);
  const wanted = [...ours(settings), ...ofElectron(electronDist, settings.electronLanguages)];
  const [missing, more] = [without(wanted, there), without(there, wanted)];
  if (missing.length > 0) throw new SaidError(`The package lacks ${missing.join(', ')}.`);
  if (more.length > 0) throw new SaidError(`The package has what nothing asks for: ${more.join(', ')}.`);
  const sums = readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8');
  if (sums.split('\n').length !== there.length) throw new SaidError('SHA256SUMS does not name every file.');
  await checkMedium(folder, sums);
}

/** The program's files, as they lie in its archive. */
const ARCHIVED = ['out/main', 'out/preload', 'out/ceremony', 'out/renderer'];

/** Throws `SaidError` unless the archive has exactly what was built, byte for byte. */
export function checkArchive(folder, project) {
  const asar = ofBuilder('@electron/asar');
  const archive = path.join(folder, 'resources/app.asar');
  const isFile = name => asar.statFile(archive, name.slice(1)).files === undefined;
  const there = asar
    .listPackage(archive, { isPack: false })
    .filter(isFile)
    .map(name => name.slice(1));
  const built = ARCHIVED.flatMap(place =>
    filesIn(path.join(project, place)).map(({ name }) => `${place}/${name}`),
  );
  const openpgp = existsSync(path.join(project, OPENPGP[0])) ? OPENPGP : [];
  const wanted = [...built, ...openpgp, 'package.json'];
  const [missing, more] = [without(wanted, there), without(there, wanted)];
  if (missing.length > 0) throw new SaidError(`The archive lacks ${missing.join(', ')}.`);
  if (more.length > 0) throw new SaidError(`The archive has what nothing asks for: ${more.join(', ')}.`);
  const copied = [...built, ...openpgp.filter(name => !name.endsWith('.json'))];
  const differs = copied.filter(
    name => !asar.extractFile(archive, name).equals(readFileSync(path.join(project, name))),
  );
  if (differs.length > 0) throw new SaidError(`The archive has something else as ${differs.join(', ')}.`);
}

/** In the order in which Electron has them. */
const FUSES = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
];

/** The fuses of a program: a character for each, `0` or `1`. Throws `SaidError` where it has none. */
export function fusesOf(program) {
  const bytes = readFileSync(program);
  const at = bytes.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 32;
  if (at < 32 || bytes[at] !== 1) throw new SaidError(`${path.basename(program)} has no fuses.`);
  return bytes.toString('latin1', at + 2, at + 2 + bytes[at + 1]);
}

/** The settings for an Electron that has fewer fuses: electron-builder refuses to set what is not there. */
export function settingsFor(settings, electronDist, version = settings.electronVersion) {
  const there = FUSES.slice(0, fusesOf(path.join(electronDist, 'electron')).length);
  const electronFuses = Object.fromEntries(
    Object.entries(settings.electronFuses).filter(([name]) => there.includes(name)),
  );
  return { ...settings, electronVersion: version, electronFuses };
}

/** Throws `SaidError` unless each fuse is set as the settings have it. Gives how many there are. */
export function checkFuses(folder, { electronFuses, linux }) {
  const wire = fusesOf(path.join(folder, linux.executableName));
  const wrong = Object.entries(electronFuses)
    .filter(([name, on]) => wire[FUSES.indexOf(name)] !== (on ? '1' : '0'))
    .map(([name]) => name);
  if (wrong.length > 0) throw new SaidError(`Fuses are not as they have to be: ${wrong.join(', ')}.`);
  return Object.keys(electronFuses).length;
}

/** Throws `SaidError` unless both folders have the same files with the same bytes. */
export function compareFolders(one, other) {
  const names = folder => filesIn(folder).map(({ name }) => name);
  const [first, second] = [names(one), names(other)];
  const differ = [
    ...without(first, second),
    ...without(second, first),
    ...first.filter(
      name =>
        second.includes(name) &&
        !readFileSync(path.join(one, name)).equals(readFileSync(path.join(other, name))),
    ),
  ];
  if (differ.length > 0) throw new SaidError(`Not the same: ${differ.join(', ')}.`);
}
