/** KeyGen: new root keys of a TSS vault. */
import { lazily } from '../../components/show/lazily';
import type { BringProps, DescribeOperation, FormProps } from '../../lib/operation';

const Bring = lazily<BringProps>(async () => (await import('./bring')).Bring);
const Form = lazily<FormProps>(async () => (await import('./form')).Form);

export const keyGen: DescribeOperation = ({ keyGen: own, statement, rail }) => ({
  chapter: 'threshold-keys-tss',
  Form,
  carriesOut: ({ type }) => type === 'KeyGen',
  steps: own.steps,
  setLabel: rail.vault,
  statement: { go: statement.goShares, busy: own.busy, Bring },
  cancel: own.cancel,
  result: () => own,
});
