/** Where the tests' Electron runs: a folder that every user can read, a display, and for root a user without rights. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { has } from './binary.mjs';
import { buildForOlder, buildLayers } from './shim/build.mjs';

const checkout = path.resolve(import.meta.dirname, '../..');

/** `nobody`: root cannot have Chromium's sandbox. */
export const OTHER_USER = 65534;
export const isRoot = process.getuid?.() === 0;

/** Copies by hard links where both lie on one disk: an Electron is 300 MB. */
function copyTree(from, to) {
  if (process.platform === 'linux' && spawnSync('cp', ['-al', from, to], { stdio: 'ignore' }).status === 0)
    return;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

/** A new folder that whoever runs Electron may write in. */
export function folderFor(parent, name) {
  const folder = mkdtempSync(path.join(parent, `${name}-`));
  chmodSync(folder, 0o755);
  if (isRoot) chownSync(folder, OTHER_USER, OTHER_USER);
  return folder;
}

/**
 * Lays out everything that Electron needs, away from the checkout, which another user perhaps cannot read.
 *
 * @returns paths: `dist`, `run` (start this) and `runInOwnNetwork`, `app` (the product), `bare` (the product without the AES-KW shim;
 *   the same as `app` for an Electron that needs no shim), `layers` (a program that lays layers one by one), `driver`
 *   (playwright-core)
 */
export async function layOut(electron) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'quorate-electron-'));
  chmodSync(root, 0o755);
  const at = name => path.join(root, name);
  copyTree(electron.dist, at('dist'));
  if (electron.older) {
    mkdirSync(at('dist/resources/app'), { recursive: true });
    cpSync(path.join(import.meta.dirname, 'shim/default-app.cjs'), at('dist/resources/app/index.js'));
    writeFileSync(
      at('dist/resources/app/package.json'),
      '{"name":"default-app","version":"0.0.0","main":"index.js"}',
    );
    await buildForOlder(at('app'));
    await buildForOlder(at('bare'), false);
  } else {
    mkdirSync(at('app'));
    for (const name of ['package.json', 'out', 'node_modules/openpgp'])
      cpSync(path.join(checkout, name), at(`app/${name}`), { recursive: true });
  }
  await buildLayers(at('layers'));
  mkdirSync(at('node_modules'));
  copyTree(path.join(checkout, 'node_modules/playwright-core'), at('node_modules/playwright-core'));
  mkdirSync(at('blank'));
  cpSync(path.join(import.meta.dirname, 'shim/blank.cjs'), at('blank/index.cjs'));
  writeFileSync(at('blank/package.json'), '{"name":"blank","version":"0.0.0","main":"index.cjs"}');
  spawnSync('chmod', ['-R', 'a+rX', root]);
  const home = folderFor(root, 'home');
  const work = folderFor(root, 'work');
  const binary = path.join(at('dist'), electron.binary);
  return {
    root,
    home,
    work,
    dist: at('dist'),
    binary,
    run: isRoot ? asOtherUser(at('run'), home, binary) : binary,
    runInOwnNetwork: inOwnNetwork(at('run-own'), home, binary),
    app: at('app'),
    bare: at(electron.older ? 'bare' : 'app'),
    blank: at('blank'),
    layers: at('layers'),
    driver: at('node_modules/playwright-core'),
  };
}

const asUser = home =>
  isRoot
    ? `cd '${home}' && HOME='${home}' XDG_CONFIG_HOME= XDG_CACHE_HOME= exec setpriv --reuid=${OTHER_USER} --regid=${OTHER_USER} --clear-groups`
    : 'exec';

function script(file, line) {
  writeFileSync(file, `#!/bin/sh\n${line} "$@"\n`, { mode: 0o755 });
  return file;
}

/** A script that becomes the program, as the other user: signals and number of the process stay the same. */
export const asOtherUser = (file, home, binary) => script(file, `${asUser(home)} '${binary}'`);

/** The same in a network of its own, as \`npm start\` does it (\`main/cli/launch/own-network.ts\`). */
const inOwnNetwork = (file, home, binary) =>
  script(file, `${asUser(home)} /usr/bin/unshare --user --map-current-user --net -- '${binary}'`);

/**
 * A screen with a window manager, where there is none: `env` to start programs with and `close`. `manager` tells
 * whether windows can be minimised.
 *
 * @returns an object with `why` instead when there can be none
 */
export async function display() {
  if (process.platform !== 'linux') return { env: {}, manager: true, close: () => {} };
  const children = [];
  const close = () => {
    for (const child of children) child.kill('SIGTERM');
  };
  const env = {};
  if (!process.env.DISPLAY) {
    if (!has('Xvfb')) return { why: 'there is no display, and no Xvfb to make one' };
    const screen = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-ac'];
    const server = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    children.push(server);
    const number = await new Promise(resolve => {
      server.stdio[3].once('data', data => resolve(String(data).trim()));
      server.once('exit', () => resolve(undefined));
      server.once('error', () => resolve(undefined));
    });
    if (number === undefined) return { why: 'Xvfb did not start' };
    env.DISPLAY = `:${number}`;
    if (has('openbox')) {
      children.push(spawn('openbox', { env: { ...process.env, ...env }, stdio: 'ignore' }));
    }
  }
  const manager = Boolean(process.env.DISPLAY) || has('openbox');
  return { env, manager, close };
}
