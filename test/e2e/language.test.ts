/** The window in other languages: chosen on the first screen, and the screens in a language that is a third longer than English. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { offered } from '../../shared/text/catalogues';
import { fakeApi } from '../renderer/fake-api';
import { long } from '../support/tier';
import { inOneBrowser } from './browser';
import { openCeremony, openPage } from './harness';
import { titleIs } from './keyboard';
import { states } from './screen-states';

const around = inOneBrowser();

test('a language is chosen by its own name on the first screen, and its page loads nothing of English', async () => {
  expect(offered).toContain('de');
  const ceremony = await openCeremony(around.browser, { openFolder: false, asBuilt: true });
  const { page, program, complaints } = ceremony;
  await titleIs(page, 'Open a ceremony folder');
  const choice = page.getByLabel('Language');
  await choice.waitFor();
  expect(await choice.getByRole('option').allTextContents()).toEqual([
    'English',
    'Deutsch',
    'Français',
    'Español',
    '日本語',
  ]);
  const asked: string[] = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname));
  for (const language of ['de', 'ja']) {
    asked.length = 0;
    await choice.or(page.locator('label.language select')).selectOption(language);
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.locator('label.language select').waitFor();
    expect(asked.filter(path => /\/assets\/(first|later)-(en|de|fr|es|ja)-/.test(path))).toEqual(
      asked.filter(path => path.includes(`first-${language}-`)),
    );
    const read = await program.api.language.read();
    expect(read.ok && read.value.language).toBe(language);
  }
  // What Japanese is written in comes out of the package.
  await expect.poll(() => asked.some(path => /noto-sans-jp-\d+-wght.*\.woff2$/.test(path))).toBe(true);
  expect(complaints).toEqual([]);
  await ceremony.close();
});

/** What is said on the screen in no catalogue: two words or more that stand in no bracket, and are nobody's own. */
const bare = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue!.trim();
      const element = node.parentElement!;
      if (element.closest('dd, dt, code, time, option, .words, .groups, script, style')) continue;
      if (/[A-Za-z]{2,} [A-Za-z]{2,}/.test(text) && !/[[\]]/.test(text)) found.push(text);
    }
    return found;
  });

/** Whatever is longer than its box, and columns that are wider than theirs. */
const tooLong = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('main, aside, nav, button, h1, h2, label, th, .tag'))
      .filter(box => box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1)
      .map(box => `${box.tagName} ${box.textContent!.slice(0, 60)}`),
  );

/** What the screens of tests are about: names of people, sets and files. */
const FACTS = /the \d+th$|Dana Kim|Payments|Ada|Ben|Cleo|Rehearsal|media|Treasury|Signers/;

test('in a language a third longer than English everything fits, and all that is said is in its catalogue', async () => {
  const opened = await openPage(around.browser, fakeApi({ folder: null }).handlers);
  const { page, context, complaints } = opened;
  await titleIs(page, 'Open a ceremony folder');
  await page.evaluate(() => (globalThis as unknown as { __generate(): Promise<void> }).__generate());
  // Those to which nobody has to go by a button, whose name is another now.
  const direct = states.filter(({ reach }) => !reach);
  expect(direct.length).toBeGreaterThan(10);
  const found: string[] = [];
  for (const [at, { name, fake }] of direct.entries()) {
    if (!long && at % 5 !== 0) continue;
    await opened.show(fake().handlers, 'light');
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '[' }).waitFor();
    await page.setViewportSize({ width: 960, height: 640 });
    const wrong = [...(await tooLong(page)), ...(await bare(page)).filter(text => !FACTS.test(text))];
    found.push(...wrong.map(what => `${name}: ${what}`));
  }
  expect([...found, ...complaints]).toEqual([]);
  await context.close();
});
