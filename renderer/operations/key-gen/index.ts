/** KeyGen: new root keys of a TSS vault. */
import { lazily } from '../../components/show/lazily';
import type { DescribeOperation, FormProps } from '../../lib/operation';

const Form = lazily<FormProps>(async () => (await import('./form')).Form);

export const keyGen: DescribeOperation = ({ keyGen: own, statement, rail }) => ({
  Form,
  carriesOut: ({ type }) => type === 'KeyGen',
  steps: own.steps,
  setLabel: rail.vault,
  statement: { go: statement.goShares, busy: own.busy },
  result: () => own,
});
