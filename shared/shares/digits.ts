/**
 * Digits of hex and base64 as bytes of text, turned into values by arithmetic: no table is looked up by a character, and
 * no branch depends on one, since they may be a share's.
 */

/** Space, tab, line feed, vertical tab, form feed, carriage return. */
export const isWhiteSpace = (character: number): boolean =>
  character === 0x20 || (character >= 0x09 && character <= 0x0d);

/** What fills up base64. */
export const EQUALS_SIGN = 0x3d;

/** Without the byte order mark that some editors put in front of UTF-8, and that nobody sees. */
export const withoutMark = (text: Uint8Array): Uint8Array =>
  text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf ? text.subarray(3) : text;

/** The first characters that are no white space, at most `most`, in bytes of their own, for the caller to overwrite. */
export function firstCharacters(text: Uint8Array, most: number): Uint8Array {
  const characters = new Uint8Array(most);
  let count = 0;
  for (const character of text) {
    if (isWhiteSpace(character)) continue;
    if (count === most) break;
    characters[count++] = character;
  }
  return characters.subarray(0, count);
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

/** Decodes digits of hex (one that is left over is passed over) as far as there are any; gives how many bytes that made. */
export function fromHexDigits(digits: Uint8Array, into: Uint8Array): number {
  let length = 0;
  for (; 2 * length + 1 < digits.length; length++) {
    const high = hexValue(digits[2 * length]!);
    const low = hexValue(digits[2 * length + 1]!);
    if ((high | low) < 0) return length;
    into[length] = (high << 4) | low;
  }
  return length;
}

/** The same, of base64; padding ends it. */
export function fromBase64Digits(digits: Uint8Array, into: Uint8Array): number {
  let length = 0;
  let pending = 0;
  let bits = 0;
  for (const digit of digits) {
    const value = base64Value(digit);
    if (value < 0) return length;
    pending = ((pending << 6) | value) & 0x3fff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    into[length++] = pending >> bits;
  }
  return length;
}
