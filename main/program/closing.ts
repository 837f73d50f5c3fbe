/** Closing the window in the middle of an attempt: whether one is on, and the question that the page asks then. */
import type { ClosingAnswer } from '../../shared/contract/program';
import type { Session } from '../attempts/session';
import type { ProgramEvents } from './events';

export class Closing {
  #answered = (_answer: ClosingAnswer): void => {};

  constructor(private readonly session: Session) {}

  /** An attempt is on, or a recovery session. */
  isLive(): boolean {
    return this.session.run !== undefined && !this.session.run.ended;
  }

  /** Has the page ask. `answered` is told what becomes of it, where it is asked. */
  ask(events: ProgramEvents, answered: (answer: ClosingAnswer) => void): void {
    this.#answered = answered;
    events.closing();
  }

  /** What the page answers. */
  take(answer: ClosingAnswer): null {
    this.#answered(answer);
    return null;
  }
}
