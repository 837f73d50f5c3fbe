/** The one window: how it is walled off, and how its page's process is ended and made anew. */
import { BrowserWindow, type BrowserWindowConstructorOptions, Menu, type WebContents } from 'electron';
import { keepOutOfDumps } from '../host/dumps';
import { ORIGIN } from './page-files';
import { PARTITION } from './page-session';
import { zoomByKeys } from './zoom';

/** Defaults of Electron that matter are written out: a change of a default then changes nothing here. */
export const windowOptions = (preload: string): BrowserWindowConstructorOptions => ({
  title: 'Quorate',
  width: 1280,
  height: 800,
  minWidth: 960,
  minHeight: 640,
  show: false,
  autoHideMenuBar: true,
  webPreferences: {
    preload,
    partition: PARTITION,
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
    // The countdown of the last minute must not slow down behind another window.
    backgroundThrottling: false,
  },
});

/** A page that dies again and again would blink for ever; after this many times in a minute the window closes. */
const DEATHS_A_MINUTE = 3;

/** Pages whose process we ended ourselves and that are on their way back. */
const renewing = new WeakSet<WebContents>();

/**
 * Ends a page's process without its having a say. By a kill, not by a crash: where a catcher of crashes runs, a crash
 * is written to disk with the memory, and with what was typed. On Windows Node ends the process by the same call.
 *
 * @returns false where there was no process to end
 */
function endProcess(webContents: WebContents): boolean {
  const pid = webContents.getOSProcessId();
  if (pid <= 0) return false;
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already, and `render-process-gone` is on its way.
    return true;
  }
}

/**
 * Ends the page's process; when it is gone, the page is loaded in a new one. What the old one held (text in fields,
 * strings of the camera) goes with it; the page finds its place again by `attempt.read`.
 *
 * The rule: main does this once for each attempt in which shares are entered, as soon as the attempt has ended (complete,
 * cancelled, expired, failed) and the page has read that it has. Waiting for the page keeps it from being replaced
 * under a person's hands before it could clear its field. Whether a share was accepted does not matter: one that was
 * refused, or typed and not given, is in the page as well. Making a set renews nothing unless something is sealed with it:
 * otherwise nothing secret is typed. A check of a share of threshold keys is no attempt: where a private key was entered for it,
 * the page is renewed when it reads on (`main/program/key-in-page.ts`).
 */
export function renewPage(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  const { webContents } = window;
  if (endProcess(webContents)) renewing.add(webContents);
}

/**
 * A page whose process is gone, by our doing or by itself, is loaded again: the attempt is not in it. Nothing is
 * loaded earlier: until the old process is gone, a load starts into it and dies with it.
 */
function reviveWhenGone(window: BrowserWindow): void {
  const { webContents } = window;
  let deaths: number[] = [];
  webContents.on('did-finish-load', () => {
    renewing.delete(webContents);
    // What is typed is in this process, which is started without main having a say.
    keepOutOfDumps(webContents.getOSProcessId());
  });
  webContents.on('render-process-gone', () => {
    if (!renewing.delete(webContents)) {
      const now = Date.now();
      deaths = [...deaths.filter(at => now - at < 60_000), now];
    }
    // Not inside the event: the old process is still being taken down.
    setImmediate(() => {
      if (window.isDestroyed()) return;
      if (deaths.length > DEATHS_A_MINUTE) window.close();
      else webContents.reload();
    });
  });
}

/** Brings the window before the person who started the program once more. */
export function showAgain(window: BrowserWindow): void {
  // It may have been closed while the program is still on its way out.
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/**
 * Opens the window and loads the page.
 *
 * @param preload absolute path of the built preload
 * @param onShown called once, when the window is on the screen
 * @returns the window, and `loaded`: resolved when the page is there or the window was closed before, rejected
 *   when it could not be loaded
 */
export function openWindow(
  preload: string,
  onShown?: () => void,
): { window: BrowserWindow; loaded: Promise<void> } {
  // The default menu can reload, zoom and open developer tools. macOS needs one for copy and paste to work.
  Menu.setApplicationMenu(
    process.platform === 'darwin'
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }])
      : null,
  );
  const window = new BrowserWindow(windowOptions(preload));
  // Keeps the window out of screenshots and recordings on macOS and Windows; Linux has no such thing.
  window.setContentProtection(true);
  if (onShown) window.once('show', onShown);
  window.once('ready-to-show', () => window.show());
  reviveWhenGone(window);
  zoomByKeys(window.webContents);
  let closing = false;
  window.once('close', () => {
    closing = true;
  });
  const loaded = window.loadURL(`${ORIGIN}/`).catch(error => {
    // Closed before its page was there: an end like any other.
    if (!closing) throw error;
  });
  return { window, loaded };
}
