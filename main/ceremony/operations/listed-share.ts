/** A share that an operation is about, by its index. */
import type { IssuedShare, KeySetRecord } from '../../../shared/key-set';
import { Refusal } from '../../../shared/refusals';

/** Refuses INDEX_NOT_LISTED. */
export function listedShare(record: KeySetRecord, index: number): IssuedShare {
  const share = record.shares.find(one => one.index === index);
  if (!share) throw new Refusal('INDEX_NOT_LISTED', { index });
  return share;
}
