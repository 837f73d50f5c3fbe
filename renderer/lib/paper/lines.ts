/** A text that was set in columns of one width, as a paper sets it: its words stay, and what is too long hangs under its own beginning. */
import { columnsOf } from '../../../shared/text/columns';

export interface HungLine {
  text: string;
  /** What stands before the place under which the line goes on. */
  before: string;
}

/** A label with its value, an item, or what is set in already. */
const BEFORE = /^(?:\S.*?[:：] {2,}|- | +)(?=\S)/u;
/** Labels, words in rows: what stands in columns is no running text. */
const IN_COLUMNS = /\S {2,}\S/u;
const SENTENCE_END = /[.:;!?。：；！？]$/u;
/** Shorter ones were ended where they end, longer ones because a line was full. */
const FULL = 60;

/** `flows`: lines that were broken because they were full are one again, since paper is narrower than they are. */
export function hungLines(text: string, flows: boolean): HungLine[] {
  const lines: string[] = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const last = lines.at(-1);
    if (flows && last !== undefined && goesOn(last, line)) lines[lines.length - 1] = joined(last, line);
    else lines.push(line);
  }
  return lines.map(line => ({ text: line, before: BEFORE.exec(line)?.[0] ?? '' }));
}

function goesOn(last: string, line: string): boolean {
  if (last === '' || line === '' || line.startsWith('- ')) return false;
  if (IN_COLUMNS.test(last) || IN_COLUMNS.test(line)) return false;
  // An item's further lines are set in; further in stands what belongs to a label.
  if (last.startsWith('- ')) return /^ {2}\S/u.test(line);
  return !/^\s/u.test(last) && !/^\s/u.test(line) && columnsOf(last) >= FULL && !SENTENCE_END.test(last);
}

/** Japanese has no spaces between words. */
const joined = (last: string, line: string): string => {
  const rest = line.trimStart();
  const isWide = columnsOf(last.slice(-1)) > 1 || columnsOf(rest.slice(0, 1)) > 1;
  return `${last}${isWide ? '' : ' '}${rest}`;
};
