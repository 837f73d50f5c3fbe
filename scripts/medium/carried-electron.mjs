/** Puts an Electron zip that was carried here by hand where electron-builder and Electron's own installer look for it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { MediumError, sumOf } from './write.mjs';

/** Where Electron's tools keep what they downloaded, on this system. */
export function cacheFolder(env = process.env, platform = process.platform, home = os.homedir()) {
  if (platform === 'darwin') return path.join(home, 'Library/Caches/electron');
  if (platform === 'win32')
    return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData/Local'), 'electron/Cache');
  return path.join(env.XDG_CACHE_HOME ?? path.join(home, '.cache'), 'electron');
}

/** The cache has a folder for each place of a download; this is the name of the one for a version of Electron. */
const folderOf = version =>
  createHash('sha256')
    .update(`https://github.com/electron/electron/releases/download/v${version}`)
    .digest('hex');

/** Version and sums of the `electron` package of a checkout. */
export function electronOf(root) {
  const read = name => JSON.parse(readFileSync(path.join(root, 'node_modules/electron', name), 'utf8'));
  return { version: read('package.json').version, sums: read('checksums.json') };
}

/** Paths of files in the cache that are called as one of this Electron and have another sum. */
export async function otherZips({ version, sums }, cache) {
  const folder = path.join(cache, folderOf(version));
  if (!existsSync(folder)) return [];
  const others = [];
  for (const name of readdirSync(folder).filter(each => Object.hasOwn(sums, each))) {
    const file = path.join(folder, name);
    if ((await sumOf(file)) !== sums[name]) others.push(file);
  }
  return others;
}

/** All or nothing: a cut-off copy never has the name that is looked for. */
async function putThere(file, write) {
  const partial = `${file}.partial`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await write(partial);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    if (error instanceof MediumError) throw error;
    throw new MediumError(
      `${path.basename(file)} could not be written to ${path.dirname(file)} (${error.code ?? error.message}); nothing of it stays.`,
    );
  }
}

/**
 * Checks the zip against the sums in the `electron` package, which the lock file vouches for, and only then copies it.
 *
 * @param {string} zip its path; its name is that of the release
 * @param {{ version: string, sums: Record<string, string> }} electron version and sums of the package
 * @param {string} cache the cache's folder
 * @returns {Promise<string>} where it lies now. Throws `MediumError`, and has then written nothing
 */
export async function putElectronZip(zip, { version, sums }, cache) {
  const name = path.basename(zip);
  const expected = Object.hasOwn(sums, name) ? sums[name] : undefined;
  if (expected === undefined)
    throw new MediumError(
      `${name} is no file of Electron ${version}; its name has to be that of the release.`,
    );
  if (!existsSync(zip)) throw new MediumError(`There is no file ${zip}.`);
  const matches = async file => (await sumOf(file)) === expected;
  if (!(await matches(zip)))
    throw new MediumError(
      `${name} is not the one of Electron ${version}: its SHA-256 is another. Nothing was copied.`,
    );
  const folder = path.join(cache, folderOf(version));
  const there = path.join(folder, name);
  await putThere(there, async partial => {
    await copyFile(zip, partial);
    if (!(await matches(partial))) throw new MediumError(`${name} could not be copied as it is.`);
  });
  // Without this file the builder asks the network for it, zip or no zip.
  const lines = Object.entries(sums).map(([file, sum]) => `${sum} *${file}\n`);
  await putThere(path.join(cache, `SHASUMS256.txt-${version}`), partial =>
    writeFile(partial, lines.join('')),
  );
  return there;
}
