/**
 * Every reason for which Quorate says no, with the sentence a person reads.
 *
 * A sentence says what was seen, whose, and what to do next. It is made from facts that are public (names in
 * the record, indexes, lengths, limits) and never from what was typed, so that no secret can reach a screen, a
 * log or the transcript by way of an error.
 */

import { type Failure, failed, type Result } from '../result';
import { failureOf } from './failure';
import { type Grade, gradeOf } from './refusal-grades';
import { type RefusalCode, sentences } from './refusal-texts/every';
import type { Facts } from './refusal-texts/facts';

export type { Facts, Grade, RefusalCode };
export { sentences };

/** The error of this code, with the grade that the code has by itself unless another is given. */
export const failure = (code: RefusalCode, given: Facts = {}, grade = gradeOf(code)): Failure =>
  failureOf(code, sentences[code], given, grade);

/** A refusal on its way up inside one process. At a process boundary it becomes a `Result` (see `asResult`). */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly failure: Failure;
  constructor(
    readonly code: RefusalCode,
    readonly facts: Facts = {},
    grade?: Grade,
  ) {
    const made = failure(code, facts, grade);
    super(made.message);
    this.failure = made;
  }
}

/** Rebuilds a refusal that crossed a process boundary. */
export function refusalFrom(made: Failure): Refusal {
  return Object.assign(new Refusal(made.code), { message: made.message, failure: made });
}

/**
 * Runs `work` and turns whatever it throws into a `Result`. Anything that is not a `Refusal` becomes INTERNAL,
 * without its text: the messages of libraries may quote their input.
 */
export async function asResult<T>(
  work: () => Promise<T> | T,
  onUnexpected?: (error: unknown) => void,
): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refusal) return failed(error.failure);
    onUnexpected?.(error);
    return failed(failure('INTERNAL'));
  }
}
