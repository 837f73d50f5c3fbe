/** What a call of the contract says of itself, held against what its handler does. */
import { expect, test } from 'vitest';
import { contract } from '../../shared/contract';
import { filesUnder, read, withoutComments } from './sources';

/** Where handlers stand, one after the other. */
const TABLES = ['main/program/program.ts', 'main/program/tss-calls.ts'];
/** What writes the record of a TSS vault outside of attempts. */
const WRITES = ['recordChange', 'recordFirst'];

const wordsIn = (text: string): Set<string> => new Set(withoutComments(text).match(/\w+/g));

/** Every function at the top of a file of these rooms, by name, and the words in it, comments left out. */
const functions = ['main/program', 'main/requests']
  .flatMap(filesUnder)
  .filter(file => !TABLES.includes(file))
  .flatMap(file => read(file).split(/^(?=(?:export )?(?:async )?(?:function|const|class) )/m))
  .flatMap(text => {
    const name = /^(?:export )?(?:async )?(?:function|const|class) (\w+)/.exec(text)?.[1];
    return name ? [{ name, words: wordsIn(text) }] : [];
  });

/** The names by which one of `names` is reached, themselves included. */
function reaching(names: readonly string[]): Set<string> {
  const found = new Set(names);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const { name, words } of functions) if ([...found].some(one => words.has(one))) found.add(name);
  }
  return found;
}

/** The handlers in one of these as text, by the name of their call. */
function handlersIn(file: string): { call: string; words: Set<string> }[] {
  const [, table = ''] =
    /^(?:export )?function (?:handlersOver|tssCalls)\([\s\S]*?^ {2}return \{$([\s\S]*?)^\}/m.exec(
      read(file),
    ) ?? [];
  return table.split(/^(?= {4}\w+:)/m).flatMap(group => {
    const [, of = ''] = /^ {4}(\w+):/.exec(group) ?? [];
    return group.split(/^(?= {6}\w+:)/m).flatMap(text => {
      const [, name] = /^ {6}(\w+):/.exec(text) ?? [];
      return name ? [{ call: `${of}.${name}`, words: wordsIn(text) }] : [];
    });
  });
}

test('every call that changes the record of a TSS vault says so, and is told by an event', () => {
  const changing = reaching(WRITES);
  const calls = TABLES.flatMap(handlersIn)
    .filter(({ words }) => [...changing].some(name => words.has(name)))
    .map(({ call }) => call);
  expect(calls).toEqual(
    expect.arrayContaining([
      'tssVault.create',
      'tssGroup.renewKey',
      'tssEpoch.receipt',
      'tssEpoch.checkShare',
    ]),
  );
  const silent = calls.filter(call => {
    const [group, name] = call.split('.') as [keyof typeof contract, never];
    return (contract[group][name] as { changes?: 'folder' }).changes !== 'folder';
  });
  expect(silent).toEqual([]);
});
