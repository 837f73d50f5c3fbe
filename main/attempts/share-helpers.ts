/** One ceremony process for each share that is entered, so that none ever holds two: a fresh one for every try. */
import type { BeginInput } from '../ceremony/process/protocol';
import type { AttemptPlan } from './attempt-plan';
import type { AnyRun } from './attempt-run';
import type { CeremonyProcess } from './ceremony-process';

export class ShareHelpers {
  readonly #kept: CeremonyProcess[] = [];

  /**
   * `begin`: what the next one begins with; asked for anew for each. `keeps`: those that accepted a share live on, to be asked for
   * more (`each`); else they are ended at once, as one that refused a share always is.
   */
  constructor(
    private readonly run: AnyRun,
    private readonly begin: () => BeginInput,
    private readonly keeps = false,
  ) {}

  /** For the plan of an attempt. */
  readonly plan: Required<Pick<AttemptPlan, 'taker' | 'taken'>> = {
    taker: () => this.run.asked.helper(this.begin(), true),
    taken: async (taker, isAccepted) => {
      if (isAccepted && this.keeps) this.#kept.push(taker);
      else await this.run.asked.release(taker);
    },
  };

  /** Asks each that lives on, in the order in which their shares came. Throws what the first refuses. */
  async each<T>(ask: (ceremony: CeremonyProcess) => Promise<T>): Promise<T[]> {
    const given: T[] = [];
    for (const one of this.#kept) given.push(await ask(one));
    return given;
  }
}
