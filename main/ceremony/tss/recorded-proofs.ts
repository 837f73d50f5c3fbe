/** Judges a proof of a quorum by a vault's record: whether those who signed hold the keys of the epoch that it names. */
import { fromHex, utf8 } from '../../../shared/bytes';
import { signersOf, type TssProofFile } from '../../../shared/records/tss-proof';
import { groupOf, type TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import { idOf } from '../../../shared/tss/node-ids';
import { judgeQuorumProof, type QuorumProof } from './quorum-proof';
import { type Randomness, systemRandomness } from './randomness';
import { partiesOf } from './recorded';
import { verifyRecordedEpoch } from './recorded-epochs';

/** What a proof is judged by. */
export interface ProofCheck {
  vault: TssVaultRecord;
  /** As `parseProofFile` gives it: its messages are those of its facts. */
  proof: TssProofFile;
}

/** What is shown on each curve, as `judgeQuorumProof` says it. */
export type ProofShows = OnBoth<'epoch' | 'root'>;

/**
 * Judges a proof. The epoch is computed anew from its contributions first: who signed with old shares could have written their
 * commitments into a record under a new epoch. Refuses TSS_PROOF_OTHER_VAULT, TSS_EPOCH_UNKNOWN, TSS_EPOCH_NOT_VALID, and as
 * `verifyRecordedEpoch` and `judgeQuorumProof`.
 */
export function judgeRecordedProof(
  { vault, proof }: ProofCheck,
  randomness: Randomness = systemRandomness,
): ProofShows {
  if (proof.vault_id !== vault.vault_id) throw new Refusal('TSS_PROOF_OTHER_VAULT');
  const group = groupOf(vault, proof.key_share_holder_group_id);
  const epoch = group?.epochs.find(({ hash }) => hash === proof.epochHash);
  if (!group || !epoch) throw new Refusal('TSS_EPOCH_UNKNOWN');
  if (epoch.state !== 'valid') throw new Refusal('TSS_EPOCH_NOT_VALID');
  const { epoch: keys } = verifyRecordedEpoch({ vault, group, epoch }, randomness);
  const listed = signersOf(proof).map(idOf);
  // Who is no holder of the group counts as nobody: the list is then not theirs.
  const signers = partiesOf(group).filter(({ id }) => listed.includes(id));
  return onBoth(curve => {
    const given = proof.proofs[curve];
    return judgeQuorumProof(
      { curve, epoch: keys, holders: group.participants, signers },
      utf8(given.message),
      quorumProofIn(given),
    );
  });
}

/** What the file has of a proof on one curve. */
export const quorumProofIn = ({ signers, signature }: TssProofFile['proofs']['secp256k1']): QuorumProof => ({
  commitments: signers.map(({ tss_node_id, hiding, binding }) => ({
    signer: idOf(tss_node_id),
    hiding: fromHex(hiding),
    binding: fromHex(binding),
  })),
  parts: signers.map(({ tss_node_id, part }) => ({ signer: idOf(tss_node_id), part: fromHex(part) })),
  signature: fromHex(signature),
});
