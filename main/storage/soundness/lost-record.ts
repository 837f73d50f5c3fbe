/** A set whose record is gone, and none is kept beside it: what else is there still shows that it was a set. */
import path from 'node:path';
import { lookAt } from '../files/read';
import type { KeySetLedger } from '../key-sets/key-set-ledger';
import { readSums } from '../ledger/sums';
import { leftBy, readWitnesses } from '../ledger/witnesses';
import { hasExports } from './unlisted';

/**
 * True for a directory without a record in which sums list one, exports of shares are in their place, or a transcript tells
 * that a record was written. What an attempt leaves that came to no set has none of these. Throws what a failing medium does.
 */
export async function hadRecord(directory: KeySetLedger): Promise<boolean> {
  // A link is not followed.
  if (!(await lookAt(directory.path))?.isDirectory()) return false;
  const { sums } = await readSums(path.join(directory.path, directory.sumsName));
  return (
    sums.has(directory.recordName) ||
    (await hasExports(directory)) ||
    leftBy(await readWitnesses(directory)).length > 0
  );
}
