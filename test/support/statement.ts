/** Statements as people read them, for tests. */
import { sayLineIn } from '../../shared/text/catalogues';
import type { ShownLine, StatementLine } from '../../shared/text/statement-lines';

/** Lines as an attempt's view has them. */
export const shownLines = (lines: readonly StatementLine[]): (StatementLine & ShownLine)[] =>
  lines.map(line => ({ ...line, ...sayLineIn('en')(line) }));

/** `Label: value` a line. */
export const shownText = (lines: readonly StatementLine[]): string =>
  shownLines(lines)
    .map(({ label, value }) => `${label}: ${value}\n`)
    .join('');
