/** Confirmation of the words by people, where no shares are entered. */
import type { AttemptView } from '../../shared/contract/attempts';
import type { Operation } from '../../shared/operations/specs';
import { Refusal } from '../../shared/text/refusals';
import type { Brought } from './attempt-plan';
import type { Session } from './session';

/**
 * Has the ceremony process do what the words stand for, notes the confirmation, and publishes the result. Throws
 * NO_ATTEMPT, WRONG_NONCE, ATTEMPT_EXPIRED, CEREMONY_LOST, what the operation refuses, and what writing does.
 */
export function confirmWords(
  session: Session,
  operation: Operation,
  nonce: string,
  brought: readonly Brought[] = [],
): Promise<AttemptView> {
  const run = session.requireRun(operation);
  return run.inTurn(async () => {
    const completion = await run.asked.asking(nonce, 'confirming', async one =>
      run.plan.confirmed?.(one, brought),
    );
    if (!completion) throw new Refusal('NO_ATTEMPT');
    await run.note('confirmed', { words: run.begun.bound.words, ...completion.noted });
    await completion.publish();
    return run.view();
  });
}
