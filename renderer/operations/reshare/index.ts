/** Reshare: shares of a TSS vault's root keys for another group. */
import { lazily } from '../../components/show/lazily';
import type { DescribeOperation, FormProps } from '../../lib/operation';

const Form = lazily<FormProps>(async () => (await import('./form')).Form);

export const reshare: DescribeOperation = ({ keyGen, reshare: own, statement, rail }) => ({
  chapter: 'threshold-keys-tss',
  Form,
  carriesOut: ({ type, recoveryMode }) => type === 'KeyGenFromKeyGroup' || recoveryMode === 'C',
  steps: own.steps,
  setLabel: rail.vault,
  statement: { go: statement.goShares, busy: keyGen.busy },
  cancel: keyGen.cancel,
  result: () => ({ ...own, toDo: keyGen.toDo }),
});
