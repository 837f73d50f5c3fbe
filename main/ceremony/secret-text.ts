/**
 * Hex and base64 of secrets, as bytes and never as a string.
 *
 * Characters are turned into values by arithmetic, with no table looked up by a secret character and no branch on
 * one; branches are on layout alone: white space, padding, and characters that have no value.
 */
import { secretBytes, secretCopy, wipe } from './wipe';

/** Space, tab, line feed, vertical tab, form feed, carriage return. */
export const isWhiteSpace = (character: number): boolean =>
  character === 0x20 || (character >= 0x09 && character <= 0x0d);

/** A copy of `text` without white space, as secret bytes that the caller wipes. */
export function withoutWhiteSpace(text: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept = secretBytes(text.length);
  let length = 0;
  for (const byte of text) if (!isWhiteSpace(byte)) kept[length++] = byte;
  const exact = secretCopy(kept.subarray(0, length));
  wipe(kept);
  return exact;
}

/** All bits set where first <= character <= last, else none. */
const within = (character: number, first: number, last: number): number =>
  ((first - 1 - character) & (character - last - 1)) >> 31;

/** 0..15, or -1 for what is not a hex digit (either case). */
export const hexValue = (c: number): number =>
  -1 +
  (within(c, 0x30, 0x39) & (c - 47)) +
  (within(c, 0x41, 0x46) & (c - 54)) +
  (within(c, 0x61, 0x66) & (c - 86));

/** 0..63, or -1 for what is not in the standard alphabet of RFC 4648, section 4. */
export const base64Value = (c: number): number =>
  -1 +
  (within(c, 0x41, 0x5a) & (c - 64)) +
  (within(c, 0x61, 0x7a) & (c - 70)) +
  (within(c, 0x30, 0x39) & (c + 5)) +
  (within(c, 0x2b, 0x2b) & 63) +
  (within(c, 0x2f, 0x2f) & 64);

/** `length` bytes of twice as many hex digits (either case), which the caller has made sure of, as secret bytes. */
export function decodeHex(characters: Uint8Array, length: number): Uint8Array {
  const bytes = secretBytes(length);
  for (let at = 0; at < length; at++) {
    bytes[at] = (hexValue(characters[2 * at]!) << 4) | hexValue(characters[2 * at + 1]!);
  }
  return bytes;
}

/**
 * `length` bytes of base64 characters without padding, which the caller has made sure of, as secret bytes. Undefined
 * where the unused last bits are not 0: no encoder writes that.
 */
export function decodeBase64(characters: Uint8Array, length: number): Uint8Array | undefined {
  const bytes = secretBytes(length);
  let pending = 0;
  let bits = 0;
  let next = 0;
  for (const character of characters) {
    pending = ((pending << 6) | base64Value(character)) & 0x3fff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[next++] = pending >> bits;
  }
  if ((pending & ((1 << bits) - 1)) !== 0) {
    wipe(bytes);
    return undefined;
  }
  return bytes;
}
