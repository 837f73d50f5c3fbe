/**
 * Every reason for which Quorate says no, on its way to whoever is told: a code and facts. Its sentence, which says what
 * was seen, whose, and what to do next, is made where it is shown (`shared/text/en/refusals/`).
 *
 * Facts are public (names in the record, indexes, lengths, limits) and never what was typed, so that no secret can reach
 * a screen, a log or the transcript by way of an error.
 */

import { failed, ok, type Refused, type Result } from '../result';
import type { About, Facts } from './en/refusals/facts';
import type { RefusalCode } from './en/refusals/index';
import { looksSecret } from './looks-secret';
import { type Grade, gradeOf } from './refusal-grades';
import type { FactsOf } from './text';

export type { Facts, Grade, RefusalCode };

/** What is given with a code: all that its sentence needs, and perhaps what it is about. */
export type GivenWith<C extends RefusalCode> =
  Record<never, never> extends FactsOf<C>
    ? [facts?: FactsOf<C> & About, grade?: Grade]
    : [facts: FactsOf<C> & About, grade?: Grade];

/** A refusal whose sentence needs no fact. */
export type CodeAlone = {
  [C in RefusalCode]: Record<never, never> extends FactsOf<C> ? C : never;
}[RefusalCode];

/** In the place of a name under which somebody gave a share or key: sentences go to screens, logs and transcripts. */
const NOT_REPEATED = '(not repeated: it looks like a share or key)';

/** Of an absolute path each part by itself: `/` is a sign of base64, and the way to a stick may look like it as a whole. */
const partsOf = (fact: string): string[] => (/^(\/|[A-Z]:\\)/i.test(fact) ? fact.split(/[/\\]/) : [fact]);

/**
 * Files of a TSS request begin with its 32 digits, of which the first 17 are a time. Behind them stand a number, and
 * the beginning of a sum or digest.
 */
const OF_REQUEST =
  /^(?:PRACTICE-)?2\d{3}[01]\d[0-3]\d{25}(?:-\d{1,4}(?:-[0-9a-f]{8}|-sum-[0-9a-f]{16})?)?(?:\.json|\.asc|(?<=-\d+)\.txt(?:\.asc)?)$/;

const isSecret = (part: string): boolean => !OF_REQUEST.test(part) && looksSecret(part);

const repeatable = (fact: unknown, isPath: boolean): unknown =>
  typeof fact === 'string' && (isPath ? partsOf(fact) : [fact]).some(isSecret) ? NOT_REPEATED : fact;

const repeated = new Set(['name', 'other']);

/** Refusals of a folder name it by its path, that somebody typed nothing secret in (see `refuseSecretPath`). */
const withoutSecrets = (code: RefusalCode, facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [
      fact,
      repeated.has(fact) ? repeatable(value, code.startsWith('FOLDER_')) : value,
    ]),
  );

function refusedFor(code: RefusalCode, given: Facts, grade: Grade | undefined): Refused {
  const facts = withoutSecrets(code, given);
  const { index, holder, position } = facts;
  return {
    code,
    facts,
    ...(grade && { grade }),
    ...(grade === 'stop' && { alarm: true }),
    ...(index !== undefined && { index }),
    ...(holder && { holder }),
    ...(position !== undefined && { position }),
  };
}

/** What is told of this code, with the grade that the code has by itself unless another is given. */
export function refusedBy<C extends RefusalCode>(code: C, ...given: GivenWith<C>): Refused {
  const [facts = {}, grade = gradeOf(code)] = given as [Facts?, Grade?];
  return refusedFor(code, facts, grade);
}

/** A refusal on its way up inside one process. At a process boundary it becomes a `Result` (see `asRefused`). */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  override readonly name = 'Refusal';
  readonly failure: Refused;

  constructor(code: C, ...given: GivenWith<C>) {
    super(code);
    this.failure = refusedBy(code, ...given);
  }

  get code(): RefusalCode {
    return this.failure.code;
  }

  get facts(): Facts {
    return this.failure.facts;
  }

  /** The same with more facts, or of another grade. */
  with(more: Facts, grade = this.failure.grade): Refusal {
    return refusalFrom(refusedFor(this.code, { ...this.facts, ...more }, grade));
  }
}

/** Rebuilds a refusal that crossed a process boundary. */
export const refusalFrom = (failure: Refused): Refusal =>
  Object.assign(new Refusal('INTERNAL'), { message: failure.code, failure });

/**
 * Runs `work` and turns whatever it throws into a `Result`. Anything that is not a `Refusal` becomes INTERNAL,
 * without its text: the messages of libraries may quote their input.
 */
export async function asRefused<T>(
  work: () => Promise<T> | T,
  onUnexpected?: (error: unknown) => void,
): Promise<Result<T, Refused>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Refusal) return failed(error.failure);
    onUnexpected?.(error);
    return failed(refusedBy('INTERNAL'));
  }
}
