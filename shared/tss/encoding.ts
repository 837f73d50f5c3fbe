/**
 * Encodes values for hashing, so that no two different lists of values give the same bytes: every value is led by its
 * length, and every use has a tag of its own.
 *
 * JSON carries these values between programs and is never hashed itself.
 */
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { utf8 } from '../bytes';

/** Stands for what is absent: no bytes. */
export const ABSENT: Uint8Array = new Uint8Array(0);

/** Two bytes, big-endian. Throws `RangeError` unless 0 <= value < 2^16. */
export const u16be = (value: number): Uint8Array => bigEndian(BigInt(value), 2);

/** Four bytes, big-endian. Throws `RangeError` unless 0 <= value < 2^32. */
export const u32be = (value: number): Uint8Array => bigEndian(BigInt(value), 4);

/** Eight bytes, big-endian. Throws `RangeError` unless `value` is a safe integer of 0 or more. */
export const u64be = (value: number): Uint8Array => {
  if (!Number.isSafeInteger(value)) throw new RangeError('not a whole number that is counted exactly');
  return bigEndian(BigInt(value), 8);
};

/** `length` bytes, big-endian. Throws `RangeError` when `value` is negative or does not fit. For public numbers only. */
export function bigEndian(value: bigint, length: number): Uint8Array {
  if (value < 0n || value >> BigInt(8 * length) !== 0n) throw new RangeError('the number does not fit');
  const bytes = new Uint8Array(length);
  for (let at = length - 1, rest = value; rest > 0n; at--, rest >>= 8n) bytes[at] = Number(rest & 0xffn);
  return bytes;
}

/** The number that big-endian bytes stand for (OS2IP of RFC 8017); none are 0. For public numbers only. */
export const fromBigEndian = (bytes: Uint8Array): bigint =>
  bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);

/** Puts arrays one behind the other. */
export function joined(...arrays: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(arrays.reduce((length, array) => length + array.length, 0));
  let at = 0;
  for (const array of arrays) {
    whole.set(array, at);
    at += array.length;
  }
  return whole;
}

/** Text as UTF-8 in Unicode's normalization form C. Throws `RangeError` for half a surrogate pair, which UTF-8 has not. */
export function textBytes(text: string): Uint8Array {
  if (/\p{Surrogate}/u.test(text)) throw new RangeError('not Unicode text');
  return utf8(text.normalize('NFC'));
}

const led = (part: Uint8Array): Uint8Array[] => [u32be(part.length), part];

/** Several values as one part: u32be(their number), then each led by its u32be length. */
export const list = (items: readonly Uint8Array[]): Uint8Array =>
  joined(u32be(items.length), ...items.flatMap(led));

/** u16be(length of the tag), the tag in ASCII, then each part led by its u32be length. `E` in the protocol. */
export const encoded = (tag: string, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  joined(u16be(tag.length), utf8(tag), ...parts.flatMap(led));

/** SHA-256 (FIPS 180-4) of the encoded parts: 32 bytes. `H` in the protocol. */
export const hashed = (tag: string, ...parts: readonly Uint8Array[]): Uint8Array =>
  sha256(encoded(tag, ...parts));

/**
 * SHA-512 (FIPS 180-4) of the encoded parts: 64 bytes, to be reduced modulo a curve's order. Twice as long as the order,
 * so that no remainder is noticeably more frequent than another (RFC 9380, section 5).
 */
export const hashedWide = (tag: string, ...parts: readonly Uint8Array[]): Uint8Array =>
  sha512(encoded(tag, ...parts));
