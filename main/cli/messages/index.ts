/** The texts of the terminal in the language of the people at it. A catalogue that lacks one does not compile. */
import { sayIn } from '../../../shared/text/catalogues';
import type { Language } from '../../../shared/text/languages';
import type { Messages } from './en/index';
import * as given from './given';

export const language: Language = 'en';

const catalogues: Partial<Readonly<Record<Language, Messages>>> & { en: Messages } = given;

export const texts: Messages = catalogues[language] ?? catalogues.en;

/** The sentence of a text that main hands on. */
export const say = sayIn(language);
