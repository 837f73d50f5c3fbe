/** The languages in which the lines under the words can be read. A catalogue that lacks one does not compile. */
import type { Language } from './catalogues';
import { statement } from './en/statement';
import { type ShownLine, type StatementLine, type StatementTexts, shownLine } from './statement-lines';

const catalogues: Readonly<Record<Language, StatementTexts>> = { en: statement };

export const statementTexts = (language: Language): StatementTexts => catalogues[language];

/** Gives what makes a line of a statement in this language: see `shownLine`. */
export const sayLineIn =
  (language: Language): ((line: StatementLine) => ShownLine) =>
  line =>
    shownLine(statementTexts(language), line);
