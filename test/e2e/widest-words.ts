/** The widest words of the list, in the page's own letters. */
import type { Browser } from 'playwright-core';
import { THREE_SYLLABLES, TWO_SYLLABLES } from '../../shared/text/word-list';
import { fakeApi } from '../renderer/fake-api';
import { openPage } from './harness';
import { titleIs } from './keyboard';

/** Eight words, two and three syllables in turn as they come, the widest of each in the page's own letters. */
export async function widestWords(browser: Browser): Promise<string[]> {
  const { page, close } = await openPage(browser, fakeApi().handlers);
  await titleIs(page, 'No key set yet');
  const byWidth = (words: readonly string[]) =>
    page.evaluate(async list => {
      const font = '500 100px "IBM Plex Sans"';
      await document.fonts.load(font);
      const canvas = document.createElement('canvas').getContext('2d')!;
      canvas.font = font;
      const width = (word: string) => canvas.measureText(word).width;
      return [...list].sort((a, b) => width(b) - width(a)).slice(0, 4);
    }, words);
  const [two, three] = [await byWidth(TWO_SYLLABLES), await byWidth(THREE_SYLLABLES)];
  await close();
  return two.flatMap((word, place) => [word, three[place]!]);
}
