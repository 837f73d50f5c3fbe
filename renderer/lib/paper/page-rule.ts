/** What stands in the margins of every sheet, as a rule for the page that is printed. */

interface Margins {
  /** As CSS calls it. */
  size: string;
  /** Title and subject. */
  head: string;
  /** '' where it is no practice. */
  practice: string;
  /** First groups of a digest; '' where there is none. */
  mark: string;
  /** What stands before the number of the sheet, between it and how many there are, and behind that. */
  sheets: readonly [string, string, string];
}

/** As a string of CSS: nothing that people wrote ends it. */
const quoted = (text: string): string =>
  `"${Array.from(text, sign => (/[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${sign.codePointAt(0)!.toString(16)} `)).join('')}"`;

const FONT = 'font: 9pt "IBM Plex Sans", "Noto Sans JP", sans-serif; color: #000;';

export function pageRule({ size, head, practice, mark, sheets: [before, between, behind] }: Margins): string {
  const numbers = `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(behind)}`;
  // Backgrounds are often not printed, so what must be seen is ink and a frame.
  const framed = 'font-weight: 700; font-size: 13pt; border: 1.5pt solid #000; text-align: center;';
  return `@page {
    size: ${size};
    margin: 22mm 16mm 20mm;
    @top-left { content: ${quoted(head)}; ${FONT} width: 65%; }
    ${practice ? `@top-right { content: ${quoted(practice)}; ${FONT} ${framed} width: 40mm; height: 8mm; margin: 7mm 0 auto; }` : ''}
    @bottom-left { content: ${quoted(mark)}; ${FONT} font-family: "IBM Plex Mono", monospace; width: 65%; }
    @bottom-right { content: ${numbers}; ${FONT} }
  }`;
}
