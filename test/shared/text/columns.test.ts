import { expect, it } from 'vitest';
import { columns, columnsOf, cutTo, padded } from '../../../shared/text/columns';

it.each([
  ['', 0],
  ['Ada', 3],
  ['山田', 4],
  ['シェア、「鍵」ー', 16],
  ['ｱ', 1],
  ['Müller’s', 8],
  ['Müller’s'.normalize('NFD'), 8],
  ['ＡＢ', 4],
  ['𠮷野', 4],
  ['김', 2],
])('%j takes %i columns', (text, wanted) => {
  expect(columnsOf(text)).toBe(wanted);
  expect(padded(text, 20)).toBe(text + ' '.repeat(20 - wanted));
});

it('cells of any writing stand under each other', () => {
  const lines = columns([
    ['番号', '保持者', 'x'],
    ['7', 'Ada', 'x'],
    ['12', '山田太郎', 'x'],
  ]);
  expect(lines.map(line => columnsOf(line.slice(0, line.indexOf('x'))))).toEqual([16, 16, 16]);
});

it('a text that is too wide keeps its beginning, and never half of a character', () => {
  expect(cutTo('Ada Lovelace', 12)).toBe('Ada Lovelace');
  expect(cutTo('Ada Lovelace', 11)).toBe('Ada Lovela…');
  expect(cutTo('山田太郎', 8)).toBe('山田太郎');
  expect(cutTo('山田太郎', 7)).toBe('山田太…');
  expect(cutTo('山田太郎', 6)).toBe('山田…');
});
