/** Whether people had the last of some lines before them, and the way on to it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface ReadThrough {
  /** The last line was on the screen once. */
  done: boolean;
  /** On by what fits into the window. */
  further(): void;
}

/** Between what stays and the first line of a page. */
const GAP = 16;

/** The nearest part of the page around `element` that scrolls. */
function scrollerOf(element: HTMLElement): HTMLElement {
  const scrolls = (one: HTMLElement) =>
    one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY);
  let at: HTMLElement | null = element;
  while (at && !scrolls(at)) at = at.parentElement;
  return at ?? document.documentElement;
}

/** The place of the sentence that is read aloud, and of each line's value, whose end is the last that is read of it. */
const placesIn = (parts: Parts): DOMRect[] =>
  parts.flatMap(part =>
    Array.from(part.current?.querySelectorAll('.aloud,dd') ?? [], read => read.getBoundingClientRect()),
  );

const lastOf = (parts: Parts): HTMLElement => parts.findLast(({ current }) => current)!.current!;

type Parts = readonly RefObject<HTMLElement | null>[];

/**
 * @param parts what is to be read, one after the other; the last of those that are there is there from the beginning
 * @param above what stays over them while they scroll
 * @param below what stays under them
 */
export function useReadThrough(
  parts: Parts,
  above: RefObject<HTMLElement | null>,
  below: RefObject<HTMLElement | null>,
): ReadThrough {
  const [done, setDone] = useState(false);
  // Half a pixel, since scrolling stops at whole ones.
  const edge = () => Math.min(below.current?.getBoundingClientRect().top ?? 0, innerHeight) + 0.5;
  const look = useRef(() => {});
  look.current = () => {
    const last = placesIn(parts).at(-1);
    if (last && last.height > 0 && last.bottom <= edge()) setDone(true);
  };
  useLayoutEffect(() => {
    const again = () => look.current();
    const observer = new ResizeObserver(again);
    observer.observe(lastOf(parts));
    // Scrolling is heard of only on its way down.
    document.addEventListener('scroll', again, { capture: true, passive: true });
    addEventListener('resize', again);
    void document.fonts.ready.then(again);
    return () => {
      observer.disconnect();
      document.removeEventListener('scroll', again, { capture: true });
      removeEventListener('resize', again);
    };
  }, []);
  const further = () => {
    const scroller = scrollerOf(lastOf(parts));
    const top = Math.max(0, scroller.getBoundingClientRect().top) + above.current!.offsetHeight + GAP;
    // The first that was not seen whole comes first on the next page. One that is longer than a page is turned, too.
    const next = placesIn(parts).find(place => place.bottom > edge());
    const page = Math.max(GAP, edge() - top - GAP);
    if (next) scroller.scrollBy({ top: next.top > top + 1 ? next.top - top : page });
  };
  return { done, further };
}
