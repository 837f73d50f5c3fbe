/**
 * A table of shares, seats or entries, named by the part of the screen that it is in. Where the window is narrow each row is a card,
 * and each cell says which column it is of.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  columns: readonly string[];
  /** What sets it apart from others. */
  kind?: string;
  /** Its rows. */
  children: ComponentChildren;
}

export function RowsTable({ columns, kind = '', children }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const around = table.current!.parentElement!;
    for (const by of ['aria-labelledby', 'aria-label']) {
      const named = around.closest(`[${by}]`)?.getAttribute(by);
      if (!named) continue;
      table.current!.setAttribute(by, named);
      break;
    }
  });
  // The head is not shown there, and who writes a row should not have to name each cell again.
  useLayoutEffect(() => {
    for (const { cells } of body.current!.rows)
      for (const [place, cell] of Array.from(cells).entries()) cell.dataset.column = columns[place] ?? '';
  });
  return (
    <table ref={table} class={`shares ${kind}`.trim()}>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>{children}</tbody>
    </table>
  );
}
