/** A package’s folder with the script that starts it, and how it is started; what the script starts is a stand-in. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { installedLauncher } from '../../../../main/cli/launch/installed';
import { texts } from '../../../../main/cli/messages';
import { PROGRAM } from '../../../../scripts/pack/stand-in.mjs';

export const say = texts.launch.installed;
export const { networkOfAll, networkOfItsOwn } = texts.launch;
export const isRoot = process.getuid?.() === 0;
/** `nobody`. */
export const OTHER = 65534;
export const script = installedLauncher('quorate-window', [20, 19]);

// Not with the other temporary files: where root runs the tests, another user has to get here.
const places: string[] = [];
/** A new folder there. */
export const place = (): string => {
  const at = mkdtempSync('/tmp/quorate-installed-');
  places.push(at);
  chmodSync(at, 0o755);
  return at;
};
/** A display, as far as the script can tell: there while a file's tests run. */
export const shown = { WAYLAND_DISPLAY: '' };

/** For each file of tests: the display, and that nothing stays of its folders. */
export function inPlaces(): void {
  const server = createServer();
  beforeAll(() => {
    shown.WAYLAND_DISPLAY = path.join(place(), 'display');
    server.listen(shown.WAYLAND_DISPLAY);
  });
  afterAll(() => {
    server.close();
    for (const each of places.splice(0)) rmSync(each, { recursive: true, force: true });
  });
}

export function sum(at: string): void {
  const files = readdirSync(at, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== 'SHA256SUMS')
    .map(entry => path.relative(at, path.join(entry.parentPath, entry.name)))
    .sort();
  writeFileSync(path.join(at, 'SHA256SUMS'), spawnSync('sha256sum', files, { cwd: at }).stdout);
}

/** A package's folder, with a script that may have been changed. */
export function installed(text = script): string {
  const at = mkdtempSync('/tmp/quorate-installed-');
  places.push(at);
  const terminal = 'resources/terminal/out/cli';
  mkdirSync(path.join(at, terminal), { recursive: true });
  const files: Record<string, string> = {
    quorate: text,
    'quorate-window': PROGRAM,
    'chrome-sandbox': '#!/bin/sh\n',
    'resources/app.asar': 'the program',
    'resources/terminal/package.json': '{"type":"module"}',
    [`${terminal}/index.js`]: `import { readFileSync } from 'node:fs';
      const filter = readFileSync('/proc/self/coredump_filter', 'utf8').trim();
      console.log(JSON.stringify({ terminal: process.argv.slice(2), filter, options: process.env.NODE_OPTIONS }));`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(at, name), content);
  for (const name of ['quorate', 'quorate-window', 'chrome-sandbox', '.'])
    chmodSync(path.join(at, name), 0o755);
  sum(at);
  return at;
}

/** Starts it, as an ordinary user unless `user` says otherwise. */
export function start(
  at: string,
  args: string[] = [],
  env: Record<string, string> = {},
  user = isRoot ? OTHER : undefined,
) {
  const { status, stdout, stderr } = spawnSync(path.join(at, 'quorate'), args, {
    encoding: 'utf8',
    cwd: '/',
    env: { PATH: process.env.PATH, HOME: '/', ...shown, ...env },
    ...(user !== undefined && { uid: user, gid: user }),
  });
  return { status, stdout, stderr };
}

export const refused = (why: string) => ({ status: 1, stdout: '', stderr: `Quorate: ${why}\n` });

/** With this every system is one that gives nobody a namespace. */
export const restricted = script.replaceAll('/usr/bin/unshare', '/bin/false');
