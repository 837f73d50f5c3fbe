/** An attempt of which nothing came is taken up again with what was typed, over a page that main renewed meanwhile. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { fakeApi, sampleAttempt } from '../renderer/fake-api';
import { unwrap } from '../support/unwrap';
import { inOneBrowser } from './browser';
import { type Ceremony, everythingIn, type Opened, openCeremony, openPage } from './harness';
import { agree, openRehearsal, pressOn, titleIs, toStep } from './keyboard';
import { danasKey, openShare } from './practice-files';

const around = inOneBrowser();
let dana: Awaited<ReturnType<typeof danasKey>>;
beforeAll(async () => {
  dana = await danasKey();
});

let opened: Opened;
afterEach(async () => {
  const { complaints } = opened;
  await opened.close();
  expect(complaints).toEqual([]);
});

async function begin(options: Parameters<typeof openCeremony>[1]): Promise<Ceremony> {
  const ceremony = await openCeremony(around.browser, { asBuilt: true, ...options });
  opened = ceremony;
  return ceremony;
}

const AGAIN = 'Begin again with the same details';

/** As main does at the end of an attempt: nothing outlives it but the window's name. */
const renewed = (page: Page) => page.reload();

/** The form of a new share for `holder`, filled in to its last step. */
async function filledIn(page: Page, holder: string): Promise<void> {
  await titleIs(page, 'Generate a share');
  await page.getByLabel('Who is to have the new share').fill(holder);
  await toStep(page, 'Keys');
  await page.getByLabel(`OpenPGP public key of ${holder}`).fill(dana.publicKey);
  await page.getByText('Compare the fingerprint').waitFor();
  await page.getByLabel('Choose it').check();
  await page.getByLabel('Index, 1 to 255').fill('77');
}

async function settled(page: Page): Promise<void> {
  await page.getByLabel('The same', { exact: true }).check();
  await page.keyboard.press('Enter');
  await titleIs(page, 'Compare the words');
}

test('a cancelled attempt begins again with what was typed, the clock asked anew, and no share of it left', async () => {
  const ceremony = await begin({ withSet: true });
  const { page, program, folder } = ceremony;
  await openRehearsal(page);
  await page.keyboard.press('Enter');
  await filledIn(page, 'Dana');
  await toStep(page, 'Room');
  await page.getByLabel('Operator').fill('Opal Ito');
  await page.getByLabel('Witnesses').fill('Wim, Wanda');
  await page.getByLabel('The attempt ends when').selectOption('20');
  await settled(page);
  for (const name of ['Opal Ito', 'Wim, Wanda']) await page.getByText(name, { exact: true }).waitFor();
  await agree(page);
  const share = await openShare(folder, 'amara');
  const { nonce } = unwrap(await program.api.attempt.read())!;
  unwrap(await program.api.generateShare.update({ key: new TextEncoder().encode(share), nonce }));
  unwrap(await program.api.generateShare.cancel({}));
  await titleIs(page, 'The attempt was cancelled');
  await renewed(page);
  await titleIs(page, 'The attempt was cancelled');
  await pressOn(page, AGAIN);
  await titleIs(page, 'Generate a share');
  // At its end, and nothing is confirmed by itself.
  await page.getByText('Filled in as for the attempt before').waitFor();
  const clock = page.getByRole('radio', { name: 'The same', exact: true });
  expect(await clock.isVisible()).toBe(true);
  expect(await page.getByRole('radio', { checked: true }).filter({ visible: true }).count()).toBe(0);
  expect(await page.getByLabel('Operator').inputValue()).toBe('Opal Ito');
  expect(await page.getByLabel('Witnesses').inputValue()).toBe('Wim, Wanda');
  await page.getByText(/^In the last ceremony, .*: Opal Ito\. Change it if others sit here now\.$/).waitFor();
  expect(await page.getByLabel('The attempt ends when').inputValue()).toBe('20');
  expect(await page.getByLabel('Who is to have the new share').inputValue()).toBe('Dana');
  expect(await page.getByLabel('Index, 1 to 255').inputValue()).toBe('77');
  const everything = `${await everythingIn(page)}${await page.evaluate(() => window.name)}`;
  expect(everything).toContain('Dana');
  expect(everything).not.toContain(share.slice(0, 12));
  await settled(page);
  expect(unwrap(await program.api.attempt.read())).toMatchObject({
    ...{ index: 77, holder: 'Dana', operator: 'Opal Ito', witnesses: ['Wim', 'Wanda'] },
  });
  const { outcomes, lastOutcome } = unwrap(await program.api.keySet.read())!;
  expect([outcomes.at(-1), lastOutcome]).toEqual(['cancelled', 'cancelled']);
});

test('a key that names somebody else is accepted anew: the form comes up at that question', async () => {
  const ceremony = await begin({ withSet: true });
  const { page, program } = ceremony;
  await openRehearsal(page);
  await page.keyboard.press('Enter');
  await filledIn(page, 'Zoe Quist');
  const theirs = page.getByLabel('It is Zoe Quist’s all the same');
  await theirs.check();
  await toStep(page, 'Room');
  await settled(page);
  unwrap(await program.api.attempt.cancel());
  await titleIs(page, 'The attempt was cancelled');
  await renewed(page);
  await pressOn(page, AGAIN);
  await theirs.waitFor();
  expect([await theirs.isVisible(), await theirs.isChecked()]).toEqual([true, false]);
});

test('a new set of which nothing came is described again as it was, and its own name is no reason against it', async () => {
  const ceremony = await begin({});
  const { page, program } = ceremony;
  await pressOn(page, 'Make a practice set');
  await titleIs(page, 'Create a key set');
  await page.getByLabel('Name of the set').fill('Tower');
  await toStep(page, 'Room');
  await settled(page);
  unwrap(await program.api.attempt.cancel());
  await titleIs(page, 'The attempt was cancelled');
  await renewed(page);
  await pressOn(page, AGAIN);
  await titleIs(page, 'Create a key set');
  await page.getByText('Filled in as for the attempt before').waitFor();
  expect(await page.getByLabel('Holder 1').inputValue()).toBe('Ada Example');
  await settled(page);
  expect(unwrap(await program.api.attempt.read())).toMatchObject({ keySet: 'Tower', phase: 'confirming' });
});

test.each([
  ['nothing came of it', {}, 1],
  ['it is not known whether something did', { uncertain: true }, 0],
  ['its record was changed', { problem: { code: 'RECORD_CHANGED' as const, message: '', facts: {} } }, 0],
  ['another page began it', { nonce: '0'.repeat(32) }, 0],
])('whether it is taken up again where %s', async (_where, more, offered) => {
  const attempt = sampleAttempt({ phase: 'cancelled', secondsLeft: null, problem: null, ...more });
  opened = await openPage(around.browser, fakeApi({ attempt }).handlers, {
    asBuilt: true,
  });
  const { page } = opened;
  const title = page.getByRole('heading', { level: 1 });
  await title.waitFor();
  await page.evaluate(nonce => {
    const again = { nonce, form: 'f', route: { at: 'form', operation: 'generateShare' }, fields: [] };
    window.name = JSON.stringify({ again });
  }, sampleAttempt().nonce);
  await renewed(page);
  await title.waitFor();
  expect(await page.getByRole('button', { name: AGAIN }).count()).toBe(offered);
});
