/** Marking a share lost or destroyed. */
import { healthAfterMark, leftAfterMark } from '../../../shared/records/left-after-mark';
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
    lead: own.done.lead,
    left: { tone: healthAfterMark(bound), text: leftAfterMark(bound) },
    toDo: own.done.toDo,
  }),
});
