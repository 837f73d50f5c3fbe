/**
 * A share's verifier: by it one share can be judged alone, without a quorum and without any secret.
 *
 * HMAC-SHA-256 (RFC 2104), keyed with the label, over the scheme, the set's id, the threshold, the secret's
 * length, the index and the share. Everything before the share has a fixed length or is led by its length, so no two
 * inputs run together. It is a one-way function of the share, so it may stand in a public record only where the
 * share is as unpredictable as a random key: never for a secret that could be guessed.
 */

import { timingSafeEqual } from 'node:crypto';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromHex, toHex, utf8 } from '../../../shared/bytes';
import type { Scheme } from '../../../shared/records/key-set';

const LABEL = utf8('quorate/verifier/v1');

/**
 * Shares of secrets shorter than this get no verifier, whatever was declared of them: with too few bits anybody finds the
 * share by trying all against the public record.
 */
export const MIN_VERIFIED_BYTES = 16;

export interface VerifiedSet {
  scheme: Scheme;
  /** 16 bytes as hex. */
  id: string;
  required: number;
}

/** The verifier (32 bytes as hex) of the share `value` (as long as the secret) at `index` (1..255). */
export function shareMacOf(set: VerifiedSet, index: number, value: Uint8Array): string {
  const scheme = utf8(set.scheme);
  const numbers = new Uint8Array(7);
  const view = new DataView(numbers.buffer);
  view.setUint8(0, set.required);
  view.setUint32(1, value.length);
  view.setUint8(5, index);
  view.setUint8(6, scheme.length);
  return toHex(
    hmac.create(sha256, LABEL).update(numbers).update(scheme).update(fromHex(set.id)).update(value).digest(),
  );
}

export function matchesShareMac(
  set: VerifiedSet,
  index: number,
  value: Uint8Array,
  verifier: string,
): boolean {
  return timingSafeEqual(fromHex(shareMacOf(set, index, value)), fromHex(verifier));
}
