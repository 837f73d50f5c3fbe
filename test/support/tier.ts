/**
 * Two tiers of tests. `npm test` is for every change and takes minutes; `npm run test:long` (which sets QUORATE_LONG) looks
 * further: every kill by a real process, every screen by every rule in both themes, fuzzing and a camera for minutes.
 */
export const long = process.env.QUORATE_LONG === '1';

/** The first for every change, the second for the long run. */
export const perTier = <T>(short: T, inTheLongRun: T): T => (long ? inTheLongRun : short);

/** How many runs of a property: a sixth of them for every change, and in the long run thirty times as many, which makes minutes of all of them. */
export const runs = (usual: number): number => perTier(Math.ceil(usual / 6), 30 * usual);

/** Limit in milliseconds for a test whose work grows with the tier. */
export const timeLimit = (short: number): number => perTier(short, 1_800_000);
