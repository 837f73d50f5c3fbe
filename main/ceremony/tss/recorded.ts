/** What the record of a TSS vault says of an epoch, in hex and decimal, as the arithmetic takes it. */
import { fromHex } from '../../../shared/bytes';
import type { RecordedContribution, RecordedReceipt, TssEpoch } from '../../../shared/records/tss-epoch';
import type { TssGroup } from '../../../shared/records/tss-vault';
import type { MessageDigest, PublicContribution } from '../../../shared/tss/contribution';
import { onBoth } from '../../../shared/tss/curve-names';
import type { Party } from '../../../shared/tss/identifiers';
import { idOf } from '../../../shared/tss/node-ids';
import { contextOfShare } from '../../../shared/tss/receipt-text';
import { type KeyEpoch, readKeyEpoch } from './key-epoch';
import type { ExpectedReceipts, Receipt } from './receipts';

/** The holders of a group. */
export const partiesOf = ({ key_share_holders }: Pick<TssGroup, 'key_share_holders'>): Party[] =>
  key_share_holders.map(({ tss_node_id, name }) => ({ id: idOf(tss_node_id), name }));

/** The commitments of an epoch; refuses as `readKeyEpoch` does, naming the group by its type. */
export const keyEpochOf = ({ threshold, type }: TssGroup, { commitments }: TssEpoch): KeyEpoch =>
  readKeyEpoch(
    onBoth(curve => commitments[curve].map(fromHex)),
    threshold,
    type,
  );

/** The public part of a contribution to the request of this context (hex). */
export const publicPartOf = (
  { tss_node_id, commitments, proofs, chainHash }: RecordedContribution,
  context: string,
): PublicContribution => ({
  context: fromHex(context),
  contributor: idOf(tss_node_id),
  commitments: onBoth(curve => commitments[curve].map(fromHex)),
  proofs: onBoth(curve => fromHex(proofs[curve])),
  chainHash: fromHex(chainHash),
});

/** What a contribution says of its messages. */
export const messageDigestsOf = ({ messages }: RecordedContribution): MessageDigest[] =>
  messages.map(({ to, kind, sha256 }) => ({ to: idOf(to), kind, digest: fromHex(sha256) }));

/** A receipt that was signed, of an epoch. */
export const receiptOf = (
  {
    tss_node_id,
    context,
    chainCheck,
    proofs,
  }: Pick<Extract<RecordedReceipt, { how: 'signed' }>, 'tss_node_id' | 'context' | 'chainCheck' | 'proofs'>,
  { hash }: Pick<TssEpoch, 'hash'>,
): Receipt => ({
  epoch: fromHex(hash),
  context: fromHex(context),
  holder: idOf(tss_node_id),
  chainCheck: fromHex(chainCheck),
  proofs: onBoth(curve => fromHex(proofs[curve])),
});

/** What receipts over an epoch have to be for, of the shares that its holders have now. */
export const expectedReceipts = (group: TssGroup, epoch: TssEpoch): ExpectedReceipts => ({
  epoch: keyEpochOf(group, epoch),
  hash: fromHex(epoch.hash),
  holders: group.key_share_holders.map(({ tss_node_id, name }) => ({
    id: idOf(tss_node_id),
    name,
    context: fromHex(contextOfShare(group, epoch, tss_node_id)),
  })),
});
