import { expect, test } from 'vitest';
import { pluralIn } from '../../../shared/text/plural';

test.each([
  ['en', 0, 'other'],
  ['en', 1, 'one'],
  ['en', 2, 'other'],
  ['fr', 0, 'one'],
  ['fr', 1, 'one'],
  ['fr', 2, 'other'],
  ['fr', 1_000_000, 'many'],
  ['ja', 1, 'other'],
])('in %s, %d takes the form “%s”', (tag, count, form) => {
  expect(pluralIn(tag)(count, { one: 'one', many: 'many', other: 'other' })).toBe(form);
});

test('a form that a language has and a word has not is the usual one', () => {
  expect(pluralIn('fr')(1_000_000, { one: 'clé', other: 'clés' })).toBe('clés');
});
