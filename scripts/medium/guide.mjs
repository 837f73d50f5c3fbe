/** Documents in Markdown as one page of HTML that needs nothing else: contents, a search in it, its pictures inside. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const escaped = text =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** As GitHub makes anchors of headings, on which the documents' links rely. */
const anchorOf = heading =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-');

/** A link inside the document stays one; another document is on the medium as a file of its own, and is named. */
function link(words, target) {
  if (target.startsWith('#')) return `<a href="${target}">${words}</a>`;
  if (/^[a-z]+:/.test(target)) throw new Error(`a guide for a computer without a network links to ${target}`);
  return `${words} (<code>docs/${target.split('#')[0].replace(/^\.\.\//, '')}</code>)`;
}

function picture(folder, words, target) {
  if (folder === null) return '';
  const file = path.join(folder, target);
  const data = readFileSync(file).toString('base64');
  return `<img alt="${words}" src="data:image/${path.extname(file).slice(1)};base64,${data}">`;
}

/** No document has it. */
const CODE = '\0';

/** What stands in a line: code first, which nothing else is looked for in, but which may stand in anything else. */
function inline(text, folder) {
  const codes = [];
  const rest = text.replace(/`([^`]+)`/g, (_whole, code) => {
    codes.push(`<code>${escaped(code)}</code>`);
    return CODE;
  });
  return escaped(rest)
    .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, (_whole, words, target) => picture(folder, words, target))
    .replace(/\[([^[\]]+)\]\(([^)\s]+)\)/g, (_whole, words, target) => link(words, target))
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])/g, '<em>$1</em>')
    .replaceAll(CODE, () => codes.shift());
}

const cells = row =>
  row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim().replaceAll('\\|', '|'));

/** The blocks that the documents have, each by how it begins; `read` gives its markup and how many lines it took. */
function blockAt(lines, at, folder) {
  const line = lines[at];
  const upTo = belongs => {
    let end = at;
    while (end < lines.length && belongs(lines[end])) end++;
    return end;
  };
  if (line.startsWith('```')) {
    const end = lines.indexOf('```', at + 1);
    if (end < 0) throw new Error(`a block of code has no end: line ${at + 1}`);
    const code = lines.slice(at + 1, end).join('\n');
    return { html: `<pre><code>${escaped(code)}</code></pre>`, end: end + 1 };
  }
  if (line.startsWith('<!--')) return { html: '', end: at + 1 };
  const heading = /^(#{1,6}) (.+)$/.exec(line);
  if (heading) {
    const level = heading[1].length;
    const id = anchorOf(heading[2]);
    return {
      html: `<h${level} id="${id}">${inline(heading[2], folder)}</h${level}>`,
      end: at + 1,
      heading: { level, id, text: inline(heading[2], folder) },
    };
  }
  if (line.startsWith('|')) {
    const end = upTo(each => each.startsWith('|'));
    const [head, , ...rows] = lines.slice(at, end);
    const row = (each, tag) =>
      `<tr>${cells(each)
        .map(cell => `<${tag}>${inline(cell, folder)}</${tag}>`)
        .join('')}</tr>`;
    const body = rows.map(each => row(each, 'td')).join('\n');
    return { html: `<table><thead>${row(head, 'th')}</thead><tbody>\n${body}\n</tbody></table>`, end };
  }
  const marks = [
    [/^- /, 'ul'],
    [/^\d+\. /, 'ol'],
  ];
  for (const [mark, tag] of marks) {
    if (!mark.test(line)) continue;
    const end = upTo(each => mark.test(each));
    const items = lines.slice(at, end).map(each => `<li>${inline(each.replace(mark, ''), folder)}</li>`);
    return { html: `<${tag}>\n${items.join('\n')}\n</${tag}>`, end };
  }
  const end = Math.max(
    at + 1,
    upTo(each => each !== '' && !/^(```|<!--|#{1,6} |\||- |\d+\. )/.test(each)),
  );
  return { html: `<p>${inline(lines.slice(at, end).join(' '), folder)}</p>`, end };
}

const STYLE = `body{font:17px/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
img{max-width:100%;border:1px solid #888}pre{overflow:auto;padding:.8rem;border:1px solid #aaa}
table{border-collapse:collapse}td,th{border:1px solid #aaa;padding:.3rem .5rem;text-align:left;vertical-align:top}
nav li{margin:.1rem 0}#find{font:inherit;width:100%;padding:.4rem}mark{background:#ff0}
@media print{#search{display:none}}`;

/** Looks for what is typed, in the text of headings, paragraphs, rows and items; shows how often and leads to each. */
const SEARCH = `const field=document.getElementById('find'),told=document.getElementById('found');
const places=[...document.querySelectorAll('main h1,main h2,main h3,main h4,main p,main li,main tr,main pre')];
let hits=[],at=-1;
const clear=()=>{for(const one of hits)one.style.outline='';hits=[];at=-1};
const go=()=>{if(!hits.length)return;if(at>=0)hits[at].style.outline='1px dashed';at=(at+1)%hits.length;
hits[at].style.outline='3px solid';hits[at].scrollIntoView({block:'center'});told.textContent=(at+1)+' of '+hits.length};
field.addEventListener('input',()=>{clear();const sought=field.value.trim().toLowerCase();
if(sought.length<2){told.textContent='';return}
hits=places.filter(one=>one.textContent.toLowerCase().includes(sought));
for(const one of hits)one.style.outline='1px dashed';
told.textContent=hits.length+' found; Enter goes to the next'});
field.addEventListener('keydown',event=>{if(event.key==='Enter')go()});`;

const hashOf = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A document by its blocks.
 *
 * @param {string} markdown as `asPage` takes it
 * @param {string | null} folder where its pictures are looked for; null leaves them out
 * @returns {{ html: string, heading?: { level: number, id: string, text: string } }[]} the markup of each, `heading` where it is one
 */
export function blocksOf(markdown, folder) {
  const lines = markdown.split('\n');
  const blocks = [];
  for (let at = 0; at < lines.length; ) {
    if (lines[at] === '') {
      at++;
      continue;
    }
    const block = blockAt(lines, at, folder);
    blocks.push(block);
    at = block.end;
  }
  return blocks;
}

/**
 * The page.
 *
 * @param {string} markdown the document: headings, paragraphs, lists, tables, code, pictures and links inside it
 * @param {string} folder where its pictures are looked for
 * @returns {string} HTML that names no other file and no address; the same for the same document. Throws where a picture
 *   is missing or a link leads to a network
 */
export function asPage(markdown, folder) {
  const blocks = blocksOf(markdown, folder);
  const headings = blocks.flatMap(({ heading }) => heading ?? []);
  const title = headings[0]?.text ?? '';
  const contents = headings
    .filter(({ level }, at) => level === 2 || (level === 1 && at > 0))
    .map(
      ({ level, id, text }) =>
        `<li><a href="#${id}">${level === 1 ? `<strong>${text}</strong>` : text}</a></li>`,
    )
    .join('\n');
  const policy = `default-src 'none'; img-src data:; style-src ${hashOf(STYLE)}; script-src ${hashOf(SEARCH)}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width"><title>${title.replace(/<[^>]*>/g, '')}</title>
<style>${STYLE}</style></head><body>
<div id="search"><label for="find">Search</label> <input id="find" type="search"> <span id="found" role="status"></span></div>
<nav aria-label="Contents"><ul>
${contents}
</ul></nav>
<main>
${blocks
  .map(({ html }) => html)
  .filter(Boolean)
  .join('\n')}
</main>
<script>${SEARCH}</script></body></html>
`;
}

/** What an operator reads, in this order. */
const GUIDES = ['guide.md', 'rehearsal.md'];

/**
 * The page of everything that an operator reads.
 *
 * @param {string} folder the documents
 * @returns {string} as `asPage`; a link from one of them to another stays in the page
 */
export function guidePage(folder) {
  const texts = GUIDES.map(name => readFileSync(path.join(folder, name), 'utf8'));
  const anchors = texts.map(text => anchorOf(/^# (.+)$/m.exec(text)[1]));
  const all = texts.join('\n');
  const inside = GUIDES.reduce(
    (text, name, at) => text.replaceAll(`](${name})`, `](#${anchors[at]})`).replaceAll(`](${name}#`, '](#'),
    all,
  );
  return asPage(inside, folder);
}
