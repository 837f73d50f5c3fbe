/** What people speak for with a digest from paper, as the first line under the words says it. */
import type { LineId } from '../text/statement-lines';

/** The record itself, or a share that was kept apart, by what becomes of it. */
export type Vouched = 'record' | 'issued' | 'unused';

const BY_LINE: ReadonlyMap<string, Vouched> = new Map<LineId, Vouched>([
  ['vouchForRecord', 'record'],
  ['recordShareApart', 'issued'],
  ['giveUpShareApart', 'unused'],
]);

/** What the lines of an attempt speak for. Throws `RangeError` for those of another operation. */
export function vouchedBy([first]: readonly { id: string }[]): Vouched {
  const vouched = BY_LINE.get(first?.id ?? '');
  if (!vouched) throw new RangeError('this attempt vouches for nothing');
  return vouched;
}
