import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { READY_LINE } from '../../../../main/app/ready';
import { findChromium, hasDisplay } from '../../../../main/cli/launch/chromium';
import { fetchElectron, findElectron, runElectron } from '../../../../main/cli/launch/electron-binary';

const root = mkdtempSync(path.join(tmpdir(), 'quorate-electron-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
function folder(): string {
  count += 1;
  const at = path.join(root, String(count));
  mkdirSync(path.join(at, 'dist'), { recursive: true });
  return at;
}

function program(file: string, script: string): string {
  writeFileSync(file, `#!${process.execPath}\n${script}`);
  chmodSync(file, 0o755);
  return file;
}

const never = new AbortController().signal;
const { env } = process;
const clean = { ...env, ELECTRON_OVERRIDE_DIST_PATH: undefined };

/** What the package's own script does, without a network: unpacks, then writes path.txt. */
const INSTALL = `const fs = require('fs'); const dist = __dirname + '/dist/';
fs.writeFileSync(dist + 'electron', ''); fs.writeFileSync(__dirname + '/path.txt', 'electron');`;

describe('where Electron is', () => {
  test('a fetched one is found by what its script wrote last', () => {
    const at = folder();
    writeFileSync(path.join(at, 'dist/electron'), '');
    expect(findElectron(at, clean)).toBeUndefined();
    writeFileSync(path.join(at, 'path.txt'), 'electron');
    expect(findElectron(at, clean)).toBe(path.join(at, 'dist/electron'));
  });

  test('ELECTRON_OVERRIDE_DIST_PATH wins, and counts only when it leads to a program', () => {
    const at = folder();
    const elsewhere = folder();
    const override = { ...clean, ELECTRON_OVERRIDE_DIST_PATH: elsewhere };
    expect(findElectron(at, override)).toBeUndefined();
    writeFileSync(path.join(elsewhere, 'electron'), '');
    expect(findElectron(at, override)).toBe(path.join(elsewhere, 'electron'));
  });
});

describe('fetching Electron', () => {
  test('is true when the program is there afterwards', async () => {
    const at = folder();
    writeFileSync(path.join(at, 'install.js'), INSTALL);
    expect(await fetchElectron(at, clean, never)).toBe(true);
  });

  test('is false when the script fails, without a word of its own', async () => {
    const at = folder();
    writeFileSync(path.join(at, 'install.js'), 'throw new Error("no network");');
    expect(await fetchElectron(at, clean, never)).toBe(false);
  });

  test('is given up after its time, and what it started is ended', async () => {
    const at = folder();
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    // Its connection lives as long as it does.
    const child = `require('net').connect(${port}, '127.0.0.1')`;
    writeFileSync(
      path.join(at, 'install.js'),
      `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]); setInterval(() => {}, 1000);`,
    );
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const fetched = fetchElectron(at, clean, never, 700);
    const [connection] = (await once(server, 'connection')) as [Socket];
    let gone = false;
    const closed = once(
      connection.resume().on('error', () => {}),
      'close',
    ).then(() => (gone = true));
    vi.advanceTimersByTime(699);
    expect(gone).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await fetched).toBe(false);
    expect(await closed).toBe(true);
  });

  test('is given up at once when somebody stops it', async () => {
    const at = folder();
    writeFileSync(path.join(at, 'install.js'), 'setInterval(() => {}, 1000);');
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    expect(await fetchElectron(at, clean, stop.signal)).toBe(false);
  });
});

describe('running Electron', () => {
  const say = `process.stdout.write(process.env.QUORATE_READY === '1' ? ${JSON.stringify(`${READY_LINE}\n`)} : 'no');`;

  test('a window that opened and was closed gives its exit status', async () => {
    const at = folder();
    expect(await runElectron(program(path.join(at, 'a'), say), at, clean, never)).toEqual({
      opened: true,
      status: 0,
    });
    const failing = program(path.join(at, 'b'), `${say} process.exitCode = 7;`);
    expect(await runElectron(failing, at, clean, never)).toEqual({ opened: true, status: 7 });
  });

  test('one that dies before its window opens, is no program, or stays silent, did not open', async () => {
    const at = folder();
    const dies = program(
      path.join(at, 'a'),
      'process.stderr.write("no sandbox"); process.kill(process.pid, "SIGTRAP");',
    );
    expect(await runElectron(dies, at, clean, never)).toEqual({ opened: false });
    const noProgram = path.join(at, 'b');
    writeFileSync(noProgram, '');
    expect(await runElectron(noProgram, at, clean, never)).toEqual({ opened: false });
    const silent = program(path.join(at, 'c'), 'setInterval(() => {}, 1000);');
    expect(await runElectron(silent, at, clean, never, 500)).toEqual({ opened: false });
  });
});

describe('an installed Chromium', () => {
  test('is looked for under its usual names, and CHROMIUM_PATH wins', () => {
    const at = folder();
    expect(findChromium({ PATH: at })).toBeUndefined();
    writeFileSync(path.join(at, 'chromium'), 'not executable');
    expect(findChromium({ PATH: at })).toBeUndefined();
    const chrome = program(path.join(at, 'google-chrome'), '');
    expect(findChromium({ PATH: `relative${path.delimiter}${at}` })).toBe(chrome);
    expect(findChromium({ PATH: at, CHROMIUM_PATH: path.join(at, 'absent') })).toBeUndefined();
    expect(findChromium({ PATH: '', CHROMIUM_PATH: chrome })).toBe(chrome);
  });

  test.skipIf(process.platform !== 'linux')('is of no use without a display', () => {
    expect(hasDisplay({})).toBe(false);
    expect(hasDisplay({ DISPLAY: '' })).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });
});
