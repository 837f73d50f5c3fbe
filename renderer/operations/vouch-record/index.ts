/** Vouching for a record, or a share that is kept apart, with a digest from paper. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { vouchedBy } from '../../../shared/records/vouched';
import type { DescribeOperation } from '../../lib/operation';
import type { Messages } from '../../messages/at-hand';
import { Form } from './form';

export const vouchRecord: DescribeOperation = ({ vouch: own, keySet, statement }) => ({
  chapter: 'between-ceremonies-check-drill-mark-reissue',
  Form,
  way: {
    at: 'doubt',
    label: keySet.vouch,
    isOpen: ({ trouble, apart }) => trouble === 'RECORD_UNWITNESSED' || apart.length > 0,
  },
  steps: own.steps,
  statement: { go: statement.goRecord, busy: statement.recording },
  result: attempt => ({ ...headings(attempt, own.done), toDo: own.done.toDo }),
});

function headings({ bound, holder, index }: AttemptView, own: Messages['vouch']['done']) {
  switch (vouchedBy(bound)) {
    case 'record':
      return { title: own.recordTitle, lead: own.recordLead };
    case 'issued':
      return { title: own.issuedTitle(holder, index), lead: own.issuedLead };
    case 'unused':
      return { title: own.unusedTitle(holder, index), lead: own.unusedLead };
  }
}
