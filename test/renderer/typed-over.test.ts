/** What is still marked while marked characters are typed over. */
import { expect, test } from 'vitest';
import type { Span } from '../../renderer/lib/typed-anew';
import { besideSelected, typedOver } from '../../renderer/lib/typed-over';

/** Two neighbours with a space between them, as groups have it. */
const pair: Span[] = [
  [3, 4],
  [5, 6],
];

test.each([
  ['a key over the first', 'insertText', [3, 4], 0, [[5, 6]]],
  ['over the second', 'insertText', [5, 6], 0, []],
  [
    'the first is taken away',
    'deleteContentBackward',
    [3, 4],
    -1,
    [
      [3, 3],
      [4, 5],
    ],
  ],
  ['the second is taken away', 'deleteContentForward', [5, 6], -1, []],
  ['several are pasted over it', 'insertFromPaste', [3, 4], 3, []],
  ['a key elsewhere', 'insertText', [9, 9], 1, []],
  ['a key over more than it', 'insertText', [0, 9], -8, []],
  ['taken back', 'historyUndo', [3, 4], 0, []],
] as const)('%s', (_what, inputType, [from, to], grown, left) => {
  expect(typedOver(pair, { inputType, selection: [from, to] }, grown)).toEqual(left);
});

test('in the place of one that was taken away the next key stands, and the one behind it follows', () => {
  const left = typedOver(pair, { inputType: 'deleteContentBackward', selection: [3, 4] }, -1);
  expect(typedOver(left, { inputType: 'insertText', selection: [3, 3] }, 1)).toEqual([[5, 6]]);
  expect(typedOver(left, { inputType: 'deleteContentBackward', selection: [3, 3] }, -1)).toEqual([]);
});

test('arrows go from one to the other', () => {
  expect(besideSelected(pair, [3, 4], 'ArrowRight')).toEqual([5, 6]);
  expect(besideSelected(pair, [5, 6], 'ArrowLeft')).toEqual([3, 4]);
  expect(besideSelected(pair, [5, 6], 'ArrowRight')).toBeUndefined();
  expect(besideSelected(pair, [3, 4], 'ArrowLeft')).toBeUndefined();
  expect(besideSelected(pair, [3, 3], 'ArrowRight')).toBeUndefined();
  expect(besideSelected(pair, [3, 4], 'a')).toBeUndefined();
});
