/** How attempts end. */

/** As an end entry says it. */
export const outcomes = [
  'complete',
  'cancelled',
  'expired',
  'failed',
  'interrupted',
  /** The record on disk was not the one that the attempt stood on. Such a transcript vouches for no record. */
  'record-changed',
] as const;
export type Outcome = (typeof outcomes)[number];

/** `unfinished`: it has no end, its attempt is on or was interrupted. `unreadable`: missing, damaged or altered, so that nothing is known. */
export const endings = [...outcomes, 'unfinished', 'unreadable'] as const;
export type Ending = (typeof endings)[number];
