/**
 * Every screen and state of the page, in both themes: no accessibility rule is broken, nothing complains, nothing
 * is cut off. With SHOTS=folder each is also photographed, at 1280x800 and 1920x1080.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeApi, sampleAttempt, sampleKeySet, sampleResult } from '../renderer/fake-api';
import { long } from '../support/tier';
import { launchBrowser } from './browser';
import { axeViolations, openPage, type Theme } from './harness';
import { tabTo, titleIs } from './keyboard';
import { pictureStates } from './picture-states';
import { recoveryStates } from './recovery-states';
import { states } from './screen-states';
import { shareStates } from './share-states';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const shots = process.env.SHOTS;
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
/** The smallest that the window can be made. */
const SMALLEST = { width: 960, height: 640 };

/** Text that runs out of its column, or over another column: to be empty. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('main, aside, nav'), column =>
      column.scrollWidth > column.clientWidth ? `${column.tagName} is too wide` : '',
    ).filter(Boolean),
  );

const themes = ['light', 'dark'] satisfies Theme[];
/** What a theme can change; the other rules are about the markup, which is the same in both. */
const OF_THE_THEME = ['color-contrast', 'link-in-text-block'];

const everyState = [...states, ...shareStates, ...recoveryStates, ...pictureStates];

/** All rules are looked at in one theme, every other state in the dark one; in the long run and with SHOTS in both. */
const firstThemeOf = (at: number): Theme => (at % 2 === 0 ? 'light' : 'dark');

test.each(everyState.map((state, at) => ({ ...state, first: firstThemeOf(at) })))(
  'the screen $name can be used by everyone, and fits in both themes',
  async ({ name, fake, title, reach, first }) => {
    const made = fake();
    const opened = await openPage(browser, made.handlers, { theme: first });
    const { page } = opened;
    try {
      if (reach) {
        await page.getByRole('heading', { level: 1 }).waitFor();
        await reach(page, made);
      }
      await titleIs(page, title);
      const wrong = await axeViolations(page);
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme });
        if (theme !== first && long) wrong.push(...(await axeViolations(page)));
        else if (theme !== first && shots) wrong.push(...(await axeViolations(page, OF_THE_THEME)));
        for (const size of sizes) {
          await page.setViewportSize(size);
          wrong.push(...(await cutOff(page)));
          if (shots) {
            mkdirSync(shots, { recursive: true });
            await page.screenshot({ path: path.join(shots, `${name}-${theme}-${size.width}.png`) });
          }
        }
        await page.setViewportSize(sizes[0]!);
      }
      await page.setViewportSize(SMALLEST);
      wrong.push(...(await cutOff(page)));
      expect([...wrong, ...opened.complaints]).toEqual([]);
    } finally {
      await opened.context.close();
    }
  },
);

test('the theme is the system’s until it is chosen, and a choice outlives a reload', async () => {
  const { page, context } = await openPage(browser, fakeApi().handlers, { theme: 'dark' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await titleIs(page, 'No key set yet');
  const dark = await paper();
  await tabTo(page, page.getByRole('button', { name: 'Light theme' }));
  await page.keyboard.press('Enter');
  await expect.poll(paper).not.toBe(dark);
  const light = await paper();
  await page.reload();
  await titleIs(page, 'No key set yet');
  expect(await paper()).toBe(light);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await context.close();
});

test('a result that did not fit on the disk is written again, and only then complete', async () => {
  const { state, handlers } = fakeApi({
    keySet: sampleKeySet(),
    attempt: sampleAttempt({
      phase: 'writing',
      problem: { code: 'FOLDER_FULL', message: 'There is no room left.' },
    }),
    refuse: { 'attempt.write': ['FOLDER_FULL', { name: '/media/ceremony' }] },
  });
  const { page, context } = await openPage(browser, handlers);
  await titleIs(page, 'The result could not be written');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'no room left in “/media/ceremony”' }).waitFor();
  delete state.refuse['attempt.write'];
  state.attempt = sampleAttempt({ phase: 'complete', progress: 3, secondsLeft: null, result: sampleResult });
  await page.keyboard.press('Enter');
  await titleIs(page, 'Dana Kim’s share is issued');
  const written = state.calls.filter(call => call.name === 'attempt.write');
  expect(written.map(call => call.params)).toContainEqual({ nonce: state.attempt.nonce });
  await context.close();
});

test('typing in any field of the store’s dialogs shows that somebody is there', async () => {
  const adding = recoveryStates.find(({ name }) => name === 'recovery-read-dialog')!;
  const made = adding.fake();
  const { page, context } = await openPage(browser, made.handlers);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await adding.reach!(page, made);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add an entry' }).click();
  await page.clock.install();
  const touches = () => made.state.calls.filter(({ name }) => name === 'attempt.touch');
  const before = touches().length;
  for (const [place, label] of ['Name of the entry', 'Secret text', 'Recovery token'].entries()) {
    await page.clock.fastForward(5000);
    await page.getByLabel(label, { exact: true }).pressSequentially('x');
    await expect.poll(() => touches().length).toBe(before + place + 1);
  }
  expect(touches().at(-1)?.params).toEqual({ nonce: made.state.attempt!.nonce });
  await context.close();
});
