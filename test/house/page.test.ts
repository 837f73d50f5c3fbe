/** Rules of the page: what belongs to an operation is in its folder, and nothing else asks which operation it is. */
import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attemptView } from '../../shared/contract/attempts';
import { filesUnder, read, specifiersOf, targetOf } from './sources';

const sources = filesUnder('renderer').filter(file => /\.tsx?$/.test(file));
const importsOf = (file: string): string[] =>
  specifiersOf(read(file)).flatMap(specifier => targetOf(file, specifier) ?? []);

/** Imports of the files under one folder that lead into one of the others. */
const leading = (from: string, into: readonly string[]): string[] =>
  sources
    .filter(file => file.startsWith(`${from}/`))
    .flatMap(file =>
      importsOf(file)
        .filter(target => into.some(folder => target === folder || target.startsWith(`${folder}/`)))
        .map(target => `${file} -> ${target}`),
    );

const folders = readdirSync('renderer/operations', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => `renderer/operations/${name}`);

test('the page is under 60 kB compressed: what it loads at once, without fonts and the scanner, in one language', () => {
  const folder = 'out/renderer';
  const page = read(`${folder}/index.html`);
  const loaded = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) =>
    read(`${folder}/${name}`),
  );
  expect(loaded).toHaveLength(2);
  // What a script imports at once is loaded at once, too.
  expect(loaded.filter(text => /\b(from|import)\s*["']\.\//.test(text))).toEqual([]);
  expect(readdirSync(`${folder}/assets`).filter(name => name.startsWith('scanner-'))).toHaveLength(1);
  const sizes = [page, ...loaded].map(
    text => brotliCompressSync(text.replace(/@font-face\{[^}]*\}/g, '')).length,
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(60_000);
});

test('the rooms of components import one way; fields and the scanner, which fills them and chooses files as they do, are one', () => {
  const at = 'renderer/components';
  const rooms = [['attempt'], ['entry'], ['paper'], ['frame'], ['form', 'scan'], ['show']];
  const all = readdirSync(at, { withFileTypes: true }).filter(entry => entry.isDirectory());
  expect(rooms.flat().sort()).toEqual(all.map(({ name }) => name).sort());
  const upwards = rooms.flatMap((room, place) => {
    const before = rooms.slice(0, place).flat();
    return room.flatMap(name =>
      leading(
        `${at}/${name}`,
        before.map(other => `${at}/${other}`),
      ),
    );
  });
  expect(upwards).toEqual([]);
});

test('every operation of the contract has a folder in the page', () => {
  const inKebab = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
  const wanted = attemptView.entries.operation.options.map(name => `renderer/operations/${inKebab(name)}`);
  expect(folders.sort()).toEqual(wanted.sort());
});

test('no operation of the page imports another, or a screen', () => {
  for (const folder of folders) {
    const others = folders.filter(other => other !== folder);
    expect(leading(folder, [...others, 'renderer/operations/index', 'renderer/screens'])).toEqual([]);
  }
});

test('the page imports one way: app, screens and operations, components, lib, messages', () => {
  const screensAndOperations = ['renderer/screens', 'renderer/operations'];
  expect(leading('renderer/screens', ['renderer/operations', 'renderer/app'])).toEqual([]);
  expect(leading('renderer/components', [...screensAndOperations, 'renderer/app'])).toEqual([]);
  expect(leading('renderer/lib', [...screensAndOperations, 'renderer/components', 'renderer/app'])).toEqual(
    [],
  );
  expect(leading('renderer/messages', ['renderer/lib', ...screensAndOperations])).toEqual([]);
  // The rule sees something: each of them does import the next.
  expect(leading('renderer/operations', ['renderer/components']).length).toBeGreaterThan(10);
});

test('nothing of the page outside an operation’s folder names an operation', () => {
  const names = attemptView.entries.operation.options.join('|');
  const naming = new RegExp(`['"\`.](${names})\\b`);
  expect(naming.test("attempt.operation === 'markShare'")).toBe(true);
  const found = sources
    .filter(file => !file.startsWith('renderer/operations/') && !file.startsWith('renderer/messages/'))
    .filter(file => naming.test(read(file)));
  // Decoding a token is no attempt: its call only has the operation's name before it. Nor is the check of a share of threshold keys.
  expect(found).toEqual(['renderer/screens/decode-token.tsx', 'renderer/screens/tss/check.tsx']);
});
