/** Reshare: shares of a TSS vault's root keys for another group. No screen leads to it yet: it is carried out in the terminal. */
import type { DescribeOperation } from '../../lib/operation';

export const reshare: DescribeOperation = ({ keyGen, reissue, statement, rail }) => ({
  steps: reissue.steps,
  setLabel: rail.vault,
  statement: { go: statement.goShares, busy: keyGen.busy },
  result: () => keyGen,
});
