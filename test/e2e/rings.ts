/** The ring round what has the focus: whether what it stands in cuts it, and whether it covers a text beside it. */
import type { Page } from 'playwright-core';
import { framesDrawn } from './boxes';

/** A line for each ring that is not drawn whole, or lies on letters: to be empty. Takes the focus from where it is. */
export async function wrongRings(page: Page): Promise<string[]> {
  // Rings are drawn only for who uses the keys; this one does nothing.
  await page.keyboard.press('Shift');
  await framesDrawn(page);
  return page.evaluate(() => {
    const CLOSE = 0.75;
    /** Of a letter, above and below the middle of its line, in its font's size. */
    const LETTER = 0.36;
    const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const short = (text: string | null) => `“${(text ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
    const can = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';
    const wrong: string[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const lines: { of: Element; text: string; box: DOMRect; half: number }[] = [];
    const read = () => {
      lines.length = 0;
      texts.currentNode = root;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const of = node.parentElement!;
        if (!node.textContent?.trim() || !of.checkVisibility({ visibilityProperty: true })) continue;
        if (of.closest('.visually-hidden, [aria-hidden="true"], svg, option')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const half = LETTER * parseFloat(getComputedStyle(of).fontSize);
        for (const box of range.getClientRects()) lines.push({ of, text: node.textContent, box, half });
      }
    };
    for (const element of root.querySelectorAll<HTMLElement>(can)) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) continue;
      (document.activeElement as HTMLElement | null)?.blur();
      element.focus();
      const style = getComputedStyle(element);
      if (document.activeElement !== element || style.outlineStyle === 'none' || style.opacity === '0')
        continue;
      const rect = element.getBoundingClientRect();
      const out = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth);
      const what = `the ring of ${element.tagName.toLowerCase()} ${short(element.getAttribute('aria-label') ?? element.textContent)}`;
      for (let at = element.parentElement; at && at !== document.documentElement; at = at.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const [left, top] = [box.left + at.clientLeft, box.top + at.clientTop];
        const [right, bottom] = [left + at.clientWidth, top + at.clientHeight];
        // What is scrolled out of it is not drawn either way.
        const by = [
          overflowX === 'visible' || rect.left < left ? 0 : left - (rect.left - out),
          overflowX === 'visible' || rect.right > right ? 0 : rect.right + out - right,
          overflowY === 'visible' || rect.top < top ? 0 : top - (rect.top - out),
          overflowY === 'visible' || rect.bottom > bottom ? 0 : rect.bottom + out - bottom,
        ];
        if (Math.max(...by) > CLOSE)
          wrong.push(
            `${what} is cut by ${at.tagName.toLowerCase()}.${at.className}, by ${Math.round(Math.max(...by))} px`,
          );
        if (position === 'fixed') break;
      }
      read();
      for (const { of, text, box, half } of lines) {
        if (element.contains(of) || of.contains(element)) continue;
        const middle = (box.top + box.bottom) / 2;
        const high = Math.min(rect.bottom + out, middle + half) - Math.max(rect.top - out, middle - half);
        const wide = Math.min(rect.right + out, box.right) - Math.max(rect.left - out, box.left);
        if (high <= CLOSE || wide <= CLOSE) continue;
        // What sticks to an end is over it.
        const seen = document.elementFromPoint((box.left + box.right) / 2, middle);
        if (seen && of.contains(seen)) wrong.push(`${what} lies on ${short(text)}, by ${high.toFixed(1)} px`);
      }
    }
    return wrong;
  });
}
