/** Whatever the documents name is there: files, links, tests, commands, options, pictures. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseCommand } from '../../main/cli/registry/arguments';
import { help } from '../../main/cli/registry/help';
import { documents } from './docs-kit';
import { filesUnder, read, root } from './sources';

const anchorsOf = (document: string): string[] =>
  [...document.matchAll(/^#+ (.+)$/gm)].map(match =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );

test.each(documents)('every link and picture in %s leads somewhere', document => {
  const broken: string[] = [];
  const links = [...read(document).matchAll(/\]\(([^)\s]+)\)/g)].map(match => match[1]!);
  for (const link of links) {
    expect(link, 'a document for a computer without a network links to none').not.toMatch(/^[a-z]+:/);
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? document : path.posix.join(path.posix.dirname(document), file);
    const isThere = existsSync(path.join(root, target));
    if (!isThere || (anchor !== undefined && !anchorsOf(read(target)).includes(anchor))) broken.push(link);
  }
  expect(broken).toEqual([]);
});

test.each(documents)('every path of the checkout that %s names exists', document => {
  const paths = [...read(document).matchAll(/`((?:main|renderer|shared|test|docs|scripts)\/[^`\s*<]*)`/g)];
  expect(paths.map(match => match[1]!).filter(name => !existsSync(path.join(root, name)))).toEqual([]);
});

test('every npm script that is named exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = documents.flatMap(document =>
    [...read(document).matchAll(/npm run (?:--silent )?([a-z]+(?::[a-z]+)*)/g)].map(match => match[1]!),
  );
  expect(named.filter(name => scripts[name] === undefined)).toEqual([]);
});

test('every test that security.md gives as evidence exists', () => {
  const evidence = [...read('docs/security.md').matchAll(/^- `(test\/[^`]+)` › “(.+)”$/gm)];
  expect(evidence.length).toBeGreaterThan(50);
  const missing = evidence.filter(([, file = '', name = '']) => {
    if (!existsSync(path.join(root, file))) return true;
    // The name as a test’s whole name in the source; a few begin with what a loop puts before them.
    return !["'", '`', '}'].some(before =>
      ["'", '`'].some(after => read(file).includes(before + name + after)),
    );
  });
  expect(missing.map(([line]) => line)).toEqual([]);
});

/** The words of a shell line: quotes taken off, variables and patterns left as they are. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(match => match[1] ?? match[2] ?? match[3]!);

test.each(['README.md', 'docs/guide.md'])(
  'every command of Quorate in %s is one that it understands',
  file => {
    const blocks = [...read(file).matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(match => match[1]!);
    const commands = blocks
      .join('\n')
      .replace(/\\\n/g, ' ')
      .split('\n')
      .flatMap(line => /npm run --silent quorate --(.*)$/.exec(line)?.[1] ?? []);
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) {
      const args = wordsOf(command.replace(/[<|>].*$/, ''));
      expect(parseCommand(args).command, command).toBe(args[0]);
    }
  },
);

test('every option that the docs name is in the terminal’s own help', () => {
  for (const document of documents) {
    const named = [...read(document).matchAll(/`(--[a-z][a-z-]+)`/g)].map(match => match[1]!);
    expect(named.filter(option => !help.includes(option))).toEqual([]);
  }
});

test('the pictures are there, and none is over 200 kB', () => {
  const pictures = filesUnder('docs/pictures');
  expect(pictures.length).toBeGreaterThan(1);
  for (const picture of pictures)
    expect(statSync(path.join(root, picture)).size, picture).toBeLessThan(200_000);
  const shown = documents.map(read).join('\n');
  expect(pictures.filter(picture => !shown.includes(path.posix.basename(picture)))).toEqual([]);
});
