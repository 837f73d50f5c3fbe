/**
 * Check a share: one holder finds out, on any day and without a quorum, whether a share is good and whose it is.
 *
 * Where the record has the share's verifier, an accepted share is certainly right. Where it has none, only its form
 * can be judged: its length, and that it may have that index.
 */

import { allIndexesKnown, hasVerifiers, type KeySetRecord } from '../../../shared/records/key-set';
import { line, type StatementLine } from '../../../shared/text/statement-lines';
import { drawNonce } from '../process/slot';
import { wipe } from '../process/wipe';
import { ofKeySet } from '../shares/entry';
import type { JudgingContext } from '../shares/judge';
import { type EntryInput, isPracticeSet, NOTHING_ISSUED, type SetOperation } from './operation';
import { claimLines, modeOf, recordLine, setLines, stated } from './statement-lines';

/** A share that passed its check. */
export interface CheckedShare {
  /** How much that shows: the record knows this very share, or only its form was judged. */
  checked: 'verified' | 'unproven';
}

/** Keeps nothing of the share. */
const checked = ofKeySet<JudgingContext, CheckedShare>({
  async take({ record }, { index, value }) {
    wipe(value);
    const isKnown = record.shares.find(share => share.index === index)?.verifier;
    return { progress: 1, result: { checked: isKnown ? 'verified' : 'unproven' } };
  },
});

export const checkShare: SetOperation<EntryInput, JudgingContext, CheckedShare> = {
  ...checked,
  isPractice: isPracticeSet,
  /** Fixes what is looked at. Nothing can be refused here. */
  async begin(input) {
    const { record, others } = input;
    const nonce = drawNonce();
    const bound = stated(input.conditions, nonce, [
      line('checkShare', { mode: modeOf(record.practice) }),
      line('issuesNothing'),
      shows(record),
      ...setLines(record),
      recordLine(record, input.recordDigest),
      ...claimLines(record),
    ]);
    return {
      start: { ...NOTHING_ISSUED, nonce, bound, required: 1 },
      state: { record, others, accepted: [] },
    };
  },
};

function shows(record: KeySetRecord): StatementLine {
  if (hasVerifiers(record)) return line('showsAll');
  const some = record.shares.some(share => share.verifier !== null);
  if (allIndexesKnown(record)) return line(some ? 'showsSomeElseFormAndIndex' : 'showsFormAndIndex');
  return line(some ? 'showsSomeElseForm' : 'showsForm');
}
