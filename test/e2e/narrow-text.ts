/** Text in a box that is far too narrow for it. */
import type { Page } from 'playwright-core';

/** Words of which hardly more than a letter stands on each line: to be none. Of a dialog that is open, else of the page. */
export const brokenLetters = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const within = document.querySelector('dialog[open]') ?? document.body;
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue!.trim();
      if (text.length < 6 || node.parentElement!.closest('svg, .visually-hidden, option')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
      if (lines * 3 > text.length) found.push(`${lines} lines for: ${text.slice(0, 40)}`);
    }
    return found;
  });
