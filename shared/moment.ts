/**
 * Points in time by two clocks. The steady one cannot be set, but stands still while the computer sleeps; the wall clock goes
 * on, but can be set. Whichever has passed a limit first decides.
 */

/** In milliseconds. */
export interface Moment {
  wall: number;
  steady: number;
}

export const NEVER: Moment = { wall: Number.POSITIVE_INFINITY, steady: Number.POSITIVE_INFINITY };

export const PAST: Moment = { wall: Number.NEGATIVE_INFINITY, steady: Number.NEGATIVE_INFINITY };

export const after = ({ wall, steady }: Moment, ms: number): Moment => ({
  wall: wall + ms,
  steady: steady + ms,
});

export const inMs = (ms: number): Moment => ({ wall: Date.now() + ms, steady: performance.now() + ms });

/** Until the first of the clocks reaches the first of the limits; 0 or less when one has. */
export const msUntil = (...limits: Moment[]): number => {
  const [wall, steady] = [Date.now(), performance.now()];
  return Math.min(...limits.flatMap(limit => [limit.wall - wall, limit.steady - steady]));
};
