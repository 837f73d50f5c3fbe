/** Lists of things as a sentence has them. */
import type { Language } from './languages';

/**
 * Between which there is a choice, as “a, b or c”, each by its word; one thing alone is that. Absent where there is none.
 */
export const eitherIn =
  (language: Language) =>
  (things: string | readonly string[] | undefined, word = (thing: string): string => thing) =>
    things && new Intl.ListFormat(language, { type: 'disjunction' }).format([things].flat().map(word));
