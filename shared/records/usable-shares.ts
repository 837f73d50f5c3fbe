/** How many shares of a set can still be used. */
import type { KeySetRecord } from './key-set';
import { isWithdrawn } from './share-health';

/** Those that are not recorded as lost or destroyed; of an adopted set by the number claimed. */
export const usableShares = ({ issued, shares }: Pick<KeySetRecord, 'issued' | 'shares'>): number =>
  issued - shares.filter(isWithdrawn).length;
