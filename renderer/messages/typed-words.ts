/** Texts of a digest that is typed in words, in the page's language, loaded with it. */
import { laterTexts } from './at-hand';

export const { typedWords: typedWordsMessages } = await laterTexts();
