/** Whether a sheet has to come before the table of seats, as the window has no room for both. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The table's least height, and a line that what is said on the sheet may still take; in rem. */
const TABLE = 15;
const SPARE_LINE = 1.5;

/**
 * Measured when the sheet comes up, before it is painted, and when the window changes: never while somebody types, so that
 * nothing moves then. `sheet` is a child of the column that scrolls.
 */
export function useComesFirst(sheet: RefObject<HTMLElement | null>): boolean {
  const [isFirst, setFirst] = useState(false);
  useLayoutEffect(() => {
    const column = sheet.current!.parentElement!;
    const measure = () => {
      const { fontSize } = getComputedStyle(document.documentElement);
      const { paddingTop, paddingBottom, rowGap } = getComputedStyle(column);
      const parts = Array.from(column.children) as HTMLElement[];
      const others = parts.filter(part => !part.matches('.seats, .seat-count, .seat-list'));
      const taken = others.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
      const between = Number.parseFloat(rowGap) * others.length;
      const ends = Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
      const least = (TABLE + SPARE_LINE) * Number.parseFloat(fontSize);
      setFirst(taken + between + ends + least > column.clientHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(column);
    return () => observer.disconnect();
  }, [sheet]);
  return isFirst;
}
