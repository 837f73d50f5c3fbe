/** What people read at the terminal stands in its catalogue, and nowhere else. */
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { filesUnder, read } from './sources';

/** Two words with a blank between them. */
const WORDS = /[A-Za-z’”,.:;)!?%–-] [A-Za-z“(‘<–0-9]/;

/** What is no text for people at the terminal: scripts for shells and pages, a protocol's words, marks, errors of the program to itself. */
const APART: Record<string, RegExp> = {
  'main/cli/commands/completion.ts': /./,
  'main/cli/launch/preload-script.ts': /./,
  'main/cli/launch/chromium.ts': /./,
  'main/cli/launch/preview.ts': /./,
  'main/cli/launch/process.ts': /./,
  'main/cli/rpc/json-rpc.ts': /./,
  'main/cli/rpc/stdio.ts': /./,
  'main/cli/terminal/exit.ts': /^the command has ended$/,
  'main/cli/terminal/key-blocks.ts': /^-{4,5} ?(BEGIN|END) /,
  'main/cli/terminal/terminal.ts': /^(first line|there is no more input)$/,
  'main/cli/steps/share-lines.ts': /^-----END PGP MESSAGE-----$/,
  'main/cli/steps/share-sources.ts': /^not alone$/,
};

interface Node {
  type: string;
  value?: unknown;
  quasis?: { value: { cooked: string } }[];
}

function sentencesIn(file: string): string[] {
  const found: string[] = [];
  const look = (node: Node): void => {
    if (node.type === 'ImportDeclaration' || node.type === 'TSLiteralType') return;
    const text =
      node.type === 'Literal' && typeof node.value === 'string'
        ? node.value
        : node.type === 'TemplateLiteral'
          ? node.quasis!.map(part => part.value.cooked).join('0')
          : '';
    if (WORDS.test(text) && !APART[file]?.test(text)) found.push(text);
    for (const inner of Object.values(node).flat())
      if (typeof inner === 'object' && inner !== null && 'type' in inner) look(inner as Node);
  };
  look(parseAst(read(file), { lang: 'ts' }) as unknown as Node);
  return found;
}

test('no sentence of the terminal stands outside its catalogue', () => {
  expect(sentencesIn('main/cli/messages/en/steps.ts').length).toBeGreaterThan(30);
  const files = filesUnder('main/cli').filter(file => !file.startsWith('main/cli/messages/'));
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(file => sentencesIn(file).map(text => `${file}: ${text}`))).toEqual([]);
});
