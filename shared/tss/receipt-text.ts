/**
 * The text by which a holder says that their share fits: a receipt, which a person can read, signed in clear with the
 * holder's own OpenPGP key.
 *
 * It is built from the record and a few values, which are all that is read out of what comes back: the rest is built again and
 * compared byte for byte.
 */
import { fromHex } from '../bytes';
import type { RecordedReceipt, TssEpoch } from '../records/tss-epoch';
import { holderNow, type TssGroup, type TssHolder, type TssVaultRecord } from '../records/tss-vault';
import { Refusal } from '../text/refusals';
import type { ReceiptFacts } from './epoch';
import { epochLines, epochNamedIn, fieldOf } from './epoch-text';
import { recoveryOfShare } from './given-share';
import { idOf } from './node-ids';
import { whereDiffers } from './where-differs';

/** What a receipt says of a share, and shows without showing the share. */
export type ReceiptSays = Pick<
  Extract<RecordedReceipt, { how: 'signed' }>,
  'context' | 'chainCheck' | 'proofs'
>;

/** Whose receipt, over which keys. */
export interface ReceiptOf {
  group: TssGroup;
  epoch: TssEpoch;
  /** With the key that they have now. */
  holder: TssHolder;
}

/** The context (64 hex digits) of the request that gave a holder the share of an epoch that they have now. */
export const contextOfShare = (group: TssGroup, epoch: TssEpoch, tss_node_id: string): string =>
  recoveryOfShare(group, epoch, tss_node_id)?.context ?? epoch.context;

/** What the proofs of a holder's receipt are bound to. `chainCheck`: 64 hex digits. */
export const receiptFacts = ({ group, epoch, holder }: ReceiptOf, chainCheck: string): ReceiptFacts => ({
  epoch: fromHex(epoch.hash),
  context: fromHex(contextOfShare(group, epoch, holder.tss_node_id)),
  holder: idOf(holder.tss_node_id),
  chainCheck: fromHex(chainCheck),
});

/** The text without a line feed at its end, UTF-8, in Unicode's normalization form C. */
export const receiptText = (
  vault: Pick<TssVaultRecord, 'name' | 'vault_id' | 'practice'>,
  { group, epoch, holder }: ReceiptOf,
  { context, chainCheck, proofs }: ReceiptSays,
): string =>
  [
    'Quorate TSS receipt v1',
    'Statement: I have a share of these keys, and it fits on both curves.',
    ...epochLines(vault, group, epoch),
    `Holder: ${holder.tss_node_id}`,
    `Name: ${holder.name}`,
    `Share given by: ${context}`,
    `Chain code: ${chainCheck}`,
    `Proof on secp256k1: ${proofs.secp256k1}`,
    `Proof on ed25519: ${proofs.ed25519}`,
  ]
    .join('\n')
    .normalize('NFC');

const HASH = /^[0-9a-f]{64}$/;
const PROOFS = { secp256k1: /^[0-9a-f]{130}$/, ed25519: /^[0-9a-f]{128}$/ };

/**
 * Finds whose receipt this is (line feeds, none at the end; what a clear-signed message holds). That the signature is theirs
 * and the proofs hold is for others to verify.
 *
 * Throws `Refusal` TSS_RECEIPT_OTHER_EPOCH where it names keys that this vault does not have, TSS_RECEIPT_UNKNOWN where it names no holder of the
 * group, and TSS_RECEIPT_TEXT where it is no receipt, letter for letter, with the line where it leaves the text.
 */
export function receiptIn(text: string, vault: TssVaultRecord): ReceiptOf & { says: ReceiptSays } {
  if (!text.startsWith('Quorate TSS receipt v1\n')) throw new Refusal('TSS_RECEIPT_TEXT');
  const says: ReceiptSays = {
    context: fieldOf(text, 'Share given by'),
    chainCheck: fieldOf(text, 'Chain code'),
    proofs: { secp256k1: fieldOf(text, 'Proof on secp256k1'), ed25519: fieldOf(text, 'Proof on ed25519') },
  };
  const isRead =
    HASH.test(says.context) &&
    HASH.test(says.chainCheck) &&
    PROOFS.secp256k1.test(says.proofs.secp256k1) &&
    PROOFS.ed25519.test(says.proofs.ed25519);
  if (!isRead) throw new Refusal('TSS_RECEIPT_TEXT');
  const found = epochNamedIn(text, vault);
  if (!found) throw new Refusal('TSS_RECEIPT_OTHER_EPOCH');
  const holder = holderNow(found.group, fieldOf(text, 'Holder'));
  if (!holder) throw new Refusal('TSS_RECEIPT_UNKNOWN');
  const of = { ...found, holder };
  const expected = receiptText(vault, of, says);
  if (expected !== text) throw new Refusal('TSS_RECEIPT_TEXT', whereDiffers(text, [expected]));
  return { ...of, says };
}
