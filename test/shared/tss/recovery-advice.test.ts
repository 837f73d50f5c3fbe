import { expect, test } from 'vitest';
import { type GroupSeen, possibleRecoveries, recoveryAdvice } from '../../../shared/tss/recovery-advice';

const group = (
  type: string,
  threshold: number,
  holders: number,
  more: Partial<GroupSeen> = {},
): GroupSeen => ({
  key_share_holder_group_id: `the ${type}`,
  type,
  status: 'Valid',
  threshold,
  key_share_holders: Array.from({ length: holders }, (_, at) => ({
    tss_node_id: String(at + 1),
    confirmed: true,
  })),
  ...more,
});

const main = group('MainGroup', 3, 4);
const recovery = group('RecoveryGroup', 2, 3);
const modeOf = (groups: GroupSeen[], of: GroupSeen, ...lost: string[]) =>
  recoveryAdvice(groups, of, lost).mode;

test('the recovery that changes least is advised: A while a quorum of the group is left, then B, then C', () => {
  const groups = [main, recovery];
  expect(recoveryAdvice(groups, main, ['2'])).toEqual({ mode: 'A', own: 3, rescuers: 0, recoveryGroup: '' });
  expect(recoveryAdvice(groups, main, ['2', '3'])).toEqual({
    mode: 'B',
    own: 2,
    rescuers: 2,
    recoveryGroup: 'the RecoveryGroup',
  });
  expect(modeOf(groups, main, '1', '2', '3')).toBe('C');
  expect(modeOf(groups, group('MainGroup', 3, 3), '2')).toBe('B');
});

test('without a recovery group that can help, or for another group than the main one, there is A or nothing', () => {
  const unconfirmed = recovery.key_share_holders.map((one, at) => ({ ...one, confirmed: at === 0 }));
  for (const groups of [
    [main],
    [main, { ...recovery, status: 'New' }],
    [main, { ...recovery, key_share_holders: unconfirmed }],
  ])
    expect([modeOf(groups, main, '1'), modeOf(groups, main, '1', '2')]).toEqual(['A', '']);
  const signing = group('SigningGroup', 2, 2);
  expect(modeOf([main, recovery, signing], signing, '1')).toBe('');
  expect(modeOf([main, recovery, signing], recovery, '1')).toBe('A');
  expect(modeOf([main, recovery], { ...main, status: 'Unavailable' }, '1')).toBe('');
});

test('who has no receipt for the share they have now cannot help', () => {
  const holders = main.key_share_holders.map((one, at) => ({ ...one, confirmed: at !== 3 }));
  expect(modeOf([main, recovery], { ...main, key_share_holders: holders }, '1')).toBe('B');
});

test('all that can be done now is told, with whom; after a share is lost of a group that has none to spare there is no A', () => {
  const told = (of: GroupSeen, ...lost: string[]) =>
    possibleRecoveries([main, recovery], of, lost).map(({ mode, from }) => [
      mode,
      ...from.map(({ group: id, need, ids }) => `${need} of ${id} ${ids.join('')}`),
    ]);
  expect(told(main, '2')).toEqual([
    ['A', '3 of the MainGroup 134'],
    ['B', '2 of the RecoveryGroup 123', '2 of the MainGroup 134'],
    ['C', '2 of the RecoveryGroup 123'],
  ]);
  expect(told(main, '1', '2', '3').map(([mode]) => mode)).toEqual(['C']);
  expect(told(recovery, '1')).toEqual([['A', '2 of the RecoveryGroup 23']]);
  expect(told({ ...main, status: 'New' }, '1')).toEqual([]);
});
