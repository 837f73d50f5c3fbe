/** The scanner alone on a page, in a real Chromium under the page's own policy; the camera is a video of ours. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { pageFiles } from '../../main/app/page-files';
import { scan as text } from '../../renderer/messages/en/scan';
import { drawQr } from '../../shared/qr/draw';
import type { Grey } from '../../shared/qr/picture';
import { launchBrowser } from '../support/chromium';
import { onceARun } from '../support/once-a-run';
import { sheet, y4m } from '../support/pictures';

const ORIGIN = 'https://ceremony.invalid';
export const SHARE = '8A3F00C1D2E4F596A7B8C9DAEBFC0D1E2F30415263748596A7B8C9DAEBFC0D1E05';
export const share = drawQr(SHARE, { use: 'share' });
export const desk = () => sheet(1280, 720, 150);
export const middle: [number, number] = [640, 360];

/** Where videos lie while a file's tests run. */
export let folder: string;
let builtPage: string;

/** Has the scanner's page built for the tests of a file. */
export function withScanPage(): void {
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
  if (cameras === 0) return launchBrowser({ args });
  const device = '--use-fake-device-for-media-stream';
  if (cameras > 1) return launchBrowser({ args: [...args, `${device}=device-count=${cameras}`] });
  // A camera without a picture would be none.
  await writeFile(video(), y4m([desk()]));
  return launchBrowser({ args: [...args, device, `--use-file-for-fake-video-capture=${video()}`] });
}

function browserWith(cameras: number): Promise<Browser> {
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

/** Runs `work` on the scanner's page. No policy may have been broken, no request have left, nothing gone wrong. */
export async function onPage<T>(
  around: Around,
  work: (page: Page, complaints: string[]) => Promise<T>,
): Promise<T> {
  const browser = await browserWith(around.cameras ?? (around.camera ? 1 : 0));
  if (around.camera) await writeFile(video(), y4m(around.camera));
  const context = await browser.newContext();
  const complaints: string[] = [];
  try {
    const files = pageFiles(builtPage, ORIGIN);
    await context.route('**/*', async route => {
      const file = await files({ method: route.request().method(), url: route.request().url() });
      if (file.status !== 200 && !route.request().url().endsWith('favicon.ico'))
        complaints.push(route.request().url());
      const headers = { ...file.headers };
      if (around.withoutWasm) {
        headers['content-security-policy'] = headers['content-security-policy']!.replace(
          "'wasm-unsafe-eval'",
          "'none'",
        );
      }
      await route.fulfill({ status: file.status, headers, body: Buffer.from(file.body) });
    });
    const page = await context.newPage();
    page.on('console', message => {
      if (message.text().startsWith('Error with Permissions-Policy header')) return;
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', error => complaints.push(error.message));
    await around.before?.(page);
    await page.goto(`${ORIGIN}/?${around.query ?? ''}`);
    return await work(page, complaints);
  } finally {
    await context.close();
  }
}

export const status = (page: Page) => page.getByRole('status');
export const useCamera = (page: Page) => page.getByRole('button', { name: text.camera }).click();
export const wasRead = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (globalThis as { __read?: string }).__read);
export const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel(text.picture).setInputFiles({ name, mimeType: 'image/png', buffer });
