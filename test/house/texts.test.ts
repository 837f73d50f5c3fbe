/** What people read at the terminal and in the page stands in their catalogues, and nowhere else. */
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { NO_TEXTS } from './no-texts';
import { filesUnder, read } from './sources';

/** Two words with a blank between them. */
const WORDS = /[A-Za-z’”,.:;)!?%–-] [A-Za-z“(‘<–0-9]/;

/** What is no text for people: scripts for shells and pages, a protocol's words, marks, errors of the program to itself, styles. */
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
  'renderer/components/attempt/sign-offs.tsx': /^digest wide$/,
  'renderer/components/show/codes.tsx': /^digest fitted$/,
  'renderer/lib/app-context.ts': /^used outside of the app$/,
  'renderer/scan/scan-worker.ts': /^no canvas$/,
  'renderer/screens/attempt/result.tsx': /^note 0$/,
  'renderer/screens/home.tsx': /^digest wide$/,
  'renderer/screens/key-set.tsx': /^0: 0$/,
  'renderer/lib/keep-page.ts': /^input, textarea$/,
  'renderer/lib/remember.ts': /^\(prefers-color-scheme: dark\)$/,
};

/** Attributes that hold styles and drawings. */
const DRAWN = new Set(['class', 'd', 'viewBox']);

interface Node {
  type: string;
  /** Of an attribute. */
  name?: { name: string };
  value?: unknown;
  quasis?: { value: { cooked: string } }[];
}

function sentencesIn(file: string): string[] {
  const found: string[] = [];
  const look = (node: Node): void => {
    if (node.type === 'ImportDeclaration' || node.type === 'TSLiteralType') return;
    if (node.type === 'JSXAttribute' && DRAWN.has(node.name!.name)) return;
    const isPlain = node.type === 'Literal' || node.type === 'JSXText';
    const text =
      isPlain && typeof node.value === 'string'
        ? node.value
        : node.type === 'TemplateLiteral'
          ? node.quasis!.map(part => part.value.cooked).join('0')
          : '';
    if (WORDS.test(text) && !APART[file]?.test(text)) found.push(text);
    for (const inner of Object.values(node).flat())
      if (typeof inner === 'object' && inner !== null && 'type' in inner) look(inner as Node);
  };
  look(parseAst(read(file), { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node);
  return found;
}

test.each([
  ['terminal', 'main/cli', 'main/cli/messages', 'steps.ts'],
  ['page', 'renderer', 'renderer/messages', 'recovery.ts'],
])('no sentence of the %s stands outside its catalogue', (_what, place, catalogue, subject) => {
  expect(sentencesIn(`${catalogue}/en/${subject}`).length).toBeGreaterThan(30);
  const files = filesUnder(place).filter(
    file => /\.tsx?$/.test(file) && !file.startsWith(`${catalogue}/`) && file !== `${catalogue}.ts`,
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(file => sentencesIn(file).map(text => `${file}: ${text}`))).toEqual([]);
});

test('no sentence of main or shared stands outside the catalogues but where a reason is given', () => {
  expect(sentencesIn('shared/text/en/transcript.ts').length).toBeGreaterThan(20);
  const found = ['main', 'shared']
    .flatMap(filesUnder)
    .filter(file => /\.ts$/.test(file) && !/^(main\/cli|shared\/text\/en)\//.test(file))
    .filter(file => sentencesIn(file).length > 0);
  const excepted = Object.values(NO_TEXTS).flatMap(files => files.map(file => `${file}.ts`));
  expect(found.sort()).toEqual(excepted.sort());
});
