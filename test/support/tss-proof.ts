/** Proofs of a quorum for tests, and a vault's record with keys that were really made and that all have confirmed. */
import { encodedCommitments } from '../../main/ceremony/tss/key-epoch';
import { proofSigner, quorumProof } from '../../main/ceremony/tss/quorum-proof';
import { toHex } from '../../shared/bytes';
import {
  digestOfContribution,
  hashOfEpoch,
  type RecordedContribution,
  type TssEpoch,
} from '../../shared/records/tss-epoch';
import { messageOfProof, type TssProofFile } from '../../shared/records/tss-proof';
import type { GroupType, TssGroup, TssVaultRecord } from '../../shared/records/tss-vault';
import { type CurveName, onBoth } from '../../shared/tss/curve-names';
import { messageKinds } from '../../shared/tss/message-kinds';
import { challengeHash } from '../../shared/tss/quorum-proof-text';
import { checkOf, type Keys, seeded } from '../main/ceremony/tss/kit';
import { AT, digest, newGroup, receiptOf, requestIdOf, sourceFrom, vaultWith } from '../shared/tss/vault-kit';

export const CHALLENGE = 'Auditor, 29 November, 4711';

/** A group whose first epoch is of these keys, as a KeyGen, or a reshare from a group, has left it and every holder has confirmed it. */
export function validGroup(name: string, type: GroupType, keys: Keys, from?: TssGroup): TssGroup {
  const people = keys.holders.map(holder => holder.name);
  const group = newGroup(name, type, keys.epoch.threshold, people);
  const context = toHex(keys.context);
  const contributions = keys.made.map(({ contribution }): RecordedContribution => {
    const kinds = from ? [messageKinds.reshare, messageKinds.chainCode] : [messageKinds.keyGen];
    const made = {
      tss_node_id: String(contribution.contributor),
      made: 'here' as const,
      digestFirst: !from,
      commitments: onBoth(curve => contribution.commitments[curve].map(toHex)),
      proofs: onBoth(curve => toHex(contribution.proofs[curve])),
      chainHash: toHex(contribution.chainHash),
      messages: group.key_share_holders.flatMap(({ tss_node_id: to }) =>
        kinds.map(kind => ({ to, kind, sha256: digest(`${name} ${to} ${kind}`) })),
      ),
    };
    return { ...made, digest: digestOfContribution(made, context) };
  });
  const sums = encodedCommitments(keys.epoch.commitments);
  const commitments = onBoth(curve => sums[curve].map(toHex));
  const epoch: TssEpoch = {
    number: 1,
    state: 'valid',
    tss_request_id: requestIdOf(name),
    context,
    source: from ? sourceFrom(from) : null,
    mode: 'strict',
    issuedAt: AT,
    transcript: 'made.jsonl',
    contributions,
    commitments,
    hash: hashOfEpoch({ context, contributions, commitments }),
    receipts: group.key_share_holders.map(({ tss_node_id }) => ({
      ...receiptOf(tss_node_id, context),
      chainCheck: toHex(checkOf(keys)),
    })),
    complaints: [],
    void: null,
    destroyed: [],
  };
  return { ...group, status: 'Valid', epochs: [epoch] };
}

/** A vault with these groups, which have one root. */
export function vaultOf(groups: readonly TssGroup[]): TssVaultRecord {
  const [{ commitments, receipts } = groups[0]!.epochs[0]!] = groups[0]!.epochs;
  return vaultWith(groups, {
    roots: onBoth(curve => commitments[curve][0]!),
    chainCheck: receipts[0]!.chainCheck,
  });
}

/** What is told of a proof of a group's keys, before what was signed. */
export const proofFacts = (vault: TssVaultRecord, group: TssGroup): Omit<TssProofFile, 'proofs'> => ({
  format: 'quorate-tss-proof',
  version: 1,
  vault_id: vault.vault_id,
  key_share_holder_group_id: group.key_share_holder_group_id,
  epochHash: group.epochs.at(-1)!.hash,
  time: '2026-11-29T00:30:00.000Z',
  challengeHash: toHex(challengeHash(CHALLENGE)),
});

/** A proof by the holders with these numbers of `by`, whatever it says to be of. */
export function provedBy(
  facts: Omit<TssProofFile, 'proofs'>,
  by: Keys,
  ids: readonly string[],
  seed = 'proof',
): TssProofFile {
  const signers = by.holders.filter(({ id }) => ids.includes(String(id)));
  const on = (curve: CurveName) => {
    const group = { curve, epoch: by.epoch, holders: by.holders.length, signers };
    const each = signers.map(signer => ({
      id: signer.id,
      ...proofSigner(
        group,
        signer,
        by.shares.get(signer.id)![curve],
        seeded(`${seed} ${signer.id} ${curve}`),
      ),
    }));
    const message = messageOfProof(facts, curve, ids);
    const commitments = each.map(one => one.commitments);
    const parts = each.map(one => ({ signer: one.id, part: one.sign(message, commitments) }));
    const { signature } = quorumProof(group, message, commitments, parts);
    return {
      message: new TextDecoder().decode(message),
      signers: each.map((one, at) => ({
        tss_node_id: String(one.id),
        hiding: toHex(one.commitments.hiding),
        binding: toHex(one.commitments.binding),
        part: toHex(parts[at]!.part),
      })),
      signature: toHex(signature),
    };
  };
  return { ...facts, proofs: onBoth(on) };
}
