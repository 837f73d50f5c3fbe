/** Texts of a digest that is typed in words, in German. */
import type { typedWords as english } from '../en/typed-words';

export const typedWords: typeof english = {
  wrong: place => `Wort ${place} kann nicht stimmen: Vergleichen Sie es und die davor mit dem Papier.`,
  tooMany: 'Das sind mehr als 32 Wörter.',
};
