/** How many shares of a set can still be used. */
import { isWithdrawn, type KeySetRecord } from './key-set';

/** Those that are not recorded as lost or destroyed; of an adopted set by the number claimed. */
export const usableShares = ({ issued, shares }: Pick<KeySetRecord, 'issued' | 'shares'>): number =>
  issued - shares.filter(isWithdrawn).length;
