/** The guide inside the program: every screen leads to a chapter that there is, and all of the guide's text is in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chapterOfScreen } from '../../renderer/lib/chapters';
import type { Piece } from '../../renderer/lib/guide';
import { chaptersOf } from '../../scripts/help.mjs';

const chapters = chaptersOf(readFileSync('docs/guide.md', 'utf8'));
const ids = chapters.map(({ id }) => id);

test('every screen, and every operation, names a chapter of the guide', () => {
  const named = readdirSync('renderer/operations', { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => {
      const [, chapter] = /^ {2}chapter: '([^']+)',$/m.exec(
        readFileSync(`renderer/operations/${name}/index.ts`, 'utf8'),
      )!;
      return chapter;
    });
  expect(named.length).toBeGreaterThan(10);
  for (const chapter of [...named, ...Object.values(chapterOfScreen)]) expect(ids).toContain(chapter);
});

const headings = (piece: Piece): string[] =>
  typeof piece === 'string'
    ? []
    : [...(/^h\d$/.test(piece[0]) ? [piece[1]] : []), ...piece[2].flatMap(headings)];

test('every place in a chapter is that of a heading in it, to which a link scrolls', () => {
  for (const { id, places, content } of chapters)
    expect((content as Piece[]).flatMap(headings)).toEqual(places.filter(place => place !== id));
  expect(chapters.flatMap(({ places }) => places).length).toBeGreaterThan(chapters.length);
});

const all = (piece: Piece): { tags: string[]; links: string[]; text: string } => {
  if (typeof piece === 'string') return { tags: [], links: [], text: piece };
  const [tag, target, inside] = piece;
  const parts = inside.map(all);
  return {
    tags: [tag, ...parts.flatMap(({ tags }) => tags)],
    links: [...(tag === 'a' ? [target] : []), ...parts.flatMap(({ links }) => links)],
    text: parts.map(({ text }) => text).join(''),
  };
};

test('its links lead to places in it, and its elements are those that the page draws', () => {
  const found = chapters.flatMap(({ content }) => (content as Piece[]).map(all));
  const places = new Set(chapters.flatMap(one => one.places));
  const links = found.flatMap(one => one.links);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(link => !places.has(link))).toEqual([]);
  const [, drawn] = /new Set\(\[([^\]]+)\]/.exec(readFileSync('renderer/components/frame/help.tsx', 'utf8'))!;
  const known = [...Array.from(drawn!.matchAll(/'(\w+)'/g), ([, tag]) => tag), 'a'];
  expect([...new Set(found.flatMap(one => one.tags))].filter(tag => !known.includes(tag))).toEqual([]);
  const text = found.map(one => one.text).join('\n');
  expect(text.length).toBeGreaterThan(60_000);
  expect(text).not.toMatch(/&(amp|lt|gt|quot);|\*\*|!\[/);
});

test.each(['docs/guide.md', 'docs/security.md'])(
  'apostrophes of %s are typographic, and straight in code',
  document => {
    const prose = readFileSync(document, 'utf8')
      // What is cited as evidence is another file’s.
      .replace(/^- `test\/.*$/gm, '')
      .replace(/^```[\s\S]*?^```$|`[^`\n]+`/gm, '');
    expect(prose.match(/’/g)!.length).toBeGreaterThan(50);
    expect(prose.match(/.*\w'\w.*/g) ?? []).toEqual([]);
  },
);
