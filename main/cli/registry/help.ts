/** What `--help` says, of all commands or of one, from their tables. */
import { texts } from '../messages';
import { everywhere } from '../options/groups';
import type { Option, Table, Topic } from '../options/options';
import { commands } from './registry';

/** Where the lines of a command begin, and where its options' explanations do. */
const [USAGE, ROWS] = [28, 23];

/** The option as it is typed, with what stands for its value. */
const typed = (name: string, option: Option): string => {
  const value = option.choices?.join('|') ?? option.value;
  return value === undefined ? `--${name}` : `--${name} ${value}`;
};

const usageOf = (command: string, options: Table, usage: string): string =>
  texts.registry.helpCommand(command).padEnd(USAGE) +
  usage
    .replace(/--([a-z-]+)\b(?! \.\.\.)/g, (_, name: string) => typed(name, options[name]!))
    .replaceAll('\n', `\n${' '.repeat(USAGE)}`);

function rowOf(name: string, option: Option): string {
  const [first = '', ...more] = option.help?.split('\n') ?? [];
  const row = `  ${(option.label ?? typed(name, option)).padEnd(ROWS - 4)}  ${first}`.trimEnd();
  return [row, ...more.map(line => ' '.repeat(ROWS) + line)].join('\n');
}

/** Heads of the parts, some with the commands that take one of their options; and what ends a part. */
const topics: { readonly [T in Topic]: { head: string | ((commands: string) => string); end?: string } } = {
  every: { head: texts.registry.helpEvery },
  attempt: { head: texts.registry.helpAttempt },
  encrypted: { head: texts.registry.helpEncrypted, end: texts.registry.helpGpgPipe },
  recovery: {
    head: texts.registry.helpRecovery,
    end: texts.registry.helpStore,
  },
  signing: { head: texts.registry.helpSigning },
  care: { head: texts.registry.helpCare },
  digest: { head: texts.registry.helpDigest },
  elsewhere: { head: texts.registry.helpElsewhere },
  tss: { head: texts.registry.helpTss },
};

function partOf(topic: Topic): string {
  const tables =
    topic === 'every'
      ? [['', everywhere] as const]
      : named.map(([name, { options }]) => [name, options] as const);
  const rows = tables.flatMap(([command, options]) =>
    Object.entries(options)
      .filter(([, option]) => option.topic === topic)
      .map(([name, option]) => ({ command, row: rowOf(name, option) })),
  );
  const { head, end } = topics[topic];
  const users = [...new Set(rows.map(({ command }) => command))].join(', ');
  const lines = [`${typeof head === 'string' ? head : head(users)}:`, ...new Set(rows.map(({ row }) => row))];
  return [...lines, ...(end === undefined ? [] : [end])].join('\n');
}

const named = [...commands];
const usages = named.flatMap(([name, { options, usage }]) =>
  usage.map(lines => usageOf(name, options, lines).trimEnd()),
);

export const help = texts.registry.help(
  usages.join('\n'),
  '  quorate'.padEnd(USAGE),
  (Object.keys(topics) as Topic[]).map(partOf).join('\n\n'),
  texts.registry.exitStatus,
);

/** What it says of one command: how it is called, an example, its options, and what its exit status means. */
export function helpOf(name: string): string {
  const { options, usage, example } = commands.get(name)!;
  const rows = (of: Table) => Object.entries(of).filter(([, { help, label }]) => help || label);
  const parts = [
    [texts.registry.helpUsage, ...usage.map(lines => usageOf(name, options, lines).trimEnd())],
    [texts.registry.helpExample, texts.registry.helpCommand(`${name} ${example}`).trimEnd()],
    [texts.registry.helpOptions, ...[...rows(options), ...rows(everywhere)].map(row => rowOf(...row))],
  ].map(([head, ...lines]) => [`${head}:`, ...lines].join('\n'));
  return `${[...parts, texts.registry.exitStatus].join('\n\n')}\n`;
}

/** Where to read how what was typed is called: help of its command, where it has one. */
export const usageHint = (args: readonly string[]): string => {
  const typed = args.find(arg => commands.has(arg));
  return texts.registry.seeHelp(typed === undefined ? '' : `${typed} `);
};
