/** How what is written for people in plain text is set: parts with a blank line between them, facts in two columns. In any language. */
import { columns, columnsOf, padded } from './columns';

/** A label with what stands beside it, a line each. */
export type LabelledLines = readonly [label: string, ...lines: string[]];

export type LaidOutPart =
  | { lines: readonly string[] }
  | { facts: readonly LabelledLines[] }
  | { table: readonly (readonly string[])[] };

/** Blanks behind the widest label. */
const GAP = 3;

/** `labels` are all that the language has for such a text, so that one of its texts is set as wide as the next. */
export function laidOut(parts: readonly LaidOutPart[], labels: readonly string[] = []): string {
  const width = Math.max(0, ...labels.map(columnsOf)) + GAP;
  const set = parts.map(part => linesOf(part, width)).filter(lines => lines.length > 0);
  return set.map(lines => `${lines.join('\n')}\n`).join('\n');
}

function linesOf(part: LaidOutPart, width: number): readonly string[] {
  if ('lines' in part) return part.lines;
  if ('table' in part) return columns(part.table);
  return part.facts.flatMap(([label, ...lines]) =>
    lines.map((line, at) => padded(at === 0 ? label : '', width) + line),
  );
}
