/** Contributes a holder's share to a reshare, out of the text of its sum, in a process that sees no other's share. */
import type { TssContributionFile } from '../../../shared/records/tss-contribution';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { contextOfShare } from '../../../shared/tss/receipt-text';
import { wipe } from '../process/wipe';
import { type ContributionInput, contributorAt, reshareFile } from './contribution-files';
import { type Randomness, systemRandomness } from './randomness';
import { verifyRecordedEpoch } from './recorded-epochs';
import { checkRecordedReceipt } from './recorded-receipts';
import { readSum, type ShareOf, shareOf } from './share-check';
import { openShare } from './share-opening';

/** What a share is contributed from. */
export interface ShareContribution extends ContributionInput {
  /** With the epoch that the share is of. */
  vault: TssVaultRecord;
  /** The two lines that the holder's message with the sum holds. Overwritten. */
  sum: Uint8Array;
}

/**
 * Judges the holder's share by the record, whose keys are recomputed and whose receipts are checked first, and encrypts
 * sub-shares of it to each holder of the new group. Refuses TSS_CONTRIBUTOR_UNKNOWN, TSS_EPOCH_UNKNOWN, TSS_SUM_TEXT, and as
 * `verifyRecordedEpoch`, `checkRecordedReceipt`, `readSum` and `reshareFile`.
 */
export async function contributeShare(
  { vault, sum, ...input }: ShareContribution,
  randomness: Randomness = systemRandomness,
): Promise<TssContributionFile> {
  const secrets = [sum];
  try {
    const [source] = input.request.sources;
    if (!source) throw new Refusal('TSS_EPOCH_UNKNOWN');
    const { tss_node_id, name: holder } = contributorAt(input.request, input.tss_node_id);
    const { key_share_holder_group_id: group, epoch: number } = source;
    const of = shareOf({ vault, group, number, tss_node_id });
    const verified = verifyRecordedEpoch(of, randomness);
    checkReceiptsOf(of, randomness);
    const opened = await openShare({ sum: '' }, { by: 'gpg', contents: [sum] });
    if (!('sum' in opened)) throw new Refusal('TSS_SUM_TEXT', { holder });
    secrets.push(opened.sum);
    const held = readSum(of, verified, opened.sum);
    secrets.push(held.share.secp256k1, held.share.ed25519, held.chainCode);
    return await reshareFile({ ...input, source: of.epoch }, held, randomness);
  } finally {
    wipe(...secrets);
  }
}

/** Those that were signed over the shares that holders have now. */
function checkReceiptsOf({ group, epoch }: ShareOf, randomness: Randomness): void {
  for (const receipt of epoch.receipts) {
    const isOfNow = receipt.context === contextOfShare(group, epoch, receipt.tss_node_id);
    if (receipt.how === 'signed' && isOfNow)
      checkRecordedReceipt({ group, number: epoch.number }, receipt, randomness);
  }
}
