/** What is said of a set of which not one more share may be lost: in the list of sets, and on its own screen. */
import type { KeySetView } from '../../shared/contract/key-sets';
import { isWithdrawn } from '../../shared/records/share-health';
import type { Messages } from '../messages/at-hand';

interface Left {
  left: number;
  /** How many of these may be lost before nobody can open it; below 0 nobody can any more. */
  spare: number;
}

/** Nothing where one may. */
export function lossOf(
  { noSpare, tooFew }: Pick<Messages['home'], 'noSpare' | 'tooFew'>,
  { left, spare }: Left,
  required: number,
): string | undefined {
  if (spare > 0) return undefined;
  return spare < 0 ? tooFew(left, required) : noSpare;
}

/** The share that is to be issued again before anything else: the first that is lost, while those who are left are enough for it. */
export function toIssueAgain({
  shares,
  issued,
  required,
}: Pick<KeySetView, 'shares' | 'issued' | 'required'>) {
  const left = issued - shares.filter(isWithdrawn).length;
  return left >= required ? shares.find(({ status }) => status === 'lost') : undefined;
}
