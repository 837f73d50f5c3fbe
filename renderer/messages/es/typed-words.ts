/** Texts of a digest that is typed in words, in Spanish. */
import type { typedWords as english } from '../en/typed-words';

export const typedWords: typeof english = {
  wrong: place => `La palabra ${place} no puede ser correcta: compárela, y las anteriores, con el papel.`,
  tooMany: 'Son más de 32 palabras.',
};
