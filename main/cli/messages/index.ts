/** The texts of the terminal in the language of the people at it. A catalogue that lacks one does not compile. */
import { type Language, sayIn } from '../../../shared/text/catalogues';
import { en, type Messages } from './en/index';

export const language: Language = 'en';

const catalogues: Readonly<Record<Language, Messages>> = { en };

export const texts: Messages = catalogues[language];

/** The sentence of a text that main hands on. */
export const say = sayIn(language);
