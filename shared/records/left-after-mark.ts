/** The line of a mark's statement that says how many shares can still be used after it. */
import type { LineId, ShownLine } from '../text/statement-lines';

const LEFT: readonly string[] = ['left', 'leftJustEnough', 'leftTooFew'] satisfies LineId[];

/** That line of an attempt's statement as a sentence: the end of the attempt says it again. '' where there is none. */
export function leftAfterMark(bound: readonly ({ id: string } & ShownLine)[]): string {
  const line = bound.find(({ id }) => LEFT.includes(id));
  return line ? `${line.label}: ${line.value}.` : '';
}

/** How grave that is: 'good' where one more may be lost. */
export function healthAfterMark(bound: readonly { id: string }[]): 'good' | 'warn' | 'alarm' {
  if (bound.some(({ id }) => id === ('leftTooFew' satisfies LineId))) return 'alarm';
  return bound.some(({ id }) => id === ('leftJustEnough' satisfies LineId)) ? 'warn' : 'good';
}
