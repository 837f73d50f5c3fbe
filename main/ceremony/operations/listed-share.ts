/** A share that an operation is about, by its index. */
import type { IssuedShare, KeySetRecord } from '../../../shared/records/key-set';
import { Refusal } from '../../../shared/text/refusals';

/** Refuses INDEX_NOT_LISTED. */
export function listedShare(record: KeySetRecord, index: number): IssuedShare {
  const share = record.shares.find(one => one.index === index);
  if (!share) throw new Refusal('INDEX_NOT_LISTED', { index });
  return share;
}
