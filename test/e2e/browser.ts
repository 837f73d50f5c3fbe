/** The Chromium that the browser tests of a worker share. */
import type { Browser, LaunchOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../support/chromium';

/** Whatever else a page might ask for is not found. */
const nothingBut127 = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/** Pictures show the scroll bars that the window has. */
const inPictures = process.env.SHOTS ? { ignoreDefaultArgs: ['--hide-scrollbars'] } : {};

/** The one that all files in this worker use; it ends with the worker. */
let shared: Promise<Browser> | undefined;

/** One browser for all tests of a file: that of the worker, or with `options` one of its own, there from `beforeAll` on. */
export function inOneBrowser(options?: LaunchOptions): { readonly browser: Browser } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (!options) shared ??= launchBrowser({ args: nothingBut127, ...inPictures });
    browser = await (options ? launchBrowser(options) : shared);
  });
  if (options) afterAll(() => browser?.close());
  return {
    get browser() {
      if (!browser) throw new Error('the browser is there once the tests run');
      return browser;
    },
  };
}
