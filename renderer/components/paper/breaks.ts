/**
 * Where a paper that is laid out breaks into sheets. The copy that is printed (`#paper`) is set in columns as wide and as high as
 * what a sheet holds while it is not printed: they are broken by the same rules as sheets are.
 */

export interface Broken {
  /** How many sheets. */
  count: number;
  /** Where a sheet ends in the copy that is shown, in pixels from its top. */
  ends: number[];
}

/** What may begin a sheet. Both copies have the same, in the same order. */
const BLOCKS = ['h3', 'h4', 'p', 'pre', 'dl>div', 'tr', 'hr'].join();

/** `laid`: the copy in columns. `shown`: the same paper, in one piece. */
export function brokenInto(laid: HTMLElement, shown: HTMLElement): Broken {
  const { left, width } = laid.getBoundingClientRect();
  const gap = Number.parseFloat(getComputedStyle(laid).columnGap) || 0;
  const columnOf = (rect: DOMRect) => Math.max(0, Math.floor((rect.left - left + 1) / (width + gap)));
  const top = shown.getBoundingClientRect().top;
  const twins = [...shown.querySelectorAll(BLOCKS)];
  const ends: number[] = [];
  let column = 0;
  for (const [place, block] of [...laid.querySelectorAll(BLOCKS)].entries()) {
    const twin = twins[place]?.getBoundingClientRect();
    const rects = [...block.getClientRects()];
    // The head of a table comes again on each sheet.
    const fragments = block.parentElement?.localName === 'thead' ? rects.slice(0, 1) : rects;
    if (!twin) continue;
    const whole = fragments.reduce((sum, { height }) => sum + height, 0);
    let before = 0;
    for (const fragment of fragments) {
      const at = columnOf(fragment);
      if (at > column) {
        ends.push(twin.top - top + (whole > 0 ? (before / whole) * twin.height : 0));
        column = at;
      }
      before += fragment.height;
    }
  }
  return { count: column + 1, ends };
}
