/** What names in a recording cannot tell apart is found, so that no scenario fails by what was drawn. */
import { expect, test } from 'vitest';
import { Names, numbersIn } from './normalise';

test('an index that is drawn is named wherever an index can stand, also where another number is equal to it', () => {
  const names = new Names();
  names.knowIndex(5, 'the new index');
  expect(names.text('index 5, {"index":5,"required":5} in [5,0,{"issued":5}], of 15 and 50')).toBe(
    'index <the new index>, {"index":<the new index>,"required":5} in [<the new index>,0,{"issued":5}], of 15 and 50',
  );
});

test('the numbers that an index must not be equal to are those that stand in a recording where an index can', () => {
  const recording = [
    '  index: 45',
    '  practiceShares: [45,32,149]',
    '  {"index":<index of Ada>,"required":3,"issued":5}',
    String.raw`  "changes":"{\"index\":7,\"shares\":[6,0,{\"index\":<the new index>}],\"reserved\":[8]}"`,
    'prod-new-share-index-9-for-index-186.txt, claimed: indexes 1 2',
  ].join('\n');
  expect([...numbersIn(recording)].sort((a, b) => a - b)).toEqual([0, 1, 6, 7, 8, 9, 32, 45, 149, 186]);
});
