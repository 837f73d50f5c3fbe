/**
 * Text as people see it, in bytes: one byte for each character that is seen. What looks the same as a sign of ASCII becomes
 * that sign; what nobody sees is left out. It may be a share's, so it never becomes a string.
 */

const [LINE_FEED, BELL, ESCAPE, SPACE, QUOTE, HYPHEN, DELETE] = [0x0a, 0x07, 0x1b, 0x20, 0x22, 0x2d, 0x7f];
const [OPEN_BRACKET, CLOSE_BRACKET, BACKSLASH, OPEN, CLOSE] = [0x5b, 0x5d, 0x5c, 0x28, 0x29];

type Range = readonly [first: number, last: number];
const isIn = (character: number, ranges: readonly Range[]): boolean =>
  ranges.some(([first, last]) => character >= first && character <= last);

/** Soft hyphen, joiners and other characters without width, marks of direction, variation selectors, byte order mark. */
const INVISIBLE: readonly Range[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const isInvisible = (character: number): boolean => character >= 0x80 && isIn(character, INVISIBLE);
/** Accents and other marks that are put on the character before them (Unicode's blocks of combining marks). */
const MARKS: readonly Range[] = [
  [0x300, 0x36f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];
const isMark = (character: number): boolean => character >= 0x300 && isIn(character, MARKS);
/** No-break space and the others, and ends of lines. */
const SPACES: readonly Range[] = [
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];
const QUOTES: readonly Range[] = [
  [0xab, 0xab],
  [0xb4, 0xb4],
  [0xbb, 0xbb],
  [0x2018, 0x201f],
  [0x2039, 0x203a],
];
const DASHES: readonly Range[] = [
  [0x2010, 0x2015],
  [0x2212, 0x2212],
  [0xfe58, 0xfe58],
  [0xfe63, 0xfe63],
];
/** ASCII from `!` to `~` as wide as a Chinese character. */
const WIDE: Range = [0xff01, 0xff5e];
const WIDE_OFFSET = 0xfee0;

/** The byte of a character: of ASCII itself, of a look-alike its sign; DELETE, which is in no text, for any other. */
function signOf(character: number): number {
  if (character < 0x80) return character;
  if (isIn(character, [WIDE])) return character - WIDE_OFFSET;
  if (isIn(character, SPACES)) return SPACE;
  if (isIn(character, QUOTES)) return QUOTE;
  return isIn(character, DASHES) ? HYPHEN : DELETE;
}

/**
 * Escape sequences of terminals (ECMA-48: colours and the like, titles, links, character sets), which a recording of a terminal
 * holds and nobody sees. One character after another.
 */
class Escapes {
  #inside: 'no' | 'begun' | 'sequence' | 'string' | 'end of string' | 'set' = 'no';

  /** True for one that belongs to a sequence. */
  takes(character: number): boolean {
    switch (this.#inside) {
      case 'no':
        if (character !== ESCAPE) return false;
        this.#inside = 'begun';
        return true;
      case 'begun':
        if (character === OPEN_BRACKET) this.#inside = 'sequence';
        else if (character === CLOSE_BRACKET) this.#inside = 'string';
        else if (character === OPEN || character === CLOSE) this.#inside = 'set';
        else this.#inside = character === ESCAPE ? 'begun' : 'no';
        return this.#inside !== 'no';
      case 'sequence':
        // Parameters, then one letter or sign.
        if (character >= SPACE && character < 0x40) return true;
        this.#inside = 'no';
        return character >= 0x40 && character < DELETE;
      case 'string':
        if (character === BELL || character === LINE_FEED) this.#inside = 'no';
        else if (character === ESCAPE) this.#inside = 'end of string';
        return character !== LINE_FEED;
      case 'end of string':
        this.#inside = character === BACKSLASH ? 'no' : 'string';
        return true;
      case 'set':
        this.#inside = 'no';
        return true;
    }
  }
}

const NO_CHARACTER = 0xfffd;

/** The character of UTF-8 (RFC 3629) that begins at `at`, and its bytes; of what is none `NO_CHARACTER`, one byte. */
function characterAt(text: Uint8Array, at: number): [character: number, size: number] {
  const first = text[at]!;
  if (first < 0x80) return [first, 1];
  const size =
    first >= 0xf0 && first <= 0xf4
      ? 4
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xc2 && first < 0xe0
          ? 2
          : 1;
  if (size === 1) return [NO_CHARACTER, 1];
  let character = first & (0xff >> (size + 1));
  for (let place = 1; place < size; place++) {
    const next = text[at + place] ?? 0;
    if ((next & 0xc0) !== 0x80) return [NO_CHARACTER, 1];
    character = (character << 6) | (next & 0x3f);
  }
  return [character, size];
}

/**
 * `text` (UTF-8) as it is seen, in bytes that `allocate` gives, and nowhere else: ASCII, one byte a character, DELETE for what is
 * like no sign of ASCII and for what is no UTF-8. An accent that stands on a character is one with it, and no sign of ASCII
 * then. So the place of a byte is the place of the character that a person would
 * count. `text` stays as it is.
 */
export function seenText<T extends Uint8Array>(text: Uint8Array, allocate: (length: number) => T): T {
  const seen = allocate(writeSeen(text));
  writeSeen(text, seen);
  return seen;
}

/** How many characters are seen; without `into` they are only counted. */
function writeSeen(text: Uint8Array, into?: Uint8Array): number {
  const escapes = new Escapes();
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const [character, size] = characterAt(text, at);
    at += size;
    if (escapes.takes(character) || isInvisible(character)) continue;
    const isOnAnother = count > 0 && isMark(character);
    if (!isOnAnother) count++;
    if (into) into[count - 1] = isOnAnother ? DELETE : signOf(character);
  }
  return count;
}

/** `text` (UTF-8) without the escape sequences of terminals, and otherwise as it is; in bytes that `allocate` gives. */
export function withoutEscapes<T extends Uint8Array>(text: Uint8Array, allocate: (length: number) => T): T {
  const kept = allocate(writeKept(text));
  writeKept(text, kept);
  return kept;
}

function writeKept(text: Uint8Array, into?: Uint8Array): number {
  const escapes = new Escapes();
  let count = 0;
  for (const byte of text) {
    if (escapes.takes(byte)) continue;
    if (into) into[count] = byte;
    count++;
  }
  return count;
}

/** A character that is seen: where in a string it begins and ends, in the string's own units, and its byte in `seenText`. */
export interface SeenCharacter {
  from: number;
  to: number;
  sign: number;
}

/** The characters of `text` that are seen, one for each byte of `seenText`. */
export function* seenCharacters(text: string): Generator<SeenCharacter> {
  const escapes = new Escapes();
  let last: SeenCharacter | undefined;
  let at = 0;
  for (const one of text) {
    const character = one.codePointAt(0)!;
    const from = at;
    at += one.length;
    if (escapes.takes(character) || isInvisible(character)) continue;
    if (last && isMark(character)) {
      last = { from: last.from, to: at, sign: DELETE };
      continue;
    }
    if (last) yield last;
    last = { from, to: at, sign: signOf(character) };
  }
  if (last) yield last;
}

/** Where in `text` the character stands that is seen as the one at `position`, from 1: all of it; undefined for none. */
export function placeOfSeen(text: string, position: number): SeenCharacter | undefined {
  let count = 0;
  for (const character of seenCharacters(text)) if (++count === position) return character;
  return undefined;
}
