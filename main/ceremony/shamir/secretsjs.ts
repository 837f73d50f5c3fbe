/**
 * Shares in the form of secrets.js with 8 bits: the text `8`, two hex digits of index (01..ff), then the values as
 * hex, a byte for each byte of the padded secret. The padded secret is zeros, a bit 1, and the secret, filled up
 * to a multiple of the padding length (128 bits by default). Field 0x11D. The library writes lower case and reads both.
 *
 * The marker costs up to 16 bytes, so a share's values are longer than the secret. Where the secret was an odd
 * number of hex digits the marker is in the middle of a byte (`1` and the first digit).
 */
import { sameBytes } from '../../../shared/bytes';
import { MAX_INDEX, MAX_SECRET_BYTES } from '../../../shared/records/key-set';
import { hexValue, isWhiteSpace, withoutMark } from '../../../shared/shares/digits';
import { Refusal } from '../../../shared/text/refusals';
import { sharePayload } from '../openpgp/payload';
import { secretBytes, wipe, wiping } from '../process/wipe';
import { decodeHex } from '../shares/secret-text';
import { decodeShareText } from '../shares/share-text';
import { isTextOfShare } from '../shares/text-as-bytes';
import { evaluateAt, lagrangeCoefficients, type Point, SECRETS_JS_FIELD, weightedSum } from './gf256';
import { libraryNewShare } from './secretsjs-library';

const BITS = 8;
/** `8` and the index. */
const HEAD_CHARACTERS = 3;
const EIGHT = 0x38;
/** The longest padding that secrets.js can make: 1024 bits. */
const MAX_PADDING_BYTES = 128;

/** Characters of a share with so many bytes of values. */
export const secretsJsLength = (valueBytes: number): number => HEAD_CHARACTERS + 2 * valueBytes;

/** The refusal of a share whose value has `seen` bytes and not `expected`, told in characters; `other` as in the sentence. */
export const wrongSecretsJsLength = (
  seen: number,
  expected: number,
  first?: { index: number; holder?: string },
): Refusal =>
  new Refusal('SECRETSJS_WRONG_LENGTH', {
    seen: secretsJsLength(seen),
    expected: secretsJsLength(expected),
    ...(first && { first }),
  });

/** The number of bits that the first character stands for (3..20 in base 36), or 0 when it stands for none. */
function bitsOf(character: number): number {
  const letter = (character | 0x20) - 0x57;
  // Below the letters there are signs that differ from digits only by a bit.
  const bits = letter >= 10 ? letter : character <= 0x39 ? character - 0x30 : 0;
  return bits >= 3 && bits <= 20 ? bits : 0;
}

/**
 * Reads a share from its text, ASCII in bytes; the text is left as it is, and the caller wipes it and `value`. A byte
 * order mark in front and white space anywhere are ignored; hex digits may be in either case.
 *
 * Throws `Refusal` SHARE_EMPTY; SECRETSJS_NOT_READABLE with the `position` of the character, from 1;
 * SECRETSJS_BITS for another number of bits; SECRETSJS_CUT where characters are missing or too many (a share of 8
 * bits has an odd number, at least 5); SHARE_INDEX_ZERO; SHARE_TOO_LONG over 64 KiB of values. With `secretLength`, the
 * bytes of every value of the set, one of index 0 that has another length is SECRETSJS_WRONG_LENGTH.
 */
export function parseSecretsJsShare(text: Uint8Array, secretLength: number | null = null): Point {
  const packed = secretBytes(text.length);
  try {
    const characters = packed.subarray(0, pack(withoutMark(text), packed));
    const [first] = characters;
    if (first === undefined) throw new Refusal('SHARE_EMPTY');
    if (bitsOf(first) !== BITS) throw new Refusal('SECRETSJS_BITS', { seen: bitsOf(first) });
    const { length } = characters;
    if (length < secretsJsLength(1) || length % 2 === 0) throw new Refusal('SECRETSJS_CUT');
    if (length > secretsJsLength(MAX_SECRET_BYTES)) {
      throw new Refusal('SHARE_TOO_LONG', { expected: MAX_SECRET_BYTES });
    }
    const index = (hexValue(characters[1]!) << 4) | hexValue(characters[2]!);
    const digits = characters.subarray(HEAD_CHARACTERS);
    const seen = digits.length / 2;
    if (index === 0) {
      // What is no share of this set has no index either, and raises no alarm by it.
      if (secretLength !== null && seen !== secretLength) throw wrongSecretsJsLength(seen, secretLength);
      throw new Refusal('SHARE_INDEX_ZERO');
    }
    return { index, value: decodeHex(digits, seen) };
  } finally {
    wipe(packed);
  }
}

/** Moves the characters that count to the front of `packed`, and counts them. What is in no share is refused. */
function pack(text: Uint8Array, packed: Uint8Array): number {
  let count = 0;
  for (const [at, character] of text.entries()) {
    if (isWhiteSpace(character)) continue;
    const fits = count === 0 ? bitsOf(character) > 0 : hexValue(character) >= 0;
    if (!fits) throw new Refusal('SECRETSJS_NOT_READABLE', { position: at + 1 });
    packed[count++] = character;
  }
  return count;
}

/** The padding length that secrets.js has by default, in bytes. */
const PADDED_TO = 16;

/** True for text that looks like a share of secrets.js, padded as it does by default: hex digits with an 8 in front. */
export function looksLikeSecretsJs(text: Uint8Array): boolean {
  let count = 0;
  let first = 0;
  for (const character of withoutMark(text)) {
    if (isWhiteSpace(character)) continue;
    if (hexValue(character) < 0) return false;
    if (count === 0) first = character;
    count++;
  }
  const valueCharacters = count - HEAD_CHARACTERS;
  return first === EIGHT && valueCharacters > 0 && valueCharacters % (2 * PADDED_TO) === 0;
}

/** Where the second character that counts stands, from 0. */
export const secondCharacter = (text: Uint8Array): number => {
  let count = 0;
  return text.findIndex(character => !isWhiteSpace(character) && ++count === 2);
};

/** True for hex or base64, of however many layers, of the text of a share: decoded once, it is text again. */
export function isEncodedSecretsJs(text: Uint8Array): boolean {
  let bytes: Uint8Array | undefined;
  try {
    bytes = decodeShareText(text);
    return isTextOfShare(bytes, null);
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  } finally {
    wipe(bytes);
  }
}

/** The share's text as the library writes it, as secret bytes that the caller wipes. `value` stays as it is. */
export function secretsJsText({ index, value }: Point): Uint8Array {
  const bytes = secretBytes(value.length + 1);
  bytes[0] = index;
  bytes.set(value, 1);
  const hex = sharePayload(bytes, 'hex');
  const text = secretBytes(hex.length + 1);
  text[0] = EIGHT;
  text.set(hex, 1);
  wipe(bytes, hex);
  return text;
}

/**
 * The share at `index` of the set that `shares` belong to; `value` is in secret bytes that the caller wipes. It is
 * computed twice: by our own evaluation and by secrets.js itself. Unless both give the same text there is none.
 *
 * The library is given strings (see `secretsjs-library.ts`): copies of these shares and of the new one stay in the
 * process until it ends.
 *
 * Throws `Refusal` THRESHOLD_ONE (fewer than two shares), INDEX_OUT_OF_RANGE, INDEX_IN_USE (`index` is among them:
 * the library would answer with that share), SECRETSJS_DISAGREE, and `RangeError` when lengths differ or an index
 * occurs twice (the library would take the first).
 */
export async function newSecretsJsShare(shares: readonly Point[], index: number): Promise<Point> {
  if (shares.length < 2) throw new Refusal('THRESHOLD_ONE');
  if (!Number.isInteger(index) || index < 1 || index > MAX_INDEX) throw new Refusal('INDEX_OUT_OF_RANGE');
  if (shares.some(share => share.index === 0)) throw new Refusal('SHARE_INDEX_ZERO');
  if (shares.some(share => share.index === index)) throw new Refusal('INDEX_IN_USE', { index });
  const made = { index, value: evaluateAt(SECRETS_JS_FIELD, shares, index) };
  const ours = secretsJsText(made);
  let theirs: Uint8Array | undefined;
  try {
    theirs = utf8Secret(await libraryNewShare(shares.map(asString), index).catch(() => ''));
    if (!sameBytes(theirs, ours)) {
      throw new Refusal('SECRETSJS_DISAGREE');
    }
    return made;
  } catch (error) {
    wipe(made.value);
    throw error;
  } finally {
    wipe(ours, theirs);
  }
}

function asString(share: Point): string {
  const text = secretsJsText(share);
  return wiping([text], () => new TextDecoder().decode(text));
}

/** ASCII text as secret bytes. */
function utf8Secret(text: string): Uint8Array {
  const bytes = secretBytes(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/**
 * Whether the padding of the secret that these shares give is as secrets.js makes it: zeros and the marker. Only
 * bytes that are known beforehand are interpolated at 0, not the secret.
 *
 * With `secretLength` (bytes of the secret, not of a share) all of them are: then `true` says that these are enough
 * shares of one set, but for one chance in 256 for each byte of padding. Errors in the other bytes are not seen.
 * Without it the padding's length is not known, and only what cannot be padding at all is found: garbage passes about
 * once in 14 times. The bytes up to the marker are then looked at one by one; where the secret was an odd number of hex
 * digits, the last of them holds its first digit.
 */
export function paddingHolds(points: readonly Point[], secretLength?: number): boolean {
  const length = points[0]!.value.length;
  const atSecret = (start: number, end: number): Uint8Array =>
    weightedSum(
      SECRETS_JS_FIELD,
      points.map(({ value }) => value.subarray(start, end)),
      coefficients,
    );
  const coefficients = lagrangeCoefficients(
    SECRETS_JS_FIELD,
    points.map(({ index }) => index),
    0,
  );
  if (secretLength !== undefined) {
    const known = length - secretLength;
    if (known < 1) return false;
    const padding = atSecret(0, known);
    const wrong = padding.reduce((sofar, byte, at) => sofar | (byte ^ (at === known - 1 ? 1 : 0)), 0);
    wipe(padding);
    return wrong === 0;
  }
  for (let at = 0; at < Math.min(length, MAX_PADDING_BYTES); at++) {
    const one = atSecret(at, at + 1);
    const byte = one[0]!;
    wipe(one);
    if (byte !== 0) return byte === 1 || byte >> 4 === 1;
  }
  return false;
}
