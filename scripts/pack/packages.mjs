/** Writes the packages of Linux out of the folder that `makeFolder` made. */
import path from 'node:path';
import { writeTarGz } from './archive.mjs';
import { writeDebOf } from './deb.mjs';
import { filesIn } from './folder.mjs';

/** What each format's file is called. */
export const fileNames = ({ name, version }, arch) => ({
  deb: `${name}_${version}_${{ x64: 'amd64' }[arch] ?? arch}.deb`,
  'tar.gz': `${name}-${version}-linux-${arch}.tar.gz`,
});

const tarGz = (file, folder, { manifest: { name, version }, seconds }) =>
  writeTarGz(
    file,
    filesIn(folder).map(({ name: each, from, link, mode }) => ({
      name: `${name}-${version}/${each}`,
      ...(link === undefined ? { from, mode } : { link }),
    })),
    seconds,
  );

const WRITERS = { deb: writeDebOf, 'tar.gz': tarGz };

/**
 * What the packages are of: the checkout, its package.json and settings, for which processor, and the time of the commit.
 *
 * @typedef {{ root: string, manifest: object, settings: object, arch: string, seconds: number }} About
 */

/**
 * Writes those of the formats that need no program of the system.
 *
 * @param {string} folder as `makeFolder` made it
 * @param {string} into a folder that is there
 * @param {{ manifest: object, settings: object, arch: string, seconds: number }} about `seconds`: the time of the commit
 * @returns {Promise<Record<string, string>>} the files by their formats
 */
export async function writePackages(folder, into, about) {
  const files = {};
  for (const [format, name] of Object.entries(fileNames(about.manifest, about.arch))) {
    files[format] = path.join(into, name);
    await WRITERS[format](files[format], folder, about);
  }
  return files;
}
