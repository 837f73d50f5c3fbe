/** Proofs that a quorum holds a group's keys, as calls verify them. */
import { toHex } from '../../shared/bytes';
import type { Checked } from '../../shared/contract';
import type { TssProofView } from '../../shared/contract/tss-proofs';
import { parseProofFile, signersOf, type TssProofFile } from '../../shared/records/tss-proof';
import { groupOf } from '../../shared/records/tss-vault';
import { Refusal } from '../../shared/text/refusals';
import { holderName } from '../../shared/tss/holder-name';
import { challengeHash } from '../../shared/tss/quorum-proof-text';
import type { Session } from '../attempts/session';
import { readBroughtText } from '../storage/files/read';
import { readVaultBytes } from './tss-epochs';

/**
 * Verifies a proof from files. Refuses TSS_CHALLENGE_SHORT, TSS_PROOF_CHALLENGE, as reading a record and a proof, and as
 * `judgeRecordedProof` of the ceremony process.
 */
export async function verifyProofOf(
  session: Session,
  { record: bytes, proof: proofBytes, challenge }: Checked<'tssEpoch', 'verifyProof'>,
): Promise<TssProofView> {
  const { record, digest } = readVaultBytes(bytes);
  const proof = readProofBytes(proofBytes);
  if (challenge !== undefined && toHex(challengeHash(challenge)) !== proof.challengeHash)
    throw new Refusal('TSS_PROOF_CHALLENGE');
  const shows = await session.askAlone('verifyTssProof', { vault: record, proof });
  const group = groupOf(record, proof.key_share_holder_group_id)!;
  const epoch = group.epochs.find(({ hash }) => hash === proof.epochHash)!;
  const { name: vault, vault_id, practice, sequence } = record;
  const { key_share_holder_group_id, type } = group;
  const { number, hash, commitments } = epoch;
  const isOfEpoch = shows.secp256k1 === 'epoch' && shows.ed25519 === 'epoch';
  return {
    ...{ vault, vault_id, practice, key_share_holder_group_id, type },
    ...{ epoch: number, inUse: group.status !== 'Unavailable', hash },
    roots: { secp256k1: commitments.secp256k1[0]!, ed25519: commitments.ed25519[0]! },
    time: proof.time,
    signers: signersOf(proof).map(tss_node_id => ({
      tss_node_id,
      name: holderName(group, tss_node_id) ?? '',
    })),
    shows,
    proves: isOfEpoch ? 'epoch' : 'root',
    challengeFits: challenge !== undefined,
    ...{ sequence, recordDigest: digest },
  };
}

/** A proof by the bytes of its file. Refuses FILE_DAMAGED and FILE_NEWER_FORMAT. */
const readProofBytes = (bytes: Uint8Array): TssProofFile => readBroughtText(bytes, parseProofFile);
