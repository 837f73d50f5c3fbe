/**
 * Tells names that were put together from words (`VaultProdEuWest1`) from random base64, by how likely each is.
 *
 * Both are weighed character by character: random base64 has each of 64 with the same chance; of words it is known how
 * often letters occur, that vowels and consonants take turns, and that capitals begin a word. The sum is the logarithm of
 * a likelihood ratio. By Markov's inequality random base64 comes out `bits` in favour of words with a chance of 2^-bits at
 * the most, whatever the numbers below are; how good they are only decides how many names are taken for random.
 */

type Kind = 'vowel' | 'consonant' | 'capital' | 'digit' | 'sign';

/** Letters of English text, of 1000 (Norvig's counts, rounded), so that none is impossible. */
const LETTERS: Readonly<Record<string, number>> = {
  ...{ a: 82, b: 20, c: 33, d: 43, e: 127, f: 27, g: 25, h: 56, i: 75, j: 7, k: 13, l: 45, m: 29 },
  ...{ n: 72, o: 80, p: 26, q: 6, r: 65, s: 68, t: 96, u: 33, v: 15, w: 22, x: 7, y: 22, z: 6 },
};
const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter);

const sumOf = (wanted: (letter: string) => boolean): number =>
  Object.keys(LETTERS).reduce((sum, letter) => sum + (wanted(letter) ? LETTERS[letter]! : 0), 0);
const ALL = sumOf(() => true);
const VOWELS = sumOf(isVowel);

/** What follows what in names of words; each row sums to 1. */
const FOLLOWS: Readonly<Record<Kind | 'start', Readonly<Record<Kind, number>>>> = {
  start: { capital: 0.55, consonant: 0.2, vowel: 0.08, digit: 0.12, sign: 0.05 },
  capital: { vowel: 0.38, consonant: 0.32, capital: 0.2, digit: 0.07, sign: 0.03 },
  vowel: { consonant: 0.64, vowel: 0.11, capital: 0.15, digit: 0.06, sign: 0.04 },
  consonant: { vowel: 0.46, consonant: 0.3, capital: 0.15, digit: 0.05, sign: 0.04 },
  digit: { digit: 0.45, capital: 0.3, consonant: 0.09, vowel: 0.06, sign: 0.1 },
  sign: { capital: 0.55, consonant: 0.18, vowel: 0.06, digit: 0.2, sign: 0.01 },
};

function kindOf(character: string): Kind {
  if (/[a-z]/.test(character)) return isVowel(character) ? 'vowel' : 'consonant';
  if (/[A-Z]/.test(character)) return 'capital';
  return /[0-9]/.test(character) ? 'digit' : 'sign';
}

/** How often words have this character among those of its kind. A capital may begin anything: half of it by chance. */
function shareOfKind(character: string, kind: Kind): number {
  if (kind === 'digit') return 1 / 10;
  if (kind === 'sign') return 1 / 2;
  const weight = LETTERS[character.toLowerCase()]!;
  if (kind === 'capital') return weight / ALL / 2 + 1 / 52;
  return weight / (kind === 'vowel' ? VOWELS : ALL - VOWELS);
}

/** Bits for random base64, and against words, of each character. */
function evidence(run: string): number[] {
  let before: Kind | 'start' = 'start';
  return Array.from(run, character => {
    const kind = kindOf(character);
    const likely = FOLLOWS[before][kind] * shareOfKind(character, kind);
    before = kind;
    return -6 - Math.log2(likely);
  });
}

/** Bits that must speak for words: fewer than 1 in 1000 of random texts come to that. */
const FOR_WORDS = 10;
/** Bits for random base64 in any one part: a share that words are written on to. */
const FOR_RANDOM = 9;

/** Whether a run of base64's characters (`A-Za-z0-9+/`, nothing else) reads as words put together, all the way. */
export function isWordLike(run: string): boolean {
  let sum = 0;
  let part = 0;
  for (const bits of evidence(run)) {
    sum += bits;
    part = Math.max(0, part + bits);
    if (part >= FOR_RANDOM) return false;
  }
  return sum <= -FOR_WORDS;
}
