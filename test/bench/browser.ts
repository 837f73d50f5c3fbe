/** The built page in a real Chromium over the real handlers, and how long it takes to answer a key. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pageFiles } from '../../main/app/page-files';
import { BINDING, preloadScript } from '../../main/cli/launch/preload-script';
import { dispatch } from '../../main/program/dispatch';
import type { Program } from '../../main/program/program';
import { pressAtOnce } from '../e2e/keyboard';

export const ORIGIN = 'https://ceremony.invalid';
export const out = path.resolve('out');

/** A page that is loaded from `ORIGIN` by whoever asks. */
export async function openPage(browser: Browser, { handlers }: Program): Promise<Page> {
  const pages = pageFiles(path.join(out, 'renderer'), ORIGIN);
  const page = await browser.newPage();
  await page.addInitScript(pressAtOnce);
  await page.route('**/*', async route => {
    const request = route.request();
    const { status, headers, body } = await pages({ method: request.method(), url: request.url() });
    await route.fulfill({ status, headers, body: Buffer.from(body) });
  });
  await page.exposeBinding(BINDING, (_source, name: unknown, params: unknown) =>
    dispatch(handlers, name, params),
  );
  await page.addInitScript(
    preloadScript(await readFile(path.join(out, 'preload/preload.cjs'), 'utf8'), ORIGIN),
  );
  return page;
}

/** What is there once a key is answered: a sentence, or an element. `gone`: it is no longer there. */
export interface Answer {
  says?: string;
  selector?: string;
  gone?: boolean;
}

/** Milliseconds from the event of the key to the first picture that has the answer. */
export async function answered(page: Page, key: string, answer: Answer): Promise<number> {
  // Listening before the key is pressed: what is sent without waiting may overtake, and the time would be the page's age.
  await page.evaluate(({ says, selector, gone = false }) => {
    const isThere = () =>
      says ? document.body.innerText.includes(says) : document.querySelector(selector!) !== null;
    const measured = new Promise<number>((resolve, reject) => {
      let from: number | undefined;
      const look = () => {
        if (isThere() === gone) return;
        watcher.disconnect();
        removeEventListener('focusin', look);
        const pressed = from;
        if (pressed === undefined) reject(new Error('it was answered before a key was seen'));
        // The next picture has it.
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
      };
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          from = timeStamp;
        },
        { capture: true, once: true },
      );
      const watcher = new MutationObserver(look);
      watcher.observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
      setTimeout(() => reject(new Error(`no answer: ${says ?? selector}`)), 10_000);
      // What has the focus changes nothing of the page.
      addEventListener('focusin', look);
    });
    Object.assign(window, { measured });
  }, answer);
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured);
}

/** The words are read to their end, and everybody sees the same: Enter does both. */
export async function agree(page: Page): Promise<void> {
  const words = page.getByRole('heading', { level: 1, name: 'Compare the words' });
  await words.waitFor();
  while (await words.isVisible()) {
    await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
