/** That the tables of the commands agree with what is written beside them. */
import { expect, test } from 'vitest';
import { parseCommand } from '../../../../main/cli/registry/arguments';
import { helpOf } from '../../../../main/cli/registry/help';
import { commands } from '../../../../main/cli/registry/registry';

test('the tasks of the guided ceremony are numbered from 1 on', () => {
  const numbers = [...commands.values()].flatMap(({ tasks = [] }) => tasks.map(({ number }) => number));
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers.sort((one, other) => one - other)).toEqual(numbers.map((_, at) => at + 1));
});

/** The options in a text of help, one for each time it is there. */
const namedIn = (text: string): string[] => [...text.matchAll(/--([a-z-]+)\b/g)].map(([, name]) => name!);

/** The words of a shell line. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);

test.each([...commands])(
  'the example of %s is understood, and its help has that, its options and no others',
  (name, command) => {
    const asked = parseCommand([name, ...wordsOf(command.example)]);
    expect(asked.command).toBe(name);
    const said = helpOf(name);
    expect(said).toContain(`\n  quorate ${`${name} ${command.example}`.trim()}\n`);
    const explained = Object.keys(command.options).filter(option => command.options[option]!.help);
    expect(explained.filter(option => !namedIn(said).includes(option))).toEqual([]);
    expect(said).toMatch(/\nExit status: 0 done, .*\n$/);
  },
);

/** What is in no brackets. */
const needed = (usage: string): string => usage.replace(/\[[^\]]*\]/g, '');

test.each([...commands])(
  'each way to call %s shows every option that it needs as needed, and no other',
  (_name, command) => {
    const required = Object.keys(command.options).filter(name => command.options[name]!.required);
    for (const usage of command.usage) {
      expect(namedIn(usage).filter(name => !Object.hasOwn(command.options, name))).toEqual([]);
      expect(required.filter(name => !namedIn(needed(usage)).includes(name))).toEqual([]);
    }
  },
);

test.each([...commands])(
  'each option of %s is among the ways to call it or is explained in help',
  (_name, command) => {
    const shown = command.usage.flatMap(namedIn);
    const silent = Object.entries(command.options).filter(
      ([name, { topic, help }]) => !shown.includes(name) && (topic === undefined || !help),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  },
);
