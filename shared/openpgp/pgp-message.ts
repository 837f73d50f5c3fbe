/** Encrypted shares as people bring them, made ready to be decrypted. No side effects. */

import { base64Value, fromBase64Digits, fromHexDigits, hexValue, isWhiteSpace } from '../shares/digits';
import { plainUtf8 } from '../shares/text-bytes';
import { armorBlocks, holdsBlock } from './armor';
import { isPacketVersion, packetHeader, TAG } from './packets';

/** A share of 64 KiB as hex text, encrypted, in hex again, is a third of this. */
export const PGP_MESSAGE_MAX_BYTES = 1 << 20;

const LABEL = 'PGP MESSAGE';
const EQUALS_SIGN = 0x3d;

/** Packets that an encrypted message begins with: session keys for a public key and for a passphrase (RFC 9580, 5). */
const SESSION_KEYS = new Set<number>([TAG.encryptedSessionKey, TAG.passphraseSessionKey]);

const allocated = (length: number): Uint8Array => new Uint8Array(new ArrayBuffer(length));

/** Whether it begins so. Whether it is whole is for whoever decrypts. */
function isEncrypted(bytes: Uint8Array): boolean {
  const header = packetHeader(bytes);
  if (header?.length === undefined || !SESSION_KEYS.has(header.tag)) return false;
  return isPacketVersion(header.tag, bytes[header.start]);
}

/**
 * What the one armor block in `text` holds. Its checksum is not looked at, nor characters that do not belong there: the
 * message has an integrity protection that finds more. Anything else may be a private key: what was decoded of it is
 * overwritten.
 */
function armored(text: Uint8Array): Uint8Array | undefined {
  const blocks = armorBlocks(text);
  const [block] = blocks;
  const isOne = blocks.length === 1 && block?.label === LABEL && block.ended;
  if (isOne && isEncrypted(block.bytes)) return block.bytes;
  for (const { bytes } of blocks) bytes.fill(0);
  return undefined;
}

/** Hex or base64 without white space, or undefined. What was decoded in vain is overwritten. */
function decoded(digits: Uint8Array): Uint8Array | undefined {
  const padding = digits.length - digits.findLastIndex(character => character !== EQUALS_SIGN) - 1;
  const coded = digits.subarray(0, digits.length - padding);
  const bytes = allocated(coded.length);
  try {
    if (padding === 0 && coded.length % 2 === 0 && coded.every(character => hexValue(character) >= 0)) {
      const hex = bytes.subarray(0, fromHexDigits(coded, bytes));
      if (isEncrypted(hex)) return hex.slice();
    }
    const isBase64 =
      padding <= 2 && coded.length % 4 !== 1 && coded.every(character => base64Value(character) >= 0);
    if (!isBase64) return undefined;
    const binary = bytes.subarray(0, fromBase64Digits(coded, bytes));
    if (isEncrypted(binary)) return binary.slice();
    return holdsBlock(binary) ? armored(binary) : undefined;
  } finally {
    bytes.fill(0);
  }
}

/**
 * The binary of an encrypted message in any of the forms in which shares are handed out: armored (text around it, spaces
 * before its lines, any line ends; with a checksum and a blank line or without), binary, and, as Vault's init and rekey
 * print `keys_base64` and `keys`, bare base64 (padding may be missing) or hex of the binary, with white space anywhere; and
 * base64 of armor. Text may be UTF-8 or UTF-16, behind a byte order mark or not.
 *
 * undefined for what is none of these, for two armored blocks, for a message that is not encrypted (as far as its first
 * packet shows), and for more than `PGP_MESSAGE_MAX_BYTES`. The result is a copy; others that were made are overwritten.
 */
export function messageBytes(given: Uint8Array): Uint8Array | undefined {
  if (given.length > PGP_MESSAGE_MAX_BYTES) return undefined;
  if (isEncrypted(given)) return given.slice();
  const text = plainUtf8(given, allocated);
  if (holdsBlock(text)) return overwriting(text, armored);
  const packed = allocated(text.length);
  let length = 0;
  for (const character of text) if (!isWhiteSpace(character)) packed[length++] = character;
  text.fill(0);
  return overwriting(packed, all => decoded(all.subarray(0, length)));
}

function overwriting<T>(bytes: Uint8Array, work: (bytes: Uint8Array) => T): T {
  try {
    return work(bytes);
  } finally {
    bytes.fill(0);
  }
}
