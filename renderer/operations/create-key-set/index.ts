/** Making a key set. */
import type { DescribeOperation } from '../../lib/operation';
import { Form } from './form';

export const createKeySet: DescribeOperation = ({ create: own, home, rail }) => ({
  chapter: 'a-new-key-set',
  Form,
  way: { at: 'folder', label: home.create, practice: home.practiceSet },
  steps: own.steps,
  setLabel: rail.newKeySet,
  statement: own.statement,
  result: ({ required, seats }) => ({
    title: own.done.title,
    lead: own.done.lead(required, seats.length),
    toDo: own.done.toDo,
    verified: own.done.verified,
  }),
});
