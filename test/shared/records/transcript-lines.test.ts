/** Sentences that earlier transcripts have in place of lines are read back into facts, whoever wrote them. */
import { expect, test } from 'vitest';
import { factsOf } from '../../../shared/records/transcript-lines';
import { statement } from '../../../shared/text/en/statement';
import type { LineId } from '../../../shared/text/statement-lines';

const ids = Object.keys(statement.lines) as LineId[];

/** The sentence of a line, with a text for each fact. */
const sentence = (id: LineId, fact: (name: string) => string): string =>
  statement.lines[id].replace(/\{(\w+)[^}]*\}/g, (_, name) => fact(name));

const factNames = (id: LineId) =>
  [...statement.lines[id].matchAll(/\{(\w+)[^}]*\}/g)].map(([, name]) => name!);

test('a sentence gives the facts of its line, empty ones too, and with more round it none', () => {
  for (const id of ids) {
    for (const value of [(name: string) => `<${name}>`, () => '']) {
      const facts = Object.fromEntries(factNames(id).map(name => [name, value(name)]));
      expect(factsOf([sentence(id, value)], id), id).toEqual([facts]);
    }
    const one = sentence(id, () => '1');
    expect(factsOf([`${one}\n`, ` ${one}`], id), id).toEqual([]);
  }
});

test('what fits in several ways goes to the fact that comes first', () => {
  const told = 'Share: index 1, Ann, until now x, until now active';
  expect(factsOf([told], 'marked')).toEqual([{ index: '1, Ann', holder: 'until now x', status: 'active' }]);
});

test('one that was made to fit in very many ways is read as soon as any other of its length', () => {
  const several = ids.filter(id => factNames(id).length > 1);
  expect(several.length).toBeGreaterThan(10);
  const crafted = several.map(id => {
    const [first = '', between = ''] = statement.lines[id].split(/\{\w+[^}]*\}/);
    return `${first}${between.repeat(100_000 / (between.length || 1))}`;
  });
  const begun = performance.now();
  for (const [at, id] of several.entries()) factsOf([crafted[at]!], id);
  expect(performance.now() - begun).toBeLessThan(3000);
});
