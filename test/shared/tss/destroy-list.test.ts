import { expect, test } from 'vitest';
import { destroyListOf, stillOpens } from '../../../shared/tss/destroy-list';
import { AT, newGroup, vaultInUse, vaultWith, withIssued } from './vault-kit';

test('shares of a main group that was replaced, and of void keys, are to be destroyed; those in use are not', () => {
  const { vault, main, recovery } = vaultInUse();
  expect(destroyListOf(vault)).toEqual([]);
  const replaced = { ...main, status: 'Unavailable' as const };
  const issued = withIssued(newGroup('other', 'MainGroup', 2, ['Uma', 'Vic']), 'other', ['1', '2']);
  const [epoch] = issued.epochs;
  const void_ = {
    reason: 'declared' as const,
    contributor: '' as const,
    missing: ['2'],
    at: AT,
    transcript: 'x',
  };
  const gone = { ...issued, epochs: [{ ...epoch!, state: 'void' as const, void: void_ }] };
  const list = destroyListOf(vaultWith([replaced, recovery, issued, gone]));
  expect(list.map(({ group, why }) => `${group.type} ${group.threshold} ${why}`)).toEqual([
    'MainGroup 3 replaced',
    'MainGroup 2 void',
  ]);
});

test('the warning stands as long as the threshold is left', () => {
  const { main } = vaultInUse();
  const destroyed = ['1', '2'].map(tss_node_id => ({ tss_node_id, at: AT, transcript: 'x' }));
  const left = (count: number) =>
    destroyListOf({
      key_share_holder_groups: [
        {
          ...main,
          status: 'Unavailable',
          epochs: [
            {
              ...main.epochs[0]!,
              destroyed: [...destroyed, ...[{ tss_node_id: '3', at: AT, transcript: 'x' }]].slice(0, count),
            },
          ],
        },
      ],
    })[0]!;
  expect([0, 2, 3].map(count => stillOpens(left(count)))).toEqual([true, true, false]);
});
