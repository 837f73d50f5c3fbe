/** Public armor in an answer to a mail. */

const QUOTED = /^[ \t]*>[> \t]*-----BEGIN PGP /m;
const QUOTE = /^[ \t]*>[> \t]*/gm;

/** A text with armor that has `>` before its lines, without these: that sign is in no armor. Any other text as it is. */
export const unquoted = (text: string): string => (QUOTED.test(text) ? text.replace(QUOTE, '') : text);
