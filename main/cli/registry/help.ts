/** What `--help` says, from the tables of the commands. */
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
  `  quorate ${command}`.padEnd(USAGE) +
  usage
    .replace(/--([a-z-]+)\b(?! \.\.\.)/g, (_, name: string) => typed(name, options[name]!))
    .replaceAll('\n', `\n${' '.repeat(USAGE)}`);

function rowOf(name: string, option: Option): string {
  const [first = '', ...more] = option.help?.split('\n') ?? [];
  const row = `  ${(option.label ?? typed(name, option)).padEnd(ROWS - 4)}  ${first}`.trimEnd();
  return [row, ...more.map(line => ' '.repeat(ROWS) + line)].join('\n');
}

/** Heads of the parts, with the commands that take one of its options where the sign % stands; and what ends a part. */
const topics: { readonly [T in Topic]: { head: string; end?: string } } = {
  every: { head: 'Every command' },
  attempt: { head: 'An attempt (%)' },
  encrypted: { head: 'Encrypted shares (%)', end: '  gpg --decrypt FILE | quorate ...   works too' },
  recovery: {
    head: 'Recovery (sets made here)',
    end: `  With the token: list, read NAME, read NAME FILE (into a new file), add NAME FILE, remove NAME, help, quit,
  and the token after each of the first five.
  In a pipe a command is one line and its token the next. Under --json each answer is a line of its own.`,
  },
  signing: { head: 'Signing off (the last transcript of the set, unless --transcript names a file of it)' },
  care: { head: 'Shares that are there (%)' },
  digest: { head: 'With the digest from paper (%), where the set says so when it is opened' },
  elsewhere: { head: 'Sets made elsewhere (%)' },
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
  const lines = [`${head.replace('%', users)}:`, ...new Set(rows.map(({ row }) => row))];
  return [...lines, ...(end === undefined ? [] : [end])].join('\n');
}

const named = [...commands];
const usages = named.flatMap(([name, { options, usage }]) =>
  usage.map(lines => usageOf(name, options, lines).trimEnd()),
);

export const help = `Quorate: key ceremonies on a computer without a network.

${usages.join('\n')}
${'  quorate'.padEnd(USAGE)}the guided ceremony, in a terminal

${(Object.keys(topics) as Topic[]).map(partOf).join('\n\n')}

Shares are typed without echo, or read from standard input, one a line (a real set then needs --unwitnessed).
They never belong on the command line. Ctrl-C cancels the attempt.

Exit status: 0 done, 1 failed, 2 usage, 3 something was refused, 130 cancelled by Ctrl-C.
`;

export const usageHint = 'quorate --help shows how.';
