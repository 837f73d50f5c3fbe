/**
 * Every screen and state of the page: nothing complains, every box fits, and no accessibility rule is broken. In the short run
 * every seventh is looked at, in English, one theme and one size, the usual or the smallest, and every third of these by the
 * rules and with the Tab key; in the long run each by the rules in both themes, loaded by itself, and each measured by its boxes in every language,
 * size and theme (screen-fits.ts, which also photographs).
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { fakeApi } from '../renderer/fake-api';
import { long } from '../support/tier';
import { boxesOf, framesDrawn } from './boxes';
import { axeViolations, openPage, type Stage, type Theme } from './harness';
import { titleIs } from './keyboard';
import { brokenLetters } from './narrow-text';
import { checkFits } from './screen-fits';
import type { states } from './screen-states';
import { wrongTabs } from './tab-stops';

/** The smallest that the window can be made. */
const SMALLEST = { width: 960, height: 640 };
const USUAL = { width: 1280, height: 800 };

const themes = ['light', 'dark'] satisfies Theme[];

/** Most of the states lie close to another that is looked at. */
const EVERY = 7;

/** One theme a state, in turn. */
const firstThemeOf = (at: number): Theme => ((at / EVERY) % 2 < 1 ? 'light' : 'dark');
/** Some in a row have the same, since to make a window larger costs as much as to show the next state in it. */
const oneSizeOf = (at: number): typeof USUAL => ((at / EVERY) % 6 < 3 ? SMALLEST : USUAL);
const hasRulesLookedAt = (at: number): boolean => long || at % (3 * EVERY) === 0;

/** Which are for the long run alone. */
const inTheLongRunOnly = (at: number): boolean => !long && at % EVERY !== 0;

/** Tables that nothing names, for whoever goes from one to the next; those of a paper stand on each of its sheets. */
const namelessTables = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('table:not(.sheet *)')]
      .filter(
        table =>
          !table.getAttribute('aria-label') &&
          !document.getElementById(table.getAttribute('aria-labelledby') ?? '')?.textContent,
      )
      .map(table => `the table “${table.textContent!.slice(0, 40)}” has no name`),
  );

/** Declares the tests of each state, all in one page whose state is swapped. */
export function checkScreens(around: { readonly browser: Browser }, these: typeof states): void {
  let stage: Stage | undefined;
  afterAll(() => stage?.close());

  const each = these.map((state, at) => ({ ...state, at }));
  test.skip.each(each.filter(({ at }) => inTheLongRunOnly(at)))(
    'the screen $name: in the long run',
    () => {},
  );
  test.each(each.filter(({ at }) => !inTheLongRunOnly(at)))(
    'the screen $name can be used by everyone, and fits',
    async ({ fake, title, reach, at }) => {
      const made = fake();
      stage ??= await openPage(around.browser, fakeApi().handlers);
      const { page, complaints } = stage;
      const first = firstThemeOf(at);
      await page.setViewportSize(oneSizeOf(at));
      await stage.show(made.handlers, first);
      if (reach) {
        await page.getByRole('heading', { level: 1 }).waitFor();
        await reach(page, made);
      }
      await titleIs(page, title);
      await framesDrawn(page);
      const wrong = hasRulesLookedAt(at) ? await axeViolations(page) : [];
      for (const theme of long ? themes.filter(other => other !== first) : []) {
        await page.emulateMedia({ colorScheme: theme });
        wrong.push(...(await axeViolations(page)));
      }
      wrong.push(...(await boxesOf(page)), ...(await brokenLetters(page)), ...(await namelessTables(page)));
      // In the long run in every size (screen-fits.ts).
      if (hasRulesLookedAt(at) && !long) wrong.push(...(await wrongTabs(page)));
      expect([...wrong, ...complaints.splice(0)]).toEqual([]);
    },
  );
  checkFits(around, these);
}
