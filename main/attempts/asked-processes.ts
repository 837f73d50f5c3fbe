/** How an attempt's ceremony processes are asked: which of them, in which phase, and so that none expires while people are there. */
import { inMs, type Moment } from '../../shared/moment';
import { Refusal } from '../../shared/text/refusals';
import type { AttemptStart, BeginInput, Step } from '../ceremony/process/protocol';
import type { AttemptPlan } from './attempt-plan';
import type { CeremonyProcess } from './ceremony-process';
import type { CeremonyProcesses } from './ceremony-processes';
import { type Phase, type RunDetails, waits } from './run-details';

/** The attempt, as far as it is asked for here. */
interface Asking {
  readonly begun: AttemptStart;
  readonly details: Pick<RunDetails, 'expiryMs'>;
  readonly processes: CeremonyProcesses;
  readonly plan: AttemptPlan;
  readonly seats: { readonly count: number };
  readonly phase: Phase;
  endBy(error: unknown): Promise<void>;
}

export class AskedProcesses {
  /** When it ends unless somebody asks for something. */
  deadline: Moment;
  /** The process to which the last share was handed on. */
  #taker: CeremonyProcess | undefined;

  constructor(private readonly run: Asking) {
    this.deadline = inMs(run.details.expiryMs);
  }

  /** The ceremony process, for a request that brings this attempt's nonce in the right phase. */
  processFor(nonce: string, phase: Phase): CeremonyProcess {
    if (this.run.phase === 'expired') throw new Refusal('ATTEMPT_EXPIRED');
    if (this.run.phase === 'failed') throw new Refusal('CEREMONY_LOST');
    if (this.run.phase !== phase) throw new Refusal('NO_ATTEMPT');
    if (nonce !== this.run.begun.nonce) throw new Refusal('WRONG_NONCE');
    this.deadline = inMs(this.run.details.expiryMs);
    return this.run.processes.lead;
  }

  /** The same in whatever phase the process waits in. */
  processWaiting(nonce: string): CeremonyProcess {
    return this.processFor(nonce, waits.includes(this.run.phase) ? this.run.phase : 'collecting');
  }

  /**
   * Starts one more ceremony process, which helps in this attempt with `begin`. To be called in turn. Without one that is
   * under the same words there is no attempt: it is ended, and what the process refused is written down and thrown; or
   * ATTEMPT_EXPIRED or CEREMONY_LOST, where one of the attempt's processes was lost by then. `isForOneShare`: there is one for each
   * share, so that the next is kept ready while another share is to come.
   */
  async helper(begin: BeginInput, isForOneShare = false): Promise<CeremonyProcess> {
    const { processes } = this.run;
    const { nonce, bound } = this.run.begun;
    try {
      await processes.touch(nonce);
      const helper = await processes.helper(
        isForOneShare && this.run.begun.required - this.run.seats.count > 1,
      );
      await helper.ask('join', { ...begin, nonce, digest: bound.digest });
      await processes.touch(nonce, helper);
      processes.requireAll();
      return helper;
    } catch (error) {
      await this.run.endBy(error);
      throw error;
    }
  }

  /** Ends one of its helpers, while the attempt goes on. What it held is gone with it. */
  async release(helper: CeremonyProcess): Promise<void> {
    if (this.#taker === helper) this.#taker = undefined;
    await this.run.processes.release(helper);
  }

  /** Hands a share on to the process that takes the next one. Throws as `asking`, and as `helper`. */
  entering(nonce: string, handOn: (ceremony: CeremonyProcess) => Promise<Step>): Promise<Step> {
    return this.asking(nonce, 'collecting', async () => {
      const helper = await this.run.plan.taker?.();
      const taker = helper ?? this.run.processes.lead;
      this.#taker = taker;
      let isAccepted = false;
      try {
        const step = await handOn(taker);
        const whole = helper && this.run.plan.given ? await this.run.plan.given(helper, step) : step;
        isAccepted = true;
        return whole;
      } finally {
        if (helper) await this.run.plan.taken?.(helper, isAccepted);
      }
    });
  }

  /**
   * Asks the process to which the last share was handed on, or the lead where there was none, and keeps the others from
   * expiring. Throws as `processFor` and `ask`, and ATTEMPT_EXPIRED or CEREMONY_LOST where any of them was lost.
   */
  async asking<T>(nonce: string, phase: Phase, ask: (ceremony: CeremonyProcess) => Promise<T>): Promise<T> {
    const { processes } = this.run;
    const lead = this.processFor(nonce, phase);
    // Before, as what is asked may take long: to start a helper for the share, to open it.
    await processes.touch(nonce, this.run.plan.taker ? undefined : lead);
    processes.requireAll();
    try {
      return await ask(this.#taker ?? lead);
    } finally {
      // A helper that is gone by now leaves the lead to be told, too.
      await processes.touch(nonce, this.#taker ?? (this.run.plan.taker ? undefined : lead));
    }
  }

  /** Somebody is still there. Throws as `processFor`. */
  async touch(nonce: string): Promise<void> {
    const lead = this.processWaiting(nonce);
    await lead.ask('touch', { nonce });
    await this.run.processes.touch(nonce, lead);
  }
}
