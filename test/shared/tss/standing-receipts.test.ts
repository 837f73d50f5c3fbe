import { expect, test } from 'vitest';
import { standingReceipts } from '../../../shared/tss/standing-receipts';

const by = (tss_node_id: string, at: number) => ({ tss_node_id, at });

test('of each holder the newest counts, and none of who has not confirmed the share that they have now', () => {
  const receipts = [by('1', 1), by('2', 2), by('3', 3), by('1', 4)];
  expect(standingReceipts({ receipts, missing: [by('3', 0)] })).toEqual([by('2', 2), by('1', 4)]);
  expect(standingReceipts({ receipts: [], missing: [by('1', 0)] })).toEqual([]);
});
