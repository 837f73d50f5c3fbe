/** The window in other languages: chosen on the first screen, and the screens in a language that is a third longer than English. */
import { expect, test } from 'vitest';
import { offered } from '../../shared/text/catalogues';
import { fakeApi } from '../renderer/fake-api';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { testHolder } from '../support/holders';
import { bareTexts, boxesOf } from './boxes';
import { inOneBrowser } from './browser';
import { openCeremony, openPage } from './harness';
import { button, titleIs, toStep } from './keyboard';
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

test('in the midst of a form the language changes and nothing else: its step and what was typed stay', async () => {
  const ceremony = await openCeremony(around.browser, { withSet: true });
  const { page } = ceremony;
  await button(page, /^Open (?!another)/).click();
  await button(page, 'Generate a share').click();
  await page.getByLabel('Who is to have the new share').fill('Dana Kim');
  await toStep(page, 'Keys');
  await page.getByLabel('OpenPGP public key of Dana Kim').fill((await testHolder('Carla Mann')).pgp_key);
  await page.getByLabel('It is Dana Kim’s all the same').check();
  await toStep(page, 'Room');
  await page.getByLabel('Operator').fill('Olga Brandt');
  await page.getByLabel('Nobody has compared').check();
  await button(page, 'Language').click();
  const choice = page.locator('label.language select');
  await expect.poll(() => choice.evaluate(select => select === document.activeElement)).toBe(true);
  await choice.selectOption('de');
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('de');
  expect(await page.locator('.parts [aria-current]').textContent()).toBe('Raum');
  expect(await page.getByLabel('Bediener').inputValue()).toBe('Olga Brandt');
  // What was confirmed of the room is asked again, and that is said; whose a key is stays said.
  await page.getByText('Die Sprache wurde gewechselt: Nach Netz und Uhr').waitFor();
  expect(await page.locator('fieldset.part:not([hidden]) :checked:not(option)').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.locator('.parts').getByRole('button', { name: 'Schlüssel', exact: true }).click();
  expect(await page.getByLabel('Er gehört trotzdem Dana Kim').isChecked()).toBe(true);
  await page.locator('.parts button').first().click();
  expect(await page.getByLabel('Wer den neuen Anteil').inputValue()).toBe('Dana Kim');
  // Who has the page next reads English.
  await choice.or(button(page, 'Sprache')).first().click();
  await choice.selectOption('en');
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
  await ceremony.close();
});

test('a key shows a language, and Enter or leaving the list takes it; Escape and opening the list show the one that is spoken', async () => {
  const ceremony = await openCeremony(around.browser, { openFolder: false });
  const { page, program } = ceremony;
  await titleIs(page, 'Open a ceremony folder');
  const list = page.locator('label.language select');
  const spoken = () => page.evaluate(() => document.documentElement.lang);
  const heard = () => page.locator('label.language + [role=status]').textContent();
  const width = () => page.locator('label.language').evaluate(label => label.getBoundingClientRect().width);
  await list.focus();
  const before = await width();
  // A letter shows nothing in this Chromium; in Electron it does (test/electron/language.test.ts).
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  expect([await list.inputValue(), await heard(), await width()]).toEqual(['es', 'Enter takes it', before]);
  await page.keyboard.press('Escape');
  expect([await list.inputValue(), await heard()]).toEqual(['en', '']);
  await page.keyboard.press('ArrowDown');
  expect(await list.inputValue()).toBe('de');
  await page.keyboard.press('Alt+ArrowDown');
  expect([await list.inputValue(), await heard()]).toEqual(['en', '']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  // Had it been asked for, that would have come first.
  const read = await program.api.language.read();
  expect([read.ok && read.value.language, await spoken()]).toEqual(['en', 'en']);
  await page.keyboard.press('Enter');
  await expect.poll(spoken).toBe('de');
  await list.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await expect.poll(spoken).toBe('en');
  await ceremony.close();
});

test('in a language a third longer than English everything fits, and all that is said is in its catalogue', async () => {
  const opened = await openPage(around.browser, fakeApi({ folder: null }).handlers, { swapped: true });
  const { page, context, complaints } = opened;
  await titleIs(page, 'Open a ceremony folder');
  await page.evaluate(() =>
    (globalThis as unknown as { __speak(of: string): Promise<void> }).__speak('generated'),
  );
  // Those to which nobody has to go by a button, whose name is another now.
  const direct = states.filter(({ reach }) => !reach);
  expect(direct.length).toBeGreaterThan(10);
  const found: string[] = [];
  for (const [at, { name, fake }] of direct.entries()) {
    if (at % 5 !== 0) continue;
    const { handlers, state } = fake();
    await opened.show(handlers, 'light');
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '[' }).waitFor();
    await page.setViewportSize({ width: 960, height: 640 });
    const wrong = [...(await boxesOf(page)), ...(await bareTexts(page, JSON.stringify(state)))];
    found.push(...wrong.map(what => `${name}: ${what}`));
  }
  expect([...found, ...complaints]).toEqual([]);
  await context.close();
});

test('the row that is typed into is never covered, with the longest title and a banner, and no row of a share is at 1280x800', async () => {
  const opened = await openPage(around.browser, fakeApi({ folder: null }).handlers, { swapped: true });
  const { page, context, complaints } = opened;
  await titleIs(page, 'Open a ceremony folder');
  const speak = (of: string) =>
    page.evaluate(
      language => (globalThis as unknown as { __speak(of: string): Promise<void> }).__speak(language),
      of,
    );
  const practice = fakeApi({
    keySet: sampleKeySet({ practice: true }),
    attempt: sampleAttempt({ practice: true }),
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await opened.show(practice.handlers, 'light');
  await page.locator('.go').click();
  const field = page.locator('.share-field input');
  const covered = (rows: string) =>
    page.locator(rows).evaluateAll(
      found =>
        found.filter(row => {
          const { x, y, height } = row.getBoundingClientRect();
          const on = document.elementFromPoint(x + 5, y + height - 1);
          return !on?.closest('.share-field');
        }).length,
    );
  await field.waitFor();
  for (const language of ['de', 'fr', 'en']) {
    await speak(language);
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(await covered('.cells'), language).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await covered('.cells'), language).toBe(0);
  }
  expect(await page.locator('.cells').count()).toBe(5);
  await speak('generated');
  await page.setViewportSize({ width: 960, height: 520 });
  for (const some of ['0', '1'.repeat(16), '2'.repeat(16), '3'.repeat(16), '4'.repeat(16)]) {
    await page.keyboard.type(some);
    expect(await covered('.cells:has(.caret)'), some).toBe(0);
  }
  expect(complaints).toEqual([]);
  await context.close();
});
