/** The clock that people confirmed in this run of the program: they compared it with a watch before an attempt. */
import type { Clock } from '../requests/expire';
import { readClock } from './conditions';

export class RunClock {
  /** What it showed, and when that was by a clock that cannot be set. */
  #confirmed: { wall: number; at: number } | undefined;

  /** The time that people confirmed, as they typed it; nothing where they have confirmed none. Throws as `readClock`. */
  confirm(wallClock: string | undefined): void {
    if (wallClock !== undefined) this.#confirmed = { wall: readClock(wallClock), at: performance.now() };
  }

  read(): Clock {
    const { wall, at } = this.#confirmed ?? {};
    const now = Date.now();
    return wall === undefined || at === undefined
      ? { now }
      : { now, confirmed: Math.round(wall + performance.now() - at) };
  }
}
