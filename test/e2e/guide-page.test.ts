/** The guide as one page, opened from a disk in a real Chromium. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { asPage, guidePage } from '../../scripts/medium/guide.mjs';
import { launchBrowser } from '../support/chromium';

const guide = () => asPage(readFileSync('docs/guide.md', 'utf8'), 'docs');

test('it is one file with its pictures inside, and every link in it leads to a place in it', () => {
  const page = guide();
  expect(page).toBe(guide());
  expect(page).not.toMatch(/(?:src|href)="(?!data:image\/png;base64,|#)/);
  expect(page).not.toMatch(/\]\(|\*\*|^\||^```/m);
  const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(match => match[1]));
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(match => match[1]);
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter(link => !anchors.has(link))).toEqual([]);
  const { length } = readFileSync('docs/guide.md', 'utf8').match(/!\[/g)!;
  expect(page.match(/<img /g)).toHaveLength(length);
});

test('the page on the medium has the guide and the rehearsal, and a link from one to the other stays in it', () => {
  const page = guidePage('docs');
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(match => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(match => match[1]);
  expect(links.filter(link => !ids.includes(link))).toEqual([]);
  expect(page).not.toMatch(/docs\/(guide|rehearsal)\.md|\*\*/);
  const documents = ['guide', 'rehearsal'].map(name => readFileSync(`docs/${name}.md`, 'utf8'));
  expect(page.match(/<img /g)).toHaveLength(documents.join('').match(/!\[/g)!.length);
  for (const document of documents) {
    const [, title] = /^# (.+)$/m.exec(document)!;
    expect(page).toContain(`>${title}</h1>`);
  }
  expect(page).toContain('#from-a-bare-machine-to-the-first-practice-ceremony"><strong>');
});

test('what is in the document is shown and not run, and what leads to a network is refused', () => {
  expect(asPage('# A <b>\n\n`<i>` & **x**\n', '.')).toContain(
    '<p><code>&lt;i&gt;</code> &amp; <strong>x</strong></p>',
  );
  // As the documents have it: code inside of what is strong, and what is leaned on; and neither inside of code.
  expect(asPage('**The sum of `A*B*`** on *paper*, 2 * 3 * 4, `**`\n', '.')).toContain(
    '<p><strong>The sum of <code>A*B*</code></strong> on <em>paper</em>, 2 * 3 * 4, <code>**</code></p>',
  );
  expect(() => asPage('[a](https://example.com)', '.')).toThrow('links to https://example.com');
  expect(() => asPage('![a](none.png)', '.')).toThrow('none.png');
  expect(() => asPage('```\nopen', '.')).toThrow('has no end');
});

test('it opens from a disk: pictures are shown, its search finds and leads on, and nothing is asked for', async () => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'quorate-guide-')), 'guide.html');
  writeFileSync(file, guide());
  const browser = await launchBrowser({});
  try {
    const page = await browser.newPage();
    const trouble: string[] = [];
    page.on('console', message => trouble.push(message.text()));
    page.on('request', request => {
      if (!/^(file|data):/.test(request.url())) trouble.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    expect(await page.title()).not.toBe('');
    const broken = await page.evaluate(
      () => [...document.images].filter(each => each.naturalWidth === 0).length,
    );
    expect(broken).toBe(0);
    await page.fill('#find', 'one-time password');
    expect(await page.textContent('#found')).toMatch(/^\d+ found; Enter goes to the next$/);
    await page.press('#find', 'Enter');
    expect(await page.textContent('#found')).toMatch(/^1 of \d+$/);
    await page.fill('#find', 'no such words anywhere');
    expect(await page.textContent('#found')).toMatch(/^0 found/);
    await page.click('nav a >> nth=3');
    expect(page.url()).toMatch(/#./);
    expect(trouble).toEqual([]);
  } finally {
    await browser.close();
  }
});
