/** A witness's exception as a call takes it. Apart from what judges it, whose sentences the preload script need not hold. */
import * as v from 'valibot';
import { MAX_PLAIN_TEXT } from '../text/plain-text';

const words = v.pipe(v.string(), v.maxLength(2 * MAX_PLAIN_TEXT));

/** As a call takes it: any text of a bearable length. What it has to be like, `checkedException` says. */
export const exceptionParams = v.strictObject({
  /** What was expected. */
  expected: words,
  /** What happened. */
  happened: words,
  /** What was decided. */
  decided: words,
  /** Who states it, by name. */
  witness: v.string(),
});
export type WitnessException = v.InferOutput<typeof exceptionParams>;
