/** Judges receipts as the record of a TSS vault keeps them. Public work, done here as all arithmetic on keys. */
import { fromHex, toHex } from '../../../shared/bytes';
import type { RecordedReceipt, TssEpoch } from '../../../shared/records/tss-epoch';
import type { TssGroup } from '../../../shared/records/tss-vault';
import { codeDigest } from '../../../shared/tss/epoch';
import { idOf } from '../../../shared/tss/node-ids';
import { wiping } from '../process/wipe';
import { readCode } from './messages';
import { type Randomness, systemRandomness } from './randomness';
import { checkReceipts } from './receipts';
import { expectedReceipts, receiptOf } from './recorded';

/** The epoch of this number. Throws `RangeError` where the group has none. */
export function epochOf({ group, number }: { group: TssGroup; number: number }): TssEpoch {
  const epoch = group.epochs.find(one => one.number === number);
  if (!epoch) throw new RangeError('no epoch of that number');
  return epoch;
}

/** What the record keeps of a sum's code; '' for what is none. */
export function codeDigestOf(of: {
  epochHash: string;
  context: string;
  tss_node_id: string;
  code: string;
}): string {
  const code = readCode(of.code);
  if (!code) return '';
  return wiping([code], () =>
    toHex(codeDigest(fromHex(of.epochHash), fromHex(of.context), idOf(of.tss_node_id), code)),
  );
}

/** Checks one receipt by itself, over the share that its holder has now. Refuses as `checkReceipts`. */
export function checkRecordedReceipt(
  of: { group: TssGroup; number: number },
  receipt: Extract<RecordedReceipt, { how: 'signed' }>,
  randomness: Randomness = systemRandomness,
): null {
  const epoch = epochOf(of);
  checkReceipts([receiptOf(receipt, epoch)], expectedReceipts(of.group, epoch), randomness);
  return null;
}
