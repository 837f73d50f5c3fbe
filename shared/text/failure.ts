/** Refusals with their sentences, as calls answer them. Programs show the sentence; people are shown one in their language. */

import { type Failure, failed, type Refused, type Result } from '../result';
import { sayIn } from './catalogues';
import { asRefused, type GivenWith, type RefusalCode, refusedBy } from './refusals';
import { textOf } from './text';

const say = sayIn('en');

export function withSentence(refused: Refused): Failure {
  const { code, facts, ...more } = refused;
  return { code, message: say(textOf(refused)), facts, ...more };
}

/** The error of this code, with the grade that the code has by itself unless another is given. */
export const failure = <C extends RefusalCode>(code: C, ...given: GivenWith<C>): Failure =>
  withSentence(refusedBy(code, ...given));

/** As `asRefused`, with sentences. */
export async function asResult<T>(
  work: () => Promise<T> | T,
  onUnexpected?: (error: unknown) => void,
): Promise<Result<T>> {
  const result = await asRefused(work, onUnexpected);
  return result.ok ? result : failed(withSentence(result.error));
}
