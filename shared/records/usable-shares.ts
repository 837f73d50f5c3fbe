/** How many shares of a set can still be used, and what that means. */
import { isWithdrawn, type KeySetRecord } from './key-set';

/** Those that are not recorded as lost or destroyed; of an adopted set by the number claimed. */
export const usableShares = ({ issued, shares }: Pick<KeySetRecord, 'issued' | 'shares'>): number =>
  issued - shares.filter(isWithdrawn).length;

/** What to say of so few shares, without a stop at its end; '' where more are usable than required. */
export function usableWarning(usable: number, required: number): string {
  if (usable > required) return '';
  return usable === required
    ? 'exactly as many as required: if one more is lost, nobody can have the key back'
    : 'with fewer than required nobody can have the key back';
}
