/** An epoch whose shares are used: recomputed from the record, and the receipts over it checked, before anybody gives a share. */
import type { RequestHolder, TssRequest } from '../../../shared/records/tss-request';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import { contextOfShare } from '../../../shared/tss/receipt-text';
import { type Randomness, systemRandomness } from './randomness';
import { type EpochOf, epochIn, type VerifiedRecord, verifyRecordedEpoch } from './recorded-epochs';
import { checkRecordedReceipt } from './recorded-receipts';

/** Which epoch, and which of its holders give their shares. */
export interface SourceNamed {
  vault: TssVaultRecord;
  /** Identifier of its group. */
  group: string;
  number: number;
  /** By `tss_node_id`. */
  holders: readonly string[];
}

/** The epoch, as its record gives it. */
export interface ShareSource extends EpochOf {
  verified: VerifiedRecord;
  /** Whose shares are asked for, by `tss_node_id`. */
  holders: readonly string[];
}

/** Refuses as `epochIn`, `verifyRecordedEpoch` and `checkRecordedReceipt`. */
export function verifySource(
  { holders, ...named }: SourceNamed,
  randomness: Randomness = systemRandomness,
): ShareSource {
  const of = epochIn(named);
  const verified = verifyRecordedEpoch(of, randomness);
  checkReceiptsOf(of, randomness);
  return { ...of, verified, holders };
}

/**
 * Verifies the epochs whose shares are entered for a request, and gives them in the order of its sources; `isHere` says of each holder who is listed whether
 * theirs is. Refuses as `verifySource`.
 */
export const sourcesOf = (
  { sources }: Pick<TssRequest, 'sources'>,
  vault: TssVaultRecord,
  isHere: (holder: RequestHolder) => boolean = () => true,
): ShareSource[] =>
  sources.map(({ key_share_holder_group_id: group, epoch: number, holders }) =>
    verifySource({
      ...{ vault, group, number },
      holders: holders.filter(isHere).map(one => one.tss_node_id),
    }),
  );

/** Those that were signed over the shares that holders have now. */
function checkReceiptsOf({ group, epoch }: EpochOf, randomness: Randomness): void {
  for (const receipt of epoch.receipts) {
    const isOfNow = receipt.context === contextOfShare(group, epoch, receipt.tss_node_id);
    if (receipt.how === 'signed' && isOfNow)
      checkRecordedReceipt({ group, number: epoch.number }, receipt, randomness);
  }
}
