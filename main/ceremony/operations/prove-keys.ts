/**
 * Proves that a quorum holds a group's keys (protocol, section 7): each share is entered into a ceremony process of its own, which
 * gives the commitments to its nonces; when all are in, each signs once, and ends. The lead sees no share: it puts the parts
 * together, and judges the proof as a verifier would.
 */
import { fromHex, toHex } from '../../../shared/bytes';
import {
  FORMAT,
  messageOfProof,
  parseProofFile,
  proofFileText,
  type TssProofFile,
  VERSION,
} from '../../../shared/records/tss-proof';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { line } from '../../../shared/text/statement-lines';
import { type CurveName, curveNames, type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import { idOf } from '../../../shared/tss/node-ids';
import { type OrderedProof, type ProofOrder, requireProof } from '../../../shared/tss/proof-rules';
import { drawNonce } from '../process/slot';
import { type EnteredId, ofTssGroup, type TakenShare, type TssShareState } from '../tss/entered-share';
import {
  type NonceCommitments,
  type ProofGroup,
  type ProofSigner,
  proofSigner,
  quorumProof,
} from '../tss/quorum-proof';
import { systemRandomness } from '../tss/randomness';
import { judgeRecordedProof } from '../tss/recorded-proofs';
import { type ShareSource, verifySource } from '../tss/share-source';
import { type Conditions, NOTHING_ISSUED, type ProceedingOperation } from './operation';
import { modeOf, stated } from './statement-lines';

export interface ProveKeysInput extends ProofOrder {
  conditions: Conditions;
  vault: TssVaultRecord;
  /** SHA-256 of the record's file, hex. */
  recordDigest: string;
  /** That the proof is of, ISO 8601. */
  time: string;
  /** Whose shares are in, in other processes. Not under the words. */
  entered: readonly EnteredId[];
}

/** What a share gives: the commitments to its nonces, points in hex. */
export interface SignerCommitments {
  tss_node_id: string;
  commitments: OnBoth<{ hiding: string; binding: string }>;
}

/** What its process gives then: its part of each signature, hex. */
export interface SignerPart {
  tss_node_id: string;
  parts: OnBoth<string>;
}

/** The commitments of all, for who signs; for the lead also the parts of all. */
export interface ProveKeysGiven {
  commitments: readonly SignerCommitments[];
  parts?: readonly SignerPart[];
}

interface ProveKeysState extends TssShareState {
  sources: readonly [ShareSource];
  vault: TssVaultRecord;
  /** What the proof says, before what was signed. */
  facts: Omit<TssProofFile, 'proofs'>;
  signers: OrderedProof['signers'];
  /** Of the share that this process took. */
  own: ({ tss_node_id: string } & OnBoth<ProofSigner>) | undefined;
}

const ordered = (input: ProveKeysInput): OrderedProof => requireProof(input.vault, input);

function statementOf(input: ProveKeysInput, { group, epoch, signers }: OrderedProof, nonce: string) {
  const { vault, conditions, recordDigest: digest, time, challenge } = input;
  const { type, key_share_holder_group_id: groupId, threshold, participants } = group;
  return stated(conditions, nonce, [
    line('proveKeys', { mode: modeOf(vault.practice) }),
    line('tssVault', { name: vault.name }),
    line('tssVaultId', { vaultId: vault.vault_id }),
    line('tssProofGroup', { type, groupId, threshold, participants }),
    line('tssProofEpoch', { epoch: epoch.number, hash: epoch.hash }),
    ...signers.map(({ tss_node_id: number, name: holder }) => line('tssSigner', { number, holder })),
    line('tssProofTime', { time }),
    line('tssProofChallenge', { challenge }),
    line('tssProofSigned'),
    line('record', { number: vault.sequence, digest }),
  ]);
}

function stateOf(input: ProveKeysInput, { group, epoch, signers, challenge }: OrderedProof): ProveKeysState {
  const { vault, time, entered } = input;
  const { key_share_holder_group_id } = group;
  const holders = signers.map(({ tss_node_id }) => tss_node_id);
  const named = { vault, group: key_share_holder_group_id, number: epoch.number, holders };
  return {
    sources: [verifySource(named)],
    entered,
    vault,
    signers,
    facts: {
      format: FORMAT,
      version: VERSION,
      vault_id: vault.vault_id,
      key_share_holder_group_id,
      epochHash: epoch.hash,
      time,
      challengeHash: toHex(challenge),
    },
    own: undefined,
  };
}

const groupOn = (
  { sources: [{ verified, group }], signers }: ProveKeysState,
  curve: CurveName,
): ProofGroup => ({
  curve,
  epoch: verified.epoch,
  holders: group.participants,
  signers: signers.map(({ tss_node_id, name }) => ({ id: idOf(tss_node_id), name })),
});

/** Each process makes it of the facts that are under its own words. */
const messageOn = ({ facts, signers }: ProveKeysState, curve: CurveName): Uint8Array =>
  messageOfProof(
    facts,
    curve,
    signers.map(({ tss_node_id }) => tss_node_id),
  );

const commitmentsOn = (all: readonly SignerCommitments[], curve: CurveName): NonceCommitments[] =>
  all.map(({ tss_node_id, commitments }) => ({
    signer: idOf(tss_node_id),
    hiding: fromHex(commitments[curve].hiding),
    binding: fromHex(commitments[curve].binding),
  }));

/** Draws the nonces of the one share that this process takes; they stay here. */
async function commit(state: ProveKeysState, { of: { party, holder }, held }: TakenShare) {
  // Two shares of a quorum are in no process, whoever asks for it.
  if (state.own) throw new Refusal('INTERNAL');
  const { tss_node_id } = holder;
  const on = (curve: CurveName): ProofSigner =>
    proofSigner(groupOn(state, curve), party, held.share[curve], systemRandomness);
  const own = { tss_node_id, secp256k1: on('secp256k1'), ed25519: on('ed25519') };
  state.own = own;
  const commitments = onBoth(curve => {
    const { hiding, binding } = own[curve].commitments;
    return { hiding: toHex(hiding), binding: toHex(binding) };
  });
  return { progress: state.entered.length + 1, part: { tss_node_id, commitments } };
}

/** Signs once on each curve. Refuses TSS_PROOF_LIST. */
function sign(state: ProveKeysState, all: readonly SignerCommitments[]): SignerPart {
  const { own } = state;
  if (!own) throw new Refusal('NO_ATTEMPT');
  try {
    const parts = onBoth(curve => toHex(own[curve].sign(messageOn(state, curve), commitmentsOn(all, curve))));
    return { tss_node_id: own.tss_node_id, parts };
  } finally {
    // What was not signed with is gone, too: the next try is with other nonces, in other processes.
    for (const curve of curveNames) own[curve].forget();
  }
}

/**
 * The proof as it is to be written. Refuses TSS_PROOF_LIST, TSS_PROOF_PART, which names whose part does not fit, and
 * TSS_QUORUM_PROOF where it does not show what it is to show.
 */
function prove(
  state: ProveKeysState,
  all: readonly SignerCommitments[],
  given: readonly SignerPart[],
): TssProofFile {
  const { vault, facts, signers } = state;
  const proofs = onBoth(curve => {
    const message = messageOn(state, curve);
    const parts = given.map(one => ({ signer: idOf(one.tss_node_id), part: fromHex(one.parts[curve]) }));
    const { signature } = quorumProof(groupOn(state, curve), message, commitmentsOn(all, curve), parts);
    return {
      message: new TextDecoder().decode(message),
      signers: signers.map(({ tss_node_id }) => ({
        tss_node_id,
        ...all.find(one => one.tss_node_id === tss_node_id)!.commitments[curve],
        part: given.find(one => one.tss_node_id === tss_node_id)!.parts[curve],
      })),
      signature: toHex(signature),
    };
  });
  const proof = parseProofFile(proofFileText({ ...facts, proofs }), 'proof');
  const shows = judgeRecordedProof({ vault, proof });
  for (const name of curveNames) if (shows[name] !== 'epoch') throw new Refusal('TSS_QUORUM_PROOF', { name });
  return proof;
}

/** What a process gives when all shares are in. */
export type ProveKeysProceeded = { part: SignerPart } | { proof: TssProofFile };

export const proveKeys: ProceedingOperation<
  ProveKeysInput,
  ProveKeysState,
  SignerCommitments,
  ProveKeysGiven,
  ProveKeysProceeded
> = {
  isPractice: ({ vault }) => vault.practice,
  /** Refuses as `requireProof` and `verifySource`. */
  async begin(input) {
    const proof = ordered(input);
    const state = stateOf(input, proof);
    const nonce = drawNonce();
    const bound = statementOf(input, proof, nonce);
    return { start: { ...NOTHING_ISSUED, nonce, bound, required: proof.signers.length }, state };
  },
  helping: {
    restate: async (input, nonce) => statementOf(input, ordered(input), nonce),
    join: async input => stateOf(input, ordered(input)),
  },
  ...ofTssGroup<ProveKeysState, never, SignerCommitments>(commit),
  async proceed(state, { commitments, parts }) {
    return parts ? { proof: prove(state, commitments, parts) } : { part: sign(state, commitments) };
  },
};
