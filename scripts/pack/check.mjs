/** `npm run dist -- --check`: builds what can be built with the Electron at hand, and looks at all of it. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { commitTime } from '../commit.mjs';
import { inOwnFolder } from '../own-folder.mjs';
import { SaidError } from '../said.mjs';
import { checkArchive, checkFolder, checkFuses, compareFolders, settingsFor } from './contents.mjs';
import { PLACE } from './deb.mjs';
import { makeFolder } from './folder.mjs';
import { possibleFormats, writePackages } from './packages.mjs';
import { makeParts } from './parts.mjs';
import { readSettings } from './settings.mjs';
import { makeStandIn } from './stand-in.mjs';

/** What a second checkout of the program needs to be packed from. */
const PACKED_FROM = ['package.json', 'LICENSE', 'build'];
const BUILT = ['out', 'node_modules/openpgp'];
/** What it needs to be built from. */
const SOURCES = ['package-lock.json', 'main', 'renderer', 'shared', 'scripts', 'docs/guide.md'];

function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (status === 0) return stdout;
  throw new SaidError(`${program} failed: ${(error?.message ?? stderr).trim().slice(0, 300)}`);
}

const has = program => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

const same = (one, other) => readFileSync(one).equals(readFileSync(other));

/** Packs the program of `about.root` with an Electron; gives the folder and the packages. */
export async function pack(about, how) {
  const folder = await makeFolder(about.settings, { root: about.root, arch: about.arch, ...how });
  return { folder, files: await writePackages(folder, how.output, about, how.formats) };
}

/** The deb and the tar.gz unpacked, each compared with the folder; of the deb every owner and mode, too. */
export function checkUnpacked({ folder, files }, { manifest }, at, say) {
  if (has('dpkg-deb')) {
    const into = path.join(at, 'deb');
    run('dpkg-deb', ['-x', files.deb, into]);
    compareFolders(folder, path.join(into, PLACE));
    const listed = run('dpkg-deb', ['-c', files.deb]).trimEnd().split('\n');
    if (!listed.every(line => line.slice(11).startsWith('root/root ')))
      throw new SaidError('The deb has files that are not of root.');
    const [helper] = listed.filter(line => line.includes('/chrome-sandbox'));
    if (!helper?.startsWith('-rwsr-xr-x')) throw new SaidError('The deb has no helper for the sandbox.');
    const field = name => run('dpkg-deb', ['-f', files.deb, name]).trim();
    if (field('Package') !== manifest.name || field('Version') !== manifest.version)
      throw new SaidError('The deb has another name or version.');
    say('the deb, unpacked: the same files as the folder, all of root, the sandbox’s helper 4755');
  } else say('the deb was not unpacked: there is no dpkg-deb');
  if (has('tar')) {
    const into = path.join(at, 'tar');
    mkdirSync(into);
    run('tar', ['xzf', files['tar.gz'], '-C', into]);
    compareFolders(folder, path.join(into, `${manifest.name}-${manifest.version}`));
    say('the tar.gz, unpacked: the same files as the folder');
  } else say('the tar.gz was not unpacked: there is no tar');
}

/** The terminal of the unpacked deb holds a ceremony with made-up shares, with no file but the package's own. */
export function checkTerminal(at, say) {
  const program = path.join(at, 'deb', PLACE, 'quorate');
  if (!existsSync(program)) return;
  const home = mkdtempSync(path.join(at, 'home-'));
  const said = run(program, ['demo'], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, TMPDIR: home },
  });
  if (!said.includes('the same secret.'))
    throw new SaidError('The terminal of the deb does not finish its demo.');
  say('“quorate demo” of the unpacked deb: a practice ceremony from beginning to end');
}

/**
 * Builds and packs once more from a copy of the checkout in another folder, of another time, for nobody else to read.
 *
 * @param {boolean} [fromSources] false: what was built is copied, and only packed again
 */
export async function checkSameBytes(first, about, how, at, say, fromSources = false) {
  const root = path.join(at, 'elsewhere');
  for (const name of [...PACKED_FROM, ...(fromSources ? SOURCES : BUILT)])
    cpSync(path.join(about.root, name), path.join(root, name), { recursive: true });
  run('chmod', ['-R', 'go-rwx', root]);
  if (fromSources) {
    const packages = ['node_modules', path.join(root, 'node_modules')];
    // Nothing writes in there, so links will do where both lie on one disk.
    const linked = spawnSync('cp', ['-al', ...packages], { cwd: about.root, stdio: 'ignore' });
    if (linked.status !== 0) {
      rmSync(packages[1], { recursive: true, force: true });
      run('cp', ['-a', ...packages], { cwd: about.root });
    }
    run(process.execPath, ['scripts/build.mjs'], { cwd: root });
    await makeParts(root, about.settings);
  }
  const second = await pack({ ...about, root }, { ...how, output: path.join(at, 'second'), umask: '077' });
  const asar = ({ folder }) => path.join(folder, 'resources/app.asar');
  if (!same(asar(first), asar(second))) throw new SaidError('Two builds have not the same app.asar.');
  for (const format of Object.keys(first.files))
    if (!same(first.files[format], second.files[format]))
      throw new SaidError(`Two builds have not the same ${format}.`);
  const names = ['app.asar', ...Object.keys(first.files)].join(', ');
  const done = fromSources ? 'built from the sources and packed' : 'packed';
  say(`${names}, ${done} twice, in two folders, at two times, with two umasks: the same bytes`);
}

/** What is not built here, and why. */
export const notBuilt = () => [
  ...(possibleFormats().includes('rpm') ? [] : ['rpm: needs rpmbuild, which is not installed here']),
  'AppImage: left out; where user namespaces are restricted it would have no sandbox (electron-builder.yml)',
  'NSIS and portable: on Windows, by electron-builder with its own tools',
  'dmg: on macOS, by electron-builder; not notarised',
];

/**
 * Does all of it in a folder that is gone afterwards.
 *
 * @param {string} root the checkout, which has been built
 * @param {{ dist: string, version: string, name: string } | undefined} electron the one at hand; without, a stand-in
 * @returns {Promise<{ built: string[], checked: string[], notBuilt: string[] }>} what is to be said of it. Throws `SaidError`
 */
export function check(root, electron) {
  return inOwnFolder(os.tmpdir(), 'quorate-dist-', async at => {
    const checked = [];
    const say = line => checked.push(line);
    const read = readSettings(path.join(root, 'electron-builder.yml'));
    say('electron-builder.yml: nothing in it that electron-builder does not know');
    const electronDist = electron?.dist ?? makeStandIn(mkdtempSync(path.join(at, 'electron-')));
    const settings = settingsFor(read, electronDist, electron?.version);
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const about = { root, manifest, settings, arch: process.arch, seconds: commitTime(root) };
    await makeParts(root, settings);
    const how = { electronDist, formats: possibleFormats() };
    const first = await pack(about, { ...how, output: path.join(at, 'first') });
    await checkFolder(first.folder, electronDist, settings);
    say('the folder: every file of Electron and of ours, no other, each as SHA256SUMS says');
    checkArchive(first.folder, root);
    say('app.asar: what was built, byte for byte, and nothing else');
    const fuses = checkFuses(first.folder, settings);
    say(`fuses: ${fuses} of ${Object.keys(read.electronFuses).length}, as electron-builder.yml has them`);
    checkUnpacked(first, about, at, say);
    checkTerminal(at, say);
    await checkSameBytes(first, about, how, at, say, true);
    const names = Object.values(first.files).map(file => path.basename(file));
    const built = ['folder', ...names].map(
      name => `${name} (${electron?.name ?? 'a stand-in for Electron'})`,
    );
    return { built, checked, notBuilt: notBuilt() };
  });
}
