import { expect, it, test } from 'vitest';
import { folded, lookAlike, repeatedIn } from '../../../shared/text/names';

it('names compare as people do: capitals and forms of accents make no difference', () => {
  expect(folded('ZOE\u0308')).toBe(folded('Zoë'));
  expect(folded('a')).not.toBe(folded('b'));
});

test.each([
  ['a no-break space', 'Ada Wolf', 'Ada\u00a0Wolf'],
  ['an ideographic space', 'Ada Wolf', 'Ada\u3000Wolf'],
  ['two blanks, and one behind', 'Ada Wolf', 'Ada  Wolf '],
  ['wide letters', 'Ada Wolf', 'Ａｄａ Ｗｏｌｆ'],
  ['narrow kana', 'カナ', 'ｶﾅ'],
  ['one ligature', 'Sofia Fink', 'Sofia \ufb01nk'],
  ['a typographic apostrophe', "Pat O'Neil", 'Pat O’Neil'],
  ['a no-break hyphen', 'Anne-Marie', 'Anne\u2011Marie'],
  ['Cyrillic letters', 'Ada Wolf', '\u0410d\u0430 W\u043elf'],
  ['Cyrillic letters with marks', 'Zoë', 'Zo\u0451'],
  ['Greek letters', 'Ada Wolf', '\u0391d\u03b1 W\u03bflf'],
  ['Cyrillic against Greek', '\u0410\u041e', '\u0391\u039f'],
  ['only capitals look alike', 'HOT', '\u041d\u041e\u0422'],
  ['Cyrillic with itself, in other capitals', 'Вера', 'ВЕРА'],
])('look alike: %s', (_, one, other) => {
  expect(lookAlike(one, other)).toBe(true);
  expect(lookAlike(other, one)).toBe(true);
});

test.each([
  ['an accent more', 'Zoe', 'Zoë'],
  ['a letter drawn as no Latin one', 'hot', '\u043d\u043e\u0442'],
  ['a number', 'Holder 1', 'Holder 2'],
  ['no blank', 'Ada Wolf', 'AdaWolf'],
  ['kana with another mark', 'か', 'が'],
  ['Cyrillic names', 'Анна', 'Инна'],
  ['Greek names', 'Νίκος', 'Νίκη'],
])('are told apart: %s', (_, one, other) => expect(lookAlike(one, other)).toBe(false));

test('the one that repeats another is named, however many are between', () => {
  expect(repeatedIn(['Ada', 'Ben', 'Cy', '\u0410da', 'BEN'])).toBe('\u0410da');
  expect(repeatedIn(['Ada', 'Ben', 'Cy'])).toBeUndefined();
});
