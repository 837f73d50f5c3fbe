/** The texts of a statement in one sentence, in the page's language, loaded behind the first screen. */
import { laterTexts } from './at-hand';

export const { sentence: sentenceMessages } = await laterTexts();
