import { expect, it } from 'vitest';
import { columnsOf, padded, wideColumns } from '../../../shared/text/wide';

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
  const lines = wideColumns([
    ['番号', '保持者', 'x'],
    ['7', 'Ada', 'x'],
    ['12', '山田太郎', 'x'],
  ]);
  expect(lines.map(line => columnsOf(line.slice(0, line.indexOf('x'))))).toEqual([16, 16, 16]);
});
