import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/bytes';
import { Refusal } from '../../../shared/text/refusals';
import { isNoDigest, placesThatDiffer, typedDigest } from '../../../shared/text/typed-digest';
import { pgpWords } from '../../../shared/text/words';
import { toldBy } from '../../support/told';

const digest = sha256('a digest');
const words = pgpWords(Buffer.from(digest, 'hex'));

const refused = (text: string) => {
  try {
    return typedDigest(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(toldBy(error.failure)).not.toContain(text.slice(0, 12) || 'never');
    return [error.code, error.facts.position];
  }
};

describe('a digest from paper', () => {
  it.each([
    ['hex', digest],
    ['hex in groups, in capitals, on several lines', ` ${digest.toUpperCase().replace(/(.{16})/g, '$1\n')} `],
    ['hex in groups of four with hyphens', digest.replace(/(.{4})(?=.)/g, '$1-')],
    ['hex after 0x, with a full stop', `0x${digest}.`],
    ['hex with colons', digest.replace(/(..)(?=.)/g, '$1:')],
    ['a line of sha256sum', `${digest}  PRACTICE-key-set.json`],
    [
      'a line of sha256sum in binary mode',
      `${digest} *transcripts/20260101T000000Z-reissue-00000000.jsonl\n`,
    ],
    ['words', words.join(' ')],
    ['rows of words, with a full stop', `${words.slice(0, 16).join(' ')}\n${words.slice(16).join(' ')}.`],
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
    ['a word with another letter', words.with(16, 'r3payment').join(' '), 17],
    ['two words swapped', words.with(6, words[7]!).with(7, words[6]!).join(' '), 7],
    ['a word doubled', [...words.slice(0, 3), ...words.slice(2)].join(' '), 4],
    ['a word too many', [...words, words[0]!].join(' '), undefined],
  ])(
    'is refused with %s, with the place where words show it, and without what was typed',
    (_what, text, position) => expect(refused(text)).toEqual(['DIGEST_UNREADABLE', position]),
  );
});

describe('what is typed where a digest is asked for', () => {
  const prefixes = (text: string) => Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1));
  it.each([
    ['hex', digest],
    ['groups', digest.replace(/(.{4})(?=.)/g, '$1 ')],
    ['colons after 0x', `0x${digest.replace(/(..)(?=.)/g, '$1:')}`],
    ['words', words.join(' ')],
    ['a line of sha256sum', `${digest}  PRACTICE-key-set.json`],
  ])('is shown as long as it may become one: %s', (_form, text) =>
    expect(prefixes(text).filter(isNoDigest)).toEqual([]),
  );

  it('is hidden from the 65th digit of hex on, and as base64', () => {
    const share = `${digest}4d`;
    expect(prefixes(share).filter(isNoDigest)).toEqual([`${digest}4`, share]);
    expect(isNoDigest(share.replace(/(.{4})/g, '$1 '))).toBe(true);
    expect(isNoDigest(Buffer.from(share, 'hex').toString('base64'))).toBe(true);
  });
});

describe('where a digest differs that was typed', () => {
  it.each([
    [
      'in groups of four digits',
      `${digest.slice(0, 9)}${digest[9] === '0' ? '1' : '0'}${digest.slice(10)}`,
      'groups',
      [3],
    ],
    [
      'in words',
      words.with(20, words[20] === 'adult' ? 'absurd' : pgpWords(Uint8Array.of(0x77))[0]!).join(' '),
      'words',
      [21],
    ],
    ['nowhere', `0x${digest.toUpperCase()}`, 'groups', []],
    ['nowhere in the line of a sum', `${digest}  a.jsonl`, 'groups', []],
  ])('is said %s', (_how, typed, unit, places) => {
    expect(placesThatDiffer(typed, digest)).toEqual({ in: unit, places });
  });
});
