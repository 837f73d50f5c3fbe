/**
 * Check a share: one holder finds out, on any day and without a quorum, whether a share is good and whose it is.
 *
 * Where the record has the share's verifier, an accepted share is certainly right. Where it has none, only its form
 * can be judged: its length, and that it may have that index.
 */

import {
  allIndexesKnown,
  hasVerifiers,
  type KeySetRecord,
  secretLengthOf,
} from '../../../shared/records/key-set';
import { statementOf } from '../../../shared/records/statement';
import type { AttemptStart, CheckedShare, CheckShareInput, OtherSet, Step } from '../process/protocol';
import { drawNonce } from '../process/slot';
import { wipe } from '../process/wipe';
import { schemeNamed } from '../shamir/scheme';
import { judgeShare } from '../shares/judge';
import { claimLines, conditionLines, operationLine, recordLine, setLines } from './statement-lines';

export interface CheckShareState {
  operation: 'checkShare';
  record: KeySetRecord;
  others: OtherSet[];
}

/** Fixes what is looked at. Nothing can be refused here. */
export async function beginCheckShare(
  input: CheckShareInput,
): Promise<{ begun: AttemptStart; state: CheckShareState }> {
  const { record, others } = input;
  const nonce = drawNonce();
  const bound = statementOf([
    operationLine(record.practice, 'check one share'),
    { label: 'Issues', value: 'nothing' },
    { label: 'Shows', value: shows(record) },
    ...setLines(record),
    recordLine(record, input.recordDigest),
    ...claimLines(record),
    ...conditionLines(input.room, nonce),
  ]);
  return {
    begun: { nonce, bound, required: 1, index: 0, pgp_fingerprint: '', keyMaterial: [] },
    state: { operation: 'checkShare', record, others },
  };
}

function shows(record: KeySetRecord): string {
  if (hasVerifiers(record)) return 'whether the share is good, and whose it is';
  const some = record.shares.some(share => share.verifier !== null);
  const form = allIndexesKnown(record) ? 'its form and index' : 'its form';
  return some
    ? `whether the share is good where the record can judge it, else only ${form}`
    : `only ${form}: the record cannot judge a share of this set`;
}

/** Judges one share from its text, and keeps nothing of it. Refuses as `judgeShare` does. */
export async function checkText(
  { record, others }: CheckShareState,
  text: Uint8Array,
): Promise<Step<CheckedShare>> {
  const point = schemeNamed(record.scheme).decode(text, secretLengthOf(record));
  try {
    judgeShare(point, { record, others, newIndex: 0, accepted: [] });
    const listed = record.shares.find(share => share.index === point.index);
    return {
      index: point.index,
      holder: listed?.holder ?? '',
      progress: 1,
      result: { checked: listed?.verifier ? 'verified' : 'unproven' },
    };
  } finally {
    wipe(point.value);
  }
}
