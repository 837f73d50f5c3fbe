/**
 * The chain code of a vault's root keys: made from a part of every holder's, fixed for life, and confidential. Whoever has
 * it can link all of a vault's keys, and with one child's private key computes the root's (BIP32).
 */

import { sha256 } from '@noble/hashes/sha2.js';
import { encoded, joined, list } from '../../../shared/tss/encoding';
import { byIdentifier, identifierBytes, requireDistinct } from '../../../shared/tss/identifiers';
import { secretCopy, wiping } from '../process/wipe';

export const CHAIN_CODE_BYTES = 32;

/** A hash whose input is overwritten. */
function hashedOnce(tag: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const input = encoded(tag, ...parts);
  return wiping([input], () => sha256(input));
}

/** What stands in a contribution in place of its part (32 bytes) of the chain code: 32 bytes. `h_i` in the protocol. */
export const chainHash = (context: Uint8Array, contributor: bigint, part: Uint8Array): Uint8Array =>
  hashedOnce('quorate-tss-chain-v1', context, identifierBytes(contributor), part);

/**
 * The chain code from all parts, in any order: 32 secret bytes, which the caller wipes. Refuses TSS_ID_TWICE. `c` in the
 * protocol.
 */
export function chainCodeOf(
  parts: readonly { id: bigint; name: string; part: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  requireDistinct(parts);
  const items = byIdentifier(parts).map(({ id, part }) => joined(identifierBytes(id), part));
  const all = list(items);
  const code = wiping([all, ...items], () => hashedOnce('quorate-tss-chain-sum-v1', all));
  return wiping([code], () => secretCopy(code));
}

/** By this everybody sees that holders have the same chain code, without having it: 32 bytes. `X` in the protocol. */
export const chainCheck = (chainCode: Uint8Array): Uint8Array =>
  hashedOnce('quorate-tss-chain-check-v1', chainCode);
