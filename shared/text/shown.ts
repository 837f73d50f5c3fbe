/** What others wrote, as a sentence may show it. */

/** Control characters, which would break the line, and what changes the direction or is not seen, as U+FFFD; the end of what is long. */
export const shown = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd').slice(-200);
