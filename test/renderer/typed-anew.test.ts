/** Which keys reach the place for which a text was refused, and where that is after others. */
import { expect, test } from 'vitest';
import { edited, reaches, type Span, slipAt } from '../../renderer/lib/typed-anew';

test.each([
  ['insertText', [12, 13], true],
  ['insertText', [12, 12], true],
  ['insertText', [11, 11], false],
  ['insertText', [15, 15], false],
  ['insertFromPaste', [0, 40], true],
  ['deleteContentBackward', [13, 13], true],
  ['deleteContentBackward', [12, 12], false],
  ['deleteContentForward', [12, 12], true],
  ['deleteContentForward', [14, 14], false],
  ['deleteWordBackward', [30, 30], true],
  ['historyUndo', [12, 13], false],
] as const)('%s at %j', (inputType, selection, expected) => {
  expect(reaches([12, 14], { inputType, selection })).toBe(expected);
});

test.each([
  ['insertText', [3, 3], 1, [13, 15]],
  ['insertText', [12, 12], 1, [12, 14]],
  ['insertText', [20, 20], 1, [12, 14]],
  ['insertFromPaste', [2, 6], 8, [20, 22]],
  ['insertFromPaste', [0, 40], 0, [0, 2]],
  ['deleteContentBackward', [12, 12], -1, [11, 13]],
  ['deleteContentBackward', [13, 13], -1, [12, 14]],
  ['deleteContentForward', [11, 11], -1, [11, 13]],
  ['deleteContentForward', [12, 12], -1, [12, 14]],
  ['deleteWordBackward', [10, 10], -5, [7, 9]],
  ['deleteWordBackward', [13, 13], -5, [8, 10]],
] as const)(
  'after %s at %j that adds %d characters, the place is %j, and taken back as before',
  (...given) => {
    const [inputType, selection, grown, expected] = given;
    const after = edited(slipAt([12, 14]), { inputType, selection }, 40, 40 + grown);
    expect(after.span).toEqual(expected);
    const back = edited(after, { inputType: 'historyUndo', selection }, 40 + grown, 40);
    expect(back.span).toEqual([12, 14]);
    const again = edited(back, { inputType: 'historyRedo', selection }, 40, 40 + grown);
    expect(again).toMatchObject({ span: expected, isReached: false });
  },
);

test('what was reached stays so until something is taken back', () => {
  const step = (isReached: boolean, span: Span | null, inputType: string) =>
    edited({ ...slipAt(span), isReached }, { inputType, selection: [20, 20] }, 40, 40).isReached;
  expect([step(true, [12, 14], 'insertText'), step(false, [12, 14], 'insertText')]).toEqual([true, false]);
  expect(step(false, null, 'insertText')).toBe(true);
  for (const span of [[12, 14], null] as const)
    for (const inputType of ['historyUndo', 'historyRedo']) expect(step(true, span, inputType)).toBe(false);
});
