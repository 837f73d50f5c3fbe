/**
 * The text of a share as somebody entered it, without what is certainly not of it: byte order marks and UTF-16, a label
 * that Vault or OpenBao prints before a key, quotation marks and a comma as in JSON. And what is plainly another thing.
 */
import { isWhiteSpace } from '../../shared/digits';
import { plainUtf8 } from '../../shared/text-bytes';
import { secretBytes } from './wipe';

const SPACE = 0x20;
const [COLON, COMMA, DOT, SEMICOLON] = [0x3a, 0x2c, 0x2e, 0x3b];
/** Single, double, and the one that Markdown has. */
const QUOTES = new Set([0x22, 0x27, 0x60]);
const BRACKETS = new Set([0x7b, 0x7d, 0x5b, 0x5d]);

/**
 * A copy of `typed` (UTF-8 or UTF-16, with a mark or without), as UTF-8 in secret bytes that the caller wipes; `typed` stays.
 * What was taken off became spaces, which no reader counts: so the place of a character is what it was.
 */
export function enteredText(typed: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = plainUtf8(typed, secretBytes);
  blankQuotes(text);
  text.fill(SPACE, 0, labelEnd(text));
  blankQuotes(text);
  return text;
}

/** At both ends; a comma after the last. */
function blankQuotes(text: Uint8Array): void {
  let from = 0;
  while (from < text.length && (isWhiteSpace(text[from]!) || QUOTES.has(text[from]!))) text[from++] = SPACE;
  let to = text.length - 1;
  while (to >= from && (isWhiteSpace(text[to]!) || QUOTES.has(text[to]!) || text[to] === COMMA))
    text[to--] = SPACE;
}

/** Longer than any label: “Key 255 fingerprint: … ; value:” with 40 digits. */
const LABEL_MAX = 90;
/** The words of labels that init, rekey and rotate-keys print; one of the last two is in each. */
const LABEL_WORDS = ['unseal', 'recovery', 'new', 'old', 'hex', 'base64', 'keys', 'shares', 'key', 'share'];
const NAMES = ['key', 'share', 'keys', 'shares'];
const FINGERPRINT = 'fingerprint';
const VALUE = 'value';

/** Where in `text` what follows a label begins; 0 where there is none. */
export function labelEnd(text: Uint8Array): number {
  const end = text.subarray(0, LABEL_MAX).indexOf(COLON);
  if (end < 0) return 0;
  const words = wordsIn(text, 0, end);
  const named = words.some(word => isOneOf(text, word, NAMES));
  const last = words.at(-1);
  if (!named || !last) return 0;
  // “Key 1 fingerprint: …; value:”
  if (isOneOf(text, last, [FINGERPRINT])) return valueAt(text);
  return words.every(word => isNumber(text, word) || isOneOf(text, word, LABEL_WORDS)) ? end + 1 : 0;
}

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

/** The words of `text` from one place to another. */
export function wordsIn(text: Uint8Array, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (let at = from; at < to; at++) {
    const start = at;
    while (at < to && (isLetter(text[at]!) || isDigit(text[at]!))) at++;
    if (at > start) words.push([start, at]);
  }
  return words;
}

const isNumber = (text: Uint8Array, [from, to]: Word): boolean =>
  to - from <= 3 && text.subarray(from, to).every(isDigit);

/** Whether a word is one of `words` (in small letters), in capitals or not. */
export const isOneOf = (text: Uint8Array, [from, to]: Word, words: readonly string[]): boolean =>
  words.some(word => word.length === to - from && begins(text, from, word));

/** Whether `word` (in small letters) stands at `at`, in capitals or not. */
const begins = (text: Uint8Array, at: number, word: string): boolean =>
  Array.from(word).every((letter, place) => {
    const byte = text[at + place] ?? 0;
    return (isLetter(byte) ? byte | 0x20 : byte) === letter.charCodeAt(0);
  });

/** What was given instead of a share, as far as it shows by its beginning. */
export type Instead = 'token' | 'init';

/** Prefixes of Vault's and OpenBao's tokens: service, batch and recovery, of today and before Vault 1.10. */
const PREFIXES = ['hvs', 'hvb', 'hvr', 's', 'b', 'r'];
/** Characters after the prefix: 24 in the shortest. */
const TOKEN_MIN = 20;
const PROGRAMS = ['vault', 'openbao', 'namespace'];
const INITIALIZED = 'initialized';

/**
 * `token` for a token of Vault or OpenBao, also behind a label; `init` for more than one share at once, as `operator init`
 * prints: JSON, several labels in one text, or its prose. `text` is what `enteredText` gave.
 */
export function givenInstead(text: Uint8Array): Instead | undefined {
  const from = text.findIndex(byte => !isWhiteSpace(byte));
  if (from < 0) return undefined;
  const colon = text.indexOf(COLON);
  if (isToken(text, from) || (colon >= 0 && isToken(text, colon + 1))) return 'token';
  const last = text.findLast(byte => !isWhiteSpace(byte))!;
  if (BRACKETS.has(text[from]!) || BRACKETS.has(last) || labelAfter(text, colon)) return 'init';
  const [program, initialized] = wordsIn(text, 0, Math.min(text.length, LABEL_MAX));
  const isProse =
    program && initialized && isOneOf(text, program, PROGRAMS) && isOneOf(text, initialized, [INITIALIZED]);
  return isProse ? 'init' : undefined;
}

function isToken(text: Uint8Array, from: number): boolean {
  let start = from;
  while (start < text.length && isWhiteSpace(text[start]!)) start++;
  return PREFIXES.some(prefix => {
    const dot = start + prefix.length;
    // In small letters, as tokens are: a share's text has no dot.
    const starts = text[dot] === DOT && begins(text, start, prefix);
    return starts && wordLength(text, dot + 1) >= TOKEN_MIN;
  });
}

function wordLength(text: Uint8Array, from: number): number {
  let to = from;
  while (
    to < text.length &&
    (isLetter(text[to]!) || isDigit(text[to]!) || text[to] === 0x2d || text[to] === 0x5f)
  )
    to++;
  return to - from;
}

/** A second label stands right before the colon: lines that were put together. */
function labelAfter(text: Uint8Array, colon: number): boolean {
  if (colon < 0) return false;
  const words = wordsIn(text, Math.max(0, colon - LABEL_MAX), colon);
  const [name, number] = words.slice(-2);
  return name !== undefined && number !== undefined && endsInName(text, name) && isNumber(text, number);
}

/** The word before it may have run into it: “…Q=Unseal Key 2:”. */
const endsInName = (text: Uint8Array, [from, to]: Word): boolean =>
  NAMES.some(name => to - name.length >= from && begins(text, to - name.length, name));
