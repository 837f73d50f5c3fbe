/** A proof that a quorum holds a group's keys, to somebody who asks with a text of their own. */
import { lazily } from '../../components/show/lazily';
import type { DescribeOperation, FormProps } from '../../lib/operation';

const Form = lazily<FormProps>(async () => (await import('./form')).Form);

export const proveKeys: DescribeOperation = ({ proveKeys: own, statement, rail }) => ({
  chapter: 'threshold-keys-tss',
  Form,
  way: { at: 'keys', label: own.way },
  carriesOut: () => false,
  steps: own.steps,
  setLabel: rail.vault,
  statement: { go: statement.goShares },
  result: () => own,
});
