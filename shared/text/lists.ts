/** Lists of things as a sentence has them. */
import type { Language } from './languages';

/** All of which are meant, as “a, b and c”. */
export const listedIn =
  (language: Language) =>
  (things: readonly string[]): string =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(things);

/**
 * Between which there is a choice, as “a, b or c”, each by its word; one thing alone is that. Absent where there is none.
 */
export const eitherIn =
  (language: Language) =>
  (things: string | readonly string[] | undefined, word = (thing: string): string => thing) =>
    things && new Intl.ListFormat(language, { type: 'disjunction' }).format([things].flat().map(word));
