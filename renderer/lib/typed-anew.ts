/**
 * Whether keys reached the place for which a text was refused. Told by where they take hold, without a copy of the text: it
 * is a share's.
 */

/** Characters of the typed text, from one place up to and without another. */
export type Span = readonly [from: number, to: number];

/** What the browser is about to do. */
export interface Edit {
  /** As the browser names it. */
  inputType: string;
  /** Before it is done. */
  selection: Span;
}

/** A text that was refused, as it is typed on. */
export interface Slip {
  /** Where it was refused; null for no place, which every key reaches. */
  span: Span | null;
  /** Keys have reached it, and nothing was taken back since. */
  isReached: boolean;
  /** Where it was when the text had so many characters: by its length alone is known again what is taken back to. */
  spans: ReadonlyMap<number, Span>;
}

export const slipAt = (span: Span | null): Slip => ({ span, isReached: false, spans: new Map() });

const isTakingBack = (inputType: string): boolean => inputType.startsWith('history');

/** Taking back what was typed reaches nothing. */
export function reaches([from, to]: Span, { inputType, selection: [start, end] }: Edit): boolean {
  if (isTakingBack(inputType)) return false;
  if (start < end) return start < to && from < end;
  if (!inputType.startsWith('delete')) return from <= start && start <= to;
  // A word or a line is more than anybody can say here.
  if (!inputType.startsWith('deleteContent')) return true;
  const taken = inputType.endsWith('Backward') ? start - 1 : start;
  return from <= taken && taken < to;
}

/**
 * The slip after an edit. What was taken back or done again may be the very text that was refused: then no key counts as having
 * reached its place, even where only something else was taken back.
 *
 * @param before and `after`: characters of the text
 */
export function edited({ span, isReached, spans }: Slip, edit: Edit, before: number, after: number): Slip {
  const isBack = isTakingBack(edit.inputType);
  if (!span) return { span, isReached: !isBack, spans };
  const known = new Map(spans).set(before, span);
  if (isBack) return { span: spans.get(after) ?? span, isReached: false, spans: known };
  const [start, end] = taken(edit, after - before);
  const isBefore = end <= span[0] && start < span[0];
  return {
    // Where its beginning was taken with it, what is typed next stands there.
    span: moved(span, isBefore ? after - before : Math.min(0, start - span[0])),
    isReached: isReached || reaches(span, edit),
    spans: known,
  };
}

const moved = ([from, to]: Span, by: number): Span => [from + by, to + by];

/** What is gone of the text, in its old places. */
function taken({ inputType, selection: [start, end] }: Edit, grown: number): Span {
  if (start < end || grown >= 0) return [start, end];
  return inputType.endsWith('Forward') ? [start, start - grown] : [start + grown, start];
}
