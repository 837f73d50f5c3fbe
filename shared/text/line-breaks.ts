/** What breaks a line: a line feed and every other character at which Unicode or a program may begin a new one. */
const LINE_BREAKS = /[\n\v\f\r\u0085\u2028\u2029]/g;

/** True for text that is one line wherever it is shown. */
export const isOneLine = (text: string): boolean => text.search(LINE_BREAKS) < 0;

/** As one line: a sign in the place of each break. */
export const inOneLine = (text: string): string => text.replace(LINE_BREAKS, '¶');
