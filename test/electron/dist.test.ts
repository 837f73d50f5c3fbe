/** `npm run dist -- --check` with this Electron: everything that can be built here is built twice and looked at. */
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { place } from './kit';

/** Two packages of 300 MB, twice, on a machine that does other things, too. */
const PATIENCE_MS = 1_800_000;

test(
  'what can be built with this Electron is built, looked at, and the same bytes when built again',
  async () => {
    // That of vitest would lead to another build.
    const { NODE_ENV: _, ...env } = process.env;
    const child = spawn(process.execPath, ['scripts/dist.mjs', '--check'], { env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (said += text));
    const status = await new Promise(resolve => child.once('close', resolve));
    expect(status, said).toBe(0);
    const [built = '', checked = '', notBuilt = ''] = said.split(/^Checked:$|^Not built here:$/m);
    const name = place.older
      ? `the older Electron ${place.versions.electron}`
      : `Electron ${place.versions.electron}`;
    for (const each of ['folder', '_amd64.deb', '-linux-x64.tar.gz'])
      expect(built).toContain(`${each} (${name})`);
    for (const each of [
      'electron-builder.yml',
      'the folder',
      'app.asar',
      'fuses',
      'the deb',
      'the tar.gz',
      '“quorate demo”',
    ])
      expect(checked).toMatch(new RegExp(`^ {2}${each}`, 'm'));
    expect(checked).toMatch(/app\.asar, deb, tar\.gz.* the same bytes$/m);
    for (const each of ['AppImage', 'NSIS and portable', 'dmg'])
      expect(notBuilt).toMatch(new RegExp(`^ {2}${each}: `, 'm'));
  },
  PATIENCE_MS,
);
