/**
 * In the long run: every screen and state in every language (the generated one, too), size and theme, measured by its boxes, in
 * one page that changes them without a load. With SHOTS=folder photographed instead: as SHOTS_OF says, which names languages
 * and sizes, as in `SHOTS_OF=de-960,ja-320`, else in English at 1280x800 and 1920x1080; in both themes unless SHOTS_THEME names one.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { fakeApi } from '../renderer/fake-api';
import type { Spoken } from '../support/other-languages';
import { long } from '../support/tier';
import { bareTexts, boxesOf, framesDrawn, hiddenFocus } from './boxes';
import { openPage, type Stage, type Theme } from './harness';
import { titleIs } from './keyboard';
import { brokenLetters } from './narrow-text';
import { wrongRings } from './rings';
import type { states } from './screen-states';
import { wrongTabs } from './tab-stops';

const spoken: readonly Spoken[] = ['en', 'de', 'fr', 'es', 'ja', 'generated'];

/** The window as it comes up, the smallest, a projector; and what is left of the first at 200 % and at 400 %. */
const sizes = [
  [1280, 800],
  [960, 640],
  [1920, 1080],
  [640, 400],
  [320, 200],
].map(([width, height]) => ({ width: width!, height: height! }));

const { SHOTS: shots, SHOTS_OF: of = 'en-1280,en-1920', SHOTS_THEME: oneTheme } = process.env;
const themes = (['light', 'dark'] satisfies Theme[]).filter(theme => !oneTheme || theme === oneTheme);

interface OfScreens {
  __speak(spoken: Spoken): Promise<void>;
}
export const speakIn = async (page: Page, language: Spoken): Promise<void> => {
  await page.evaluate(async to => {
    await (globalThis as unknown as OfScreens).__speak(to);
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  }, language);
  await framesDrawn(page);
};
export const putInto = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate(name => {
    document.documentElement.dataset.theme = name;
  }, theme);

async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(shots!, { recursive: true });
  for (const one of of.split(',')) {
    const [language, width] = one.split('-') as [Spoken, string];
    await page.setViewportSize(sizes.find(size => size.width === Number(width))!);
    await speakIn(page, language);
    // At 400 % the window shows a small part of it: the picture has the whole column.
    if (width === '320') {
      const height = await page.evaluate(() =>
        Math.max(
          ...Array.from(document.querySelectorAll('.window, dialog'), ({ scrollHeight }) => scrollHeight),
        ),
      );
      await page.setViewportSize({ width: 320, height: Math.min(Math.max(height, 200), 4000) });
    }
    for (const theme of themes) {
      await putInto(page, theme);
      const said = language === 'en' ? '' : `${language}-`;
      await page.screenshot({ path: path.join(shots!, `${name}-${said}${theme}-${width}.png`) });
    }
  }
  // Who has the page next reads English.
  await speakIn(page, 'en');
}

/**
 * In a small window's bar what is seen of networks has what room is left, and ends in dots: whole it is said where the computer
 * is looked at. In no language that is spoken it is so long.
 */
const isShortened = (what: string, language: Spoken): boolean =>
  language === 'generated' && what.includes('p.chip.warn');

async function measured(page: Page, facts: string): Promise<string[]> {
  /** What is wrong, and where. */
  const wrong = new Map<string, string[]>();
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const language of spoken) {
      await speakIn(page, language);
      for (const theme of themes) {
        await putInto(page, theme);
        const found = [...(await boxesOf(page)), ...(await brokenLetters(page))];
        for (const what of found.filter(one => !isShortened(one, language)))
          wrong.set(what, [...(wrong.get(what) ?? []), `${language} ${size.width} ${theme}`]);
      }
      if (language === 'generated' && size === sizes[0])
        for (const what of await bareTexts(page, facts)) wrong.set(what, [language]);
    }
  }
  await speakIn(page, 'en');
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const what of [
      ...(await wrongTabs(page)),
      ...(await hiddenFocus(page)),
      ...(await wrongRings(page)),
    ])
      wrong.set(what, [...(wrong.get(what) ?? []), `${size.width}`]);
  }
  return Array.from(wrong, ([what, places]) => `${what} (${places.join(', ')})`);
}

/** Declares a test of each state, all in one page. */
export function checkFits(around: { readonly browser: Browser }, these: typeof states): void {
  if (!long && !shots) return;
  let stage: Stage | undefined;
  afterAll(() => stage?.close());
  test.each(these)(
    'the screen $name fits in every language, size and theme',
    async ({ name, fake, title, reach }) => {
      const made = fake();
      stage ??= await openPage(around.browser, fakeApi().handlers, { swapped: true });
      const { page, complaints } = stage;
      await page.setViewportSize(sizes[0]!);
      await speakIn(page, 'en');
      await stage.show(made.handlers, 'light');
      if (reach) {
        await page.getByRole('heading', { level: 1 }).waitFor();
        await reach(page, made);
      }
      await titleIs(page, title);
      const wrong = shots ? await photograph(page, name) : await measured(page, JSON.stringify(made.state));
      expect([...(wrong ?? []), ...complaints.splice(0)]).toEqual([]);
    },
  );
}
