/**
 * The one slot. At most one attempt is in it; it has a nonce, and it ends when it is complete, cancelled, or
 * nothing has been entered for a while. When it ends, every secret byte of this process is overwritten.
 */
import { randomBytes } from 'node:crypto';
import { Refusal } from '../../shared/refusals';
import { wipeAll } from './wipe';

const NONCE_BYTES = 16;

/** 128 random bits as hex. Drawn only after every input of the attempt is fixed. */
export const drawNonce = (): string => randomBytes(NONCE_BYTES).toString('hex');

interface Slot<State> {
  nonce: string;
  state: State;
  expiryMs: number;
  deadline: number;
  /** When it ends whatever is entered; only where there is such a time. */
  endsAt: number;
  timer: NodeJS.Timeout;
}

export class AttemptSlot<State> {
  #slot: Slot<State> | undefined;
  readonly #onExpired: () => void;

  constructor(onExpired: () => void) {
    this.#onExpired = onExpired;
  }

  /** Refuses ATTEMPT_IN_PROGRESS. Called before inputs are looked at, so that a second start costs nothing. */
  requireIdle(): void {
    if (this.#slot) throw new Refusal('ATTEMPT_IN_PROGRESS');
  }

  /** Puts an attempt into the slot; its time without input begins. */
  open(nonce: string, expiryMs: number, state: State): void {
    this.requireIdle();
    const endsAt = Number.POSITIVE_INFINITY;
    this.#slot = { nonce, state, expiryMs, deadline: 0, endsAt, timer: setTimeout(() => {}, 0) };
    this.#restart(this.#slot);
  }

  /** What is in the slot becomes something else, under the same nonce, for `lastsMs` at most. */
  become(state: State, lastsMs: number): void {
    if (!this.#slot) throw new Refusal('NO_ATTEMPT');
    Object.assign(this.#slot, { state, endsAt: Date.now() + lastsMs });
    this.#restart(this.#slot);
  }

  /**
   * The attempt's state, for a request that brings its nonce; its time without input starts anew. Refuses
   * NO_ATTEMPT and WRONG_NONCE (without telling the right one).
   */
  use(nonce: string): State {
    const slot = this.#slot;
    if (!slot) throw new Refusal('NO_ATTEMPT');
    if (nonce !== slot.nonce) throw new Refusal('WRONG_NONCE');
    this.#restart(slot);
    return slot.state;
  }

  /** Whole seconds until the attempt would end for want of input. */
  get secondsLeft(): number {
    return this.#slot ? Math.max(0, Math.ceil((this.#slot.deadline - Date.now()) / 1000)) : 0;
  }

  /** Ends the attempt, if there is one, and overwrites everything. */
  close(): void {
    if (this.#slot) clearTimeout(this.#slot.timer);
    this.#slot = undefined;
    wipeAll();
  }

  #restart(slot: Slot<State>): void {
    clearTimeout(slot.timer);
    const now = Date.now();
    slot.deadline = Math.min(now + slot.expiryMs, slot.endsAt);
    slot.timer = setTimeout(() => {
      this.close();
      this.#onExpired();
    }, slot.deadline - now);
  }
}
