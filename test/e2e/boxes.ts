/**
 * A screen measured by its boxes: whether anything is cut off, lies over another thing, sticks out of what it is in, or is
 * outside of the window. What can be scrolled to downwards is there; what could only be scrolled to sideways is not.
 */
import type { Page } from 'playwright-core';

/** What is wrong with the page as it is drawn now, a line each: to be empty. Runs in the page, and so holds everything that it needs. */
function wrongBoxes(): string[] {
  const CLOSE = 1.5;
  const wrong = new Set<string>();
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element) => {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  };
  const rects = new Map<Element, DOMRect>();
  const rectOf = (element: Element) => {
    const known = rects.get(element) ?? element.getBoundingClientRect();
    rects.set(element, known);
    return known;
  };
  interface Box {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const named = (element: Element) => {
    const { tagName, className } = element;
    return (
      tagName.toLowerCase() +
      (typeof className === 'string' && className ? `.${className.trim().replace(/\s+/g, '.')}` : '')
    );
  };
  const short = (text: string) => `“${text.trim().replace(/\s+/g, ' ').slice(0, 50)}”`;
  const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;

  /** For screen readers alone, or lying unseen over what is drawn. */
  const isUnseen = (element: Element) => {
    // What is folded in has a place, too.
    if (!element.checkVisibility()) return true;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = styleOf(at);
      if (style.clipPath.startsWith('inset(50%') || style.opacity === '0' || style.visibility === 'hidden')
        return true;
    }
    return false;
  };
  /** What it is placed in: what is out of the flow may be placed in something further up. */
  const holder = (element: Element): Element | null => {
    const { position } = styleOf(element);
    if (position === 'fixed') return null;
    return position === 'absolute' ? (element as HTMLElement).offsetParent : element.parentElement;
  };
  const inSvg = (element: Element) => element instanceof SVGElement && element.tagName !== 'svg';

  /** Follows `box` outwards. Gives what of it can be seen, or null if nothing is. */
  function within(what: string, from: Element | null, box: Box): Box | null {
    let seen: Box = { ...box };
    let [across, down] = [true, true];
    for (let at = from; at; at = holder(at)) {
      if (inSvg(at)) continue;
      const style = styleOf(at);
      if (style.display !== 'inline' && style.display !== 'contents' && at !== document.documentElement) {
        const rect = rectOf(at);
        const [x, y] = [style.overflowX, style.overflowY];
        if (across) {
          if (box.left < rect.left - CLOSE || box.right > rect.right + CLOSE)
            wrong.add(
              `${what} ${x === 'visible' ? 'sticks out of' : 'is cut off by'} ${named(at)}, by ${Math.round(Math.max(rect.left - box.left, box.right - rect.right))} px across`,
            );
          if (x !== 'visible')
            seen = { ...seen, left: Math.max(seen.left, rect.left), right: Math.min(seen.right, rect.right) };
        }
        if (down && (y === 'auto' || y === 'scroll')) down = false;
        else if (
          down &&
          (box.top < rect.top - 3 || box.bottom > rect.bottom + 3) &&
          at !== root &&
          at.parentElement !== document.body
        )
          wrong.add(
            `${what} ${y === 'visible' ? 'sticks out of' : 'is cut off by'} ${named(at)}, by ${Math.round(Math.max(rect.top - box.top, box.bottom - rect.bottom))} px down`,
          );
        if (y !== 'visible')
          seen = { ...seen, top: Math.max(seen.top, rect.top), bottom: Math.min(seen.bottom, rect.bottom) };
        if (x === 'auto' || x === 'scroll') across = false;
      }
      if (at === root) break;
    }
    if (box.left < -CLOSE || box.right > innerWidth + CLOSE)
      if (across)
        wrong.add(
          `${what} is outside of the window, by ${Math.round(Math.max(-box.left, box.right - innerWidth))} px`,
        );
    if (down && (box.top < -CLOSE || box.bottom > innerHeight + CLOSE))
      wrong.add(`${what} is below the window and cannot be scrolled to`);
    return seen.right - seen.left > 1 && seen.bottom - seen.top > 1 ? seen : null;
  }

  /** What stays while the rest is scrolled lies over it, and is a plane of its own. */
  const planes = new Map<Element, Element>();
  const planeOf = (element: Element): Element => {
    const known = planes.get(element);
    if (known) return known;
    const { position } = styleOf(element);
    const own = element === root || position === 'sticky' || position === 'fixed' || !element.parentElement;
    const plane = own ? element : planeOf(element.parentElement!);
    planes.set(element, plane);
    return plane;
  };

  const items: { what: string; element: Element; plane: Element; box: Box }[] = [];
  const take = (what: string, element: Element, from: Element | null, rect: Box) => {
    const seen = within(what, from, rect);
    if (seen) items.push({ what, element, plane: planeOf(element), box: seen });
  };

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue!;
    const element = node.parentElement!;
    if (!text.trim() || element.closest('option, script, style, title, desc') || isUnseen(element)) continue;
    range.selectNodeContents(node);
    let lines = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
    // Blanks at the end of a line that wraps hang over the edge of its box, and nothing is drawn of them.
    if (styleOf(element).whiteSpaceCollapse === 'preserve' && text.includes('  '))
      lines = [...text.matchAll(/\S+(?: \S+)*/g)].flatMap(({ 0: run, index }) => {
        range.setStart(node, index);
        range.setEnd(node, index + run.length);
        return [...range.getClientRects()].filter(({ width }) => width > 0.5);
      });
    // The half of a closing mark that is blank may hang over the edge, too, as its language has it.
    const halves = [...text.matchAll(/[）」』】〕》。、，．]/gu)].flatMap(({ index }) => {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return [...range.getClientRects()];
    });
    const blankAt = ({ right, top }: DOMRect) =>
      (halves.find(half => Math.abs(half.right - right) < 1 && Math.abs(half.top - top) < 1)?.width ?? 0) / 2;
    for (const line of lines) {
      const { left, right, top, height } = line;
      take(short(text), element, element, {
        left,
        right: right - blankAt(line),
        top: top + height * 0.22,
        bottom: top + height * 0.78,
      });
    }
    if (
      lines.length < 2 ||
      element.closest('.groups, code, pre, .mono, .scroll-box, .files, .exact, .entry-content, svg')
    )
      continue;
    for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\d])\p{L}{4,}(?![\p{L}\d])/gu)) {
      if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) continue;
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const parts = [...range.getClientRects()].filter(({ width }) => width > 0.5);
      const tops = new Set(parts.map(({ top }) => Math.round(top)));
      if (tops.size > 1 && styleOf(element).hyphens !== 'auto')
        wrong.add(`the word ${short(word)} is broken, in ${short(text)}`);
    }
  }

  const canvas = document.createElement('canvas').getContext('2d')!;
  for (const element of root.querySelectorAll<HTMLElement>(
    'button, input, select, textarea, a, summary, img, video, canvas, svg',
  )) {
    const rect = rectOf(element);
    if (rect.width < 0.5 || rect.height < 0.5 || isUnseen(element)) continue;
    // The masked field lies, unseen, over what is drawn of it.
    if (element instanceof HTMLInputElement && styleOf(element).color === 'rgba(0, 0, 0, 0)') continue;
    const what = `${named(element)} ${short(element.getAttribute('aria-label') ?? element.textContent ?? '')}`;
    take(what, element, holder(element), rect);
    // Opened it says all; where there is hardly room for a word, only then.
    if (element instanceof HTMLSelectElement && innerWidth > 400) {
      const style = styleOf(element);
      canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      const wanted = canvas.measureText(element.selectedOptions[0]?.label ?? '').width;
      if (wanted > room + CLOSE)
        wrong.add(
          `the choice ${short(element.selectedOptions[0]!.label)} is cut off in its field, by ${Math.round(wanted - room)} px`,
        );
    }
  }

  // Two things at one place.
  const LEAST = 2;
  items.sort((a, b) => a.box.top - b.box.top);
  for (const [at, one] of items.entries())
    for (let next = at + 1; next < items.length && items[next]!.box.top < one.box.bottom - LEAST; next++) {
      const other = items[next]!;
      if (one.plane !== other.plane || one.element === other.element) continue;
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      if (wide > LEAST && high > LEAST) wrong.add(`${one.what} and ${other.what} lie over each other`);
    }

  // What would have to be scrolled sideways, or is scrolled although nobody can.
  for (const element of [document.documentElement, root, ...root.querySelectorAll<HTMLElement>('*')]) {
    if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0 || inSvg(element))
      continue;
    const { overflowX } = styleOf(element);
    const exact = element.matches('section.exact, input, select, .visually-hidden, :has(> .visually-hidden)');
    if (overflowX !== 'visible' && !exact && !isUnseen(element))
      wrong.add(`${named(element)} is ${element.scrollWidth - element.clientWidth} px too wide`);
  }

  // What stays on the screen leaves room for what is read.
  const staying = new Set(
    [...planes.values()].filter(plane => plane !== root && styleOf(plane).position === 'sticky'),
  );
  const taken = [...staying].reduce((sum, plane) => {
    const { top, bottom, width } = rectOf(plane);
    const isWide = width > innerWidth * 0.6;
    return isWide ? sum + Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) : sum;
  }, 0);
  if (taken > innerHeight * 0.65)
    wrong.add(`what stays takes ${Math.round((taken / innerHeight) * 100)} % of the window's height`);
  return [...wrong];
}

/** What is wrong in the page as it is drawn now: to be empty. */
export const boxesOf = (page: Page): Promise<string[]> => page.evaluate(wrongBoxes);

/** What a screen says of something that was done keeps the language in which it was said. */
const SAID_BEFORE = [
  '3 entries are sealed.',
  'Write the whole path, from the root or the drive on.',
  'Choose the file of the private key first.',
  'This is still missing.',
  'Count first who is to have a share, and remove whoever is to have none.',
  'Signed with the made-up key of Ben Okri.',
  'Record, request and receipts are found in it.',
  'This was Deniz Ilhan’s share, not Carol Mendes’s. It counts. Look whether papers were exchanged.',
  'Deniz Ilhan’s share is accepted. One more is needed.',
  'Left after it: 3 shares, 3 required; exactly as many as required: if one more is lost, nobody can have the key back.',
];

/**
 * In the generated language: what is said on the screen and is in no catalogue, two words or more that stand in no bracket and
 * are not of `facts`, what the program told the page, as JSON.
 */
export const bareTexts = async (page: Page, facts: string): Promise<string[]> => {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      // A sentence with a command in it is of several pieces.
      const whole = element.querySelector(':scope > .unbroken') ? element.textContent : node.nodeValue;
      const text = whole!.trim();
      // Words to compare, which stay English, the guide, which is, what people sealed, and whose a key says that it is.
      const said =
        'code, time, option, .words, .words-inline, .groups, .help-page, .entry-content, .key-card b, script, style';
      if (element.closest(said)) continue;
      // A text to sign is the same in every language: machines read it.
      if (/^Quorate (TSS \w+ v\d+|sign-off)\n/.test(text)) continue;
      if (/[A-Za-z]{2,} [A-Za-z]{2,}/.test(text) && !/[[\]]/.test(text)) found.push(text);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name)?.trim() ?? '';
        if (element.closest('.help-page')) continue;
        if (/[A-Za-z]{2,} [A-Za-z]{2,}/.test(text) && !/[[\]]/.test(text)) found.push(text);
      }
    return found;
  });
  // A name may be too long for its seat, and several may stand in a row.
  const isFact = (text: string) =>
    text.split(', ').every(one => facts.includes(JSON.stringify(one.replace(/…$/, '')).slice(1, -1)));
  return texts
    .filter(text => !isFact(text) && !SAID_BEFORE.includes(text))
    .map(text => `“${text}” is in no catalogue`);
};

/** What follows the size of things is put right in the frame after they have it. */
export const framesDrawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

/**
 * What takes the keyboard and is then hidden by something that stays on the screen (WCAG 2.4.11), or is in no place at all: to be
 * empty. Takes the focus from where it is.
 */
export const hiddenFocus = async (page: Page): Promise<string[]> => {
  // What shows itself to a keyboard does so only after a key; this one does nothing.
  await page.keyboard.press('Shift');
  return page.evaluate(() => {
    const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const can = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';
    const hidden: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>(can)) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) continue;
      // What has it already would not be brought into view.
      (document.activeElement as HTMLElement | null)?.blur();
      element.focus();
      if (document.activeElement !== element) continue;
      const whole = element.getBoundingClientRect();
      const { left, width } = whole;
      // Of what is higher than the window a part is all that can be expected.
      const isHigh = whole.height > innerHeight / 2;
      const top = isHigh ? Math.max(whole.top, 0) : whole.top;
      const height = isHigh ? Math.min(whole.bottom, innerHeight) - top : whole.height;
      const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
      const seen = parts.flatMap(across =>
        parts.filter(down => {
          const at = document.elementFromPoint(left + width * across, top + height * down);
          const label = at?.closest('label');
          return at !== null && (element.contains(at) || at.contains(element) || label?.control === element);
        }),
      ).length;
      // It may show a part of itself alone; half of it is what a person finds at once.
      if (seen < (isHigh ? 3 : 12))
        hidden.push(
          `${element.tagName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}” has the focus and cannot be seen`,
        );
    }
    return hidden;
  });
};
