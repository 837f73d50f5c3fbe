/** Plain text set in columns and rows, for reports and notices in any language. */

/** One line for each row, its cells two blanks apart and as wide as the widest of their column. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => [...(row[column] ?? '')].length)));
  return rows.map(row =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - [...cell].length))
      .join('  ')
      .trimEnd(),
  );
}

/** Words in lines of this many, each indented by two blanks. */
export const inRows = (words: readonly string[], width: number): string[] =>
  Array.from(
    { length: Math.ceil(words.length / width) },
    (_, row) => `  ${words.slice(row * width, (row + 1) * width).join(' ')}`,
  );
