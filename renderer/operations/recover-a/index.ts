/** Recovery A of a lost share of a TSS vault. No screen leads to it yet: it is carried out in the terminal. */
import type { DescribeOperation } from '../../lib/operation';

export const recoverA: DescribeOperation = ({ reissue, keyGen, statement, rail }) => ({
  steps: reissue.steps,
  setLabel: rail.vault,
  statement: { go: statement.goShares },
  result: () => ({ ...keyGen, title: reissue.done.title('') }),
});
