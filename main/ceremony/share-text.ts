/**
 * Reading what a person typed, pasted or piped as a share: hex or base64, as bytes and never as a string.
 */
import { base64Value, hexValue, isWhiteSpace, withoutMark } from '../../shared/digits';
import { Refusal } from '../../shared/refusals';
import { decodeBase64, decodeHex } from './secret-text';
import { MAX_SHARE_BYTES } from './shamir/vault';
import { secretBytes, wipe } from './wipe';

const EQUALS_SIGN = 0x3d;

/**
 * The bytes of a share's text, in secret bytes that the caller wipes. `typed` is UTF-8; it is left as it is, and the
 * caller wipes it too.
 *
 * Hex is tried first, as Vault does: an even number of hex digits in either case is hex. Else it is standard
 * base64 (RFC 4648, section 4), whose padding may be left out but must be right when it is there, and whose unused
 * last bits must be 0. White space is ignored anywhere.
 *
 * Throws `Refusal` SHARE_EMPTY; SHARE_NOT_READABLE, with `position` where one character can be named, counted from
 * 1 over all characters as typed; SHARE_HEX_TYPO with the position, and SHARE_HEX_ODD, for what was surely meant as
 * hex; SHARE_TOO_LONG over `MAX_SHARE_BYTES`.
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
    if (base64Value(character) < 0) throw new Refusal('SHARE_NOT_READABLE', { position: at + 1 });
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

/** From this length on, text that is hex but for a few characters was meant as hex: 1 in 10^8 of base64 looks so. */
const SURELY_HEX = 24;

/** A typing error in hex would often still read as base64, of another length; the person is better told where it is. */
function refuseTypingErrorInHex(text: Uint8Array, count: number, strangers: number): void {
  if (count < SURELY_HEX || strangers > count / 12) return;
  if (strangers > 0) {
    const at = text.findIndex(character => !isWhiteSpace(character) && hexValue(character) < 0);
    throw new Refusal('SHARE_HEX_TYPO', { position: at + 1 });
  }
  if (count % 2 === 1) throw new Refusal('SHARE_HEX_ODD');
}

/** Four characters a group; a last group of 2 or 3 with the padding that fills it, or with none. */
const isBase64Layout = (count: number, padding: number): boolean =>
  count > 0 && count % 4 !== 1 && (padding === 0 || padding === (4 - (count % 4)) % 4);
