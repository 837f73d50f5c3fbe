/** Every character that the program shows of its own is in the fonts that it brings: a bare machine may have no others. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codesIn } from '../support/font-codes';

const root = path.resolve(import.meta.dirname, '../..');

/** What the bundled font has: what a sentence is set in, in the ranges of code points that the styles name for its files. */
const faces = [
  ...readFileSync(path.join(root, 'renderer/styles/fonts.css'), 'utf8').matchAll(/@font-face \{(.*?)\n\}/gs),
]
  .map(([, face]) => face!)
  .filter(face => /"IBM Plex Sans"/.test(face) && /weight: 400/.test(face))
  .map(face => ({
    // The same font in the form that can be read without a library.
    codes: codesIn(
      path.join(root, 'node_modules', /url\("([^"]+)\.woff2"\)/.exec(face)![1]!.concat('.woff')),
    ),
    ranges: [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
      ([, from, to]) => [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const,
    ),
  }));

const isInFonts = (character: string): boolean => {
  const code = character.codePointAt(0)!;
  return faces.some(
    ({ codes, ranges }) => codes.has(code) && ranges.some(([from, to]) => from <= code && code <= to),
  );
};

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(ts|tsx|css)$/.test(file))
    .map(file => path.join(folder, file));

test('the fonts hold letters, and have neither ticks nor arrows, nor every sign of their ranges', () => {
  expect(['a', 'é', 'Ω', 'Ж', '“', '…'].filter(character => !isInFonts(character))).toEqual([]);
  expect(['✓', '←', '\u2011'].filter(isInFonts)).toEqual([]);
});

/** Of Japanese, whose fonts are cut into files by number. */
const ofJapanese = Object.entries(
  JSON.parse(
    readFileSync(path.join(root, 'node_modules/@fontsource-variable/noto-sans-jp/unicode.json'), 'utf8'),
  ) as Record<string, string>,
)
  .filter(([file]) => /^\[\d+\]$/.test(file))
  .flatMap(([, range]) => [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)])
  .map(([, from, to]) => [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const);

const isInJapanese = (character: string): boolean => {
  const code = character.codePointAt(0)!;
  return ofJapanese.some(([from, to]) => from <= code && code <= to);
};

/** Where the Japanese font is loaded, its texts and the choice of the language; and what parts its sentences. */
const isJapanese = (file: string): boolean =>
  /[/\\]ja[/\\]/.test(file) || /(frame.language\.tsx|lib.text\.ts|messages.missing\.ts)$/.test(file);

test('the font of Japanese holds what it is written in', () => {
  expect(['日', 'ひ', 'カ', '。', '「', '（'].filter(character => !isInJapanese(character))).toEqual([]);
});

test('every stack of fonts has the one of Japanese: names and times stand among codes, too', () => {
  const tokens = readFileSync(path.join(root, 'renderer/styles/tokens.css'), 'utf8');
  const stacks = [...tokens.matchAll(/--(?:sans|mono):([^;]+);/g)].map(([, stack]) => stack!);
  expect(stacks).toHaveLength(2);
  expect(stacks.filter(stack => !stack.includes('"Noto Sans JP"'))).toEqual([]);
});

/** Letters of many scripts, to be compared and never shown; and the signs that sentences of any language end with. */
const isCompared = (file: string): boolean =>
  /(shared.text.names\.ts|lib.say-entry\.ts|lib.paper.lines\.ts)$/.test(file);

test('no text of the page has a character that is not in them', () => {
  const missing = ['renderer', 'shared'].flatMap(filesIn).flatMap(file => {
    if (isCompared(file)) return [];
    const found = withoutComments(readFileSync(path.join(root, file), 'utf8')).match(/[^\0-\x7f]/gu) ?? [];
    return [...new Set(found)]
      .filter(one => !isInFonts(one) && !(isJapanese(file) && isInJapanese(one)))
      .map(one => `${file}: ${one}`);
  });
  expect(missing).toEqual([]);
});
