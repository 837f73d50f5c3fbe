/** Refusals with their sentences, as calls answer them. Programs show the sentence; people are shown one in their language. */

import { type Failure, failed, type Refused, type Result } from '../result';
import { said as english } from './en/index';
import { refusals } from './en/refusals/index';
import { asRefused, type GivenWith, type Refusal, type RefusalCode, refusedBy } from './refusals';
import { sayFrom } from './say';
import { textOf } from './text';

const say = sayFrom(english);

/** Whether this, from another process, has a code of ours, and facts. Neither which they are is looked at, nor what else it has. */
export function isRefused(made: unknown): made is Refused {
  const { code, facts } = (made ?? {}) as Partial<Refused>;
  return (
    typeof code === 'string' && Object.hasOwn(refusals, code) && typeof facts === 'object' && facts !== null
  );
}

/**
 * Adds its English sentence. Never throws: where the code is not ours, or making the sentence throws, it becomes INTERNAL. That
 * the facts are those of the code is not seen here: their types hold that where refusals are made.
 */
export function withSentence(refused: Refused): Failure {
  try {
    if (isRefused(refused)) return said(refused);
  } catch {
    // A fact is missing without which there is no sentence, or of another kind.
  }
  return said(refusedBy('INTERNAL'));
}

function said(refused: Refused): Failure {
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

/** A refusal as views have it beside something else. */
export function shownProblem({ failure }: Refusal): Pick<Failure, 'code' | 'message' | 'facts'> {
  const { code, message, facts } = withSentence(failure);
  return { code, message, facts };
}
