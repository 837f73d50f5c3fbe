/** Giving up the attempt that is on. */
import type { Operation } from '../../shared/operations/specs';
import type { Session } from './session';

/**
 * Cancels it, where it is of this operation if one is given; also one that is just being started. One that went on with its
 * result is left alone. Called in the session's turn.
 */
export async function cancelAttempt({ run }: Session, operation?: Operation): Promise<null> {
  const isMeant = operation === undefined || run?.details.operation === operation;
  if (run && isMeant && !run.isContinued) await run.inTurn(() => run.end('cancelled'));
  return null;
}
