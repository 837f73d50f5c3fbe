/**
 * The words, and the button under them, measured: whole, beside their numbers, on the screen and over nothing else, at
 * every size that people use, with the widest words of the list. Scroll bars are shown, as they are in a window.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { text } from '../../shared/text/text';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleProgram } from '../renderer/samples';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { launchBrowser } from '../support/chromium';
import { perTier } from '../support/tier';
import { openPage } from './harness';
import { titleIs } from './keyboard';
import { widestWords } from './widest-words';

let browser: Browser;
let widest: string[];
beforeAll(async () => {
  browser = await launchBrowser({ ignoreDefaultArgs: ['--hide-scrollbars'] });
  widest = await widestWords(browser);
});
afterAll(() => browser.close());

/** Width, height. 640x400 is a window of 1280x800 at 200 %, 853x533 at 150 %. */
const sizes: [number, number][] = perTier(
  [
    [640, 400],
    [853, 533],
    [960, 640],
    [1280, 800],
  ],
  [
    [640, 400],
    [853, 533],
    [960, 640],
    [1024, 768],
    [1100, 700],
    [1280, 800],
    [1920, 1080],
  ],
);

/** What is wrong with the words and the one button as the window now stands: to be empty. */
const wrongIn = (page: Page, least: number) =>
  page.evaluate(smallest => {
    const wrong: string[] = [];
    const inWindow = ({ left, top, right, bottom }: DOMRect) =>
      left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    /** Whether nothing lies over it. */
    const isSeen = (element: Element, { left, top, right, bottom }: DOMRect) =>
      [left + 1, (left + right) / 2, right - 1].every(x =>
        element.contains(document.elementFromPoint(x, (top + bottom) / 2)),
      );
    const items = [...document.querySelectorAll('.words:not(.many) li')];
    if (items.length !== 8) wrong.push(`${items.length} words`);
    for (const item of items) {
      const word = item.textContent ?? '';
      const range = document.createRange();
      range.selectNodeContents(item);
      const lines = range.getClientRects();
      const box = lines[0]!;
      if (lines.length !== 1) wrong.push(`${word} is broken`);
      if (!inWindow(box)) wrong.push(`${word} is off the screen`);
      else if (!isSeen(item, box)) wrong.push(`${word} is covered`);
      const number = Number.parseFloat(getComputedStyle(item, '::before').width);
      const left = item.getBoundingClientRect().left;
      if (!(number > 0) || box.left < left + number - 0.5) wrong.push(`${word} is on its number`);
      const next = item.closest('.words-box')!.getBoundingClientRect();
      if (box.right > next.right + 0.5) wrong.push(`${word} is out of its box`);
      const size = Number.parseFloat(getComputedStyle(item).fontSize);
      if (size < smallest) wrong.push(`${word} is ${size} px`);
    }
    const boxes = items.map(item => item.getBoundingClientRect());
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1))
        if (
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom
        )
          wrong.push('two words overlap');
    const button = document.querySelector('main .go')!;
    const box = button.getBoundingClientRect();
    if (!inWindow(box)) wrong.push('the button is off the screen');
    else if (!isSeen(button, box)) wrong.push('the button is covered');
    return wrong;
  }, least);

/** Scrolls everything that can be to `part` of its length. */
const scrollTo = (page: Page, part: number) =>
  page.evaluate(async share => {
    for (const element of document.querySelectorAll('*'))
      if (['auto', 'scroll'].includes(getComputedStyle(element).overflowY))
        element.scrollTop = share * element.scrollHeight;
    await new Promise(requestAnimationFrame);
  }, part);

/** A preview's practice ceremony, whose bands take the most room, or a real one. */
const during = (practice: boolean, more: Parameters<typeof sampleAttempt>[0] = {}): Fake =>
  fakeApi({
    program: sampleProgram({
      ...(practice && { shell: 'preview', practiceOnly: true }),
      network: { state: 'live', interfaces: ['eth0', 'wlan0'], remarks: [text('swapOn')] },
    }),
    folder: { path: '/media/ceremony', keySets: [], settled: [] },
    keySet: sampleKeySet({ practice, practiceShares: practice ? [17, 203, 7] : [] }),
    attempt: sampleAttempt({ practice, words: widest, ...more }),
  });

const enter = (page: Page) => page.getByRole('button', { name: /words match/ }).click();

interface Screen {
  name: string;
  title: string | RegExp;
  /** How large the words are at least, in CSS pixels. */
  least: number;
  fake(practice: boolean): Fake;
  reach?(page: Page, fake: Fake): Promise<void>;
  /** What is told stands below the button, so that nothing moves: who scrolls down to it leaves the button above. */
  toldBelow?: true;
}
const screens: Screen[] = [
  {
    name: 'the statement',
    title: 'Compare the words',
    least: 18,
    fake: practice => during(practice, { progress: 0 }),
  },
  { name: 'the hand-over', title: /^Pass the keyboard/, least: 18, fake: practice => during(practice) },
  {
    name: 'the entry',
    title: /enter your share$/,
    least: 18,
    fake: practice => during(practice),
    reach: enter,
  },
  {
    name: 'the entry after an alarm',
    title: /enter your share$/,
    least: 18,
    fake: practice => during(practice, { secondsLeft: 42 }),
    reach: async (page, fake) => {
      await enter(page);
      fake.state.refuse['attempt.enter'] = ['SHARE_NOT_LISTED', { index: 25 }];
      await page.keyboard.type('0123456789abcdef'.repeat(4));
      await page.keyboard.press('Enter');
      await page.locator('[role=alert].stop').waitFor();
      await page.keyboard.type('0123456789abcdef'.repeat(4));
    },
    toldBelow: true,
  },
];

/** The bands of practice take room away, so that what fits with them fits without. */
const cases = [
  { ...screens[0]!, practice: false },
  ...screens.map(screen => ({ ...screen, practice: true })),
];

test.each(cases)(
  'on $name no word breaks, slips under its number or leaves the screen, nor does the button (practice: $practice)',
  async ({ title, least, fake, reach, practice, toldBelow }) => {
    const made = fake(practice);
    const { page, close } = await openPage(browser, made.handlers);
    await titleIs(page, /Compare the words|Pass the keyboard/);
    await reach?.(page, made);
    await titleIs(page, title);
    const wrong: string[] = [];
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      for (const part of [0, 0.5, 1]) {
        await scrollTo(page, part);
        const leftAbove = toldBelow && part > 0;
        const found = (await wrongIn(page, least)).filter(
          fault => !(leftAbove && fault.startsWith('the button')),
        );
        wrong.push(...found.map(fault => `${width}x${height}, scrolled ${part}: ${fault}`));
      }
    }
    expect(wrong).toEqual([]);
    await close();
  },
);
