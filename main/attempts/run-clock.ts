/** The clock that people confirmed in this run of the program: they compared it with a watch before an attempt. */
import type { Clock } from '../requests/expire';
import { readClock } from './conditions';

/** The computer slept, or its clock was set, where the clocks have gone apart by more, in milliseconds. */
const APART_MS = 60_000;

export class RunClock {
  /** What it showed, and what this computer's clock showed then, and one that cannot be set but stands still in sleep. */
  #confirmed: { shown: number; wall: number; steady: number } | undefined;

  /** The time that people confirmed, as they typed it; nothing where they have confirmed none. Throws as `readClock`. */
  confirm(wallClock: string | undefined): void {
    if (wallClock === undefined) return;
    this.#confirmed = { shown: readClock(wallClock), wall: Date.now(), steady: performance.now() };
  }

  /** Without the confirmed one after a sleep or a change of the clock: how long it has been since is not known then. */
  read(): Clock {
    const now = Date.now();
    if (!this.#confirmed) return { now };
    const { shown, wall, steady } = this.#confirmed;
    const since = performance.now() - steady;
    if (Math.abs(now - wall - since) > APART_MS) {
      this.#confirmed = undefined;
      return { now };
    }
    return { now, confirmed: Math.round(shown + since) };
  }
}
