/** The texts of the terminal in the language of the people at it. */
import { type Language, sayIn } from '../../../shared/text/catalogues';

const language: Language = 'en';

/** The sentence of a text that main hands on. */
export const say = sayIn(language);
