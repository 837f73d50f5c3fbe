/** What checks at ceremonies, and receipts, say of the shares of threshold keys as their holders have them now. */
import type { TssEpochView } from '../../shared/contract/tss';
import { isRecent } from '../../shared/records/share-health';
import { standingReceipts } from '../../shared/tss/standing-receipts';

export type Check = TssEpochView['checks'][number];

/** The last check of the share that this holder has now; undefined where there was none. */
export const lastCheckOf = (
  { checks }: Pick<TssEpochView, 'checks'>,
  tss_node_id: string,
): Check | undefined => checks.findLast(one => one.ofShareNow && one.tss_node_id === tss_node_id);

/**
 * Tells whether this share was found right within `days` before `now` (milliseconds since 1970): by a check after which there was no
 * other, or by its holder, who has signed a receipt.
 */
export function isFoundRight(
  epoch: Pick<TssEpochView, 'checks' | 'receipts' | 'missing'>,
  tss_node_id: string,
  days: number,
  now: number,
): boolean {
  const check = lastCheckOf(epoch, tss_node_id);
  const receipt = standingReceipts(epoch).find(one => one.tss_node_id === tss_node_id);
  if (check && !(receipt && Date.parse(receipt.at) > Date.parse(check.at)))
    return check.found === 'fits' && isRecent(check.at, days, now);
  return receipt !== undefined && isRecent(receipt.at, days, now);
}
