/** The page of the words: nobody can pass it unread, and its lines can be read aloud. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { line } from '../../shared/text/statement-lines';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleProgram } from '../renderer/samples';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { shownLines } from '../support/statement';
import { perTier } from '../support/tier';
import { inOneBrowser } from './browser';
import { openPage } from './harness';
import { button, titleIs } from './keyboard';

const around = inOneBrowser();
const DIGEST = '3b9e4c1d82f7a06559c0e1b7d2438f6aa91c5e7704bd3f28e6c17a9053f2d8b4';
const FINGERPRINT = '816938b8a29146fbe245dd29e7cbaf8e011db793';

/** A set for twelve holders: far more lines than fit. */
const lines = shownLines([
  line('createKeySet', { mode: 'real' }),
  ...Array.from({ length: 12 }, (_, at) => at + 1).flatMap(number => [
    line('holder', { number, holder: 'Somebody', index: number }),
    line('holderKey', { number, fingerprint: FINGERPRINT }),
    line('holderKeyBytes', { number, sha256: DIGEST }),
  ]),
  line('record', { number: 4, digest: DIGEST }),
  line('nonce', { nonce: DIGEST.slice(0, 32) }),
]);
/** Below the lines: who was named. */
const NAMED = ['Operator', 'Witnesses'];
const confirming = () =>
  fakeApi({
    attempt: sampleAttempt({
      operation: 'createKeySet',
      phase: 'confirming',
      holder: '',
      pgp_fingerprint: '',
      bound: lines,
    }),
  });
const confirmed = ({ state }: Fake) => state.calls.filter(({ name }) => name === 'createKeySet.confirm');

/** Labels of the lines whose value is on the screen in full, over and under nothing. */
const onScreen = (page: Page) =>
  page.evaluate(() => {
    const above = document.querySelector('.words-card')!.getBoundingClientRect().bottom;
    const below = document.querySelector('.under.sticky')!.getBoundingClientRect().top;
    return [...document.querySelectorAll('.bound .fact')].flatMap(fact => {
      const { top, bottom } = fact.querySelector('dd')!.getBoundingClientRect();
      return top >= above - 1 && bottom <= below + 1 ? [fact.querySelector('dt')!.textContent] : [];
    });
  });

const windows: [number, number][] = [
  [960, 640],
  [640, 400],
];
test.each(perTier(windows, [[1280, 800], ...windows]))(
  'at %ix%i Enter passes the words only after every line was on the screen',
  async (width, height) => {
    const fake = confirming();
    const { page, close } = await openPage(around.browser, fake.handlers, { viewport: { width, height } });
    await titleIs(page, 'Compare the words');
    // Lines that are still in other letters would be in other places.
    await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
    const seen = new Set<string | null>();
    let presses = 0;
    for (; presses < 60 && confirmed(fake).length === 0; presses++) {
      for (const label of await onScreen(page)) seen.add(label);
      const whole = seen.size === lines.length + NAMED.length;
      expect(await button(page, /^Everyone sees the same words/).count()).toBe(whole ? 1 : 0);
      await page.keyboard.press('Enter');
      await page.evaluate(() => new Promise(requestAnimationFrame));
      if (whole) await expect.poll(() => confirmed(fake).length).toBe(1);
    }
    expect(presses).toBeGreaterThan(2);
    expect(confirmed(fake)).toHaveLength(1);
    await close();
  },
);

/** The page of the words, whose button that speaks for everybody is held back for 400 ms. */
async function openWithPause() {
  const fake = confirming();
  const { page, close } = await openPage(around.browser, fake.handlers);
  await titleIs(page, 'Compare the words');
  await page.evaluate(() => {
    window.keyPauseMs = 400;
  });
  const confirm = button(page, /^Everyone sees the same words/);
  return { fake, page, confirm, close };
}

test('quick Enters read on and say nothing in the name of all; after a pause one does', async () => {
  const { fake, page, confirm, close } = await openWithPause();
  while ((await confirm.count()) === 0) await page.keyboard.press('Enter');
  for (const key of ['Enter', 'Enter', 'Enter']) await page.keyboard.press(key);
  await confirm.focus();
  for (const key of ['Enter', 'Space']) await page.keyboard.press(key);
  expect(confirmed(fake)).toEqual([]);
  await page.waitForTimeout(450);
  await page.keyboard.press('Enter');
  await expect.poll(() => confirmed(fake).length).toBe(1);
  await close();
});

test('in the smallest window the sentence that is read aloud is on the screen before the words can be confirmed', async () => {
  const practice = true;
  const fake = fakeApi({
    program: sampleProgram({ shell: 'preview', practiceOnly: true }),
    keySet: sampleKeySet({ practice }),
    attempt: sampleAttempt({ progress: 0, practice }),
  });
  const { page, close } = await openPage(around.browser, fake.handlers, {
    viewport: { width: 960, height: 640 },
  });
  await titleIs(page, 'Compare the words');
  await page.locator('.aloud').waitFor();
  const confirm = button(page, /^Everyone sees the same words/);
  let wasSeen = false;
  while ((await confirm.count()) === 0) {
    wasSeen ||= await page.locator('.aloud').evaluate(sentence => {
      const { top, bottom } = sentence.getBoundingClientRect();
      const words = document.querySelector('.words-card')!.getBoundingClientRect();
      return (
        top >= words.bottom && bottom <= document.querySelector('.under.sticky')!.getBoundingClientRect().top
      );
    });
    await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  expect(wasSeen).toBe(true);
  await close();
});

test('a double click reads on and says nothing in the name of all; after a pause one click does', async () => {
  const { fake, page, confirm, close } = await openWithPause();
  while ((await confirm.count()) === 0) await page.locator('main .go').click();
  await confirm.dblclick({ force: true });
  expect(confirmed(fake)).toEqual([]);
  await page.waitForTimeout(450);
  await confirm.click();
  await expect.poll(() => confirmed(fake).length).toBe(1);
  await close();
});

test('as long as it is held back the button says so, and where it is ready nothing has moved', async () => {
  const { page, confirm, close } = await openWithPause();
  while ((await confirm.count()) === 0) await page.keyboard.press('Enter');
  const look = () =>
    confirm.evaluate(one => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { place: [x, y, width, height], colour: getComputedStyle(one).backgroundColor };
    });
  const heldBack = await confirm.isDisabled();
  const [held] = [await look()];
  expect(heldBack).toBe(true);
  await expect.poll(() => confirm.isDisabled()).toBe(false);
  const ready = await look();
  expect(ready.place).toEqual(held.place);
  expect(ready.colour).not.toBe(held.colour);
  // Pressed over and over, it is held back again.
  await confirm.evaluate(one =>
    one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true })),
  );
  await expect.poll(() => confirm.isDisabled()).toBe(true);
  await expect.poll(() => confirm.isDisabled()).toBe(false);
  await close();
});

test('the mouse does not pass the words either; where everything fits, one press does', async () => {
  const fake = confirming();
  const { page, close } = await openPage(around.browser, fake.handlers);
  await titleIs(page, 'Compare the words');
  await page.locator('main .go').click();
  await page.locator('main .go').click();
  expect(confirmed(fake)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 3000 });
  await button(page, /^Everyone sees the same words/).click();
  await expect.poll(() => confirmed(fake).length).toBe(1);
  await close();
});

test('every code among the lines is in groups of four, in the letters of codes, and no group is broken', async () => {
  const { page, close } = await openPage(around.browser, confirming().handlers, {
    viewport: { width: 960, height: 640 },
  });
  await titleIs(page, 'Compare the words');
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('.bound dd')].map(value => ({
      text: value.textContent!.replace(/\s+/g, ' ').trim(),
      groups: [...value.querySelectorAll('.groups > span')].map(group => ({
        text: group.textContent!,
        mono: getComputedStyle(group).fontFamily.includes('Mono'),
        whole: group.getClientRects().length === 1,
      })),
    })),
  );
  expect(found).toHaveLength(lines.length + NAMED.length);
  found.length = lines.length;
  const inGroups = (text: string) => text.replace(/[0-9a-f]{32,}/g, code => code.match(/.{4}/g)!.join(' '));
  for (const [at, { text, groups }] of found.entries()) {
    const shown = inGroups(lines[at]!.value);
    expect(text).toBe(shown);
    const code = /(?:[0-9a-f]{4} ?){8,}/.exec(shown)?.[0].trim().split(' ') ?? [];
    expect(groups).toEqual(code.map(group => ({ text: group, mono: true, whole: true })));
  }
  await close();
});
