/** Tables and examples in documents, as the tests that hold documents to the program read them. */

/** Cells of every row of the table after `<!-- marker -->`, without its head. */
export function table(document: string, marker: string): string[][] {
  const [, after] = document.split(`<!-- ${marker} -->\n`);
  if (after === undefined) throw new Error(`no table “${marker}”`);
  const rows = after.slice(0, after.search(/\n(?!\|)/) + 1 || undefined).split('\n');
  return rows
    .slice(2)
    .filter(Boolean)
    .map(row =>
      row
        .slice(1, -1)
        .split('|')
        .map(cell => cell.trim()),
    );
}

/** Everything in a cell that is set as code. */
export const coded = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(match => match[1]!);

/** The lines of the fenced block after `<!-- example: NAME -->`. */
export function example(document: string, name: string): string[] {
  const [, after] = document.split(`<!-- example: ${name} -->\n`);
  const [, block] = /^```\w*\n([\s\S]*?)\n```$/m.exec(after ?? '') ?? [];
  if (block === undefined) throw new Error(`no example “${name}”`);
  return block.split('\n');
}
