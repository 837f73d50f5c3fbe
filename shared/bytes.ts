/** Bytes and their text forms. For public data only: what these return are strings, which cannot be overwritten. */
import { sha256 as sha256Bytes } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Lower-case hex, two digits a byte. */
export const toHex = (bytes: Uint8Array): string => bytesToHex(bytes);

/** Bytes of hex text in either case. Throws `RangeError` (without the text) when it is not hex. */
export function fromHex(hex: string): Uint8Array {
  if (hex.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(hex)) throw new RangeError('not hex');
  return hexToBytes(hex);
}

/** Standard base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

/** Bytes of standard base64, padded or not, white space ignored. Throws `RangeError` when it is not base64. */
export function fromBase64(text: string): Uint8Array {
  const packed = text.replace(/\s/g, '');
  const body = /^[A-Za-z0-9+/]*/.exec(packed)?.[0] ?? '';
  const isPadding = /^={0,2}$/.test(packed.slice(body.length));
  if (!isPadding || body.length % 4 === 1) throw new RangeError('not base64');
  const binary = atob(body);
  return Uint8Array.from(binary, character => character.charCodeAt(0));
}

export const utf8 = (text: string): Uint8Array => utf8ToBytes(text);

/** Whether both hold the same bytes; all of them are looked at. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.reduce((sofar, byte, at) => sofar | (byte ^ other[at]!), 0) === 0;

let hash: (data: Uint8Array) => Uint8Array = sha256Bytes;

/** Has `sha256` computed by this from now on: bytes in, the 32 of FIPS 180-4 out. Node's own takes a tenth of the time. */
export function hashBy(other: (data: Uint8Array) => Uint8Array): void {
  hash = other;
}

/** SHA-256 (FIPS 180-4) of bytes, or of text as UTF-8, as 64 lower-case hex digits. */
export const sha256 = (data: Uint8Array | string): string =>
  bytesToHex(hash(typeof data === 'string' ? utf8ToBytes(data) : data));

/** In groups of four, for reading aloud and comparing. */
export const grouped = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1 ');

/** Base64 without the `=` at its end. A regular expression for that takes hours for a megabyte of `=` and another sign. */
export function withoutPadding(base64: string): string {
  let end = base64.length;
  while (end > 0 && base64[end - 1] === '=') end--;
  return base64.slice(0, end);
}
