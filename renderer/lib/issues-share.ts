/** What all operations have in common out of which one share comes, encrypted to its holder. */
import type { Messages } from '../messages/at-hand';
import type { PageOperation } from './operation';

type Own = Messages['generate'];

/** `own`: the operation's texts. `which`: the share with this index, in words. */
export function issuesShare(
  { aside, result, statement }: Messages,
  { steps, done }: Pick<Own, 'steps' | 'done'>,
  which: (index: number) => string,
): Pick<PageOperation, 'steps' | 'statement' | 'facts' | 'result'> {
  return {
    steps,
    statement: { go: statement.goShares },
    facts: ({ index, holder, payload }, keySet) => [
      { label: aside.issues, value: which(index) },
      { label: aside.to, value: holder },
      { label: aside.as, value: keySet?.scheme === 'secretsjs' ? aside.secretsjs : aside.payload[payload] },
    ],
    result: ({ holder, index }) => ({
      title: done.title(holder),
      lead: result.issuedLead(index),
      toDo: done.toDo(holder),
      issued: { forVault: done.forVault },
      verified: result.verified,
    }),
  };
}
