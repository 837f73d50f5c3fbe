/** Hex and base64 of secrets, as bytes and never as a string. Single digits are in `shared/shares/digits.ts`. */
import { base64Value, hexValue, isWhiteSpace } from '../../../shared/shares/digits';
import { secretBytes, secretCopy, wipe } from '../process/wipe';

/** A copy of `text` without white space, as secret bytes that the caller wipes. */
export function withoutWhiteSpace(text: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept = secretBytes(text.length);
  let length = 0;
  for (const byte of text) if (!isWhiteSpace(byte)) kept[length++] = byte;
  const exact = secretCopy(kept.subarray(0, length));
  wipe(kept);
  return exact;
}

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
