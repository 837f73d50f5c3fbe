/** The guide as the page shows it: chapters as trees of elements, since nothing there makes markup of a text. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { blocksOf } from './medium/guide.mjs';

const signs = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const plain = text => text.replace(/&(?:amp|lt|gt|quot);/g, sign => signs[sign]);

/**
 * The markup that `blocksOf` makes, as a tree: a text, or a list of a tag, what it links to or is linked to by (else ''), and a
 * list of what is in it.
 */
function treeOf(html) {
  const stack = [['', '', []]];
  for (const [, close, tag, target = '', text] of html.matchAll(
    /<(\/?)([a-z0-9]+)(?: (?:href|id)="([^"]*)")?>|([^<]+)/g,
  )) {
    if (text !== undefined) stack.at(-1)[2].push(plain(text));
    else if (close) stack.pop();
    else {
      const made = [tag, plain(target).replace(/^#/, ''), []];
      stack.at(-1)[2].push(made);
      stack.push(made);
    }
  }
  if (stack.length !== 1) throw new Error(`the guide has an element without an end: ${html.slice(0, 80)}`);
  return stack[0][2];
}

/**
 * The chapters of a document, without its pictures.
 *
 * @param {string} markdown
 * @returns {{ id: string, title: string, places: string[], content: unknown[] }[]} each by the anchor of its heading; `places`:
 *   all anchors in it
 */
export function chaptersOf(markdown) {
  const chapters = [];
  for (const { html, heading } of blocksOf(markdown, null)) {
    const [first] = html ? treeOf(html) : [];
    if (heading?.level === 2)
      chapters.push({ id: heading.id, title: first[2].join(''), places: [heading.id], content: [] });
    else if (chapters.length > 0 && html && html !== '<p></p>') {
      if (heading) chapters.at(-1).places.push(heading.id);
      chapters.at(-1).content.push(first);
    }
  }
  return chapters;
}

/** Whose place it takes in the built page. */
const PLACE = path.join('renderer', 'lib', 'guide.ts');

/** Gives the page the chapters of `docs/guide.md`, as they are when it is built. */
export const guideInPage = root => ({
  name: 'guide-in-page',
  enforce: 'pre',
  load: id =>
    path.normalize(id) === path.join(root, PLACE)
      ? `export const chapters = ${JSON.stringify(chaptersOf(readFileSync(path.join(root, 'docs/guide.md'), 'utf8')))};`
      : null,
});
