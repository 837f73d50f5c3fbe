/** What has to be so before the program starts: no switch that is refused, and a folder for Electron's own files. */
import { existsSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';
import { refusal, refusedSwitch } from './refused-switches';

/** Not by Node's own way for several folders, which never ends where the system says of `/proc` that there is none. */
function make(folder: string): void {
  if (existsSync(folder)) return;
  make(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** Tells whether something can be made in that folder, which is made where it is not there. Electron throws where it cannot. */
function canKeepFiles(app: App): boolean {
  try {
    const folder = app.getPath('userData');
    make(folder);
    rmdirSync(mkdtempSync(path.join(folder, '.tried-')));
    return true;
  } catch {
    return false;
  }
}

/**
 * Why the program may not start, in a sentence; undefined where it may. Without the folder Electron would end by a crash,
 * before it says why. Call it before any switch of our own is set.
 */
export function whyNot(app: App): string | undefined {
  const refused = app.isPackaged ? refusedSwitch(app.commandLine, process.argv.slice(1)) : null;
  if (refused) return refusal(refused);
  return canKeepFiles(app)
    ? undefined
    : 'Electron cannot keep its own files; start it with a home folder that it can write in.';
}
