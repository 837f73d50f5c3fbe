/** Free text that witnesses give in their own words, made fit for a transcript: plain characters, and line breaks. */

/** Longest free text, in characters as JavaScript counts them (UTF-16 units). */
export const MAX_PLAIN_TEXT = 1000;

/**
 * Control, direction-changing, invisible, private, unassigned and line-separating characters, but for line feeds; and the one
 * that stands for bytes that were no text.
 */
const UNPLAIN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}\ufffd]/u;

/**
 * `text` with line ends as line feeds and no space at either end, or undefined when it is empty, longer than
 * `MAX_PLAIN_TEXT` or holds other than plain characters: what is shown is then what was written.
 */
export function plainText(text: string): string | undefined {
  if (text.length > 2 * MAX_PLAIN_TEXT) return undefined;
  const tidy = text.replace(/\r\n?/g, '\n').trim();
  return tidy !== '' && tidy.length <= MAX_PLAIN_TEXT && !UNPLAIN.test(tidy) ? tidy : undefined;
}
