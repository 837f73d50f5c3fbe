/** Marking a share lost or destroyed. */
import { leftAfterMark } from '../../../shared/records/left-after-mark';
import type { DescribeOperation } from '../../lib/operation';
import { Form } from './form';

export const markShare: DescribeOperation = ({ mark: own, keySet, statement }) => ({
  chapter: 'between-ceremonies-check-drill-mark-reissue',
  Form,
  way: { at: 'more', label: keySet.mark, isOpen: ({ shares }) => shares.length > 0 },
  steps: own.steps,
  statement: { go: statement.goRecord, busy: statement.recording },
  result: ({ holder, index, bound }) => ({
    title: own.done.title(holder, index),
    lead: `${own.done.lead} ${leftAfterMark(bound)}`,
    toDo: own.done.toDo,
  }),
});
