/** The line of a mark's statement that says how many shares can still be used after it. */

/** The label under which the statement of a mark says what is left; the end of the attempt says it again. */
export const LEFT_AFTER_MARK = 'Left after it';

/** That line of an attempt's statement as a sentence; '' where there is none. */
export function leftAfterMark(bound: readonly { label: string; value: string }[]): string {
  const line = bound.find(({ label }) => label === LEFT_AFTER_MARK);
  return line ? `${line.label}: ${line.value}.` : '';
}
