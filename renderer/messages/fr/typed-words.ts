/** Texts of a digest that is typed in words, in French. */
import type { typedWords as english } from '../en/typed-words';

export const typedWords: typeof english = {
  wrong: place => `Le mot ${place} ne peut pas être juste : comparez-le, et ceux d’avant, avec le papier.`,
  tooMany: 'Cela fait plus de 32 mots.',
};
