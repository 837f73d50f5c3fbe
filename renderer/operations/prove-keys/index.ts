/** A proof that a quorum holds a group's keys. No screen leads to it yet: it is made in the terminal. */
import type { DescribeOperation } from '../../lib/operation';

export const proveKeys: DescribeOperation = ({ proveKeys: own, vouch, statement }) => ({
  steps: vouch.steps,
  statement: { go: statement.goShares },
  result: () => own,
});
