/**
 * Whether a text that was given as a share is an encrypted one. It may just as well be a share in clear: so it is looked
 * at as bytes, only its beginning, and what was decoded is overwritten.
 */
import { base64Value, hexValue, isWhiteSpace, withoutMark } from './digits';

const ARMOR = Uint8Array.from('-----BEGIN PGP MESSAGE-----', character => character.charCodeAt(0));

/** Enough for the session key of an RSA key of 8192 bits, in hex. */
const LOOKED_AT = 2400;

/** True when the text holds the first line of an armored OpenPGP message. */
export function holdsArmor(text: Uint8Array): boolean {
  for (let at = text.indexOf(ARMOR[0]!); at >= 0; at = text.indexOf(ARMOR[0]!, at + 1)) {
    if (ARMOR.every((character, place) => text[at + place] === character)) return true;
  }
  return false;
}

/**
 * What of an encrypted share is in `text` (UTF-8 in bytes; it stays as it is): an OpenPGP message, armored or in bare hex
 * or base64 on one line, as Vault prints it for `pgp_keys`; or only its `beginning`, because it was wrapped or cut off.
 *
 * Without armor it is one when it begins with a session key encrypted to a public key (RFC 9580, section 5.1, version 3)
 * whose lengths fit each other. Of random bytes, as shares are, fewer than 1 in 10^10 do.
 */
export function encryptedShare(text: Uint8Array): 'message' | 'beginning' | undefined {
  if (holdsArmor(text)) return 'message';
  const characters = new Uint8Array(LOOKED_AT);
  let count = 0;
  for (const character of withoutMark(text)) {
    if (isWhiteSpace(character)) continue;
    if (count === LOOKED_AT) break;
    characters[count++] = character;
  }
  const digits = characters.subarray(0, count);
  const bytes = new Uint8Array(LOOKED_AT);
  try {
    return (
      beginsMessage(bytes.subarray(0, fromHexDigits(digits, bytes))) ??
      beginsMessage(bytes.subarray(0, fromBase64Digits(digits, bytes)))
    );
  } finally {
    characters.fill(0);
    bytes.fill(0);
  }
}

/** Decodes as far as there are digits; gives how many bytes that made. */
function fromHexDigits(digits: Uint8Array, into: Uint8Array): number {
  let length = 0;
  for (; 2 * length + 1 < digits.length; length++) {
    const high = hexValue(digits[2 * length]!);
    const low = hexValue(digits[2 * length + 1]!);
    if ((high | low) < 0) return length;
    into[length] = (high << 4) | low;
  }
  return length;
}

function fromBase64Digits(digits: Uint8Array, into: Uint8Array): number {
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

const SESSION_KEY = 1;
const VERSION = 3;
/** Version, key ID and algorithm. */
const HEAD = 10;
const RSA = new Set([1, 2]);
const ELGAMAL = 16;
const ECDH = 18;
const X25519 = 25;

/** Where the contents of the first packet begin, and how long they are (RFC 9580, section 4.2). */
function sessionKeyPacket(bytes: Uint8Array): { at: number; length: number } | undefined {
  const [first = 0, one = 0, two = 0] = bytes;
  if (first === (0xc0 | SESSION_KEY)) {
    if (one < 192) return { at: 2, length: one };
    return one < 224 ? { at: 3, length: (one - 192) * 256 + two + 192 } : undefined;
  }
  if (first === (0x80 | (SESSION_KEY << 2))) return { at: 2, length: one };
  return first === (0x81 | (SESSION_KEY << 2)) ? { at: 3, length: one * 256 + two } : undefined;
}

function beginsMessage(bytes: Uint8Array): 'message' | 'beginning' | undefined {
  const packet = sessionKeyPacket(bytes);
  if (!packet) return undefined;
  const { at, length } = packet;
  const head = at + HEAD;
  if (bytes[at] !== VERSION || bytes.length < head + 2) return undefined;
  const algorithm = bytes[at + HEAD - 1]!;
  const fits = sessionKeyLengths(algorithm, bytes.subarray(head)).includes(length - HEAD);
  if (!fits) return undefined;
  // Something must follow it: the data.
  return bytes.length > at + length ? 'message' : 'beginning';
}

/** Lengths in bytes that an encrypted session key can have which begins so (RFC 9580, section 5.1). */
function sessionKeyLengths(algorithm: number, bytes: Uint8Array): number[] {
  const number = numberLength(bytes);
  if (RSA.has(algorithm)) return [number];
  // Two numbers of about the size of the key's prime; leading zero bits shorten either.
  if (algorithm === ELGAMAL) return Array.from({ length: 3 }, (_, shorter) => 2 * number - shorter);
  // A point, then one byte of length and the wrapped key: 16, 24 or 32 bytes with their padding.
  if (algorithm === ECDH) return [32, 40, 48].map(wrapped => number + 1 + wrapped);
  if (algorithm === X25519) return [25, 33, 41].map(wrapped => 32 + 1 + wrapped);
  return [];
}

/** Length of a multiprecision integer with its two bytes of bit count. */
const numberLength = ([high = 0, low = 0]: Uint8Array): number => 2 + Math.ceil((high * 256 + low) / 8);
