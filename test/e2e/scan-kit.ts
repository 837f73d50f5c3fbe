/** The scanner alone on a page, in a real Chromium under the page's own policy; the camera is a video of ours. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { scan as text } from '../../renderer/messages/en/scan';
import { drawQr } from '../../shared/qr/draw';
import type { Grey } from '../../shared/qr/picture';
import { launchBrowser } from '../support/chromium';
import { onceARun } from '../support/once-a-run';
import { sheet, y4m } from '../support/pictures';
import { inOneBrowser } from './browser';
import { served } from './page-server';

export const SHARE = '8A3F00C1D2E4F596A7B8C9DAEBFC0D1E2F30415263748596A7B8C9DAEBFC0D1E05';
export const share = drawQr(SHARE, { use: 'share' });
export const desk = () => sheet(1280, 720, 150);
export const middle: [number, number] = [640, 360];

/** Where videos lie while a file's tests run. */
export let folder: string;
let builtPage: string;

/** The browser of all other tests has none. */
let withoutCamera: { readonly browser: Browser };

/** Has the scanner's page built for the tests of a file. */
export function withScanPage(): void {
  withoutCamera = inOneBrowser();
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quorate-scan-'));
    builtPage = await onceARun('scan-page', buildPage);
  });
  afterAll(async () => {
    const all = await Promise.all(shared.values());
    for (const browser of all) await browser.close();
    shared.clear();
    await rm(folder, { recursive: true, force: true });
  });
}

/** The browsers of all tests of a file, by how many cameras there are: that is said when one starts. */
const shared = new Map<number, Promise<Browser>>();

/** What the one camera shows. It opens the file anew each time it is turned on; all videos are of one size. */
const video = () => path.join(folder, 'camera.y4m');

const args = ['--js-flags=--expose-gc', '--enable-precise-memory-info', '--use-fake-ui-for-media-stream'];

async function start(cameras: number): Promise<Browser> {
  const device = '--use-fake-device-for-media-stream';
  if (cameras > 1) return launchBrowser({ args: [...args, `${device}=device-count=${cameras}`] });
  // A camera without a picture would be none.
  await writeFile(video(), y4m([desk()]));
  return launchBrowser({ args: [...args, device, `--use-file-for-fake-video-capture=${video()}`] });
}

function browserWith(cameras: number): Browser | Promise<Browser> {
  if (cameras === 0) return withoutCamera.browser;
  const started = shared.get(cameras) ?? start(cameras);
  shared.set(cameras, started);
  return started;
}

/** As `scripts/build.mjs` builds the program's page. */
async function buildPage(outDir: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: path.resolve('test/e2e/scan-page'),
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      modulePreload: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
    },
  });
}

export interface Around {
  /** What the camera shows; null: there is no camera. */
  camera?: Grey[] | null;
  /** So many cameras instead, each with Chromium's own moving picture: a video of ours makes only one. */
  cameras?: number;
  /** Refuses WebAssembly to the worker, as a stricter policy or build would. */
  withoutWasm?: boolean;
  query?: string;
  before?: (page: Page) => Promise<void>;
}

/** A page of the scanner, and where to put what it complains of. */
interface Kept {
  page: Page;
  hear(complaints: string[]): void;
}

async function newPage(context: BrowserContext): Promise<Kept> {
  let told: string[] = [];
  const page = await context.newPage();
  page.on('console', message => {
    if (message.text().startsWith('Error with Permissions-Policy header')) return;
    if (['error', 'warning'].includes(message.type())) told.push(message.text());
  });
  page.on('pageerror', error => told.push(error.message));
  page.on('response', response => {
    if (response.status() !== 200 && !response.url().endsWith('favicon.ico')) told.push(response.url());
  });
  return {
    page,
    hear(complaints) {
      told = complaints;
    },
  };
}

/** Pages that nothing was put into, loaded anew for each test: their browser keeps the worker's program compiled. */
const kept = new WeakMap<Browser, Promise<Kept>>();

function keptPage(browser: Browser): Promise<Kept> {
  const made = kept.get(browser) ?? browser.newContext().then(newPage);
  kept.set(browser, made);
  return made;
}

async function refuseWasm(route: Route): Promise<void> {
  const response = await route.fetch();
  const headers = response.headers();
  headers['content-security-policy'] = headers['content-security-policy']!.replace(
    "'wasm-unsafe-eval'",
    "'none'",
  );
  await route.fulfill({ response, headers });
}

/** Runs `work` on the scanner's page. No policy may have been broken, no request have left, nothing gone wrong. */
export async function onPage<T>(
  around: Around,
  work: (page: Page, complaints: string[]) => Promise<T>,
): Promise<T> {
  const browser = await browserWith(around.cameras ?? (around.camera ? 1 : 0));
  if (around.camera) await writeFile(video(), y4m(around.camera));
  const complaints: string[] = [];
  const own = around.before || around.withoutWasm ? await browser.newContext() : undefined;
  try {
    const { page, hear } = own ? await newPage(own) : await keptPage(browser);
    hear(complaints);
    if (around.withoutWasm) await own?.route('**/*', refuseWasm);
    await around.before?.(page);
    await page.goto(`${await served(builtPage)}/?${around.query ?? ''}`);
    // The scanner is loaded behind its texts, and listens from the frame after it is shown.
    await page.getByRole('heading', { name: 'Scan' }).waitFor();
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))));
    const done = await work(page, complaints);
    // The camera goes off, and nothing of this test is left.
    if (!own) await page.goto('about:blank');
    return done;
  } finally {
    await own?.close();
  }
}

export const status = (page: Page) => page.getByRole('status');
export const useCamera = (page: Page) => page.getByRole('button', { name: text.camera }).click();
export const wasRead = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (globalThis as { __read?: string }).__read);
export const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel(text.picture).setInputFiles({ name, mimeType: 'image/png', buffer });
