/** More than one share in one text: two papers on a line, or one pasted twice. */
import { sameBytes } from '../../../shared/bytes';
import { hexValue, isWhiteSpace } from '../../../shared/shares/digits';
import { Refusal } from '../../../shared/text/refusals';
import { wipe } from '../process/wipe';
import type { ShareScheme } from '../shamir/scheme';
import { withoutWhiteSpace } from './secret-text';
import { decodeShareText } from './share-text';

const [COMMA, SEMICOLON, BAR, DOUBLE, SINGLE] = [0x2c, 0x3b, 0x7c, 0x22, 0x27];
const [EQUALS_SIGN, EIGHT] = [0x3d, 0x38];
/** Between shares; inside of one only white space is. */
const isBetween = (byte: number): boolean =>
  byte === COMMA || byte === SEMICOLON || byte === BAR || byte === DOUBLE || byte === SINGLE;
/** A share of secrets.js of no more than this may be a group of a longer one. */
const SHORTEST_UNKNOWN = 33;

/**
 * Whether `text`, as `enteredText` gave it, is two whole shares or more, with spaces, commas or the like between them, or one
 * twice in a row. Certain, and so never said of one share in groups: it is told by how long a share is.
 *
 * @param valueBytes of a share; null where it is not known
 */
export function areSeveralShares(text: Uint8Array, scheme: ShareScheme, valueBytes: number | null): boolean {
  const parts = partsOf(text);
  if (valueBytes === null) return scheme.unit === 'characters' && parts.length > 1 && areAlike(text, parts);
  const whole = scheme.shareLength(valueBytes);
  const share: Whole =
    scheme.unit === 'bytes'
      ? { counts: [2 * whole, Math.ceil((4 * whole) / 3)], fits: part => isOfBytes(part, whole) }
      : { counts: [whole], fits: part => isOfCharacters(part, whole) };
  return (parts.length > 1 && isRowOf(text, parts, share)) || isTwice(text, share);
}

/** What a whole share is: how many characters it may have, and what makes sure of it. */
interface Whole {
  counts: number[];
  fits(part: Uint8Array): boolean;
}

type Part = readonly [from: number, to: number];

function partsOf(text: Uint8Array): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < text.length; at++) {
    const from = at;
    while (at < text.length && !isWhiteSpace(text[at]!) && !isBetween(text[at]!)) at++;
    if (at > from) parts.push([from, at]);
  }
  return parts;
}

/** Characters that count. */
function countIn(text: Uint8Array): number {
  let count = 0;
  for (const byte of text) if (!isWhiteSpace(byte) && byte !== EQUALS_SIGN) count++;
  return count;
}

/**
 * Whether the parts, each by itself or several in a row, make whole shares with nothing left over. Their characters are counted
 * first: only what may fit is decoded.
 */
function isRowOf(text: Uint8Array, parts: readonly Part[], { counts, fits }: Whole): boolean {
  let found = 0;
  let count = 0;
  let from: number | undefined;
  for (const [start, end] of parts) {
    from ??= start;
    count += countIn(text.subarray(start, end));
    if (!counts.includes(count) || !fits(text.subarray(from, end))) continue;
    found++;
    count = 0;
    from = undefined;
  }
  return found > 1 && from === undefined;
}

function isTwice(text: Uint8Array, { counts, fits }: Whole): boolean {
  const packed = withoutWhiteSpace(text);
  const half = packed.subarray(0, packed.length / 2);
  try {
    if (packed.length % 2 === 1 || !counts.includes(countIn(half))) return false;
    return sameBytes(half, packed.subarray(half.length)) && fits(half);
  } finally {
    wipe(packed);
  }
}

/** Hex or base64 of so many bytes. */
function isOfBytes(part: Uint8Array, bytes: number): boolean {
  let decoded: Uint8Array | undefined;
  try {
    decoded = decodeShareText(part);
    return decoded.length === bytes;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  } finally {
    wipe(decoded);
  }
}

/** A share of secrets.js of 8 bits with so many characters. */
const isOfCharacters = (part: Uint8Array, characters: number): boolean =>
  countIn(part) === characters &&
  part.find(byte => !isWhiteSpace(byte)) === EIGHT &&
  part.every(byte => isWhiteSpace(byte) || hexValue(byte) >= 0);

/** Of no known length: all have one, and each is a share of secrets.js by itself. */
function areAlike(text: Uint8Array, parts: readonly Part[]): boolean {
  const [[from, to] = [0, 0]] = parts;
  const length = to - from;
  return (
    length >= SHORTEST_UNKNOWN &&
    length % 2 === 1 &&
    parts.every(([first, end]) => end - first === length && isOfCharacters(text.subarray(first, end), length))
  );
}
