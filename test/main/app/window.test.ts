import { beforeEach, expect, test, vi } from 'vitest';
import { PARTITION } from '../../../main/app/page-session';
import { openWindow, renewPage, showAgain, windowOptions } from '../../../main/app/window';
import { type BrowserWindow, menus } from '../electron-stand-in';

/** Until what was put off has come, and what that put off. */
const soon = async () => {
  for (let turn = 0; turn < 4; turn++) await new Promise(resolve => setImmediate(resolve));
};

let window: BrowserWindow;
const shown = vi.fn();
beforeEach(async () => {
  shown.mockClear();
  const opened = openWindow('/preload.cjs', shown);
  await opened.loaded;
  window = opened.window as unknown as BrowserWindow;
});
const renew = () => renewPage(window as never);

test('the page has no Node, its own world, a sandbox, no developer tools and a session in memory only', () => {
  expect(windowOptions('/preload.cjs').webPreferences).toEqual({
    preload: '/preload.cjs',
    partition: 'ceremony',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    devTools: false,
    plugins: false,
    spellcheck: false,
    backgroundThrottling: false,
  });
  expect(PARTITION.startsWith('persist:')).toBe(false);
});

test('the window loads our page, shows itself when there is something to see, and says so once (stand-in)', () => {
  expect(window.address).toBe('app://ceremony/');
  expect(window.shown).toBe(true);
  expect(shown).toHaveBeenCalledOnce();
  expect(window.contentProtection).toBe(true);
  if (process.platform !== 'darwin') expect(menus.at(-1)).toBeNull();
});

test('renewing the page ends its process and loads it once in a new one (stand-in)', async () => {
  const [first] = window.webContents.lived;
  renew();
  await soon();
  expect(window.webContents.lived).toHaveLength(2);
  expect(window.webContents.pid).not.toBe(first);
  expect(window.webContents.pid).toBeGreaterThan(0);
  expect(window.closed).toBe(false);
});

test('the page’s process is killed, not made to crash: a crash may be written to disk with what was typed (stand-in)', async () => {
  renew();
  await soon();
  expect(window.webContents.killed).toEqual(['SIGKILL']);
  expect(window.webContents.crashes).toBe(0);
});

test('a page that is renewed while it is on its way back comes back all the same (stand-in)', async () => {
  renew();
  renew();
  await soon();
  renew();
  await soon();
  expect(window.webContents.pid).toBeGreaterThan(0);
  expect(window.closed).toBe(false);
});

test('it can be renewed after attempt upon attempt without being taken for a page that keeps dying (stand-in)', async () => {
  for (let attempt = 0; attempt < 10; attempt++) {
    renew();
    await soon();
  }
  expect(new Set(window.webContents.lived).size).toBe(11);
  expect(window.closed).toBe(false);
});

test('a page that dies by itself is loaded again (stand-in)', async () => {
  renew();
  await soon();
  window.webContents.die();
  expect(window.webContents.pid).toBe(0);
  await soon();
  expect(window.webContents.lived).toHaveLength(3);
});

test('a page that dies again and again closes the window (stand-in)', async () => {
  for (let death = 0; death < 4; death++) {
    expect(window.closed).toBe(false);
    window.webContents.die();
    await soon();
  }
  expect(window.closed).toBe(true);
});

test('a window that is asked for again comes out of the bar and before the others (stand-in)', () => {
  const focused = vi.fn();
  window.on('focus', focused);
  window.minimized = true;
  showAgain(window as never);
  expect(window.minimized).toBe(false);
  expect(focused).toHaveBeenCalledOnce();
});

test('a window that is gone is neither renewed nor shown, and nothing is thrown (stand-in)', () => {
  window.close();
  renew();
  showAgain(window as never);
  expect(window.webContents.lived).toHaveLength(1);
});
