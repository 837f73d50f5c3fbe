/** What `run.mjs` laid out for these tests, and how they start Electron and speak with its page. */
import { type ChildProcess, spawn } from 'node:child_process';

import { createRequire } from 'node:module';
import type { Readable, Writable } from 'node:stream';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { READY_LINE } from '../../main/app/ready';
import type { Api } from '../../shared/contract';
import { folderFor as ownFolder } from './lay-out.mjs';

export interface Place {
  home: string;
  work: string;
  dist: string;
  binary: string;
  run: string;
  runInOwnNetwork: string;
  app: string;
  bare: string;
  layers: string;
  driver: string;
  older: boolean;
  manager: boolean;
  versions: { electron: string; chrome: string; node: string };
}

const told = process.env.QUORATE_TEST_ELECTRON;
if (!told) throw new Error('these tests are run by “npm run test:electron”');
export const place = JSON.parse(told) as Place;

/** A new folder that whoever runs Electron may write in, as its path. */
export const folder = (name: string): string => ownFolder(place.work, name);

const running = new Set<ChildProcess>();
afterAll(() => {
  // What a failed test has left; a test that passed has seen its programs end.
  for (const child of running)
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  running.clear();
});

const profileOf = (profile: string) => `--user-data-dir=${profile}`;

/** How a program ended: its exit status or the signal. */
export type End = number | NodeJS.Signals | null;

/** Resolves when a process has ended; rejects after `withinMs`, which no healthy end takes. */
export function ended(child: ChildProcess, withinMs = 15_000): Promise<End> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  if (child.signalCode !== null) return Promise.resolve(child.signalCode);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the program does not end')), withinMs);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      resolve(code ?? signal);
    });
  });
}

export interface Started {
  child: ChildProcess;
  profile: string;
  /** Everything it wrote. */
  said: () => string;
}

/** Starts the program as `npm start` does, without a debugger, and waits until its window is open. */
export async function startPlain(profile = folder('profile')): Promise<Started> {
  const child = spawn(place.run, [place.app, profileOf(profile)], {
    env: { ...process.env, QUORATE_READY: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  const open = new Promise<void>((resolve, reject) => {
    child.stderr.on('data', text => (said += text));
    child.stdout.on('data', text => {
      said += text;
      if (said.includes(READY_LINE)) resolve();
    });
    child.once('exit', () => reject(new Error(`it ended before its window opened: ${said}`)));
  });
  await open;
  return { child, profile, said: () => said };
}

/** Starts the program a second time with the same profile; resolves with its exit status. */
export function startAgain(profile: string): Promise<End> {
  const child = spawn(place.run, [place.app, profileOf(profile)], { stdio: 'ignore' });
  running.add(child);
  return ended(child);
}

export interface Driven {
  app: ElectronApplication;
  page: Page;
  child: ChildProcess;
  profile: string;
}

/** The copy that was laid out: what it loads into Electron has to be readable there. */
const playwright = () => createRequire(import.meta.url)(place.driver) as typeof import('playwright-core');

/** Starts a program with Playwright beside it, whether it opens a window or not. `program`: its folder. */
export async function launch(switches: string[], program: string): Promise<Omit<Driven, 'page'>> {
  const { _electron } = playwright();
  const profile = folder('profile');
  const app = await _electron.launch({
    executablePath: place.run,
    args: [program, profileOf(profile), ...switches],
    chromiumSandbox: true,
    env: process.env as Record<string, string>,
  });
  const child = app.process();
  running.add(child);
  return { app, child, profile };
}

/** Starts the program with Playwright beside it, and waits for its page. `program`: its folder, if another than the product's. */
export async function drive(switches: string[] = [], program = place.app): Promise<Driven> {
  const launched = await launch(switches, program);
  const page = await launched.app.firstWindow();
  await page.waitForLoadState();
  return { ...launched, page };
}

/** The page's global object, inside functions that run there. */
declare const self: { quorate: Api };

/**
 * Runs `work` in the page at hand, through main: Playwright's own page does not outlive its process. Rejects when the
 * page does not answer.
 */
export function inPage<T, A = undefined>(
  { app }: Pick<Driven, 'app'>,
  work: (quorate: Api, given: A) => Promise<T> | T,
  given?: A,
  withinMs = 60_000,
): Promise<T> {
  const code = `(${String(work)})(self.quorate, ${JSON.stringify(given)})`;
  return app.evaluate(
    async ({ BrowserWindow }, { source, patience }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!;
      const silent = new Promise<never>((_resolve, reject) =>
        setTimeout(() => reject(new Error('the page does not answer')), patience),
      );
      return Promise.race([webContents.executeJavaScript(source, true), silent]);
    },
    { source: code, patience: withinMs },
  ) as Promise<T>;
}

/** The number of the page's process; 0 while there is none. */
export const pageProcess = ({ app }: Pick<Driven, 'app'>): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!;
    return webContents.isCrashed() ? 0 : webContents.getOSProcessId();
  });

/** Waits until another process shows the page than `before`, and it has its heading: main replaces it when an attempt has ended. */
export async function pageRenewed(driven: Driven, before: number): Promise<void> {
  await expect.poll(() => pageProcess(driven), { timeout: 10_000 }).not.toBe(before);
  const headings = () =>
    inPage(driven, () => document.querySelectorAll('h1').length, undefined, 3000).catch(() => 0);
  await expect.poll(headings, { timeout: 10_000 }).toBeGreaterThan(0);
}

/**
 * Runs `work` in the page, which main replaces for it, and waits for the new one. What is asked of a page that goes is
 * answered by none; what `work` throws before is thrown.
 */
export async function untilRenewed<A = undefined>(
  driven: Driven,
  work: (quorate: Api, given: A) => Promise<void> | void,
  given?: A,
): Promise<void> {
  const before = await pageProcess(driven);
  const asked = inPage(driven, work, given).catch(async error => {
    if ((await pageProcess(driven)) === before) throw error;
  });
  const renewed = expect.poll(() => pageProcess(driven), { timeout: 60_000 }).not.toBe(before);
  await Promise.race([renewed, asked]);
  await pageRenewed(driven, before);
}

/** Names of live interfaces, which have to be accepted before an attempt. */
export const live = (driven: Pick<Driven, 'app'>): Promise<string[]> =>
  inPage(driven, async quorate => {
    const seen = await quorate.program.read();
    return seen.ok ? seen.value.network.interfaces : [];
  });

/** Makes and opens a practice set in a folder of its own; gives the folder and what attempts are to accept. */
export async function practiceSet(
  driven: Pick<Driven, 'app'>,
  required = 2,
): Promise<{ path: string; acceptLive: string[]; error: string | null }> {
  const given = { path: folder('ceremony'), acceptLive: await live(driven), required };
  const error = await inPage(
    driven,
    async (quorate, { path: at, acceptLive, required: threshold }) => {
      const opened = await quorate.folder.open({ path: at });
      if (!opened.ok) return opened.error.code;
      const holders = [{ name: 'Ada' }, { name: 'Ben' }, { name: 'Cem' }];
      const begun = await quorate.createKeySet.start({
        name: 'P',
        required: threshold,
        holders,
        practice: true,
        acceptLive,
      } as never);
      if (!begun.ok) return begun.error.code;
      const confirmed = await quorate.createKeySet.confirm({ nonce: begun.value.nonce });
      if (!confirmed.ok) return confirmed.error.code;
      const set = await quorate.keySet.open({ name: 'P' });
      return set.ok ? null : set.error.code;
    },
    given,
  );
  return { ...given, error };
}

interface Told {
  id?: number;
  result?: { [name: string]: unknown };
}

/** Speaks Chromium's debugging protocol over the pipes 3 and 4 of a program that was started with them. */
function protocolOf(child: ChildProcess) {
  const waiting = new Map<number, (told: Told) => void>();
  let rest = '';
  (child.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop()!;
    for (const message of messages) {
      const told = JSON.parse(message) as Told;
      waiting.get(told.id ?? 0)?.(told);
    }
  });
  let last = 0;
  return (method: string, params: object, sessionId?: string): Promise<NonNullable<Told['result']>> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result }) => (result ? resolve(result) : reject(new Error(`${method} failed`))));
      (child.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
}

/** Runs `work` in the page of a program that was started with `--remote-debugging-pipe` and nothing of Playwright. */
export async function overPipe<T, A>(
  child: ChildProcess,
  work: (quorate: Api, given: A) => Promise<T>,
  given: A,
): Promise<T> {
  running.add(child);
  const ask = protocolOf(child);
  const pages = async () => {
    const { targetInfos } = await ask('Target.getTargets', {});
    return (targetInfos as { targetId: string; url: string }[]).filter(
      ({ url }) => url === 'app://ceremony/',
    );
  };
  let [page] = await pages();
  while (!page) {
    await new Promise(resolve => setTimeout(resolve, 100));
    [page] = await pages();
  }
  const { sessionId } = await ask('Target.attachToTarget', { targetId: page.targetId, flatten: true });
  const evaluate = async (expression: string) => {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const { result } = await ask('Runtime.evaluate', params, sessionId as string);
    return (result as { value: unknown }).value;
  };
  const isThere = "document.readyState === 'complete' && typeof self.quorate === 'object'";
  // Until then the page may still be exchanged for the one that is loading.
  while ((await evaluate(isThere).catch(() => false)) !== true)
    await new Promise(resolve => setTimeout(resolve, 200));
  return (await evaluate(`(${String(work)})(self.quorate, ${JSON.stringify(given)})`)) as T;
}
