/**
 * Reading what a person typed, pasted or piped as a share: hex or base64, as bytes and never as a string.
 */
import { isSurelyHex } from '../../../shared/shares/around-share';
import { base64Value, hexValue, isWhiteSpace, withoutMark } from '../../../shared/shares/digits';
import { Refusal } from '../../../shared/text/refusals';
import { secretBytes, wipe } from '../process/wipe';
import { MAX_SHARE_BYTES } from '../shamir/vault';
import { decodeBase64, decodeHex } from './secret-text';

const [EQUALS_SIGN, HYPHEN, UNDERLINE] = [0x3d, 0x2d, 0x5f];

/**
 * The bytes of a share's text, in secret bytes that the caller wipes. `typed` is UTF-8; it is left as it is, and the
 * caller wipes it too.
 *
 * Hex is tried first, as Vault does: an even number of hex digits in either case is hex. Else it is standard
 * base64 (RFC 4648, section 4), whose padding may be left out but must be right when it is there, and whose unused
 * last bits must be 0. White space is ignored anywhere.
 *
 * Throws `Refusal` SHARE_EMPTY; SHARE_NOT_READABLE, with `position` where one character can be named, from 1 over
 * the bytes of `typed`, which are the characters that were typed (`withoutSurroundings`); SHARE_HAS_SIGN with the position, for
 * `-` and `_`, which are digits in base64url and stand for unreadable characters elsewhere; SHARE_HEX_TYPO with the position,
 * and SHARE_HEX_ODD with how many digits it has (`seen`), for what was surely meant as hex; SHARE_CASE_LOST for base64 without one capital or without one small letter; SHARE_TOO_LONG over
 * `MAX_SHARE_BYTES`.
 */
export function decodeShareText(typed: Uint8Array): Uint8Array {
  const text = withoutMark(typed);
  const packed = secretBytes(text.length);
  try {
    const { count, padding } = pack(text, packed);
    if (count === 0 && padding === 0) throw new Refusal('SHARE_EMPTY');
    const characters = packed.subarray(0, count);
    const strangers = padding === 0 ? notHex(characters) : count;
    refuseTypingErrorInHex(text, count, strangers);
    const hex = padding === 0 && count % 2 === 0 && strangers === 0;
    if (!hex && !isBase64Layout(count, padding)) throw new Refusal('SHARE_NOT_READABLE');
    if (!hex && hasLostCase(characters)) throw new Refusal('SHARE_CASE_LOST');
    const length = hex ? count / 2 : Math.floor((count * 6) / 8);
    if (length > MAX_SHARE_BYTES) throw new Refusal('SHARE_TOO_LONG', { expected: MAX_SHARE_BYTES });
    const bytes = hex ? decodeHex(characters, length) : decodeBase64(characters, length);
    if (!bytes) throw new Refusal('SHARE_NOT_READABLE');
    return bytes;
  } finally {
    wipe(packed);
  }
}

/**
 * Moves the characters that count to the front of `packed`, and counts them and the padding. A character that
 * cannot be in a share is refused, and padding with more after it. All before it are one byte each, so its place
 * in bytes is its place in characters.
 */
function pack(text: Uint8Array, packed: Uint8Array): { count: number; padding: number } {
  let count = 0;
  let padding = 0;
  let firstPadding = 0;
  for (const [at, character] of text.entries()) {
    if (isWhiteSpace(character)) continue;
    if (character === EQUALS_SIGN) {
      firstPadding ||= at + 1;
      padding++;
      continue;
    }
    if (base64Value(character) < 0) {
      const isSign = character === HYPHEN || character === UNDERLINE;
      throw new Refusal(isSign ? 'SHARE_HAS_SIGN' : 'SHARE_NOT_READABLE', { position: at + 1 });
    }
    if (padding > 0) throw new Refusal('SHARE_NOT_READABLE', { position: firstPadding });
    packed[count++] = character;
  }
  return { count, padding };
}

/** How many characters are not hex digits. */
function notHex(characters: Uint8Array): number {
  let strangers = 0;
  for (const character of characters) strangers -= hexValue(character) >> 31;
  return strangers;
}

/** A typing error in hex would often still read as base64, of another length; the person is better told where it is. */
function refuseTypingErrorInHex(text: Uint8Array, count: number, strangers: number): void {
  if (!isSurelyHex(count, strangers)) return;
  if (strangers > 0) {
    const at = text.findIndex(character => !isWhiteSpace(character) && hexValue(character) < 0);
    throw new Refusal('SHARE_HEX_TYPO', { position: at + 1 });
  }
  if (count % 2 === 1) throw new Refusal('SHARE_HEX_ODD', { seen: count });
}

/** From this length on, base64 with letters of one case only has lost the other: 1 in 10^7 is so by itself. */
const SURELY_CASED = 32;
/** Fewer different characters are made up: zeros, for one, are all capitals. */
const SURELY_MIXED = 10;

/** Some programs, and some people, write everything small; in base64 the capitals count. Only sums depend on the text. */
function hasLostCase(characters: Uint8Array): boolean {
  const [CAPITALS, SMALL] = [26, 52];
  let capitals = 0;
  let letters = 0;
  const seen = [0, 0];
  for (const character of characters) {
    const value = base64Value(character);
    capitals -= (value - CAPITALS) >> 31;
    letters -= (value - SMALL) >> 31;
    const low = (value - 32) >> 31;
    seen[0]! |= low & (1 << (value & 31));
    seen[1]! |= ~low & (1 << (value & 31));
  }
  const oneCase = capitals === 0 || capitals === letters;
  return oneCase && characters.length >= SURELY_CASED && bitsIn(seen[0]!) + bitsIn(seen[1]!) >= SURELY_MIXED;
}

function bitsIn(word: number): number {
  let count = 0;
  for (let at = 0; at < 32; at++) count += (word >>> at) & 1;
  return count;
}

const BITS = { hex: 4, base64: 6 };

/**
 * Where in `text`, which was decoded, the index stands: the place, from 1, of the first character that holds bits of the
 * last byte.
 */
export function indexPosition(text: Uint8Array): number {
  const counted = (byte: number) => !isWhiteSpace(byte) && byte !== EQUALS_SIGN;
  let [count, strangers] = [0, 0];
  for (const byte of text) {
    if (!counted(byte)) continue;
    count++;
    strangers -= hexValue(byte) >> 31;
  }
  const hex = strangers === 0 && count % 2 === 0;
  const bits = hex ? BITS.hex : BITS.base64;
  const bytes = Math.floor((count * bits) / 8);
  let left = Math.floor(((bytes - 1) * 8) / bits);
  return 1 + text.findIndex(byte => counted(byte) && left-- === 0);
}

/** Four characters a group; a last group of 2 or 3 with the padding that fills it, or with none. */
const isBase64Layout = (count: number, padding: number): boolean =>
  count > 0 && count % 4 !== 1 && (padding === 0 || padding === (4 - (count % 4)) % 4);
