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
