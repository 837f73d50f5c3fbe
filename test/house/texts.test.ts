/** What people read at the terminal and in the page stands in their catalogues, and nowhere else. */
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { NO_TEXTS } from './no-texts';
import { filesUnder, read } from './sources';

/** Two words with a blank between them. */
const WORDS = /[A-Za-z’”,.:;)!?%–-] [A-Za-z“(‘<–0-9]/;

/** Attributes that hold styles and drawings. */
const DRAWN = new Set(['class', 'd', 'viewBox']);

interface Node {
  type: string;
  /** Of an attribute. */
  name?: { name: string };
  value?: unknown;
  quasis?: { value: { cooked: string } }[];
  /** Of a call. */
  callee?: Node & { property?: Node & { name?: unknown }; object?: Node & { name?: unknown } };
  arguments?: Node[];
}

/** What an expression is called, where it is a name. */
const nameOf = (node: Node | undefined): unknown => (node as { name?: unknown } | undefined)?.name;

/** What nobody is shown: errors of the program to itself, and those of a schema. */
function isToItself({ type, callee }: Node): boolean {
  if (type === 'NewExpression') return /^(Range|Type)?Error$/.test(String(nameOf(callee)));
  return type === 'CallExpression' && nameOf(callee?.object) === 'v' && nameOf(callee?.property) === 'check';
}

function sentencesIn(file: string): string[] {
  const found: string[] = [];
  const look = (node: Node): void => {
    if (node.type === 'ImportDeclaration' || node.type === 'TSLiteralType') return;
    if (isToItself(node)) return;
    if (node.type === 'JSXAttribute' && DRAWN.has(node.name!.name)) return;
    const isPlain = node.type === 'Literal' || node.type === 'JSXText';
    const text =
      isPlain && typeof node.value === 'string'
        ? node.value
        : node.type === 'TemplateLiteral'
          ? node.quasis!.map(part => part.value.cooked).join('0')
          : '';
    if (WORDS.test(text)) found.push(text);
    for (const inner of Object.values(node).flat())
      if (typeof inner === 'object' && inner !== null && 'type' in inner) look(inner as Node);
  };
  look(parseAst(read(file), { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node);
  return found;
}

/** Those that are in no catalogue and are not excepted, with their place. */
const strayIn = (file: string): string[] =>
  sentencesIn(file)
    .filter(text => !NO_TEXTS[file]?.test(text))
    .map(text => `${file}: ${text}`);

test.each([
  ['terminal', 'main/cli', 'main/cli/messages', 'steps.ts'],
  ['page', 'renderer', 'renderer/messages', 'recovery.ts'],
])('no sentence of the %s stands outside its catalogue', (_what, place, catalogue, subject) => {
  expect(sentencesIn(`${catalogue}/en/${subject}`).length).toBeGreaterThan(30);
  const files = filesUnder(place).filter(
    file => /\.tsx?$/.test(file) && !file.startsWith(`${catalogue}/`) && file !== `${catalogue}.ts`,
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(strayIn)).toEqual([]);
});

test('no sentence of main or shared stands outside the catalogues but where a reason is given', () => {
  expect(sentencesIn('shared/text/en/transcript.ts').length).toBeGreaterThan(20);
  const files = ['main', 'shared']
    .flatMap(filesUnder)
    .filter(file => /\.ts$/.test(file) && !/^(main\/cli|shared\/text\/(de|en|es|fr|ja))\//.test(file));
  expect(files.flatMap(strayIn)).toEqual([]);
});

test('no reason is given for words that are not there', () => {
  const needless = Object.entries(NO_TEXTS).filter(
    ([file, words]) => !sentencesIn(file).some(text => words.test(text)),
  );
  expect(needless).toEqual([]);
});

test('no catalogue chooses a plural or sets a time by hand', () => {
  const catalogues = filesUnder().filter(file =>
    /^(shared\/text|renderer\/messages|main\/cli\/messages)\/[a-z]{2}\/.*\.ts$/.test(file),
  );
  const byHand = catalogues.filter(file =>
    /=== 1\s*\?|toISOString|toLocale(Date|Time)?String|\.slice\(0, 1[069]\)|toFixed/.test(read(file)),
  );
  expect(byHand).toEqual([]);
});
