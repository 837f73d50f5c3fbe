/**
 * Whether a text that was given as a share is an encrypted one. It may just as well be a share in clear: so it is looked
 * at as bytes, only its beginning, and what was decoded is overwritten.
 */

import { isPacketVersion, packetHeader, TAG } from '../openpgp/packets';
import { firstCharacters, fromBase64Digits, fromHexDigits, withoutMark } from './digits';
import { asciiBytes, holdsBytes } from './find-bytes';

const ARMOR = asciiBytes('-----BEGIN PGP MESSAGE-----');
const END = asciiBytes('-----END PGP MESSAGE-----');

/** Enough for the session key of an RSA key of 8192 bits, in hex. */
const LOOKED_AT = 2400;

/** True when the text holds the first line of an armored OpenPGP message. */
export const holdsArmor = (text: Uint8Array): boolean => holdsBytes(text, ARMOR);

/**
 * What of an encrypted share is in `text` (UTF-8 in bytes; it stays as it is): an OpenPGP message, armored or in bare hex
 * or base64 (of the binary, as Vault prints it for `pgp_keys`, or of armor) on one line; or only its `beginning`, because it was wrapped or cut off.
 *
 * Without armor it is one when it begins with a session key encrypted to a public key (RFC 9580, section 5.1, any
 * version) whose lengths fit each other. Of random bytes, as shares are, fewer than 1 in 10^8 do.
 */
export function encryptedShare(text: Uint8Array): 'message' | 'beginning' | undefined {
  if (holdsArmor(text)) return 'message';
  const digits = firstCharacters(withoutMark(text), LOOKED_AT);
  const bytes = new Uint8Array(LOOKED_AT);
  try {
    const hex = beginsMessage(bytes.subarray(0, fromHexDigits(digits, bytes)));
    if (hex) return hex;
    const binary = bytes.subarray(0, fromBase64Digits(digits, bytes));
    if (!holdsBytes(binary, ARMOR)) return beginsMessage(binary);
    // Base64 of armor: its end, or more than is looked at, is on no first line of it.
    return digits.length === LOOKED_AT || holdsBytes(binary, END) ? 'message' : 'beginning';
  } finally {
    digits.fill(0);
    bytes.fill(0);
  }
}

const RSA = new Set([1, 2]);
const ELGAMAL = 16;
const ECDH = 18;
const X25519 = 25;
const X448 = 26;

function beginsMessage(bytes: Uint8Array): 'message' | 'beginning' | undefined {
  const packet = packetHeader(bytes);
  if (packet?.tag !== TAG.encryptedSessionKey || packet.length === undefined) return undefined;
  const end = packet.start + packet.length;
  const body = bytes.subarray(packet.start, end);
  const version = body[0];
  const algorithmAt = version === 6 ? algorithmAfterFingerprint(body) : 9;
  if (!isPacketVersion(TAG.encryptedSessionKey, version) || algorithmAt === undefined) return undefined;
  const algorithm = body[algorithmAt];
  const key = body.subarray(algorithmAt + 1);
  if (algorithm === undefined || key.length < 2) return undefined;
  const keyLength = packet.length - algorithmAt - 1;
  if (!fitsSessionKey(algorithm, key, keyLength, version === 6)) return undefined;
  // Something must follow it: the data.
  return bytes.length > end ? 'message' : 'beginning';
}

/** In version 6 a length, the recipient's key version and its fingerprint come first; length 0: nobody is named. */
function algorithmAfterFingerprint([, length, keyVersion]: Uint8Array): number | undefined {
  const fits = length === 0 || (length === 21 && keyVersion === 4) || (length === 33 && keyVersion === 6);
  return fits ? 2 + length : undefined;
}

/**
 * True when an encrypted session key that begins so can have this length in bytes (RFC 9580, sections 5.1.3 to 5.1.7).
 * `isV6` has it without the byte that names the cipher where that is not encrypted.
 */
function fitsSessionKey(algorithm: number, key: Uint8Array, length: number, isV6: boolean): boolean {
  const number = numberLength(key);
  if (RSA.has(algorithm)) return length === number;
  // Two numbers of about the size of the key's prime; leading zero bits shorten either.
  if (algorithm === ELGAMAL) return length <= 2 * number && length >= 2 * number - 2;
  // A point, then one byte of length and the wrapped key: 16, 24 or 32 bytes with what is added to them.
  if (algorithm === ECDH) return endsWrapped(key, length, number, [32, 40, 48]);
  const wrapped = isV6 ? [24, 32, 40] : [25, 33, 41];
  if (algorithm === X25519) return endsWrapped(key, length, 32, wrapped);
  return algorithm === X448 && endsWrapped(key, length, 56, wrapped);
}

/** One of these numbers of bytes after the point, and the byte before them says so, as far as it is there. */
function endsWrapped(key: Uint8Array, length: number, point: number, wrapped: readonly number[]): boolean {
  const rest = length - point - 1;
  return wrapped.includes(rest) && (key[point] ?? rest) === rest;
}

/** Length of a multiprecision integer with its two bytes of bit count. */
const numberLength = ([high = 0, low = 0]: Uint8Array): number => 2 + Math.ceil((high * 256 + low) / 8);
