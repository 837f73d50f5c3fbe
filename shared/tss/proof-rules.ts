/** What a proof of a quorum needs: keys that are in use, holders who have confirmed their shares, and a verifier's text. */
import type { TssEpoch } from '../records/tss-epoch';
import { groupOf, type TssGroup, type TssVaultRecord, validEpoch } from '../records/tss-vault';
import { Refusal } from '../text/refusals';
import { challengeShown } from './quorum-proof-text';
import { quorumOf } from './request-rules';

/** What is to be proved, by whom. */
export interface ProofOrder {
  key_share_holder_group_id: string;
  /** Who signs. */
  tss_node_ids: readonly string[];
  /** The verifier's text. */
  challenge: string;
}

/** The same, as the record has it. */
export interface OrderedProof {
  group: TssGroup;
  epoch: TssEpoch;
  /** In the order of their identifiers. */
  signers: { tss_node_id: string; name: string }[];
  /** The hash of the verifier's text, 32 bytes. */
  challenge: Uint8Array;
}

/**
 * Throws the `Refusal` of the first rule that is broken: TSS_EPOCH_UNKNOWN, TSS_SOURCE_UNAVAILABLE for a group that was replaced,
 * TSS_EPOCH_FINAL for void keys, TSS_EPOCH_NOT_VALID, and as `quorumOf` and `challengeShown`.
 */
export function requireProof(
  vault: TssVaultRecord,
  { key_share_holder_group_id, tss_node_ids, challenge }: ProofOrder,
): OrderedProof {
  const group = groupOf(vault, key_share_holder_group_id.toLowerCase());
  const last = group?.epochs.at(-1);
  if (!group || !last) throw new Refusal('TSS_EPOCH_UNKNOWN');
  if (group.status === 'Unavailable') throw new Refusal('TSS_SOURCE_UNAVAILABLE');
  if (last.state === 'void') throw new Refusal('TSS_EPOCH_FINAL', { name: last.state });
  const epoch = validEpoch(group);
  if (!epoch) throw new Refusal('TSS_EPOCH_NOT_VALID');
  const ids = quorumOf(group, group.type, tss_node_ids).tss_node_ids;
  const signers = group.key_share_holders.flatMap(({ tss_node_id, name }) =>
    ids.includes(tss_node_id) ? [{ tss_node_id, name }] : [],
  );
  return { group, epoch, signers, challenge: challengeShown(challenge) };
}
