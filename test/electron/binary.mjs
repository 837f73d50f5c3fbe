/** Which Electron there is for the tests, and what it can do here. No part of the product. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const checkout = path.resolve(import.meta.dirname, '../..');

/** The Electron that the product is made for. */
export const pinned = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')).devDependencies
  .electron;

/** Where `npm run electron:fetch` puts the older one. */
export const olderDist = path.join(checkout, '.cache/electron-25');

const program = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform];

/** @returns {{ dist: string, binary: string, older: boolean } | undefined} the best Electron that is on this machine */
export function findElectron() {
  const places = [
    process.env.ELECTRON_OVERRIDE_DIST_PATH,
    path.join(checkout, 'node_modules/electron/dist'),
    olderDist,
  ];
  for (const dist of places) {
    const binary = dist && path.join(dist, program ?? 'electron');
    if (binary && existsSync(binary))
      return { dist, binary: program ?? 'electron', older: dist === olderDist };
  }
  return undefined;
}

/** The first line that says something, of what a program wrote on its way out. */
export const complaint = text =>
  text
    .split('\n')
    .map(line => line.replace(/^\[[^\]]*\]\s*/, '').trim())
    .find(line => line !== '' && !/dbus|bus\.cc|gpu|viz|vaapi/i.test(line)) ?? 'it said nothing';

/** True where a command is installed. */
export const has = command =>
  spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;
