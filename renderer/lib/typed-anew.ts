/**
 * Whether keys reached the place for which a text was refused. Told by where they take hold, without a copy of the text: it
 * is a share's.
 */

/** Characters of the typed text, from one place up to and without another. */
export type Span = readonly [from: number, to: number];

/**
 * @param inputType as the browser names what it is about to do; taking back what was typed reaches nothing
 * @param selection before it is done
 */
export function reaches([from, to]: Span, inputType: string, [start, end]: Span): boolean {
  if (inputType.startsWith('history')) return false;
  if (start < end) return start < to && from < end;
  if (!inputType.startsWith('delete')) return from <= start && start <= to;
  // A word or a line is more than anybody can say here.
  if (!inputType.startsWith('deleteContent')) return true;
  const taken = inputType.endsWith('Backward') ? start - 1 : start;
  return from <= taken && taken < to;
}
