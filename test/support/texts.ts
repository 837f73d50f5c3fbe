/** Refusals of any code in tests, with facts that no type ties to it, and their sentences. */
import type { Failure } from '../../shared/result';
import { sayIn } from '../../shared/text/catalogues';
import { refusals } from '../../shared/text/en/refusals/index';
import { withSentence } from '../../shared/text/failure';
import { type Facts, type Grade, Refusal, type RefusalCode } from '../../shared/text/refusals';

/** Each code with what makes its sentence. */
export const sentences = refusals as unknown as Record<RefusalCode, (facts: Facts) => string>;

export const refusalOf = (code: RefusalCode, facts: Facts = {}, grade?: Grade): Refusal =>
  new Refusal(code as 'NO_ATTEMPT', facts as Record<never, never>, grade);

export const failure = (code: RefusalCode, facts: Facts = {}): Failure =>
  withSentence(refusalOf(code, facts).failure);

/** What people are shown of it. */
export const said = (refusal: Refusal): string => withSentence(refusal.failure).message;

/** The sentence of a text, as people read it. */
export const sentence = sayIn('en');
