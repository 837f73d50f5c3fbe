/**
 * The preview: the same page, preload and handlers in a window of an installed Chromium. For practice sets only;
 * the ceremony process itself refuses real ones here.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { EVENTS } from '../../../shared/contract/events';
import { failed } from '../../../shared/result';
import { failure } from '../../../shared/text/failure';
import { chromiumArguments } from '../../app/lockdown';
import { isOurPage, pageFiles } from '../../app/page-files';
import { forkWithNode } from '../../attempts/ceremony-node';
import type { ForkCeremony } from '../../attempts/ceremony-process';
import { dispatch } from '../../program/dispatch';
import { createProgram, type Program } from '../../program/program';
import { language } from '../messages';
import { ceremonyEntry, out } from './out';
import { BINDING, NextEvent, preloadScript } from './preload-script';

/** A host that no resolver may ever know (RFC 6761), and a secure context. Every request to it is answered here. */
const ORIGIN = 'https://ceremony.invalid';
const SIZE = { width: 1280, height: 800 };

/** A window that did not open is given up after this long. */
const OPEN_MS = 30_000;

/**
 * Opens the preview and waits until its window is closed or `stop` is aborted.
 *
 * @returns false when the window could not be opened.
 */
export async function runPreview(
  chromium: string,
  stop: AbortSignal,
  onOpen: (folder: string) => void,
): Promise<boolean> {
  const { program, practise } = previewProgram(forkWithNode(ceremonyEntry));
  let context: BrowserContext | undefined;
  try {
    const folder = await practise();
    context = await launch(chromium);
    const page = context.pages()[0] ?? (await context.newPage());
    await connect(context, page, program);
    const closed = new Promise<void>(resolve => {
      page.once('close', () => resolve());
      context?.once('close', () => resolve());
      if (stop.aborted) resolve();
      stop.addEventListener('abort', () => resolve(), { once: true });
    });
    await openAlone(page, `${ORIGIN}/`);
    onOpen(folder);
    program.keepSpare();
    await closed;
    return true;
  } catch {
    return false;
  } finally {
    await context?.close().catch(() => {});
    await program.close();
  }
}

/** The program behind the page, and what opens the folder to practise in: an ordinary browser has no dialog for it. */
export function previewProgram(fork: ForkCeremony): { program: Program; practise: () => Promise<string> } {
  let practisesIn: string | null = null;
  const program = createProgram({
    ...{ fork, shell: 'preview', practiceOnly: true, language },
    // Its page names no folder: what somebody takes away lies where the preview began.
    chooseFolder: async purpose => (purpose === 'ownFiles' ? practisesIn : null),
  });
  return {
    program,
    practise: async () => {
      practisesIn = await openedToPractise(program);
      return practisesIn;
    },
  };
}

/** Gives its path. Throws where there is none. */
async function openedToPractise(program: Program): Promise<string> {
  const places = [path.join(homedir(), 'Quorate-practice'), path.join(tmpdir(), 'quorate-practice')];
  for (const place of places) {
    const made = await mkdir(place, { recursive: true }).then(
      () => true,
      () => false,
    );
    if (made && (await program.api.folder.open({ path: place })).ok) return place;
  }
  throw new Error('there is no folder to practise in');
}

/**
 * Opens `url` in the place of what the window shows, and waits until it is there. No page is before it: the keys and
 * buttons that go back would leave a window that is blank, and an attempt that nobody sees.
 */
export async function openAlone(page: Page, url: string): Promise<void> {
  const there = page.waitForURL(url, { timeout: OPEN_MS });
  await page.evaluate(to => location.replace(to), url);
  await there;
}

/** What the preview's Chromium is started with: a bare window, and no way to a network. */
export const previewArguments = (): string[] => [
  '--app=data:text/html,<title>Quorate</title>',
  `--window-size=${SIZE.width},${SIZE.height}`,
  // Without it a bar warns of switches that only make this safer.
  '--test-type',
  '--no-first-run',
  ...chromiumArguments(),
];

async function launch(executablePath: string): Promise<BrowserContext> {
  const { chromium } = await import('playwright-core');
  return chromium.launchPersistentContext('', {
    executablePath,
    headless: false,
    // Chromium refuses to run sandboxed as root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    colorScheme: null,
    timeout: OPEN_MS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: previewArguments(),
  });
}

async function connect(context: BrowserContext, page: Page, program: Program): Promise<void> {
  const files = pageFiles(path.join(out, 'renderer'), ORIGIN);
  await context.route('**/*', async route => {
    const request = route.request();
    if (!isOurPage(request.url(), ORIGIN)) return route.abort('blockedbyclient');
    const { status, headers, body } = await files({ method: request.method(), url: request.url() });
    return route.fulfill({ status, headers, body: Buffer.from(body) });
  });
  const events = new NextEvent();
  program.events.follow(event => events.push(event));
  await context.exposeBinding(BINDING, ({ page: from, frame }, name: unknown, params: unknown) => {
    const isOurs = from === page && frame === page.mainFrame() && isOurPage(frame.url(), ORIGIN);
    if (!isOurs) return failed(failure('BAD_SENDER'));
    return name === EVENTS ? events.next() : dispatch(program.handlers, name, params);
  });
  await context.addInitScript(
    preloadScript(await readFile(path.join(out, 'preload/preload.cjs'), 'utf8'), ORIGIN),
  );
}
