/**
 * Electron's program: where it is, fetching it, and starting it.
 *
 * Since Electron 42 nothing is fetched at installation; the package's own script does it at first use, from
 * GitHub or from ELECTRON_MIRROR. It is given a limited time, because the machine may never have a network.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { READY_LINE } from '../../app/ready';

export type Environment = Readonly<Record<string, string | undefined>>;

export const FETCH_MS = 20_000;
const START_MS = 30_000;

const NAME_OF_PROGRAM = process.platform === 'win32' ? 'electron.exe' : 'electron';

/**
 * The path of Electron's program, or undefined. `packageDir` is `node_modules/electron`. `path.txt` is what its
 * script writes last, so without it a half-unpacked `dist` does not count.
 */
export function findElectron(packageDir: string, env: Environment): string | undefined {
  const pathFile = path.join(packageDir, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : undefined;
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return existing(path.join(override, name || NAME_OF_PROGRAM));
  return name ? existing(path.join(packageDir, 'dist', name)) : undefined;
}

const existing = (file: string): string | undefined => (existsSync(file) ? file : undefined);

/** Ends a process and everything it started; it was made the head of a group for that. */
function killGroup(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/**
 * Fetches Electron with the package's own script, for `limitMs` at most and until `stop`. True when its program is
 * there afterwards.
 */
export function fetchElectron(
  packageDir: string,
  env: Environment,
  stop: AbortSignal,
  limitMs = FETCH_MS,
): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [path.join(packageDir, 'install.js')], {
      env,
      stdio: 'ignore',
      detached: process.platform !== 'win32',
    });
    const giveUp = () => {
      killGroup(child);
      done();
    };
    const timer = setTimeout(giveUp, limitMs);
    stop.addEventListener('abort', giveUp);
    const done = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', giveUp);
      resolve(findElectron(packageDir, env) !== undefined);
    };
    child.once('error', done);
    child.once('exit', done);
  });
}

/** `never`: the window did not open. Otherwise it did, and has been closed; `status` is Electron's exit status. */
export type WindowRun = { opened: false } | { opened: true; status: number };

/**
 * Runs the program in Electron until its window is closed. That it lives is known from the line it writes once the
 * window is on the screen; when it ends or is silent for half a minute before that, it did not open. What it
 * writes is not passed on: Chromium's own complaints help nobody here.
 *
 * @param before words that start the program in surroundings of its own (`own-network.ts`); none for those at hand
 */
export function runElectron(
  binary: string,
  directory: string,
  env: Environment,
  stop: AbortSignal,
  limitMs = START_MS,
  before: readonly string[] = [],
): Promise<WindowRun> {
  return new Promise(resolve => {
    const { ELECTRON_RUN_AS_NODE: _, ...rest } = env;
    const [program = '', ...args] = [...before, binary, directory];
    const child = spawn(program, args, {
      env: { ...rest, QUORATE_READY: '1' },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: process.platform !== 'win32',
    });
    let opened = false;
    let said = '';
    const timer = setTimeout(() => killGroup(child), limitMs);
    const onStop = () => child.kill('SIGTERM');
    stop.addEventListener('abort', onStop);
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text: string) => {
      if (opened) return;
      said = (said + text).slice(-4096);
      if (!said.includes(READY_LINE)) return;
      opened = true;
      clearTimeout(timer);
    });
    const done = (status: number | null) => {
      clearTimeout(timer);
      stop.removeEventListener('abort', onStop);
      resolve(opened ? { opened, status: status ?? 1 } : { opened: false });
    };
    child.once('error', () => done(null));
    child.once('close', done);
  });
}
