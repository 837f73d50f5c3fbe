import { describe, expect, it } from 'vitest';
import { sha256 } from '../../shared/bytes';
import { Refusal } from '../../shared/refusals';
import { typedDigest } from '../../shared/typed-digest';
import { pgpWords } from '../../shared/words';

const digest = sha256('a digest');
const words = pgpWords(Buffer.from(digest, 'hex'));

const refused = (text: string) => {
  try {
    return typedDigest(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.message).not.toContain(text.slice(0, 12) || 'never');
    return [error.code, error.facts.position];
  }
};

describe('a digest from paper', () => {
  it.each([
    ['hex', digest],
    ['hex in groups, in capitals, on several lines', ` ${digest.toUpperCase().replace(/(.{16})/g, '$1\n')} `],
    ['hex in groups of four with hyphens', digest.replace(/(.{4})(?=.)/g, '$1-')],
    ['words', words.join(' ')],
    ['words in capitals with commas and line ends', words.map(word => word.toUpperCase()).join(',\n')],
  ])('is read as %s', (_form, text) => expect(typedDigest(text)).toBe(digest));

  it.each<[string, string, number | undefined]>([
    ['nothing', '', undefined],
    ['a digit too few', digest.slice(1), undefined],
    ['a digit too many', `${digest}0`, undefined],
    ['a letter that is no digit', `g${digest.slice(1)}`, undefined],
    ['a word too few', words.slice(1).join(' '), 1],
    ['a last word too few', words.slice(0, -1).join(' '), undefined],
    ['a word of no list', words.with(4, 'quorate').join(' '), 5],
    ['two words swapped', words.with(6, words[7]!).with(7, words[6]!).join(' '), 7],
    ['a word doubled', [...words.slice(0, 3), ...words.slice(2)].join(' '), 4],
    ['a word too many', [...words, words[0]!].join(' '), undefined],
  ])(
    'is refused with %s, with the place where words show it, and without what was typed',
    (_what, text, position) => expect(refused(text)).toEqual(['DIGEST_UNREADABLE', position]),
  );
});
