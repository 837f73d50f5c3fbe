/** The languages in which the lines under the words can be read. */
import { textsIn } from './catalogues';
import type { Language } from './languages';
import { type ShownLine, type StatementLine, type StatementTexts, shownLine } from './statement-lines';

export const statementTexts = (language: Language): StatementTexts => textsIn(language).statement;

/** Gives what makes a line of a statement in this language: see `shownLine`. */
export const sayLineIn =
  (language: Language): ((line: StatementLine) => ShownLine) =>
  line =>
    shownLine(statementTexts(language), line);
