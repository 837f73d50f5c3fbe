/** Checking one share, which its holder enters alone. */
import type { DescribeOperation } from '../../lib/operation';
import { Form } from './form';

export const checkShare: DescribeOperation = ({ check: own, aside, keySet, statement }) => ({
  chapter: 'between-ceremonies-check-drill-mark-reissue',
  Form,
  way: { at: 'checks', label: keySet.check },
  steps: own.steps,
  statement: { go: statement.goShares },
  facts: () => [{ label: aside.checks, value: aside.oneHolder }],
  result: ({ seats, holder, index, result }) => {
    // Whose it is only the share itself has shown: the seat that was filled.
    const shown = seats.find(seat => seat.accepted) ?? { holder, index };
    const { done } = own;
    const isVerified = result?.proof === 'verified';
    return {
      title: (isVerified ? done.verifiedTitle : done.unprovenTitle)(shown.holder),
      lead: (isVerified ? done.verifiedLead : done.unprovenLead)(shown.index),
      toDo: done.toDo,
      note: done.recorded,
      again: done.again,
    };
  },
});
