/** Leaving the last screen of an attempt: by whatever way it is said what is open, and no page that is shown anew comes back to it. */
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { unwrap } from '../support/unwrap';
import { inOneBrowser } from './browser';
import { type Opened, openCeremony } from './harness';
import { agree, button, titleIs } from './keyboard';
import { danasKey } from './practice-files';
import { makePracticeSet } from './practice-set';

const around = inOneBrowser();
let opened: Opened;
afterEach(async () => {
  const { complaints } = opened;
  await opened.close();
  expect(complaints).toEqual([]);
});

const language = (page: Page) => page.evaluate(() => document.documentElement.lang);
const currentStep = (page: Page) => page.locator('.steps [aria-current]').textContent();

test('the way beside a result asks as Done does, and then another language does not bring the result back', async () => {
  const ceremony = await openCeremony(around.browser, {
    before: program => makePracticeSet(program, 'Rehearsal'),
  });
  opened = ceremony;
  const { page } = ceremony;
  await titleIs(page, 'The key set is made');
  await button(page, 'All key sets').click();
  const asked = page.getByRole('dialog', { name: /things are not ticked off$/ });
  await button(page, 'Back to the list').click();
  await asked.waitFor({ state: 'detached' });
  await titleIs(page, 'The key set is made');
  // It is said once.
  await button(page, 'All key sets').click();
  await titleIs(page, 'Key sets');
  await button(page, 'Create a key set').click();
  await page.getByLabel('Name of the set').fill('Payments');
  await button(page, 'Language').click();
  await page.locator('label.language select').selectOption('de');
  await expect.poll(() => language(page)).toBe('de');
  await titleIs(page, 'Schlüsselsatz erzeugen');
  expect(await page.getByLabel('Name des Satzes').inputValue()).toBe('Payments');
});

test('an attempt that was cancelled among the shares stands there when main has renewed the page', async () => {
  const ceremony = await openCeremony(around.browser, { withSet: true });
  opened = ceremony;
  const { page, program } = ceremony;
  const { publicKey } = await danasKey();
  unwrap(await program.api.generateShare.start({ pgp_key: publicKey, holder: 'Dana' }));
  await page.reload();
  await titleIs(page, 'Compare the words');
  expect(await currentStep(page)).toContain('Compare words');
  await agree(page);
  await page.getByRole('heading', { level: 1, name: 'Pass the keyboard' }).waitFor();
  expect(await currentStep(page)).toContain('Shares');
  unwrap(await program.api.generateShare.cancel({}));
  await titleIs(page, 'The attempt was cancelled');
  await page.reload();
  await titleIs(page, 'The attempt was cancelled');
  expect(await currentStep(page)).toContain('Shares');
});
