/**
 * Every way out and every permission, tried in a real Electron from the page and from main's sessions. What a page
 * is told counts less than what arrives: servers on this machine listen, and nobody may come. Each is tried without any
 * layer, too, and gets through there: a row that could not fail says nothing.
 */
import dgram from 'node:dgram';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../support/processes';
import { type Driven, drive, ended, folder, inPage, launch, place } from './kit';
import type { Lab } from './layers/entry';
import { ASKED, stoppedAnyway, WAYS } from './ways';

/** What the program of these tests puts on its global object, inside functions that run there. */
declare const lab: Lab;

let driven: Driven;
let bare: Awaited<ReturnType<typeof launch>>;

// In the place of what opens addresses with other programs.
const bin = folder('bin');
const opened = path.join(bin, 'opened');
writeFileSync(path.join(bin, 'xdg-open'), `#!/bin/sh\necho "$@" >> '${opened}'\n`, { mode: 0o755 });
process.env.PATH = `${bin}:${process.env.PATH}`;

let port = 0;
let arrived = 0;
const tcp = net.createServer(socket => {
  arrived++;
  socket.destroy();
});
const udp = dgram.createSocket('udp4');

beforeAll(async () => {
  await new Promise<void>(resolve => tcp.listen(0, '127.0.0.1', resolve));
  port = (tcp.address() as AddressInfo).port;
  udp.on('message', () => arrived++);
  await new Promise<void>(resolve => udp.bind(port, '127.0.0.1', resolve));
  driven = await drive(['--use-fake-device-for-media-stream']);
  bare = await launch(['--use-fake-device-for-media-stream'], place.layers);
});
afterAll(async () => {
  driven?.child.kill('SIGTERM');
  if (driven) expect(await ended(driven.child)).toBe(0);
  bare?.child.kill('SIGKILL');
  expect(existsSync(opened)).toBe(false);
  tcp.close();
  udp.close();
});

const inThePage = (code: string) => `(async () => {
  const U = 'http://127.0.0.1:${port}/'; const wait = () => new Promise(r => setTimeout(r, 300));
  const late = new Promise(r => setTimeout(r, 4000, 'silent'));
  try { return await Promise.race([(async () => { ${code}; return 'done'; })(), late]); }
  catch { return 'refused'; } })()`;

/** What has nothing to tell the page when it is stopped ends with a wait. */
const hasNothingToTell = (code: string) => code.includes('wait()') && !code.includes("throw Error('none')");

/** Tries it in a window of a program that has laid nothing: what of it got through. */
async function withoutLayers(app: ElectronApplication, code: string): Promise<string[]> {
  arrived = 0;
  rmSync(opened, { force: true });
  const told = await app.evaluate(
    async ({ BrowserWindow }, given) => {
      let saved = false;
      const { window } = await lab.open([], {}, own =>
        own.on('will-download', (_event, item) => {
          saved = true;
          item.setSavePath(`${given.into}/x`);
        }),
      );
      const late = new Promise(resolve => setTimeout(resolve, 4500, 'silent'));
      // A page that is left answers nothing any more.
      const answer = await Promise.race([window.webContents.executeJavaScript(given.source, true), late]);
      const urls = BrowserWindow.getAllWindows().map(each => each.webContents.getURL());
      for (const each of BrowserWindow.getAllWindows()) each.destroy();
      return { answer, saved, away: urls.join() !== 'app://ceremony/' };
    },
    { source: inThePage(code), into: folder('saved') },
  );
  const is = () => ({
    arrived: arrived > 0,
    saved: told.saved,
    away: told.away,
    opened: existsSync(opened),
    given: told.answer !== 'refused' && !hasNothingToTell(code),
  });
  // Another program takes a while to start.
  await eventually(() => Object.values(is()).includes(true), 10_000);
  const through = Object.entries(is()).flatMap(([what, got]) => (got ? [what] : []));
  rmSync(opened, { force: true });
  arrived = 0;
  return through;
}

// A dialog that is open is the only one: that a page has them without their layer is in layers.test.ts.
const canFail = ([name]: [string, string]) => !(name in stoppedAnyway) && !name.startsWith('a dialog');

test.each(Object.entries({ ...WAYS, ...ASKED }).filter(canFail))(
  '%s gets through in a program that has laid nothing',
  async (_name, code) => {
    expect(await withoutLayers(bare.app, code)).not.toEqual([]);
  },
);

test('what is said to be stopped anyway is one of these ways', () => {
  const all = Object.keys({ ...WAYS, ...ASKED });
  expect(Object.keys(stoppedAnyway).filter(name => !all.includes(name))).toEqual([]);
});

test.each(Object.entries(WAYS))(
  '%s reaches nobody, opens nothing and leaves our page in the window',
  async (_name, code) => {
    const source = inThePage(code);
    const { answer, saved } = await driven.app.evaluate(async ({ BrowserWindow }, text) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!;
      let goesOn = 0;
      const count = (event: Electron.Event) => void (event.defaultPrevented || goesOn++);
      webContents.session.on('will-download', count);
      const told = (await webContents.executeJavaScript(text, true)) as string;
      webContents.session.off('will-download', count);
      return { answer: told, saved: goesOn };
    }, source);
    expect({ saved, opened: existsSync(opened) }).toEqual({ saved: 0, opened: false });
    expect(hasNothingToTell(code) ? 'refused' : answer).toBe('refused');
    const where = await driven.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(window => window.webContents.getURL()),
    );
    expect(where).toEqual(['app://ceremony/']);
    expect(arrived).toBe(0);
  },
);

describe('permissions', () => {
  test.each(Object.entries(ASKED))('%s: refused', async (_name, code) => {
    const source = `(async () => { try { ${code}; return 'given' } catch { return 'refused' } })()`;
    const answer = await driven.app.evaluate(async ({ BrowserWindow }, text) => {
      const late = new Promise(resolve => setTimeout(resolve, 5000, 'no answer: a dialog is open'));
      const { webContents } = BrowserWindow.getAllWindows()[0]!;
      return Promise.race([webContents.executeJavaScript(text, true), late]);
    }, source);
    expect(answer).toBe('refused');
  });

  test('the camera alone is given', async () => {
    const kinds = await inPage(driven, async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ video: true });
      const tracks = stream.getTracks();
      for (const track of tracks) track.stop();
      return tracks.map(({ kind }) => kind);
    });
    expect(kinds).toEqual(['video']);
  });
});

test('main’s own requests reach nobody, in any session', async () => {
  const outcomes = await driven.app.evaluate(async ({ net: requests, session }, at) => {
    const sessions = [session.defaultSession, session.fromPartition('ceremony')];
    const ask = (each: Electron.Session, url: string) =>
      new Promise<string>(resolve => {
        setTimeout(() => resolve('silent'), 4000);
        const request = requests.request({ url, session: each });
        request.on('response', () => resolve('answered'));
        request.on('error', () => resolve('refused'));
        request.end();
      });
    const urls = [`http://127.0.0.1:${at}/`, `http://localhost:${at}/`, 'http://example.invalid/'];
    return Promise.all(sessions.flatMap(each => urls.map(url => ask(each, url))));
  }, port);
  expect(outcomes).toEqual(Array(6).fill('refused'));
  expect(arrived).toBe(0);
});
