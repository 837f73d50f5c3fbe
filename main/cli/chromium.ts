/** An installed Chromium for the preview. */
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from './electron-binary';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'brave-browser',
];

/** Where macOS keeps programs; they are not on the PATH there. */
const MAC_PROGRAMS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The path of a Chromium: CHROMIUM_PATH if it is one, else the first of the usual names on the PATH. */
export function findChromium(env: Environment): string | undefined {
  if (env.CHROMIUM_PATH) return isProgram(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  const directories = (env.PATH ?? '').split(path.delimiter).filter(path.isAbsolute);
  const candidates = NAMES.flatMap(name => directories.map(directory => path.join(directory, name)));
  return [...candidates, ...(process.platform === 'darwin' ? MAC_PROGRAMS : [])].find(isProgram);
}

/** True where a window can be shown. Only on Linux and its kin must an X server or Wayland be there for it. */
export const hasDisplay = (env: Environment): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/**
 * Nothing but the page itself, which is answered without a network: names and addresses alike lead nowhere, a
 * proxy that is not there stands before the rest, and WebRTC, which no content policy stops, has no way out.
 */
export const OFFLINE_SWITCHES = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
];
