/** Issuing a share again, to its holder's new key. */
import { issuedFacts } from '../../lib/issued-facts';
import type { DescribeOperation } from '../../lib/operation';
import { Form } from './form';

export const reissue: DescribeOperation = text => {
  const { reissue: own, aside, keySet, result, statement } = text;
  return {
    Form,
    way: { at: 'share', label: keySet.reissue },
    steps: own.steps,
    statement: { go: statement.goShares },
    facts: (attempt, set) => issuedFacts(text, aside.again(attempt.index), attempt, set),
    result: ({ holder, index }) => ({
      title: own.done.title(holder),
      lead: result.issuedLead(index),
      toDo: own.done.toDo(holder),
      issued: { forVault: own.done.forVault },
      verified: result.verified,
    }),
  };
};
