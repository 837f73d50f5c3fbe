/**
 * Proves that a quorum holds an epoch's key, by a threshold signature under it: FROST (RFC 9591), with secp256k1 and
 * SHA-256, or Ed25519 and SHA-512, whose signatures are those of RFC 8032.
 *
 * A signature of the root alone says that some quorum of it exists, also one of an old epoch. Only the signers' own parts,
 * checked against this epoch's commitments, say that it is one of this epoch.
 */
import { ed25519_FROST } from '@noble/curves/ed25519.js';
import { secp256k1_FROST } from '@noble/curves/secp256k1.js';
import { sameBytes, toHex } from '../../../shared/bytes';
import { Refusal } from '../../../shared/text/refusals';
import type { CurveName } from '../../../shared/tss/curve-names';
import { type Party, requireDistinct } from '../../../shared/tss/identifiers';
import { secretCopy, wipe } from '../process/wipe';
import { curves } from './curve';
import { type KeyEpoch, rootKeys, sharePoint } from './key-epoch';
import { mixedBytes, type Randomness } from './randomness';
import { readScalar, SCALAR_BYTES } from './scalars';

const suites = { secp256k1: secp256k1_FROST, ed25519: ed25519_FROST };

/** One signer's commitments to the two nonces; public. */
export interface NonceCommitments {
  signer: bigint;
  /** Encoded points. */
  hiding: Uint8Array;
  binding: Uint8Array;
}

/** A whole proof on one curve, beside the message, which is made from facts. */
export interface QuorumProof {
  commitments: readonly NonceCommitments[];
  /** Each signer's part, 32 bytes as the suite writes them: big-endian on secp256k1, little-endian on ed25519. */
  parts: readonly { signer: bigint; part: Uint8Array }[];
  /** R and z: 65 bytes on secp256k1, 64 on ed25519. */
  signature: Uint8Array;
}

/** Who signs, on which curve, for which epoch. */
export interface ProofGroup {
  curve: CurveName;
  epoch: KeyEpoch;
  /** How many holders the group has. */
  holders: number;
  /** Those that sign, a quorum. */
  signers: readonly Party[];
}

/** The library's name of an identifier: the hex of the scalar as the suite writes it, so little-endian on ed25519. */
const libraryId = (curve: CurveName, id: bigint): string => toHex(suites[curve].utils.Fn.toBytes(id));

/** The group as the library has it; made once for whatever is done with it, since every signer's point is computed. */
function libraryGroup({ curve, epoch, holders, signers }: ProofGroup) {
  const on = curves[curve];
  const commitments = epoch.commitments[curve];
  return {
    signers: { min: epoch.threshold, max: holders },
    commitments: commitments.map(point => on.encodePoint(point)),
    verifyingShares: Object.fromEntries(
      signers.map(signer => [
        libraryId(curve, signer.id),
        on.encodePoint(sharePoint(on, commitments, signer)),
      ]),
    ),
  };
}

type LibraryGroup = ReturnType<typeof libraryGroup>;

const libraryCommitments = (curve: CurveName, all: readonly NonceCommitments[]) =>
  all.map(({ signer, hiding, binding }) => ({ identifier: libraryId(curve, signer), hiding, binding }));

/** Refuses TSS_ID_TWICE and TSS_QUORUM_SHORT. */
function requireSigners({ epoch, signers }: ProofGroup): void {
  requireDistinct(signers);
  if (signers.length < epoch.threshold) {
    throw new Refusal('TSS_QUORUM_SHORT', { seen: signers.length, expected: epoch.threshold });
  }
}

/** That the list has every signer once, and nobody else. */
const isFullList = (signers: readonly Party[], list: readonly NonceCommitments[]): boolean =>
  list.length === signers.length &&
  signers.every(({ id }) => list.filter(({ signer }) => signer === id).length === 1);

/** One share in its own process: commitments first, then one signature. */
export interface ProofSigner {
  readonly commitments: NonceCommitments;
  /**
   * This signer's part. `list`: the commitments of all signers. Refuses TSS_PROOF_LIST where the list is not exactly that, or
   * its entry for this signer is not the one given out. The nonces are gone afterwards, whatever came of it: a second call
   * throws, as does one after the end of the attempt, which overwrites all secret bytes.
   */
  sign(message: Uint8Array, list: readonly NonceCommitments[]): Uint8Array;
  /** Overwrites nonces and share, whether or not they were used. Nothing is signed afterwards. */
  forget(): void;
}

/** Out of memory of the library's, which the end of an attempt does not reach, into secret bytes, which it overwrites. */
function moved(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const own = secretCopy(bytes);
  wipe(bytes);
  return own;
}

/**
 * Draws the nonces for one signature with this share (32 big-endian bytes, which stay as they are). They never leave this
 * object. Refuses TSS_ID_TWICE, TSS_QUORUM_SHORT, TSS_SCALAR, and TSS_SHARE_DOES_NOT_FIT.
 */
export function proofSigner(
  group: ProofGroup,
  signer: Party,
  share: Uint8Array,
  randomness: Randomness,
): ProofSigner {
  requireSigners(group);
  const { curve, epoch, signers } = group;
  const [suite, on] = [suites[curve], curves[curve]];
  const scalar = readScalar(on, share);
  if (!on.timesG(scalar).equals(sharePoint(on, epoch.commitments[curve], signer))) {
    throw new Refusal('TSS_SHARE_DOES_NOT_FIT', { holder: signer.name });
  }
  const signingShare = moved(suite.utils.Fn.toBytes(scalar));
  const secret = { identifier: libraryId(curve, signer.id), signingShare };
  const drawn: Uint8Array[] = [];
  const { nonces: fromLibrary, commitments: own } = suite.commit(secret, (length = SCALAR_BYTES) => {
    const bytes = mixedBytes(curve, randomness, 'nonce', length);
    drawn.push(bytes);
    return bytes as Uint8Array<ArrayBuffer>;
  });
  wipe(...drawn);
  const nonces = { hiding: moved(fromLibrary.hiding), binding: moved(fromLibrary.binding) };
  const commitments = { signer: signer.id, hiding: own.hiding, binding: own.binding };
  let used = false;
  const forget = () => {
    used = true;
    wipe(nonces.hiding, nonces.binding, signingShare);
  };
  return {
    commitments,
    forget,
    sign(message, list) {
      // An attempt that was cancelled, or whose time was over, overwrote them without asking here: no share is 0.
      if (used || signingShare.every(byte => byte === 0)) throw new Error('a signer signs once');
      used = true;
      try {
        const listed = list.find(({ signer: id }) => id === signer.id);
        const isOwn =
          listed &&
          sameBytes(listed.hiding, commitments.hiding) &&
          sameBytes(listed.binding, commitments.binding);
        if (!isOwn || !isFullList(signers, list)) throw new Refusal('TSS_PROOF_LIST');
        return suite.signShare(secret, libraryGroup(group), nonces, libraryCommitments(curve, list), message);
      } finally {
        forget();
      }
    },
  };
}

/**
 * Puts the signers' parts together. Refuses TSS_PROOF_LIST, and TSS_PROOF_PART with the name of a signer whose part does not
 * fit; TSS_QUORUM_PROOF where the sum is no signature and nobody can be named.
 */
export function quorumProof(
  group: ProofGroup,
  message: Uint8Array,
  commitments: readonly NonceCommitments[],
  parts: QuorumProof['parts'],
): QuorumProof {
  requireSigners(group);
  const { curve, signers } = group;
  if (!isFullList(signers, commitments)) throw new Refusal('TSS_PROOF_LIST');
  const known = libraryGroup(group);
  const signed = { commitments, parts, message };
  const wrong = signers.find(signer => !partFits(curve, known, signed, signer));
  if (wrong) throw new Refusal('TSS_PROOF_PART', { holder: wrong.name });
  const signature = aggregated(curve, known, signed);
  if (!signature) throw new Refusal('TSS_QUORUM_PROOF', { name: curve });
  return { commitments, parts, signature };
}

/** What signers gave for a message. */
type Signed = Omit<QuorumProof, 'signature'> & { message: Uint8Array };

/** Whether a signer's part is theirs by this epoch's commitments (RFC 9591, section 5.4). */
function partFits(curve: CurveName, group: LibraryGroup, signed: Signed, { id }: Party): boolean {
  const part = signed.parts.find(({ signer }) => signer === id)?.part;
  const list = libraryCommitments(curve, signed.commitments);
  const verify = () =>
    part !== undefined && suites[curve].verifyShare(group, list, signed.message, libraryId(curve, id), part);
  return orNull(verify) === true;
}

function aggregated(curve: CurveName, group: LibraryGroup, signed: Signed): Uint8Array | null {
  const parts = Object.fromEntries(signed.parts.map(({ signer, part }) => [libraryId(curve, signer), part]));
  const list = libraryCommitments(curve, signed.commitments);
  return orNull(() => suites[curve].aggregate(group, list, signed.message, parts));
}

/** The library throws for what it cannot read, as for what does not hold. */
function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/**
 * What a proof shows: `epoch`: that a quorum of this epoch signed. `root`: that some quorum of this root did, perhaps of an
 * old epoch. `message`: rebuilt from the facts. Refuses TSS_QUORUM_PROOF where it shows nothing, and as `proofSigner` does
 * of the signers.
 */
export function judgeQuorumProof(
  group: ProofGroup,
  message: Uint8Array,
  proof: QuorumProof,
): 'epoch' | 'root' {
  requireSigners(group);
  const { curve, epoch, signers } = group;
  const root = rootKeys(epoch)[curve];
  if (orNull(() => suites[curve].verify(proof.signature, message, root)) !== true) {
    throw new Refusal('TSS_QUORUM_PROOF', { name: curve });
  }
  const known = libraryGroup(group);
  const signed = { ...proof, message };
  const allFit =
    isFullList(signers, proof.commitments) &&
    proof.parts.length === signers.length &&
    signers.every(signer => partFits(curve, known, signed, signer));
  const sum = allFit ? aggregated(curve, known, signed) : null;
  return sum && sameBytes(sum, proof.signature) ? 'epoch' : 'root';
}
