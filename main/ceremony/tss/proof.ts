/**
 * Proofs that somebody knows the scalar behind a public point, bound to what they stand for by their challenge (C. Schnorr,
 * 1991, made non-interactive by Fiat and Shamir's heuristic; “FROST”, Komlo and Goldberg, 2020, section 5.1).
 *
 * R = kG, e the challenge, z = k + e * secret; verified by zG = R + e * (secret * G).
 */
import { joined } from '../../../shared/tss/encoding';
import { wipe } from '../process/wipe';
import type { Curve, Point } from './curve';
import type { Equation } from './equations';
import { type Randomness, randomScalar } from './randomness';
import { readScalar, reduced, SCALAR_BYTES, scalarBytes } from './scalars';

/** The 64 bytes of a challenge, given the encoded R. */
export type Challenge = (nonce: Uint8Array) => Uint8Array;

/** The encoded R and z (32 bytes), one behind the other. `use`: what the proof is for; goes into the nonce's derivation. */
export function prove(
  curve: Curve,
  secret: bigint,
  challenge: Challenge,
  randomness: Randomness,
  use: string,
): Uint8Array {
  const { field } = curve;
  const k = randomScalar(curve, randomness, `nonce of ${use}`);
  const nonce = curve.encodePoint(curve.timesG(k));
  const e = reduced(curve, challenge(nonce));
  const z = scalarBytes(field.add(k, field.multiply(e, secret)));
  const proof = joined(nonce, z);
  wipe(z);
  return proof;
}

/** What a proof claims, to be checked with others'; null for one that has another length, no point or no scalar. */
export function proofEquation<Who>(
  curve: Curve,
  publicPoint: Point,
  proof: Uint8Array,
  challenge: Challenge,
  who: Who,
): Equation<Who> | null {
  if (proof.length !== curve.pointBytes + SCALAR_BYTES) return null;
  const nonce = proof.subarray(0, curve.pointBytes);
  const R = curve.readPoint(nonce);
  if (!R) return null;
  try {
    const scalar = readScalar(curve, proof.subarray(curve.pointBytes));
    const e = reduced(curve, challenge(nonce));
    return { who, scalar, terms: [[1n, R] as const, [e, publicPoint] as const] };
  } catch {
    return null;
  }
}
