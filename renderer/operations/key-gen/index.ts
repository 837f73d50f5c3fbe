/** KeyGen: new root keys of a TSS vault. No screen leads to it yet: requests are created and carried out in the terminal. */
import type { DescribeOperation } from '../../lib/operation';

export const keyGen: DescribeOperation = ({ keyGen, vouch, statement }) => ({
  steps: vouch.steps,
  statement: { go: statement.goRecord },
  result: () => keyGen,
});
