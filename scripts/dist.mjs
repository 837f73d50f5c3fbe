/**
 * `npm run dist`: builds the packages for the system it runs on, into dist/. `npm run dist -- --check` builds what can be built
 * without the pinned Electron, in a folder that is gone afterwards, and looks at it; `--stand-in` takes no Electron at all.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findElectron } from '../test/electron/binary.mjs';
import { build } from './build.mjs';
import { commitIfKnown, commitTime } from './commit.mjs';
import { noteCommit, noteOf } from './medium/installers.mjs';
import { inOwnFolder } from './own-folder.mjs';
import { check, notBuilt } from './pack/check.mjs';
import { makeFolder, runBuilder } from './pack/folder.mjs';
import { possibleFormats, writePackages } from './pack/packages.mjs';
import { makeParts } from './pack/parts.mjs';
import { readSettings } from './pack/settings.mjs';
import { endingInASentence, SaidError } from './said.mjs';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** The version of an unpacked Electron, as its own file says; undefined where it does not. */
function versionOf(electronDist) {
  const file = path.join(electronDist, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

/** The Electron that ELECTRON_OVERRIDE_DIST_PATH names, if any; it has to be the pinned one. */
function givenElectron({ electronVersion }) {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!given) return undefined;
  if (versionOf(given) !== electronVersion)
    throw new SaidError(
      `ELECTRON_OVERRIDE_DIST_PATH has to lead to an unpacked Electron ${electronVersion}.`,
    );
  return path.resolve(given);
}

async function ofLinux(settings, how, about) {
  const folder = await makeFolder(settings, how);
  return Object.values(await writePackages(folder, how.output, about, possibleFormats()));
}

/** What electron-builder makes by itself on Windows and macOS. */
async function ofBuilder(settings, how) {
  await runBuilder(settings, how, []);
  const names = readdirSync(how.output).filter(name => /\.(exe|dmg)$/.test(name));
  return names.map(name => path.join(how.output, name));
}

async function writeAll(settings, electronDist) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const about = { root, manifest, settings, arch: process.arch, seconds: commitTime(root) };
  const commit = commitIfKnown(root);
  mkdirSync(dist, { recursive: true });
  return await inOwnFolder(dist, '.making-', async output => {
    const how = { root, output, arch: process.arch, electronDist };
    const files = await (process.platform === 'linux' ? ofLinux : ofBuilder)(settings, how, about);
    // Only when each is whole.
    const made = [];
    for (const file of files) {
      const there = path.join(dist, path.basename(file));
      rmSync(noteOf(there), { force: true });
      renameSync(file, there);
      if (commit !== undefined) await noteCommit(there, commit);
      made.push(there);
    }
    return made;
  });
}

const list = (title, lines) => process.stdout.write(`${title}\n${lines.map(line => `  ${line}\n`).join('')}`);

/** The Electron for a check: the best that is here. */
function electronAtHand() {
  const found = process.platform === 'linux' ? findElectron() : undefined;
  if (found === undefined) return undefined;
  const version = versionOf(found.dist) ?? '25.1.1';
  return {
    dist: found.dist,
    version,
    name: found.older ? `the older Electron ${version}` : `Electron ${version}`,
  };
}

await endingInASentence(async () => {
  const args = process.argv.slice(2);
  const isCheck = args[0] === '--check';
  if (args.some((arg, at) => arg !== ['--check', '--stand-in'][at]))
    throw new SaidError('npm run dist, or npm run dist -- --check [--stand-in]');
  const settings = readSettings(path.join(root, 'electron-builder.yml'));
  const electronDist = isCheck ? undefined : givenElectron(settings);
  await build();
  if (!isCheck) {
    await makeParts(root, settings);
    list('Built:', await writeAll(settings, electronDist));
    list('Not built here:', notBuilt());
    return;
  }
  const report = await check(root, args.includes('--stand-in') ? undefined : electronAtHand());
  list('Built, and gone again:', report.built);
  list('Checked:', report.checked);
  list('Not built here:', report.notBuilt);
});
