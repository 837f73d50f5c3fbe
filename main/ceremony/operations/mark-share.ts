/**
 * Mark a share lost or destroyed. No share is entered and no quorum is asked: nothing can be gained by it but an
 * alarm. What is bound is shown all the same, so that the room agrees on whose share it is and why.
 */

import {
  type IssuedShare,
  isPlainLine,
  type KeySetRecord,
  REASON_MAX,
} from '../../../shared/records/key-set';
import { isWithdrawn } from '../../../shared/records/share-health';
import { usableShares } from '../../../shared/records/usable-shares';
import { Refusal } from '../../../shared/text/refusals';
import { line, type StatementLine } from '../../../shared/text/statement-lines';
import { drawNonce } from '../process/slot';
import { listedShare } from './listed-share';
import { type ConfirmedOperation, isPracticeSet, NOTHING_ISSUED, type SetInput } from './operation';
import { modeOf, recordLine, setLines, stated } from './statement-lines';

/** A listed share is recorded as lost or destroyed. */
export interface MarkShareInput extends SetInput {
  index: number;
  status: 'lost' | 'destroyed';
  reason: string;
}

export const markShare: ConfirmedOperation<MarkShareInput, null, null> = {
  isPractice: isPracticeSet,
  /** Fixes what is to be recorded. Refuses INDEX_NOT_LISTED, MARKED_ALREADY and REASON_UNUSABLE. */
  async begin(input) {
    const { record, index, status, reason } = input;
    const share = listedShare(record, index);
    refuseMark(share, status);
    if (!isPlainLine(reason, REASON_MAX)) throw new Refusal('REASON_UNUSABLE', { expected: REASON_MAX });
    const nonce = drawNonce();
    const bound = stated(input.conditions, nonce, [
      line('markShare', { mode: modeOf(record.practice), status }),
      share.holder === ''
        ? line('markedUnnamed', { index, status: share.status })
        : line('marked', { index, holder: share.holder, status: share.status }),
      line('reason', { reason }),
      leftLine(record, share),
      ...setLines(record),
      recordLine(record, input.recordDigest),
    ]);
    return {
      start: {
        ...NOTHING_ISSUED,
        nonce,
        bound,
        required: record.required,
        index,
        holder: share.holder,
        pgp_fingerprint: share.pgp_fingerprint,
      },
      state: null,
    };
  },
  /** Main writes the mark. */
  confirm: async () => null,
};

/** A lost share may prove to be destroyed; apart from that a mark stays until the share is given again. */
function refuseMark({ index, holder, status: before }: IssuedShare, status: MarkShareInput['status']): void {
  if (before === 'destroyed' || before === status) {
    throw new Refusal('MARKED_ALREADY', { index, holder, name: before });
  }
}

function leftLine(record: KeySetRecord, share: IssuedShare): StatementLine {
  const left = usableShares(record) - (isWithdrawn(share) ? 0 : 1);
  const { required } = record;
  const few = left === required ? 'leftJustEnough' : 'leftTooFew';
  return line(left > required ? 'left' : few, { left, required });
}
