/**
 * Scalars at the edges: 32 big-endian bytes on both curves. Through words and not through text: a string of a secret could
 * not be overwritten, either, and the library makes two of each.
 */
import { Refusal } from '../../../shared/text/refusals';
import { secretBytes } from '../process/wipe';
import type { Curve } from './curve';

export const SCALAR_BYTES = 32;

/** 32 big-endian bytes of 0 <= scalar < 2^256, in secret bytes that the caller wipes. */
export function scalarBytes(scalar: bigint): Uint8Array<ArrayBuffer> {
  const bytes = secretBytes(SCALAR_BYTES);
  const view = new DataView(bytes.buffer);
  for (let word = 0; word < 4; word++) {
    view.setBigUint64(24 - 8 * word, BigInt.asUintN(64, scalar >> BigInt(64 * word)));
  }
  return bytes;
}

/** The number in big-endian bytes, a multiple of 8 of them. */
function numberIn(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let number = 0n;
  for (let at = 0; at < bytes.length; at += 8) number = (number << 64n) | view.getBigUint64(at);
  return number;
}

/** The scalar in 32 big-endian bytes. Refuses TSS_SCALAR for another length, or when it is not below the order. */
export function readScalar({ field }: Curve, bytes: Uint8Array): bigint {
  const scalar = bytes.length === SCALAR_BYTES ? numberIn(bytes) : field.order;
  if (scalar >= field.order) throw new Refusal('TSS_SCALAR');
  return scalar;
}

/** The same; null for what is none. */
export function scalarOrNull(curve: Curve, bytes: Uint8Array): bigint | null {
  try {
    return readScalar(curve, bytes);
  } catch {
    return null;
  }
}

/** 64 bytes, as a big-endian number, modulo the order: as good as uniform (RFC 9380, section 5). Throws `RangeError`. */
export function reduced({ field }: Curve, bytes: Uint8Array): bigint {
  if (bytes.length !== 2 * SCALAR_BYTES) throw new RangeError('64 bytes are reduced');
  return numberIn(bytes) % field.order;
}
