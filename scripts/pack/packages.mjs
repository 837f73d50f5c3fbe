/** Writes the packages of Linux out of the folder that `makeFolder` made. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { writeTarGz } from './archive.mjs';
import { writeDebOf } from './deb.mjs';
import { filesIn } from './folder.mjs';
import { writeRpmOf } from './rpm.mjs';
import { DEBIAN_NAMES, RPM_NAMES } from './system.mjs';

/** What each format's file is called. */
export const fileNames = ({ name, version }, arch) => ({
  deb: `${name}_${version}_${DEBIAN_NAMES[arch]}.deb`,
  'tar.gz': `${name}-${version}-linux-${arch}.tar.gz`,
  rpm: `${name}-${version}-1.${RPM_NAMES[arch]}.rpm`,
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

const WRITERS = { deb: writeDebOf, 'tar.gz': tarGz, rpm: writeRpmOf };

/** True where rpmbuild is installed; deb and tar.gz need nothing. */
export const hasRpmbuild = () => spawnSync('rpmbuild', ['--version'], { stdio: 'ignore' }).status === 0;

/** Formats that can be written here. */
export const possibleFormats = () => Object.keys(WRITERS).filter(format => format !== 'rpm' || hasRpmbuild());

/**
 * What the packages are of: the checkout, its package.json and settings, for which processor, and the time of the commit.
 *
 * @typedef {{ root: string, manifest: object, settings: object, arch: string, seconds: number }} About
 */

/**
 * Writes packages: deb and tar.gz, which need no program of the system, unless other formats are asked for.
 *
 * @param {string} folder as `makeFolder` made it
 * @param {string} into a folder that is there
 * @param {About} about
 * @returns {Promise<Record<string, string>>} the files by their formats
 */
export async function writePackages(folder, into, about, formats = ['deb', 'tar.gz']) {
  const files = {};
  const names = fileNames(about.manifest, about.arch);
  for (const format of formats) {
    files[format] = path.join(into, names[format]);
    await WRITERS[format](files[format], folder, about);
  }
  return files;
}
