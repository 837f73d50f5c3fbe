/**
 * The public part of a contribution: what everybody can check of it, its digest, and the text that its maker signs when it
 * was made elsewhere. What it is bound to is in `context.ts`.
 */
import { toHex } from '../bytes';
import { type CurveName, curveNames, type OnBoth } from './curve-names';
import { ABSENT, hashed, hashedWide, joined, list } from './encoding';
import { identifierBytes } from './identifiers';

/** The SHA-256 of one message of a contribution, as the binary OpenPGP message is written. */
export interface MessageDigest {
  /** Whom it is for. */
  to: bigint;
  /** One byte, see `message-kinds.ts`. */
  kind: number;
  /** 32 bytes. */
  digest: Uint8Array;
}

/** What is public of a contribution, as files and the record have it. Points: 33 bytes on secp256k1, 32 on ed25519. */
export interface PublicContribution {
  /** Of the request: 32 bytes. */
  context: Uint8Array;
  /** The contributor's identifier; in a reshare the one in the source group. */
  contributor: bigint;
  /** C_0..C_(t-1) on each curve. */
  commitments: OnBoth<readonly Uint8Array[]>;
  /** R and z on each curve, one behind the other: 65 bytes on secp256k1, 64 on ed25519. */
  proofs: OnBoth<Uint8Array>;
  /** 32 bytes in a KeyGen: the hash of the contributor's part of the chain code. Empty in a reshare. */
  chainHash: Uint8Array;
}

const byReceiver = (one: MessageDigest, other: MessageDigest): number =>
  one.to === other.to ? one.kind - other.kind : one.to < other.to ? -1 : 1;

/** The digest of a contribution with all its messages, in any order: 32 bytes. `D_i` in the protocol. */
export function contributionDigest(
  contribution: PublicContribution,
  messages: readonly MessageDigest[],
): Uint8Array {
  const { context, contributor, commitments, proofs, chainHash } = contribution;
  const told = [...messages]
    .sort(byReceiver)
    .map(({ to, kind, digest }) => joined(identifierBytes(to), Uint8Array.of(kind), digest));
  return hashed(
    'quorate-tss-contribution-v1',
    context,
    identifierBytes(contributor),
    ...curveNames.map(curve => list(commitments[curve])),
    ...curveNames.map(curve => proofs[curve]),
    chainHash.length === 0 ? ABSENT : chainHash,
    list(told),
  );
}

/**
 * What the challenge of a proof of knowledge is made from (“FROST”, Komlo and Goldberg, 2020, section 5.1, round 1), 64
 * bytes to be reduced modulo the order. `nonce`: the point R.
 */
export const proofChallenge = (
  curve: CurveName,
  context: Uint8Array,
  contributor: bigint,
  commitments: readonly Uint8Array[],
  nonce: Uint8Array,
): Uint8Array =>
  hashedWide(`quorate-tss-pok-v1/${curve}`, context, identifierBytes(contributor), ...commitments, nonce);

/** The text that the maker of a contribution from elsewhere signs: four ASCII lines, each ended by LF. */
export const contributionText = (context: Uint8Array, contributor: bigint, digest: Uint8Array): string =>
  [
    'Quorate TSS contribution v1',
    `ctx: ${toHex(context)}`,
    `contributor: ${toHex(identifierBytes(contributor))}`,
    `digest: ${toHex(digest)}`,
    '',
  ].join('\n');
