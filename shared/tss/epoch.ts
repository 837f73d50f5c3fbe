/** The hash of an epoch (a group's keys as one request made them), and what its receipts are bound to. */
import type { CurveName, OnBoth } from './curve-names';
import { hashed, hashedWide, list } from './encoding';
import { byIdentifier, identifierBytes } from './identifiers';

/** What makes an epoch. */
export interface EpochFacts {
  /** Of the request that made it, 32 bytes. */
  context: Uint8Array;
  /** The contributions that were summed, in any order: contributor, and digest of 32 bytes. */
  contributions: readonly { id: bigint; digest: Uint8Array }[];
  /** The sums, encoded. */
  commitments: OnBoth<readonly Uint8Array[]>;
}

/** 32 bytes. `Eh` in the protocol. */
export function epochHash({ context, contributions, commitments }: EpochFacts): Uint8Array {
  const ordered = byIdentifier(contributions);
  return hashed(
    'quorate-tss-epoch-v1',
    context,
    list(ordered.map(({ id }) => identifierBytes(id))),
    list(ordered.map(({ digest }) => digest)),
    list(commitments.secp256k1),
    list(commitments.ed25519),
  );
}

/** What a receipt is about: a share that fits, in an epoch, as a request gave it. */
export interface ReceiptFacts {
  /** 32 bytes. */
  epoch: Uint8Array;
  /** Of the request that gave the share: the epoch's own, or that of a recovery, so that no older receipt serves again. */
  context: Uint8Array;
  holder: bigint;
  /** The check of the chain code, 32 bytes. `X` in the protocol. */
  chainCheck: Uint8Array;
}

/** What the challenge of a receipt's proof is made from, 64 bytes to be reduced. `share`: Y_j. `nonce`: R. */
export const receiptChallenge = (
  curve: CurveName,
  { epoch, context, holder, chainCheck }: ReceiptFacts,
  share: Uint8Array,
  nonce: Uint8Array,
): Uint8Array =>
  hashedWide(
    `quorate-tss-receipt-v1/${curve}`,
    epoch,
    context,
    identifierBytes(holder),
    share,
    chainCheck,
    nonce,
  );

/** What the record keeps of a receipt by code. `code`: its 16 bytes. 32 bytes come out. */
export const codeDigest = (
  epoch: Uint8Array,
  context: Uint8Array,
  holder: bigint,
  code: Uint8Array,
): Uint8Array => hashed('quorate-tss-code-v1', epoch, context, identifierBytes(holder), code);
