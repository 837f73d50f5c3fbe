/**
 * Text that was taken for the bytes of a share: a share that was encoded once more (a Kubernetes Secret holds base64 of
 * what was given to it, hex in most cases). Decoded once it is text, and not a share.
 */

import { base64Value, EQUALS_SIGN, isWhiteSpace } from '../../../shared/shares/digits';
import { Refusal } from '../../../shared/text/refusals';
import { secretCopy, wipe } from '../process/wipe';
import { enteredText } from './entered-text';
import { decodeShareText } from './share-text';

/** From this length on, digits of hex and base64 throughout are text: of random bytes 1 in 10^8 at 16. */
const SURELY_DIGITS = 16;
/** The same for characters that can be printed at all: 1 in 10^10. */
const SURELY_TEXT = 24;

const isDigit = (byte: number): boolean =>
  base64Value(byte) >= 0 || byte === EQUALS_SIGN || isWhiteSpace(byte);
const isPrintable = (byte: number): boolean => (byte >= 0x20 && byte < 0x7f) || isWhiteSpace(byte);

/**
 * Whether `bytes`, decoded once from what was entered, are again text of a share, in whatever layer: hex or base64, in
 * UTF-8 or UTF-16, behind a label or in quotes, with line ends inside. `expected`: bytes of a whole share, where known.
 */
export function isTextOfShare(bytes: Uint8Array, expected: number | null): boolean {
  const text = enteredText(bytes);
  try {
    if (bytes.length >= SURELY_DIGITS && counted(text, isDigit) === text.length) return true;
    if (bytes.length >= SURELY_TEXT && counted(text, isPrintable) === text.length) return true;
    return expected !== null && decodesTo(text, expected);
  } finally {
    wipe(text);
  }
}

/** All are looked at, whatever the first ones are. */
function counted(text: Uint8Array, fits: (byte: number) => boolean): number {
  let count = 0;
  for (const byte of text) if (fits(byte)) count++;
  return count;
}

/** Shorter than any of the things that are looked for. */
const SHORTEST_INSIDE = 20;

/**
 * The text that `text` (as `enteredText` gave it), decoded once from hex or base64, is again, as `enteredText` gives it; the
 * caller wipes it. undefined where what is decoded is no text that can be read.
 */
export function textInside(text: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const bytes = decoded(text);
  const inside = bytes && enteredText(bytes);
  wipe(bytes);
  if (inside && inside.length >= SHORTEST_INSIDE && counted(inside, isPrintable) === inside.length)
    return inside;
  wipe(inside);
  return undefined;
}

/** Short shares are told by what they come to, which their own bytes cannot: those are longer than they. */
function decodesTo(text: Uint8Array, expected: number): boolean {
  const bytes = decoded(text);
  wipe(bytes);
  return bytes?.length === expected;
}

const [PLUS, SLASH, HYPHEN, UNDERLINE] = [0x2b, 0x2f, 0x2d, 0x5f];

/**
 * Turns base64url (RFC 4648, section 5) in `text` into base64. For looking into a text only: in a share `-` and `_` may stand
 * for a character that somebody could not read.
 */
function standardBase64(text: Uint8Array): void {
  if (text.includes(PLUS) || text.includes(SLASH)) return;
  for (const [at, byte] of text.entries()) {
    if (byte === HYPHEN) text[at] = PLUS;
    else if (byte === UNDERLINE) text[at] = SLASH;
  }
}

/** Secret bytes that the caller wipes; undefined for what is neither hex nor base64, in either alphabet. */
function decoded(text: Uint8Array): Uint8Array | undefined {
  const standard = secretCopy(text);
  try {
    standardBase64(standard);
    return decodeShareText(standard);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  } finally {
    wipe(standard);
  }
}
