/** Secrets of other programs, by families that are certain from how they are written, or by a checksum of their own. */
import { createHash } from 'node:crypto';
import { sameBytes } from '../../../shared/bytes';
import { isLetterOrDigit } from '../../../shared/shares/around-share';
import { isWhiteSpace } from '../../../shared/shares/digits';
import { asciiBytes, standsAt } from '../../../shared/shares/find-bytes';
import type { SecretKind } from '../../../shared/text/en/refusals/share';
import { secretBytes, wipe, wiping } from '../process/wipe';

interface Family {
  kind: SecretKind;
  prefixes: string[];
  /** Characters in all: at least, and at most. */
  length: [least: number, most: number];
}

const families: Family[] = [
  { kind: 'ageKey', prefixes: ['AGE-SECRET-KEY-1'], length: [60, 100] },
  { kind: 'walletKey', prefixes: ['xprv', 'yprv', 'zprv', 'tprv'], length: [111, 112] },
  {
    kind: 'githubToken',
    prefixes: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    length: [40, 255],
  },
  { kind: 'gitlabToken', prefixes: ['glpat-'], length: [26, 255] },
  { kind: 'awsKey', prefixes: ['AKIA', 'ASIA'], length: [20, 20] },
];
const marked = families.map(family => ({ ...family, marks: family.prefixes.map(asciiBytes) }));

/** How many words a BIP-39 phrase can have, and a share of a wallet by SLIP-39, and how long their words are, in English. */
const PHRASE = new Set([12, 15, 18, 21, 24, 20, 23, 27, 30, 33]);
const [SHORTEST_WORD, LONGEST_WORD] = [3, 8];

/**
 * What `text`, as `enteredText` gave it, is; undefined for what is of no family. Prefixes have
 * `-` or `_`, which are in no share that is read, or stand before a length that none in use has; a phrase has spaces between
 * words in small letters.
 */
export function secretOfAnotherKind(text: Uint8Array): SecretKind | undefined {
  const from = text.findIndex(byte => !isWhiteSpace(byte));
  if (from < 0) return undefined;
  const length = 1 + text.findLastIndex(byte => !isWhiteSpace(byte)) - from;
  const family = marked.find(
    ({ marks, length: [least, most] }) =>
      length >= least && length <= most && marks.some(mark => standsAt(text, mark, from)),
  );
  if (family && text.subarray(from, from + length).every(isOfToken)) return family.kind;
  const whole = text.subarray(from, from + length);
  if (isWalletKey(whole) || isCodex32(whole)) return 'walletKey';
  return isPhrase(whole) ? 'walletPhrase' : undefined;
}

/** BIP-93, a share of a wallet's seed: “ms1” and, in one case, 45 characters of bech32's alphabet or more. */
const CODEX32 = ['ms1', 'MS1'].map(asciiBytes);
const [SHORTEST_CODEX32, LONGEST_CODEX32] = [48, 127];
const NOT_IN_BECH32 = asciiBytes('1bioBIO');

/** By its form: of other texts of that length none in use has one case, these characters and that beginning. */
function isCodex32(text: Uint8Array): boolean {
  if (text.length < SHORTEST_CODEX32 || text.length > LONGEST_CODEX32) return false;
  const mark = CODEX32.find(one => standsAt(text, one, 0));
  if (!mark) return false;
  const isSmall = mark[0]! >= 0x61;
  return text
    .subarray(mark.length)
    .every(
      byte =>
        isLetterOrDigit(byte) && !NOT_IN_BECH32.includes(byte) && (byte < 0x41 || byte >= 0x61 === isSmall),
    );
}

/** Runs of base58's alphabet: digits without 0, capitals without I and O, small letters without l. */
const BASE58 = ['19', 'AH', 'JN', 'PZ', 'ak', 'mz'].map(([first, last]) => [
  first!.charCodeAt(0),
  last!.charCodeAt(0),
]) as [number, number][];

/** 0..57, or -1 for another character; by arithmetic, since it may be a share's. */
function base58Value(character: number): number {
  let [value, before] = [-1, 0];
  for (const [first, last] of BASE58) {
    const within = ((first - 1 - character) & (character - last - 1)) >> 31;
    value += within & (character - first + before + 1);
    before += last - first + 1;
  }
  return value;
}

/** Characters of a wallet's single key (WIF), and the bytes they come to: version, 32 bytes, perhaps 1, checksum. */
const WIF_BYTES = new Map([
  [51, 37],
  [52, 38],
]);
const CHECKSUM_BYTES = 4;

/** By its checksum (two times SHA-256, four bytes): of other texts of that length 1 in 10^9 has it. */
function isWalletKey(text: Uint8Array): boolean {
  const length = WIF_BYTES.get(text.length);
  if (length === undefined) return false;
  let strangers = 0;
  for (const byte of text) strangers -= base58Value(byte) >> 31;
  if (strangers > 0) return false;
  const bytes = secretBytes(length);
  try {
    let overflow = 0;
    for (const digit of text) {
      let carry = Math.max(0, base58Value(digit));
      for (let at = length - 1; at >= 0; at--) {
        carry += 58 * bytes[at]!;
        bytes[at] = carry & 0xff;
        carry >>= 8;
      }
      overflow |= carry;
    }
    return hasChecksum(bytes) && overflow === 0;
  } finally {
    wipe(bytes);
  }
}

function hasChecksum(bytes: Uint8Array): boolean {
  const once = sha256(bytes.subarray(0, -CHECKSUM_BYTES));
  const twice = sha256(once);
  return wiping([once, twice], () =>
    sameBytes(twice.subarray(0, CHECKSUM_BYTES), bytes.subarray(-CHECKSUM_BYTES)),
  );
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

const [HYPHEN, UNDERLINE] = [0x2d, 0x5f];
const isOfToken = (byte: number): boolean => isLetterOrDigit(byte) || byte === HYPHEN || byte === UNDERLINE;

function isPhrase(text: Uint8Array): boolean {
  let [words, length] = [0, 0];
  for (const [at, byte] of text.entries()) {
    if (isWhiteSpace(byte)) continue;
    if (byte < 0x61 || byte > 0x7a) return false;
    length = at > 0 && !isWhiteSpace(text[at - 1]!) ? length + 1 : 1;
    if (length > LONGEST_WORD) return false;
    const ends = at + 1 === text.length || isWhiteSpace(text[at + 1]!);
    if (ends && length < SHORTEST_WORD) return false;
    if (ends) words++;
  }
  return PHRASE.has(words);
}
