/**
 * What stands around and inside the text of a share and is certainly not of it: a label that Vault or OpenBao prints before a
 * key, quotation marks and a comma as in JSON, `0x`, signs between groups of digits. The window and the ceremony process use
 * the same, so that a place that one of them names is the same place for the other.
 */
import { hexValue, isWhiteSpace } from './digits';
import { seenText } from './seen-text';

const SPACE = 0x20;
const [COLON, COMMA, SEMICOLON, HYPHEN, UNDERLINE] = [0x3a, 0x2c, 0x3b, 0x2d, 0x5f];
const [ZERO, LETTER_X] = [0x30, 0x78];
/** Single, double, and the one that Markdown has. */
const isQuote = (byte: number): boolean => byte === 0x22 || byte === 0x27 || byte === 0x60;

/**
 * What `typed` (UTF-8) holds of a share, as ASCII in bytes that `allocate` gives, and nowhere else; `typed` stays.
 *
 * One byte for each character that a person sees, so that the place of a byte, from 1, is what a person counts: a label,
 * quotation marks and spaces count, since they are there to be counted; a byte order mark, characters without width and a
 * terminal's colours do not, since nobody sees them. What was taken off became spaces, which no reader of shares minds.
 */
export function withoutSurroundings<T extends Uint8Array>(
  typed: Uint8Array,
  allocate: (length: number) => T,
): T {
  const text = seenText(typed, allocate);
  blankQuotes(text);
  text.fill(SPACE, 0, labelEnd(text));
  blankQuotes(text);
  blankPrefix(text);
  blankSigns(text);
  return text;
}

/** Whether a label stands in front of `text`, which `seenText` gave; quotation marks in it become spaces. */
export function beginsWithLabel(text: Uint8Array): boolean {
  blankQuotes(text);
  return labelEnd(text) > 0;
}

/** At both ends; a comma after the last. */
function blankQuotes(text: Uint8Array): void {
  let from = 0;
  while (from < text.length && (isWhiteSpace(text[from]!) || isQuote(text[from]!))) text[from++] = SPACE;
  let to = text.length - 1;
  while (to >= from && (isWhiteSpace(text[to]!) || isQuote(text[to]!) || text[to] === COMMA))
    text[to--] = SPACE;
}

/** From this length on, text that is hex but for a few characters was meant as hex: 1 in 10^8 of base64 looks so. */
export const SURELY_HEX = 24;

/** Whether so many characters, `strangers` of them no hex digits, were surely meant as hex. */
export const isSurelyHex = (count: number, strangers: number): boolean =>
  count >= SURELY_HEX && strangers <= count / 12;

/** Whether what counts in `text` was surely meant as hex, typing errors or not. `passedOver`: a sign that does not count. */
function isMeantAsHex(text: Uint8Array, passedOver = SPACE): boolean {
  let [count, strangers] = [0, 0];
  for (const byte of text) {
    if (isWhiteSpace(byte) || byte === passedOver) continue;
    count++;
    strangers -= hexValue(byte) >> 31;
  }
  return isSurelyHex(count, strangers);
}

/** `0x` before hex. */
function blankPrefix(text: Uint8Array): void {
  const from = text.findIndex(byte => !isWhiteSpace(byte));
  if (from < 0 || text[from] !== ZERO || (text[from + 1]! | 0x20) !== LETTER_X) return;
  const rest = text.subarray(from + 2);
  if (isMeantAsHex(rest, groupSign(rest))) text.fill(SPACE, from, from + 2);
}

/** No dot: tokens have one. */
const SIGNS = [HYPHEN, COLON, UNDERLINE];
/** So many groups of one length with the same sign between them are no accident of text that has the sign for something else. */
const SURELY_GROUPS = 4;

const countOf = (text: Uint8Array, sign: number): number => {
  let count = 0;
  for (const byte of text) if (byte === sign) count++;
  return count;
};

/** The sign that may stand between groups: of several the most frequent; undefined where there is none. */
function groupSign(text: Uint8Array): number | undefined {
  const counts = SIGNS.map(sign => countOf(text, sign));
  const most = Math.max(...counts);
  return most > 0 ? SIGNS[counts.indexOf(most)] : undefined;
}

/**
 * Signs between groups of one even length, the last of which may be shorter. A sign may also stand for a character that cannot
 * be read: the first that does not end such a group stays where it is, and all behind it, and no reader of shares takes them.
 */
function blankSigns(text: Uint8Array): void {
  const sign = groupSign(text);
  if (sign === undefined) return;
  const lengths = groupLengths(text, sign);
  const usual = commonest(lengths);
  if (lengths.length < SURELY_GROUPS || usual === 0 || usual % 2 === 1) return;
  const last = lengths.length - 1;
  const fits = (length: number, at: number) => (at < last ? length === usual : length > 0 && length <= usual);
  const odd = lengths.findIndex((length, at) => !fits(length, at));
  let left = odd < 0 ? last : Math.min(odd, last - 1);
  for (const [at, byte] of text.entries()) if (byte === sign && left-- > 0) text[at] = SPACE;
}

/** How many characters stand before, between and behind the signs. */
function groupLengths(text: Uint8Array, sign: number): number[] {
  const lengths = [0];
  for (const byte of text) {
    if (byte === sign) lengths.push(0);
    else if (!isWhiteSpace(byte)) lengths[lengths.length - 1]!++;
  }
  return lengths;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, 1 + (counts.get(one) ?? 0));
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)![0];
}

/** Longer than any label: “Key 255 fingerprint: … ; value:” with 40 digits. */
export const LABEL_MAX = 90;
/** The words of labels that init, rekey and rotate-keys print; one of the last two is in each. */
const LABEL_WORDS = ['unseal', 'recovery', 'new', 'old', 'hex', 'base64', 'keys', 'shares', 'key', 'share'];
export const LABEL_NAMES = ['key', 'share', 'keys', 'shares'];
const LIST_NAMES = ['keys', 'shares'];
const FINGERPRINT = 'fingerprint';
const VALUE = 'value';

/** Where in `text` what follows a label begins; 0 where there is none. */
export function labelEnd(text: Uint8Array): number {
  const end = text.subarray(0, LABEL_MAX).indexOf(COLON);
  // A name with an underline is a field's, as JSON and YAML have them.
  if (end < 0 || text.subarray(0, end).includes(UNDERLINE)) return 0;
  const words = wordsIn(text, 0, end);
  const named = words.some(word => isOneOf(text, word, LABEL_NAMES));
  const last = words.at(-1);
  if (!named || !last || isListHead(text, words)) return 0;
  // “Key 1 fingerprint: …; value:”
  if (isOneOf(text, last, [FINGERPRINT])) return valueAt(text);
  return words.every(word => isNumber(text, word) || isOneOf(text, word, LABEL_WORDS)) ? end + 1 : 0;
}

/** `keys:` alone is a field's name, too, and a list follows. */
const isListHead = (text: Uint8Array, words: readonly Word[]): boolean =>
  words.length === 1 && isOneOf(text, words[0]!, LIST_NAMES);

function valueAt(text: Uint8Array): number {
  const semicolon = text.subarray(0, LABEL_MAX).indexOf(SEMICOLON);
  const end = semicolon < 0 ? -1 : text.indexOf(COLON, semicolon);
  const [word] = end < 0 ? [] : wordsIn(text, semicolon, end);
  return word && isOneOf(text, word, [VALUE]) ? end + 1 : 0;
}

/** A run of letters and digits in a text: where it begins, and the place behind its last character. */
export type Word = readonly [from: number, to: number];

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
export const isLetterOrDigit = (byte: number): boolean => isLetter(byte) || isDigit(byte);

/** The words of `text` from one place to another. */
export function wordsIn(text: Uint8Array, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (let at = from; at < to; at++) {
    const start = at;
    while (at < to && isLetterOrDigit(text[at]!)) at++;
    if (at > start) words.push([start, at]);
  }
  return words;
}

/** Whether a word is 1 to 3 digits. */
export const isNumber = (text: Uint8Array, [from, to]: Word): boolean =>
  to - from <= 3 && text.subarray(from, to).every(isDigit);

/** Whether a word is one of `words` (in small letters), in capitals or not. */
export const isOneOf = (text: Uint8Array, [from, to]: Word, words: readonly string[]): boolean =>
  words.some(word => word.length === to - from && begins(text, from, word));

/** Whether `word` (in small letters) stands at `at`, in capitals or not. */
export const begins = (text: Uint8Array, at: number, word: string): boolean =>
  Array.from(word).every((letter, place) => {
    const byte = text[at + place] ?? 0;
    return (isLetter(byte) ? byte | 0x20 : byte) === letter.charCodeAt(0);
  });
