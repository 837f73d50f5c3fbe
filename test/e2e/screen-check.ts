/**
 * Every screen and state of the page, in both themes: no accessibility rule is broken, nothing complains, nothing
 * is cut off. With SHOTS=folder each is also photographed, at 1280x800 and 1920x1080.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fakeApi } from '../renderer/fake-api';
import { long } from '../support/tier';
import { axeViolations, openPage, type Stage, type Theme } from './harness';
import { titleIs } from './keyboard';
import type { states } from './screen-states';

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

/** All rules are looked at in one theme, every other state in the dark one; in the long run and with SHOTS in both. */
const firstThemeOf = (at: number): Theme => (at % 2 === 0 ? 'light' : 'dark');

/** Declares a test of each state, all in one page whose state is swapped. */
export function checkScreens(around: { readonly browser: Browser }, these: typeof states): void {
  let stage: Stage | undefined;

  test.each(these.map((state, at) => ({ ...state, first: firstThemeOf(at) })))(
    'the screen $name can be used by everyone, and fits in both themes',
    async ({ name, fake, title, reach, first }) => {
      const made = fake();
      stage ??= await openPage(around.browser, fakeApi().handlers);
      const { page, complaints } = stage;
      await page.setViewportSize(sizes[0]!);
      await stage.show(made.handlers, first);
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
      }
      await page.setViewportSize(SMALLEST);
      wrong.push(...(await cutOff(page)));
      expect([...wrong, ...complaints]).toEqual([]);
    },
  );
}
