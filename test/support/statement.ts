/** Statements as people read them, for tests. */
import { fromHex, sha256 } from '../../shared/bytes';
import { statementFacts, statementText } from '../../shared/records/statement';
import type { ShownLine, StatementLine } from '../../shared/text/statement-lines';
import { sayLineIn } from '../../shared/text/statements';
import { pgpWords } from '../../shared/text/words';

/** Lines as an attempt's view has them. */
export const shownLines = (lines: readonly StatementLine[]): (StatementLine & ShownLine)[] =>
  lines.map(line => ({ ...line, ...sayLineIn('en')(line) }));

/** `Label: value` a line. */
export const shownText = (lines: readonly StatementLine[]): string =>
  shownLines(lines)
    .map(({ label, value }) => `${label}: ${value}\n`)
    .join('');

/** A statement in a transcript as another version, with other texts (or with `texts`), would have written it. */
export function byAnother(
  lines: readonly StatementLine[],
  texts = 'a'.repeat(64),
): ReturnType<typeof statementFacts> {
  const stated = { lines, program: 'Quorate 99.0.0', texts, language: 'eo' };
  const digest = sha256(statementText(stated));
  const words = pgpWords(fromHex(digest).subarray(0, 8));
  return statementFacts({ ...stated, language: stated.language as 'en', digest, words });
}
