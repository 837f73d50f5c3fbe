/** Whether people had the last of some lines before them, and the way on to it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface ReadThrough {
  /** The last line was on the screen once. */
  done: boolean;
  /** On by what fits into the window. */
  further(): void;
}

/** The nearest part of the page around `element` that scrolls. */
function scrollerOf(element: HTMLElement): HTMLElement {
  let at: HTMLElement | null = element;
  while (at && !/auto|scroll/.test(getComputedStyle(at).overflowY)) at = at.parentElement;
  return at ?? document.documentElement;
}

/**
 * @param lines what is to be read
 * @param above what stays over them while they scroll
 * @param below what stays under them
 */
export function useReadThrough(
  lines: RefObject<HTMLElement | null>,
  above: RefObject<HTMLElement | null>,
  below: RefObject<HTMLElement | null>,
): ReadThrough {
  const [done, setDone] = useState(false);
  const look = useRef(() => {});
  look.current = () => {
    const last = lines.current?.querySelector('dl > :last-child > dd')?.getBoundingClientRect();
    const edge = below.current?.getBoundingClientRect().top;
    // Half a pixel, since scrolling stops at whole ones.
    if (last && edge && last.height > 0 && last.bottom <= Math.min(edge, innerHeight) + 0.5) setDone(true);
  };
  useLayoutEffect(() => {
    const again = () => look.current();
    const observer = new ResizeObserver(again);
    observer.observe(lines.current!);
    // Scrolling is heard of only on its way down.
    document.addEventListener('scroll', again, { capture: true, passive: true });
    addEventListener('resize', again);
    void document.fonts.ready.then(again);
    return () => {
      observer.disconnect();
      document.removeEventListener('scroll', again, { capture: true });
      removeEventListener('resize', again);
    };
  }, [lines]);
  const further = () => {
    const covered = above.current!.offsetHeight + below.current!.offsetHeight;
    const scroller = scrollerOf(lines.current!);
    // A line that was cut is seen whole on the next page.
    scroller.scrollBy({ top: Math.max(80, (scroller.clientHeight - covered) * 0.8) });
  };
  return { done, further };
}
