/** Texts of a digest that is typed in words, in Japanese. */
import type { typedWords as english } from '../en/typed-words';

export const typedWords: typeof english = {
  wrong: place => `${place}番目の単語が違います。その前の単語も含めて、紙と照合してください。`,
  tooMany: '単語が32個を超えています。',
};
