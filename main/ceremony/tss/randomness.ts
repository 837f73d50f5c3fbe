/**
 * Draws every coefficient, mask and nonce: 64 fresh random bytes modulo the order, mixed with a holder's own entropy where
 * there is some, each curve for itself. Never from a seed, a share or the request: polynomials that were seeded and used in
 * two quorums would give a share from one holder's two sub-shares.
 */
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha512 } from '@noble/hashes/sha2.js';
import type { CurveName } from '../../../shared/tss/curve-names';
import { encoded, textBytes } from '../../../shared/tss/encoding';
import { randomSecret, wipe, wiping } from '../process/wipe';
import type { Curve } from './curve';
import { reduced } from './scalars';

/** Where random numbers come from. */
export interface Randomness {
  /** `length` random bytes, which whoever asked for them wipes. */
  bytes(length: number): Uint8Array;
  /** A holder's own entropy (dice, for one), any length. Absent: the operating system's generator alone. */
  entropy?: Uint8Array;
}

/** The operating system's generator. */
export const systemRandomness: Randomness = { bytes: randomSecret };

const DRAWN_BYTES = 64;

/**
 * `length` fresh random bytes, mixed with a holder's own entropy where there is some: HKDF-SHA-512 (RFC 5869) with that as
 * salt. `use`: what they are for; goes into the derivation. Whoever asked for them wipes them.
 */
export function mixedBytes(
  curve: CurveName,
  { bytes, entropy }: Randomness,
  use: string,
  length: number,
): Uint8Array {
  const fresh = bytes(length);
  if (!entropy) return fresh;
  const info = encoded('quorate-tss-random-v1', textBytes(curve), textBytes(use));
  return wiping([fresh], () => hkdf(sha512, fresh, entropy, info, length));
}

/**
 * A scalar in 1..order-1. With entropy: HKDF-SHA-512 (RFC 5869) of 64 fresh random bytes, with the entropy as salt; if the
 * generator is good, entropy that somebody chose does no harm. `use`: what it is for; goes into the derivation.
 */
export function randomScalar(curve: Curve, randomness: Randomness, use: string): bigint {
  for (;;) {
    const drawn = mixedBytes(curve.name, randomness, use, DRAWN_BYTES);
    const scalar = reduced(curve, drawn);
    wipe(drawn);
    // Once in 2^252; a 0 would make a polynomial of a lower degree.
    if (scalar !== 0n) return scalar;
  }
}

const WEIGHT_BYTES = 16;

/** A weight for a batch of equations, in 1..2^128: public as soon as it is used, and drawn when all else is fixed. */
export function randomWeight({ bytes }: Randomness): bigint {
  const fresh = bytes(WEIGHT_BYTES);
  const view = new DataView(fresh.buffer, fresh.byteOffset);
  const weight = ((view.getBigUint64(0) << 64n) | view.getBigUint64(8)) + 1n;
  wipe(fresh);
  return weight;
}
