/** What is said in each language that is there. A catalogue that lacks a text does not compile. */
import type { all as english } from './en/all';
import * as given from './given';
import { type Language, languages } from './languages';
import { sayFrom } from './say';
import type { StatementTexts } from './statement-lines';
import type { Text } from './text';

/** All of one language. */
export type Texts = Omit<typeof english, 'statement'> & { statement: StatementTexts };

const catalogues: Partial<Readonly<Record<Language, Texts>>> & { en: Texts } = given;

/** The languages that people can choose. */
export const offered: readonly Language[] = languages.filter(language => language in catalogues);

/** English where a language is not there. */
export const textsIn = (language: Language): Texts => catalogues[language] ?? catalogues.en;

/** Gives what makes the sentence of a text in this language. */
export const sayIn = (language: Language): ((text: Text) => string) => sayFrom(textsIn(language).said);
