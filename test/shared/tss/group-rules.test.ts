/** What a group has to be, each rule alone, and who of it is in others. */
import { describe, expect, test } from 'vitest';
import type { Refusal, RefusalCode } from '../../../shared/text/refusals';
import { alsoInOtherGroups, requireGroup } from '../../../shared/tss/group-rules';
import { LONGER_KEY, LONGEST_KEY } from './request-cases';
import { digest, holders, keyOf, vaultInUse } from './vault-kit';

const { vault } = vaultInUse();

describe('a group', () => {
  const three = holders(['Ann', 'Ben', 'Cid']);
  const withKey = (pgp_key: string) => ({ name: 'Dee', ...keyOf('Dee'), pgp_key });
  const outcomeOf = (group: Parameters<typeof requireGroup>[0]): string => {
    try {
      requireGroup(group);
      return 'good';
    } catch (error) {
      return (error as Refusal).code;
    }
  };
  test.each<[RefusalCode | 'good', string, Parameters<typeof requireGroup>[0]]>([
    ['good', '2 of 3', { threshold: 2, holders: three }],
    ['good', '3 of 3, as many as said', { threshold: 3, participants: 3, holders: three }],
    ['TSS_THRESHOLD', '1 of 3', { threshold: 1, holders: three }],
    ['TSS_THRESHOLD', '4 of 3', { threshold: 4, holders: three }],
    ['TSS_THRESHOLD', 'no whole number', { threshold: 2.5, holders: three }],
    ['TSS_PARTICIPANTS', 'another number than holders', { threshold: 2, participants: 4, holders: three }],
    ['good', 'the longest key', { threshold: 2, holders: [...three, withKey(LONGEST_KEY)] }],
    ['TSS_KEY_LENGTH', 'a longer one', { threshold: 2, holders: [...three, withKey(LONGER_KEY)] }],
    ['TSS_HOLDER_COUNT', 'one holder', { threshold: 2, holders: three.slice(0, 1) }],
    [
      'TSS_HOLDER_COUNT',
      '101 holders',
      { threshold: 2, holders: holders(Array.from({ length: 101 }, (_, at) => `H ${at}`)) },
    ],
    [
      'HOLDER_REPEATED',
      'one name twice',
      { threshold: 2, holders: [...three, { ...three[0]!, ...keyOf('other'), name: 'ANN' }] },
    ],
    [
      'HOLDER_REPEATED',
      'one name again, in Cyrillic letters',
      { threshold: 2, holders: [...three, { ...three[0]!, ...keyOf('other'), name: '\u0410nn' }] },
    ],
    ['SAME_KEY_TWICE', 'one key twice', { threshold: 2, holders: [...three, { ...three[0]!, name: 'Dee' }] }],
    ['NAME_UNUSABLE', 'a name of two lines', { threshold: 2, holders: holders(['Ann', 'Ben\nCid']) }],
    [
      'TEXT_LOOKS_SECRET',
      'a share for a name',
      { threshold: 2, holders: holders(['Ann', digest('a share')]) },
    ],
  ])('%s: %s', (expected, _what, group) => {
    expect(outcomeOf(group)).toBe(expected);
  });

  test('may have people of another one in it, and that is remarked on', () => {
    const again = holders(['ann', 'Neu']);
    expect(
      alsoInOtherGroups([...again, { name: 'Fay', keyMaterial: keyOf('Ben').keyMaterial }], vault),
    ).toEqual(['ann', 'Fay']);
  });
});
