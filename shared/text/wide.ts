/** Plain text in columns where a character of Japanese takes two, as in a terminal and on paper. */

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

/** One line for each row, its cells two blanks apart and as wide as the widest of their column. */
export function wideColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => columnsOf(row[column] ?? ''))));
  return rows.map(row =>
    row
      .map((cell, column) => padded(cell, widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}
