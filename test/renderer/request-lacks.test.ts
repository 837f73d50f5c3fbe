import { expect, test } from 'vitest';
import { lackFor } from '../../renderer/lib/request-lacks';

test('a kind of request that no group of the vault allows says what is lacking, and only such', () => {
  const lacks = (groups: [string, string][], hasRoots: boolean) =>
    ['KeyGen', 'KeyGenFromKeyGroup', 'A', 'B', 'C'].map(what =>
      lackFor(
        what,
        groups.map(([type, status]) => ({ type, status }) as Parameters<typeof lackFor>[1][number]),
        hasRoots,
      ),
    );
  expect(lacks([], false)).toEqual(['newMain', 'validMain', 'validAny', 'validRecovery', 'validRecovery']);
  const main: [string, string] = ['MainGroup', 'Valid'];
  const recovery: [string, string] = ['RecoveryGroup', 'Valid'];
  expect(lacks([['MainGroup', 'New']], false)[0]).toBeUndefined();
  expect(lacks([main], true)).toEqual(['keys', 'newOther', undefined, 'validRecovery', 'validRecovery']);
  expect(lacks([main, ['SigningGroup', 'New'], recovery], true)).toEqual([
    'keys',
    undefined,
    undefined,
    undefined,
    'newMain',
  ]);
  expect(lacks([['MainGroup', 'Unavailable'], recovery], true)[3]).toBe('validMain');
});
