/** The folder that packages are written from, as `npm run dist` makes it: the program that these tests run, and its Electron. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { settingsFor } from '../../scripts/pack/contents.mjs';
import { makeFolder } from '../../scripts/pack/folder.mjs';
import type { About } from '../../scripts/pack/packages.mjs';
import { makeParts } from '../../scripts/pack/parts.mjs';
import { readSettings } from '../../scripts/pack/settings.mjs';
import { folder, place } from './kit';

/** What it is packed with: settings for this Electron, of which the older one has fewer fuses and OpenPGP.js in the bundles. */
function settings(dist: string): About['settings'] {
  const given = settingsFor(readSettings('electron-builder.yml'), dist, place.versions.electron);
  if (!place.older) return given;
  return { ...given, files: given.files.filter(name => !name.startsWith('node_modules/openpgp/')) };
}

export interface Packed {
  folder: string;
  electronDist: string;
  about: About;
}

/** Makes it, for everybody to read. */
export async function packed(): Promise<Packed> {
  const output = folder('package');
  const electronDist = path.join(output, 'electron');
  spawnSync('cp', ['-a', place.dist, electronDist]);
  rmSync(path.join(electronDist, 'resources/app'), { recursive: true, force: true });
  const about: About = {
    root: process.cwd(),
    manifest: JSON.parse(readFileSync('package.json', 'utf8')),
    settings: settings(electronDist),
    arch: process.arch,
    seconds: 1_700_000_000,
  };
  await makeParts(about.root, about.settings);
  const made = await makeFolder(about.settings, {
    root: about.root,
    output: path.join(output, 'out'),
    project: place.app,
    electronDist,
  });
  spawnSync('chmod', ['-R', 'a+rX', output]);
  return { folder: made, electronDist, about };
}
