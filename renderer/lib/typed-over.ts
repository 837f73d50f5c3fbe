/** Characters that are marked to be typed over, one after the other. Only their places are known here: the text is a share's. */
import type { Edit, Span } from './typed-anew';

const isAt = ([from, to]: Span, [start, end]: Span): boolean => from === start && to === end;

/**
 * What is still to be typed over after an edit, the first of it next: a key over a marked character leaves those behind it, and one
 * that takes it away leaves its place, too. Whatever else was done, somebody corrects it in their own way.
 *
 * @param grown characters by which the text is longer
 */
export function typedOver(marked: readonly Span[], { inputType, selection }: Edit, grown: number): Span[] {
  const at = marked.findIndex(span => isAt(span, selection));
  if (at < 0) return [];
  const [from, to] = selection;
  const left = marked.slice(at + 1).map(([start, end]): Span => [start + grown, end + grown]);
  if (inputType.startsWith('insert') && grown === 1 - (to - from)) return left;
  const isTaken = inputType.startsWith('delete') && to > from && grown === from - to;
  return isTaken && left.length > 0 ? [[from, from], ...left] : [];
}

/** The marked character beside the one that is selected, by an arrow key; undefined where that is none. */
export function besideSelected(marked: readonly Span[], selection: Span, key: string): Span | undefined {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  const at = marked.findIndex(span => isAt(span, selection));
  return step === undefined || at < 0 ? undefined : marked[at + step];
}
