/**
 * The built program in a real Electron. Runs only where its binary is; it is never fetched from here. Where it is
 * not, one line says so, and what the stand-in shows (`test/main`) is all there is.
 *
 * Playwright starts it with a debugging port, so it must be the checkout's, not a packaged one.
 */
import { closeSync, existsSync, mkdtempSync, openSync, readSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, callNames } from '../../shared/contract';

const binary = path.join(
  process.env.ELECTRON_OVERRIDE_DIST_PATH ?? 'node_modules/electron/dist',
  process.platform === 'win32'
    ? 'electron.exe'
    : process.platform === 'darwin'
      ? 'Electron.app/Contents/MacOS/Electron'
      : 'electron',
);

/** An executable of this system by its first bytes (ELF, PE, Mach-O), not a stand-in or a script. */
function isExecutable(file: string): boolean {
  if (!existsSync(file)) return false;
  const first = Buffer.alloc(4);
  const handle = openSync(file, 'r');
  readSync(handle, first);
  closeSync(handle);
  const magic = first.toString('hex');
  return magic === '7f454c46' || magic.startsWith('4d5a') || magic === 'cffaedfe' || magic === 'cafebabe';
}

/** Root cannot have Chromium's sandbox, and without a display there is no window. */
const reason = !isExecutable(binary)
  ? 'there is no Electron binary'
  : process.getuid?.() === 0
    ? 'Electron does not run as root with its sandbox'
    : process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
      ? 'there is no display'
      : null;
if (reason) console.log(`The tests in a real Electron are left out: ${reason}.`);

/** The page's global object, inside `page.evaluate`. */
declare const self: { quorate: Api; require?: unknown; process?: unknown };

describe.skipIf(reason !== null)('in a real Electron', () => {
  let app: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    const { ensureBuilt } = (await import(pathToFileURL(path.resolve('scripts/build.mjs')).href)) as {
      ensureBuilt: () => Promise<void>;
    };
    await ensureBuilt();
    const profile = mkdtempSync(path.join(os.tmpdir(), 'quorate-profile-'));
    app = await _electron.launch({
      executablePath: binary,
      args: ['.', `--user-data-dir=${profile}`],
      chromiumSandbox: true,
    });
    page = await app.firstWindow();
    await page.waitForLoadState();
  });
  afterAll(() => app?.close());

  test('one window opens on our page, in a sandbox, without Node, with every call and no other', async () => {
    expect(app.windows()).toHaveLength(1);
    expect(page.url()).toBe('app://ceremony/');
    expect(await app.evaluate(electron => electron.app.commandLine.hasSwitch('no-sandbox'))).toBe(false);
    const seen = await page.evaluate(() => ({
      node: [typeof self.require, typeof self.process],
      calls: Object.entries(self.quorate).flatMap(([group, calls]) =>
        Object.keys(calls).map(name => `${group}.${name}`),
      ),
      secure: isSecureContext,
    }));
    expect(seen.node).toEqual(['undefined', 'undefined']);
    expect(seen.secure).toBe(true);
    expect(seen.calls.sort()).toEqual([...callNames].sort());
  });

  test('calls go through to the program and come back as results', async () => {
    const answer = await page.evaluate(() => self.quorate.program.read());
    expect(answer).toMatchObject({ ok: true, value: { shell: 'electron', practiceOnly: false } });
    const wrong = await page.evaluate(() =>
      self.quorate.generateShare.update({ key: new Uint8Array(3), nonce: 'x' }),
    );
    expect(wrong.ok).toBe(false);
  });

  test('no request of the page, of main’s sessions or by navigation reaches a server on this machine', async () => {
    let hits = 0;
    const server = createServer((_request, response) => {
      hits++;
      response.end();
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      await page.evaluate(async address => {
        await fetch(address).catch(() => null);
        navigator.sendBeacon(address, 'x');
        location.href = address;
        open(address);
        await new Promise(resolve => setTimeout(resolve, 500));
      }, url);
      await app.evaluate(async ({ session }, address) => {
        await session.defaultSession.fetch(address).catch(() => null);
        await session
          .fromPartition('ceremony')
          .fetch(address)
          .catch(() => null);
      }, url);
      expect(page.url()).toBe('app://ceremony/');
      expect(app.windows()).toHaveLength(1);
      expect(hits).toBe(0);
    } finally {
      server.close();
    }
  });

  test('WebRTC finds no address of this machine', async () => {
    const candidates = await page.evaluate(async () => {
      const peer = new RTCPeerConnection();
      peer.createDataChannel('x');
      let count = 0;
      peer.onicecandidate = ({ candidate }) => {
        if (candidate?.candidate) count++;
      };
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise(resolve => setTimeout(resolve, 1500));
      peer.close();
      return count;
    });
    expect(candidates).toBe(0);
  });

  test('a page that is made to die comes back in another process', async () => {
    const pid = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId());
    const before = await pid();
    await app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!;
      webContents.forcefullyCrashRenderer();
    });
    await expect.poll(pid, { timeout: 20_000 }).not.toBe(before);
    await expect.poll(() => pid().then(id => id > 0), { timeout: 20_000 }).toBe(true);
  });
});
