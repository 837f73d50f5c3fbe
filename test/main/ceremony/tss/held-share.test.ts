/** Whose share is meant, by a record. */
import { expect, test } from 'vitest';
import { shareOf } from '../../../../main/ceremony/tss/held-share';
import { vaultInUse } from '../../../shared/tss/vault-kit';

test('a group, an epoch or a holder that the record has not is told by its code', () => {
  const { vault, main } = vaultInUse();
  const of = { vault, group: main.key_share_holder_group_id, number: 1, tss_node_id: '1' };
  expect(shareOf(of)).toMatchObject({ epoch: main.epochs[0], party: { id: 1n, name: 'Ann' } });
  expect(() => shareOf({ ...of, number: 2 })).toThrow(expect.objectContaining({ code: 'TSS_EPOCH_UNKNOWN' }));
  expect(() => shareOf({ ...of, group: 'none' })).toThrow(
    expect.objectContaining({ code: 'TSS_EPOCH_UNKNOWN' }),
  );
  expect(() => shareOf({ ...of, tss_node_id: '9' })).toThrow(
    expect.objectContaining({ code: 'TSS_HOLDER_UNKNOWN' }),
  );
});
