/**
 * What moves on a screen while something happens. A finger that is on its way to a button, a field or a link has to find it where
 * it was: each has to cover the place that it covered, in every frame from before to after. What grows has not moved.
 */
import type { Page } from 'playwright-core';
import { framesDrawn } from './boxes';

interface Watched {
  __places?: () => string[];
}

/** Begins to look, in the page, at every frame; gives what to be asked for what moved. Holds everything that it needs. */
function watch(within: string): void {
  const CLOSE = 1;
  const TARGETS = 'button, input, select, textarea, a[href], summary, [role=tab]';
  const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
  const among = within ? document.querySelector(within)! : null;
  /** Where it is on the screen, or with `within` from the first title in that. */
  const boxOf = (element: Element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const from = among?.querySelector('h1, h2')?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return {
      left: left - from.left,
      top: top - from.top,
      right: right - from.left,
      bottom: bottom - from.top,
    };
  };
  type Box = ReturnType<typeof boxOf>;
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const nameOf = (element: Element): string => {
    const { tagName, id } = element;
    const said =
      element.getAttribute('aria-label') ||
      (id && document.querySelector(`label[for="${id}"]`)?.textContent) ||
      element.textContent ||
      '';
    return `${tagName.toLowerCase()} “${said.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  };
  const all = (): Element[] => [...(among ?? root).querySelectorAll(TARGETS)].filter(isShown);
  /** How far of what it covered is no longer covered: across, down. */
  const lost = (before: Box, now: Box): [number, number] => {
    const from = now.left - before.left;
    const to = before.right - now.right;
    const above = now.top - before.top;
    const below = before.bottom - now.bottom;
    return [from > to ? from : -to, above > below ? above : -below].map(by =>
      Math.abs(by) > CLOSE ? Math.round(by) : 0,
    ) as [number, number];
  };
  const covers = ([across, down]: [number, number]) => across === 0 && down === 0;
  const isLost = (before: Box, now: Box): [number, number] => {
    const edges = {
      left: now.left - before.left,
      right: before.right - now.right,
      top: now.top - before.top,
      bottom: before.bottom - now.bottom,
    };
    return Object.values(edges).every(by => by <= CLOSE) ? [0, 0] : lost(before, now);
  };
  const first = new Map(all().map(element => [element, { box: boxOf(element), name: nameOf(element) }]));
  const most = new Map<Element, [number, number]>();
  const look = (): void => {
    for (const [element, { box }] of first) {
      if (!element.isConnected || !isShown(element)) continue;
      const by = isLost(box, boxOf(element));
      const before = most.get(element) ?? [0, 0];
      if (covers(by)) continue;
      if (Math.hypot(...by) > Math.hypot(...before)) most.set(element, by);
    }
  };
  let goesOn = true;
  const again = (): void => {
    if (!goesOn) return;
    look();
    requestAnimationFrame(again);
  };
  requestAnimationFrame(again);
  (window as Watched).__places = () => {
    goesOn = false;
    look();
    const now = all();
    const moved: string[] = [];
    for (const [element, { box, name }] of first) {
      let by = most.get(element);
      if (!element.isConnected) {
        // Made anew, it is the same to a finger.
        const same = now.find(one => !first.has(one) && nameOf(one) === name);
        by = same && isLost(box, boxOf(same));
      }
      if (by && !covers(by)) moved.push(`${name} moved by ${by[0]}, ${by[1]} px`);
    }
    return moved;
  };
}

/**
 * What moved while `act` was done, of everything that can be pressed or typed into: a line each, with the farthest that it was from
 * its place, in pixels to the right and down. With `within`, a selector, only of what is in it, and however far it was scrolled:
 * what a person sent is answered where the answer is.
 */
export async function movedBy(page: Page, act: () => Promise<unknown>, within = ''): Promise<string[]> {
  await framesDrawn(page);
  await page.evaluate(watch, within);
  await act();
  await framesDrawn(page);
  return page.evaluate(() => (window as Watched).__places!());
}
