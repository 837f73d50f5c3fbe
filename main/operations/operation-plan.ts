/** What the program has to know of an operation to offer its calls. One for each stands in `registry.ts`. */
import type { AnyRun } from '../attempts/attempt-run';
import type { Session } from '../attempts/session';

/** `Params`: those of the call `start`, checked. */
export interface OperationPlan<Params> {
  /**
   * Fixes everything under the words and starts an attempt with its `AttemptPlan`. Called in the session's turn. Throws what
   * the operation refuses.
   */
  start(session: Session, params: Params): Promise<AnyRun>;
}

/** Of an operation to which people enter shares. `Status`: what its calls answer. */
export interface SharesPlan<Params, Status> extends OperationPlan<Params> {
  /** What is told of an attempt of it. */
  status(run: AnyRun): Status;
  /** What is told while there is none. */
  idle(session: Session): Promise<Status>;
}
