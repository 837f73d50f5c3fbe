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
    const found = patternOf(id).exec(one)?.groups;
    return found ? [{ ...found }] : [];
  });

/** The English sentence, with a group for each fact. */
function patternOf(id: LineId): RegExp {
  const parts = statement.lines[id].split(/\{(\w+)[^}]*\}/);
  const pattern = parts.map((part, at) => (at % 2 === 0 ? exactly(part) : `(?<${part}>.*)`));
  return new RegExp(`^${pattern.join('')}$`, 'u');
}

const exactly = (text: string): string => text.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');

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
