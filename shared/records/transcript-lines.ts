/** The lines of a statement as a transcript of whatever version has them, and what set or vault they are of. */
import { statement } from '../text/en/statement';
import type { LineId, StatementLine } from '../text/statement-lines';
import type { Entry } from './transcript';

/** A line of the first entry. Up to version 2 of transcripts the English sentence of a line; since then an id with facts. */
export type WrittenLine = string | StatementLine;

/** None where the entry has no statement. Of an entry that `verifyChain` read. */
export const linesIn = (start: Entry | undefined): WrittenLine[] =>
  Array.isArray(start?.bound) ? start.bound.filter(one => ['string', 'object'].includes(typeof one)) : [];

/** What these lines were made from; of sentences all is text. Whoever wrote the file may have written anything. */
export const factsOf = (lines: readonly WrittenLine[], id: LineId): StatementLine['facts'][] =>
  lines.flatMap(one => {
    if (typeof one !== 'string') return one.id === id ? [one.facts] : [];
    const found = factsIn(one, statement.lines[id].split(/\{(\w+)[^}]*\}/));
    return found ? [found] : [];
  });

/**
 * The facts of a sentence, by its fixed parts with the name of a fact between each two; undefined where it is another. What fits
 * in several ways is given to the fact that comes first. Takes time as the sentence is long, and not its square, as a pattern with
 * several gaps does: it may be anybody's, of any length.
 */
function factsIn(sentence: string, parts: readonly string[]): Record<string, string> | undefined {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (!sentence.startsWith(first) || /[\n\r\u2028\u2029]/.test(sentence)) return undefined;
  if (parts.length === 1) return sentence === first ? {} : undefined;
  // From the end: of the places where a part may stand the last one leaves the most to what comes before.
  let end = sentence.length - last.length;
  if (end < first.length || !sentence.endsWith(last)) return undefined;
  const facts: Record<string, string> = {};
  for (let at = parts.length - 2; at > 1; at -= 2) {
    const part = parts[at - 1]!;
    const found = end < part.length ? -1 : sentence.lastIndexOf(part, end - part.length);
    if (found < first.length) return undefined;
    facts[parts[at]!] = sentence.slice(found + part.length, end);
    end = found;
  }
  return { ...facts, [parts[1]!]: sentence.slice(first.length, end) };
}

/** The key set or TSS vault of a ceremony; '' for what its first entry does not say. */
export interface Subject {
  name: string;
  id: string;
}

/** By the lines under the words; of what has none by the facts of its entry. */
export function subjectIn(start: Entry): Subject {
  const lines = linesIn(start);
  const told = (fact: unknown) => (typeof fact === 'string' ? fact : '');
  const [set] = [...factsOf(lines, 'keySet'), ...factsOf(lines, 'tssVault')];
  const [id] = [...factsOf(lines, 'keySetId'), ...factsOf(lines, 'tssVaultId')];
  return {
    name: told(set?.name ?? start.vault),
    id: told(id?.keySetId ?? id?.vaultId ?? start.vaultId),
  };
}
