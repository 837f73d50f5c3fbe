/** Which keys reach the place for which a text was refused. */
import { expect, test } from 'vitest';
import { reaches } from '../../renderer/lib/typed-anew';

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
  expect(reaches([12, 14], inputType, selection)).toBe(expected);
});
