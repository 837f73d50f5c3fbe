/** The languages that texts can be read in. A catalogue that lacks a text does not compile. */
import { type Catalogue, english } from './en/index';
import type { Say } from './en/nested';
import { statement } from './en/statement';
import { type ShownLine, type StatementLine, type StatementTexts, shownLine } from './statement-lines';
import type { Text } from './text';

const catalogues = { en: english } satisfies Record<string, Catalogue>;

export type Language = keyof typeof catalogues;

export const catalogue = (language: Language): Catalogue => catalogues[language];

/** Gives what makes the sentence of a text in this language. */
export function sayIn(language: Language): (text: Text) => string {
  const sentences: Readonly<Record<string, (facts: never, say: Say) => string>> = catalogue(language);
  const say: Say = ({ id, facts }) => sentences[id]!(facts as never, say);
  return say;
}

const statements = { en: statement } satisfies Record<Language, StatementTexts>;

/** Gives what makes a line of a statement in this language: see `shownLine`. */
export const sayLineIn =
  (language: Language): ((line: StatementLine) => ShownLine) =>
  line =>
    shownLine(statements[language], line);

export const statementTexts = (language: Language): StatementTexts => statements[language];
