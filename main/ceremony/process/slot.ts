/**
 * The one slot. At most one attempt is in it; it has a nonce, and it ends when it is complete, cancelled, or
 * nothing has been entered for a while. When it ends, every secret byte of this process is overwritten.
 *
 * Time is kept by two clocks (`Moment`). Whichever has passed a limit first ends the attempt, and the limit is looked at with
 * every request: timers, too, stand still in sleep.
 */
import { randomBytes } from 'node:crypto';
import { inMs, type Moment, msUntil, NEVER } from '../../../shared/moment';
import { Refusal } from '../../../shared/text/refusals';

const NONCE_BYTES = 16;

/** 128 random bits as hex. Drawn only after every input of the attempt is fixed. */
export const drawNonce = (): string => randomBytes(NONCE_BYTES).toString('hex');

/** How often the limits are looked at when nothing is asked: soon after the computer wakes, too. */
const LOOK_MS = 1000;

interface Slot<State> {
  nonce: string;
  state: State;
  expiryMs: number;
  deadline: Moment;
  /** When it ends whatever is entered; only where there is such a time. */
  endsAt: Moment;
  timer: NodeJS.Timeout | undefined;
}

export class AttemptSlot<State> {
  #slot: Slot<State> | undefined;
  readonly #onExpired: () => void;
  readonly #wipeAll: () => void;

  /** `onExpired` is told of an end for want of input; `wipeAll` overwrites every secret, at each end. */
  constructor(onExpired: () => void, wipeAll: () => void) {
    this.#onExpired = onExpired;
    this.#wipeAll = wipeAll;
  }

  /** Refuses ATTEMPT_IN_PROGRESS. Called before inputs are looked at, so that a second start costs nothing. */
  requireIdle(): void {
    if (this.#slot) throw new Refusal('ATTEMPT_IN_PROGRESS');
  }

  /** Puts an attempt into the slot; its time without input begins. */
  open(nonce: string, expiryMs: number, state: State): void {
    this.requireIdle();
    const deadline = inMs(expiryMs);
    this.#slot = { nonce, state, expiryMs, deadline, endsAt: NEVER, timer: undefined };
    this.#watch(this.#slot);
  }

  /**
   * What is in the slot becomes something else, under the same nonce, for `lastsMs` at most. Refuses NO_ATTEMPT, and
   * ATTEMPT_EXPIRED where the time was over before.
   */
  become(state: State, lastsMs: number): void {
    const slot = this.#live();
    Object.assign(slot, { state, endsAt: inMs(lastsMs) });
    this.#restart(slot);
  }

  /**
   * The attempt's state, for a request that brings its nonce; its time without input starts anew. Refuses
   * NO_ATTEMPT, ATTEMPT_EXPIRED (and ends it) where its time is over, and WRONG_NONCE (without telling the right one).
   */
  use(nonce: string): State {
    const slot = this.#live();
    if (nonce !== slot.nonce) throw new Refusal('WRONG_NONCE');
    this.#restart(slot);
    return slot.state;
  }

  /** Whole seconds until the attempt would end for want of input. */
  get secondsLeft(): number {
    const slot = this.#slot;
    return slot ? Math.max(0, Math.ceil(msUntil(slot.deadline, slot.endsAt) / 1000)) : 0;
  }

  /** Ends the attempt, if there is one, and overwrites everything. */
  close(): void {
    clearTimeout(this.#slot?.timer);
    this.#slot = undefined;
    this.#wipeAll();
  }

  /** The slot, if it is taken and its time is not over. */
  #live(): Slot<State> {
    const slot = this.#slot;
    if (!slot) throw new Refusal('NO_ATTEMPT');
    if (msUntil(slot.deadline, slot.endsAt) > 0) return slot;
    this.#expire();
    throw new Refusal('ATTEMPT_EXPIRED');
  }

  #restart(slot: Slot<State>): void {
    slot.deadline = inMs(slot.expiryMs);
    this.#watch(slot);
  }

  #watch(slot: Slot<State>): void {
    clearTimeout(slot.timer);
    const left = Math.ceil(msUntil(slot.deadline, slot.endsAt));
    if (left <= 0) this.#expire();
    else slot.timer = setTimeout(() => this.#watch(slot), Math.min(left, LOOK_MS));
  }

  #expire(): void {
    this.close();
    this.#onExpired();
  }
}
