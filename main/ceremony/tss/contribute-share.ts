/** Contributes a holder's share to a reshare, out of the text of its sum, in a process that sees no other's share. */
import type { TssContributionFile } from '../../../shared/records/tss-contribution';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { wipe } from '../process/wipe';
import { type ContributionInput, reshareFile } from './contribution-files';
import { readSum, shareOf, wipeHeld } from './held-share';
import { type Randomness, systemRandomness } from './randomness';
import { verifyReceipts, verifyRecordedEpoch } from './recorded-epochs';
import { contributorAt } from './request-names';
import { type JudgedBrought, openShare, secretsIn } from './share-opening';

/** What a share is contributed from. */
export interface ShareContribution extends ContributionInput {
  /** With the epoch that the share is of. */
  vault: TssVaultRecord;
  /** Clear-signed receipts of the holders of that epoch, with line feeds. */
  receipts: readonly string[];
  /** The holder's message with the sum, base64 of the binary; '' where it was opened already. */
  encrypted: { sum: string };
  /** What opens it, or what was in it. Overwritten. */
  brought: JudgedBrought;
}

/** A contribution, and by whom the epoch that the share is of was confirmed with a code alone. */
export interface ContributedShare {
  file: TssContributionFile;
  /** Their names. */
  byCode: string[];
}

/**
 * Judges the holder's share by the record, whose keys are recomputed and whose receipts are verified first, signatures and
 * proofs, and encrypts sub-shares of it to each holder of the new group. Refuses TSS_CONTRIBUTOR_UNKNOWN, TSS_EPOCH_UNKNOWN,
 * TSS_RECEIPT_MISSING, TSS_SUM_TEXT, and as `verifyRecordedEpoch`, `verifyReceipts`, `openShare`, `readSum` and `reshareFile`.
 */
export async function contributeShare(
  { vault, encrypted, brought, receipts, ...input }: ShareContribution,
  randomness: Randomness = systemRandomness,
): Promise<ContributedShare> {
  const secrets = secretsIn(brought);
  try {
    const [source] = input.request.sources;
    if (!source) throw new Refusal('TSS_EPOCH_UNKNOWN');
    const { tss_node_id, name: holder } = contributorAt(input.request, input.tss_node_id);
    const { key_share_holder_group_id: group, epoch: number } = source;
    const of = shareOf({ vault, group, number, tss_node_id });
    const verified = verifyRecordedEpoch(of, randomness);
    const { byCode, missing } = await verifyReceipts(of, verified, { receipts, now: input.now }, randomness);
    if (missing[0] !== undefined) throw new Refusal('TSS_RECEIPT_MISSING', { holder: missing[0] });
    const opened = await openShare(encrypted, brought);
    if (!('sum' in opened)) throw new Refusal('TSS_SUM_TEXT', { holder });
    secrets.push(opened.sum);
    const held = readSum(of, verified, opened.sum);
    try {
      return { file: await reshareFile({ ...input, source: of.epoch }, held, randomness), byCode };
    } finally {
      wipeHeld(held);
    }
  } finally {
    wipe(...secrets);
  }
}
