/** Recovery A: a lost share of a TSS vault again, from others of its own group. */
import { lazily } from '../../components/show/lazily';
import type { DescribeOperation, FormProps } from '../../lib/operation';

const Form = lazily<FormProps>(async () => (await import('./form')).Form);

export const recoverA: DescribeOperation = ({ keyGen, recoverShare: own, reshare, statement, rail }) => ({
  chapter: 'threshold-keys-tss',
  Form,
  carriesOut: ({ recoveryMode }) => recoveryMode === 'A',
  steps: reshare.steps,
  setLabel: rail.vault,
  statement: { go: statement.goShares },
  cancel: keyGen.cancel,
  result: () => own,
});
