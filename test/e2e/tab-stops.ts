/** What the Tab key does on a screen, pressed for real: where it goes, in which order, and whether each stop is seen. To be empty. */
import type { Page } from 'playwright-core';
import { framesDrawn } from './boxes';

/** In the page: what was stopped at on the way down and on the way up. */
interface Stops {
  down: Element[];
  hidden: string[];
}

const MOST_STOPS = 120;

/** Begins at the top of what is shown, as a person does who comes to it. */
const begin = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const top = [...document.querySelectorAll<HTMLElement>('dialog:modal')].at(-1) ?? document.body;
    const before = top.getAttribute('tabindex');
    top.tabIndex = -1;
    top.focus();
    if (before === null) top.removeAttribute('tabindex');
    else top.setAttribute('tabindex', before);
    Object.assign(window, { __stops: { down: [], hidden: [] } satisfies Stops });
  });

/** After a press: 'again' at a stop that was there before, 'out' where the page is left. */
const stop = (page: Page, way: 'down' | 'up'): Promise<'new' | 'again' | 'out'> =>
  page.evaluate(back => {
    const { down, hidden } = (window as unknown as { __stops: Stops }).__stops;
    const at = document.activeElement;
    if (!at || at === document.body) return 'out';
    const name = (
      at.getAttribute('aria-label') ??
      (at as HTMLInputElement).labels?.[0]?.textContent ??
      at.textContent ??
      ''
    )
      .trim()
      .slice(0, 40);
    const box = at.getBoundingClientRect();
    // Of what is larger than the window, the part that is in it.
    const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
    const [width, height] = [Math.min(box.right, innerWidth) - left, Math.min(box.bottom, innerHeight) - top];
    const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
    const seen = parts.flatMap(across =>
      parts.filter(deep => {
        const there = document.elementFromPoint(left + width * across, top + height * deep);
        const label = there?.closest('label');
        // A box it lies in may be what is seen of it; one that it was scrolled out of is not.
        const isRound = there?.contains(at) && !there.matches('html, body, .window, main, aside, dialog');
        return at.contains(there) || isRound || label?.control === at;
      }),
    ).length;
    const isLarge = box.height > innerHeight / 2;
    if (height <= 0 || (!isLarge && height < box.height / 2) || seen < (isLarge ? 3 : 12))
      hidden.push(`${at.tagName} “${name}” has the focus and cannot be seen, on the way ${back}`);
    if (back === 'up') return down.indexOf(at) === 0 ? 'again' : 'new';
    if (down.includes(at)) return 'again';
    down.push(at);
    return 'new';
  }, way);

/** Where the next stop stands higher than the one before it, in the same column; and what Tab never comes to. */
const order = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { down, hidden } = (window as unknown as { __stops: Stops }).__stops;
    const nameOf = (at: Element) =>
      `${at.tagName} “${(at.getAttribute('aria-label') ?? (at as HTMLInputElement).labels?.[0]?.textContent ?? at.textContent ?? '').trim().slice(0, 40)}”`;
    // What stays on the screen has no place in the column.
    const stays = (at: Element) => {
      for (let box: Element | null = at; box; box = box.parentElement)
        if (getComputedStyle(box).position === 'sticky') return true;
      return false;
    };
    const placeOf = (at: Element) => {
      const { left, right, top, bottom } = at.getBoundingClientRect();
      let down = 0;
      for (let box = at.parentElement; box; box = box.parentElement) down += box.scrollTop;
      return { left, right, top: top + down, bottom: bottom + down };
    };
    const wrong = [...hidden];
    for (const [place, at] of down.entries()) {
      if ((at as HTMLElement).tabIndex > 0) wrong.push(`${nameOf(at)} has a place of its own in the order`);
      const next = down[place + 1];
      if (!next || stays(at) || stays(next)) continue;
      const [a, b] = [placeOf(at), placeOf(next)];
      const isSameColumn = b.left < a.right && a.left < b.right;
      if (isSameColumn && b.bottom <= a.top + 1)
        wrong.push(`after ${nameOf(at)} comes ${nameOf(next)}, which stands above it`);
      // Columns are gone through one after another; beside each other things stand in one of them.
      const columnOf = (of: Element) => of.closest('.rail, .compare, main, aside, dialog');
      const isSameRow = b.top < a.bottom && a.top < b.bottom && columnOf(at) === columnOf(next);
      if (isSameRow && b.right <= a.left + 1)
        wrong.push(`after ${nameOf(at)} comes ${nameOf(next)}, which stands before it`);
    }
    const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const can = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';
    for (const one of root.querySelectorAll<HTMLElement>(can)) {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.matches(':disabled, [tabindex="-1"]'))
        continue;
      if (one.matches('[type=radio]')) {
        const { name } = one as HTMLInputElement;
        if (down.some(other => (other as HTMLInputElement).name === name)) continue;
      }
      if (!down.includes(one)) wrong.push(`Tab never comes to ${nameOf(one)}`);
    }
    return wrong;
  });

export async function wrongTabs(page: Page): Promise<string[]> {
  await begin(page);
  let was: Awaited<ReturnType<typeof stop>> = 'new';
  for (let press = 0; press < MOST_STOPS && was === 'new'; press++) {
    await page.keyboard.press('Tab');
    was = await stop(page, 'down');
  }
  const wrong = was === 'new' ? ['Tab comes to no end'] : [];
  was = 'new';
  for (let press = 0; press < MOST_STOPS && was === 'new'; press++) {
    await page.keyboard.press('Shift+Tab');
    was = await stop(page, 'up');
  }
  await framesDrawn(page);
  return [...wrong, ...(await order(page))];
}
