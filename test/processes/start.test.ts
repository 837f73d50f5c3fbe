import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { READY_LINE } from '../../main/app/ready';
import { findChromium } from '../../main/cli/launch/chromium';
import { VERSION } from '../../shared/version';
import { long } from '../support/tier';
import { checkout, has, temporaryFolder } from './cli-kit';

const place = temporaryFolder();

/** A machine without a display and without a way to Electron. */
const bare = {
  ...process.env,
  DISPLAY: undefined,
  WAYLAND_DISPLAY: undefined,
  ELECTRON_OVERRIDE_DIST_PATH: undefined,
  ELECTRON_MIRROR: 'http://127.0.0.1:9/',
  electron_config_cache: path.join(place, 'cache'),
  HOME: place,
  TMPDIR: place,
};

function start(env: Record<string, string | undefined>) {
  const { status, stdout, stderr } = spawnSync('npm', ['start', '--silent'], {
    cwd: checkout,
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, lines: stdout.split('\n'), stderr };
}

/** A stand-in for Electron's program. It shows what `npm start` does with one, not that Electron works. */
function standIn(name: string, script: string): string {
  const dist = path.join(place, name);
  mkdirSync(dist, { recursive: true });
  writeFileSync(path.join(dist, 'electron'), `#!${process.execPath}\n${script}`);
  chmodSync(path.join(dist, 'electron'), 0o755);
  return dist;
}

describe('npm start', () => {
  test.skipIf(!long)('without Electron, display and terminal plays the demo: 0, and one line of why', () => {
    const { status, lines, stderr } = start(bare);
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^Electron [^.]+\. There is no display\. A demonstration is played instead\.$/);
    expect(lines.join('\n')).toContain('the same secret.');
    expect(lines.join('\n') + stderr).not.toMatch(/^\s+at /m);
  });

  test('says so when Electron is there and dies at its start (a stand-in)', () => {
    const dist = standIn(
      'dies',
      'process.stderr.write("FATAL: no sandbox"); process.kill(process.pid, "SIGTRAP");',
    );
    const { status, lines, stderr } = start({ ...bare, ELECTRON_OVERRIDE_DIST_PATH: dist });
    expect([status, stderr]).toEqual([0, '']);
    expect(lines.join('\n')).toContain('the same secret.');
    expect(lines[0]).toMatch(
      /^Electron ended before its window opened[^.]*\. There is no display\. A demonstration/,
    );
  });

  test('says how it is called where that is asked for, refuses a command, and opens and plays nothing', () => {
    const dist = standIn('not to be started', 'process.exit(7);');
    const asked = (...args: string[]) => {
      const env = { ...bare, ELECTRON_OVERRIDE_DIST_PATH: dist } as NodeJS.ProcessEnv;
      const run = spawnSync(process.execPath, ['scripts/start.mjs', ...args], {
        cwd: checkout,
        env,
        encoding: 'utf8',
      });
      return [run.status, run.stdout.split('\n')[0], run.stderr];
    };
    expect(asked('--help')).toEqual([0, 'Quorate: key ceremonies on a computer without a network.', '']);
    expect(asked('--lang', 'de', '-h')[1]).toBe('Quorate: Schlüsselzeremonien auf einem Rechner ohne Netz.');
    expect(asked('--version')).toEqual([0, VERSION, '']);
    expect(asked('demo')).toEqual([2, '', 'npm start takes no command. npm start -- --help shows how.\n']);
  });

  test('leaves everything to Electron once its window is open (a stand-in)', () => {
    const dist = standIn('lives', `process.stdout.write(${JSON.stringify(`${READY_LINE}\n`)});`);
    expect(start({ ...bare, ELECTRON_OVERRIDE_DIST_PATH: dist })).toEqual({
      status: 0,
      lines: [''],
      stderr: '',
    });
  });

  test('says in one line that it builds first, and nothing where it need not', () => {
    const fresh = path.join(place, 'fresh');
    for (const folder of ['main', 'renderer', 'shared', 'out/cli'])
      mkdirSync(path.join(fresh, folder), { recursive: true });
    cpSync(path.join(checkout, 'scripts'), path.join(fresh, 'scripts'), { recursive: true });
    symlinkSync(path.join(checkout, 'node_modules'), path.join(fresh, 'node_modules'));
    writeFileSync(path.join(fresh, 'package-lock.json'), '{}');
    writeFileSync(path.join(fresh, 'out/cli/start.js'), 'console.log("opened");');
    const run = () => spawnSync(process.execPath, ['scripts/start.mjs'], { cwd: fresh, encoding: 'utf8' });
    expect(run()).toMatchObject({
      status: 0,
      stdout: 'Quorate is built first, once; this may take up to a minute ...\nopened\n',
      stderr: '',
    });
    expect(run()).toMatchObject({ status: 0, stdout: 'opened\n', stderr: '' });
  });

  const canPreview =
    process.platform === 'linux' && has('xvfb-run', '--help') && findChromium(process.env) !== undefined;

  test.skipIf(!canPreview)(
    'with a display and a Chromium opens the preview, and ends when it is stopped',
    async () => {
      const child = spawn('xvfb-run', ['-a', process.execPath, 'scripts/start.mjs'], {
        cwd: checkout,
        env: { ...bare, DISPLAY: undefined } as NodeJS.ProcessEnv,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      });
      let printed = '';
      const opened = new Promise<void>((resolve, reject) => {
        child.stdout.on('data', (chunk: Buffer) => {
          printed += chunk.toString();
          if (printed.includes('This is the preview')) resolve();
        });
        child.once('close', () => reject(new Error(`it ended: ${printed}`)));
      });
      try {
        await opened;
        expect(printed).toBe(
          `Electron could not be fetched. This is the preview, for practice only, in ${path.join(place, 'Quorate-practice')}.\n`,
        );
      } finally {
        const closed = new Promise(resolve => child.once('close', resolve));
        process.kill(-child.pid!, 'SIGTERM');
        await closed;
      }
    },
  );
});
