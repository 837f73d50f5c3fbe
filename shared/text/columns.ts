/** Plain text set in columns and rows, for reports, notices and the terminal in any language. */

/** Two columns wide in Unicode's annex 11 (East Asian Width), by the blocks in which what people write is found. */
const WIDE = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uff60\u{1f300}-\u{3fffd}]/gu;
/** What stands on the character before it. */
const ABOVE = /\p{M}/gu;

/** How many columns a text of one line takes, where a character of Japanese takes two, as in a terminal. */
export const columnsOf = (text: string): number =>
  Array.from(text.replace(ABOVE, '').replace(WIDE, '__')).length;

/** The text with blanks after it up to this many columns. One that has as many or more stays as it is. */
export const padded = (text: string, wanted: number): string =>
  text + ' '.repeat(Math.max(0, wanted - columnsOf(text)));

/** The text where it takes no more than this many columns, else its beginning, with `…` as the last of them. */
export function cutTo(text: string, most: number): string {
  if (columnsOf(text) <= most) return text;
  const kept = Array.from(text);
  while (columnsOf(kept.join('')) >= most) kept.pop();
  return `${kept.join('')}…`;
}

/** One line for each row, its cells two blanks apart and as wide as the widest of their column. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => columnsOf(row[column] ?? ''))));
  return rows.map(row =>
    row
      .map((cell, column) => padded(cell, widths[column]!))
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
