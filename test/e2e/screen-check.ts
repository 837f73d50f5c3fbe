/**
 * Every screen and state of the page: nothing complains, nothing is cut off, and no accessibility rule is broken. In the short run
 * every fifth is looked at, in one theme and one size, the usual or the smallest, and every third of these by the rules; in the
 * long run and with SHOTS each in both themes and at the largest size, too, loaded by itself. With SHOTS=folder each is also
 * photographed, at 1280x800 and 1920x1080.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { fakeApi } from '../renderer/fake-api';
import { long } from '../support/tier';
import { axeViolations, openPage, type Stage, type Theme } from './harness';
import { titleIs } from './keyboard';
import type { states } from './screen-states';

const shots = process.env.SHOTS;
/** The smallest that the window can be made. */
const SMALLEST = { width: 960, height: 640 };
const USUAL = { width: 1280, height: 800 };
const sizes = [USUAL, { width: 1920, height: 1080 }, SMALLEST];

/** Text that runs out of its column, or over another column: to be empty. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('main, aside, nav'), column =>
      column.scrollWidth > column.clientWidth ? `${column.tagName} is too wide` : '',
    ).filter(Boolean),
  );

/** What follows the size of things is put right in the frame after they have it. */
const framesDrawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

const themes = ['light', 'dark'] satisfies Theme[];
/** What a theme can change; the other rules are about the markup, which is the same in both. */
const OF_THE_THEME = ['color-contrast', 'link-in-text-block'];

const thorough = long || Boolean(shots);

/** Most of the states lie close to another that is looked at. */
const EVERY = 5;

/** One theme a state, in turn. */
const firstThemeOf = (at: number): Theme => ((at / EVERY) % 2 < 1 ? 'light' : 'dark');
/** Some in a row have the same, since to make a window larger costs as much as to show the next state in it. */
const oneSizeOf = (at: number): typeof USUAL => ((at / EVERY) % 6 < 3 ? SMALLEST : USUAL);
const hasRulesLookedAt = (at: number): boolean => thorough || at % (3 * EVERY) === 0;

/** Which are for the long run alone. */
const inTheLongRunOnly = (at: number): boolean => !thorough && at % EVERY !== 0;

/** Declares a test of each state, all in one page whose state is swapped. */
export function checkScreens(around: { readonly browser: Browser }, these: typeof states): void {
  let stage: Stage | undefined;
  afterAll(() => stage?.close());

  const photograph = async (page: Page, name: string, theme: Theme, width: number): Promise<void> => {
    if (!shots) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: path.join(shots, `${name}-${theme}-${width}.png`) });
  };

  const each = these.map((state, at) => ({ ...state, at }));
  test.skip.each(each.filter(({ at }) => inTheLongRunOnly(at)))(
    'the screen $name: in the long run',
    () => {},
  );
  test.each(each.filter(({ at }) => !inTheLongRunOnly(at)))(
    'the screen $name can be used by everyone, and fits',
    async ({ name, fake, title, reach, at }) => {
      const made = fake();
      stage ??= await openPage(around.browser, fakeApi().handlers, { asBuilt: thorough });
      const { page, complaints } = stage;
      const first = firstThemeOf(at);
      const inTurn = thorough ? sizes : [oneSizeOf(at)];
      await page.setViewportSize(inTurn[0]!);
      await stage.show(made.handlers, first);
      if (reach) {
        await page.getByRole('heading', { level: 1 }).waitFor();
        await reach(page, made);
      }
      await titleIs(page, title);
      await framesDrawn(page);
      const wrong = hasRulesLookedAt(at) ? await axeViolations(page) : [];
      for (const theme of thorough ? themes : [first]) {
        await page.emulateMedia({ colorScheme: theme });
        if (theme !== first) wrong.push(...(await axeViolations(page, long ? undefined : OF_THE_THEME)));
        for (const size of inTurn) {
          await page.setViewportSize(size);
          wrong.push(...(await cutOff(page)));
          if (size !== SMALLEST) await photograph(page, name, theme, size.width);
        }
      }
      expect([...wrong, ...complaints.splice(0)]).toEqual([]);
    },
  );
}
