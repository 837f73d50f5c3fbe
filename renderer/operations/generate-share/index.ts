/** Generating one more share. */
import { issuedFacts } from '../../lib/issued-facts';
import type { DescribeOperation } from '../../lib/operation';
import { Form } from './form';

export const generateShare: DescribeOperation = text => {
  const { generate: own, aside, keySet, result, statement } = text;
  return {
    Form,
    way: { at: 'set', label: keySet.generate },
    steps: own.steps,
    statement: { go: statement.goShares },
    facts: (attempt, set) => issuedFacts(text, aside.oneShare(attempt.index), attempt, set),
    result: ({ holder, index }) => ({
      title: own.done.title(holder),
      lead: result.issuedLead(index),
      toDo: own.done.toDo(holder),
      issued: { forVault: own.done.forVault },
      verified: result.verified,
    }),
  };
};
