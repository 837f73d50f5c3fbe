/**
 * The gallery of the page's components (test/gallery): each in each of its states, photographed, measured by its boxes, and
 * looked at by the accessibility rules. In the short run in English, one theme and one size; in the long run in every language, size
 * and theme. The pictures, of the long run or where SHOTS is set, are in `.cache/pictures`, or in the folder that SHOTS names.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { Shown } from '../gallery/view';
import { fakeApi } from '../renderer/fake-api';
import type { Spoken } from '../support/other-languages';
import { long, perTier } from '../support/tier';
import { boxesOf, framesDrawn } from './boxes';
import { inOneBrowser } from './browser';
import { axeViolations, openPage, type Stage, type Theme } from './harness';
import { brokenLetters } from './narrow-text';
import { putInto, speakIn } from './screen-fits';

const around = inOneBrowser();
const folder = process.env.SHOTS ?? path.resolve('.cache/pictures');
const { SHOTS_OF: of = '' } = process.env;
/** A room is many screens high: to draw and write it takes as long as to look at it. */
const isPhotographed = long || process.env.SHOTS !== undefined;

const rooms = ['show', 'set', 'said', 'form', 'keys', 'entry', 'attempt', 'frame', 'paper'];
const spoken = perTier<readonly Spoken[]>(['en'], ['en', 'de', 'fr', 'es', 'ja', 'generated']);
const themes: readonly Theme[] = long || of ? ['light', 'dark'] : ['light'];
/** A sheet of paper is as wide as paper. */
const widthsOf = (room: string): number[] =>
  perTier([1280], room === 'paper' ? [1280, 960] : [1280, 960, 320]);

let stage: Stage | undefined;
afterAll(() => stage?.close());

interface OfGallery {
  __gallery(shown: Shown): Promise<string[]>;
}

/** That the same stands on a page twice is of the gallery, and so is where a title stands among others. */
const isOfOne = (violation: string): boolean => !/^(landmark-|heading-order:|region:)/.test(violation);

const shown = (page: Page, of: Shown): Promise<string[]> =>
  page.evaluate(async what => (globalThis as unknown as OfGallery).__gallery(what), of);

async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const size = page.viewportSize()!;
  const height = await page.evaluate(() => document.querySelector('main.gallery')?.scrollHeight ?? 0);
  await page.setViewportSize({ ...size, height: Math.min(Math.max(height, size.height), 16_000) });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.setViewportSize(size);
}

test.each(rooms)('the room of the gallery “%s” can be used by everyone, and fits', async room => {
  stage ??= await openPage(around.browser, fakeApi().handlers, { swapped: true });
  const { page, complaints } = stage;
  const wrong = new Map<string, string[]>();
  const note = (found: readonly string[], where: string) => {
    for (const what of found) wrong.set(what, [...(wrong.get(what) ?? []), where]);
  };
  const languages = of ? (of.split(',') as Spoken[]) : spoken;
  for (const language of languages) {
    await speakIn(page, language);
    const wholes = await shown(page, { room });
    // A third of the time; the screens show them, too.
    for (const whole of [undefined, ...(long || process.env.SHOTS ? wholes : [])]) {
      if (whole) await shown(page, { room, whole });
      for (const width of widthsOf(room)) {
        await page.setViewportSize({ width, height: width === 320 ? 200 : 800 });
        for (const theme of themes) {
          await putInto(page, theme);
          await framesDrawn(page);
          const where = `${whole ?? room} ${language} ${theme} ${width}`;
          note([...(await boxesOf(page)), ...(await brokenLetters(page))], where);
          if (width === 1280) {
            if (long ? language !== 'generated' : !whole)
              note((await axeViolations(page)).filter(isOfOne), where);
            if (isPhotographed && language !== 'generated')
              await photograph(page, `gallery-${where.replace(/[^\w-]+/g, '-')}`);
          }
        }
      }
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await speakIn(page, 'en');
  note(complaints.splice(0), 'complaint');
  expect(Array.from(wrong, ([what, places]) => `${what} (${places.join(', ')})`)).toEqual([]);
});
