/** The languages that texts can be read in. A catalogue that lacks a text does not compile. */
import { type Catalogue, english } from './en/index';
import { sayFrom } from './say';
import type { Text } from './text';

const catalogues = { en: english } satisfies Record<string, Catalogue>;

export type Language = keyof typeof catalogues;

export const catalogue = (language: Language): Catalogue => catalogues[language];

/** Gives what makes the sentence of a text in this language. */
export const sayIn = (language: Language): ((text: Text) => string) => sayFrom(catalogue(language));
