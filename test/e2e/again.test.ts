/** An attempt of which nothing came is taken up again with what was typed, over a page that main renewed meanwhile. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { fakeApi } from '../renderer/fake-api';
import { sampleKey, sampleProgram } from '../renderer/samples';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { temporaryFolder } from '../support/program';
import { long } from '../support/tier';
import { unwrap } from '../support/unwrap';
import { inOneBrowser } from './browser';
import { type Ceremony, everythingIn, type Opened, openCeremony, openPage } from './harness';
import { agree, giveKeys, openRehearsal, pressOn, titleIs, toStep } from './keyboard';
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

/** What outlives the page, and that nothing of these secrets is in it, as text or as bytes. */
async function nameWithout(page: Page, ...secrets: string[]): Promise<string> {
  const name = await page.evaluate(() => window.name);
  const seen = [name, name.toLowerCase()];
  for (const secret of secrets.map(one => one.slice(0, 12)))
    for (const form of [secret, secret.toLowerCase(), Buffer.from(secret).toString('base64')])
      for (const one of seen) expect(one).not.toContain(form);
  return name;
}

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
  await page.getByRole('heading', { level: 1, name: 'Pass the keyboard' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('Share', { exact: true }).first().focus();
  await page.keyboard.insertText(share);
  await nameWithout(page, share);
  await page.keyboard.press('Enter');
  await expect.poll(async () => unwrap(await program.api.attempt.read())?.progress).toBe(1);
  unwrap(await program.api.generateShare.cancel({}));
  await titleIs(page, 'The attempt was cancelled');
  expect(await nameWithout(page, share)).toContain('Dana');
  await renewed(page);
  await titleIs(page, 'The attempt was cancelled');
  expect(await nameWithout(page, share)).toContain('Dana');
  expect(await page.getByRole('button', { name: 'All key sets' }).count()).toBe(1);
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
  expect(await everythingIn(page)).not.toContain(share.slice(0, 12));
  await settled(page);
  expect(unwrap(await program.api.attempt.read())).toMatchObject({
    ...{ index: 77, holder: 'Dana', operator: 'Opal Ito', witnesses: ['Wim', 'Wanda'] },
  });
  const { ceremonies, lastOutcome } = unwrap(await program.api.keySet.read())!;
  expect([ceremonies.at(-1)!.ending, lastOutcome]).toEqual(['cancelled', 'cancelled']);
});

test.runIf(long)(
  'a key that names somebody else is accepted anew: the form comes up at that question',
  async () => {
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
    // In another folder nobody begins it again.
    const formKept = () => page.evaluate(() => window.name.includes('again'));
    expect(await formKept()).toBe(true);
    unwrap(await program.api.folder.open({ path: await temporaryFolder() }));
    await expect.poll(formKept).toBe(false);
  },
);

const SEALED = { name: 'Door of the tower', text: 'Sesame, Kestrel 4711' };

/** A secret to be sealed, as a person types it in the step that is shown. */
async function sealed(page: Page): Promise<void> {
  await page.getByLabel('Name of the entry').fill(SEALED.name);
  await page.getByLabel('Secret text').fill(SEALED.text);
}

test('a new set of which nothing came is described again as it was, without what was to be sealed, until it is made', async () => {
  const ceremony = await begin({});
  const { page, program } = ceremony;
  await pressOn(page, 'Make a practice set');
  await titleIs(page, 'Create a key set');
  await page.getByLabel('Name of the set').fill('Tower');
  await toStep(page, 'Room');
  await page.getByText('More options').click();
  await page.getByRole('button', { name: 'Add a secret' }).click();
  await sealed(page);
  await settled(page);
  unwrap(await program.api.attempt.cancel());
  await titleIs(page, 'The attempt was cancelled');
  const secrets = [SEALED.name, SEALED.text];
  expect(await nameWithout(page, ...secrets)).toContain('Tower');
  await renewed(page);
  expect(await nameWithout(page, ...secrets)).toContain('Tower');
  await pressOn(page, AGAIN);
  await titleIs(page, 'Create a key set');
  await page.getByText('Filled in as for the attempt before').waitFor();
  expect(await page.getByLabel('Name of holder 1').inputValue()).toBe('Ada Example');
  // At what is asked anew.
  expect(await page.getByLabel('Name of the entry').inputValue()).toBe('');
  await sealed(page);
  await toStep(page, 'Room');
  await settled(page);
  expect(unwrap(await program.api.attempt.read())).toMatchObject({ keySet: 'Tower', phase: 'confirming' });
  await agree(page);
  await expect.poll(async () => unwrap(await program.api.attempt.read())?.phase).toBe('complete');
  await expect.poll(() => nameWithout(page, ...secrets)).not.toContain('again');
});

test.each([
  ['nothing came of it', {}, 1],
  ['it is not known whether something did', { uncertain: true }, 0],
  ['its record was changed', { problem: { code: 'RECORD_CHANGED' as const, message: '', facts: {} } }, 0],
  ['another page began it', { nonce: '0'.repeat(32) }, 0],
])('whether it is taken up again where %s', async (_where, more, offered) => {
  const attempt = sampleAttempt({ phase: 'cancelled', secondsLeft: null, problem: null, ...more });
  const { nonce } = sampleAttempt();
  const again = { nonce, form: 'f', route: { at: 'form', operation: 'generateShare' }, fields: [] };
  opened = await openPage(around.browser, fakeApi({ attempt }).handlers, {
    asBuilt: true,
    windowName: JSON.stringify({ again }),
  });
  const { page } = opened;
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: AGAIN }).count()).toBe(offered);
});

/** Who was named for the last attempt, as the window remembers them, and so many hours before the machine's clock. */
const named = ({ hours = 0, ...more }: { hours?: number; folder?: string; practice?: boolean } = {}) => ({
  ...{
    operator: 'Rita Rehearsal',
    witnesses: 'Wim',
    typed: false,
    folder: '/media/ceremony',
    practice: false,
  },
  at: new Date(Date.parse(sampleProgram().clock) - hours * 3_600_000).toISOString(),
  ...more,
});

test.each([
  ['eleven hours after', {}, { hours: 11 }, 1],
  ['thirteen hours after', {}, { hours: 13 }, 0],
  ['in another folder', {}, { folder: '/media/other' }, 0],
  ['for a real attempt after a rehearsal', {}, { practice: true }, 0],
  ['for a rehearsal after another', { practice: true }, { practice: true }, 1],
])('names of the last attempt are offered %s or not', async (_when, set, was, offered) => {
  const attempt = sampleAttempt({ phase: 'cancelled', secondsLeft: null, ...set });
  const keySet = sampleKeySet(set);
  const form = `generateShare /media/ceremony ${attempt.keySet}`;
  const fields = [
    ['holder', 'Dana'],
    ['key', { given: 'armor', view: sampleKey }],
    ['index', '9'],
  ];
  const { nonce } = attempt;
  const again = { nonce, form, route: { at: 'form', operation: 'generateShare' }, fields };
  opened = await openPage(around.browser, fakeApi({ attempt, keySet }).handlers, {
    asBuilt: true,
    windowName: JSON.stringify({ again, present: named(was) }),
  });
  const { page } = opened;
  await pressOn(page, AGAIN);
  await titleIs(page, 'Generate a share');
  await page.getByText('Filled in as for the attempt before').waitFor();
  await toStep(page, 'Room');
  expect(await page.getByLabel('Operator').inputValue()).toBe(offered ? 'Rita Rehearsal' : '');
  expect(await page.getByText('In the last ceremony').filter({ visible: true }).count()).toBe(2 * offered);
});

test('names of a rehearsal leave a form that is practice no longer, with what was typed beside them', async () => {
  opened = await openPage(around.browser, fakeApi().handlers, {
    asBuilt: true,
    windowName: JSON.stringify({ present: named({ practice: true }) }),
  });
  const { page } = opened;
  await pressOn(page, 'Create a key set');
  await page.getByLabel('Name of the set').fill('Payments');
  for (const [at, name] of ['Ada', 'Ben', 'Cleo'].entries())
    await page.getByLabel(`Name of holder ${at + 1}`).fill(name);
  const practice = page.getByLabel('Practice set: make-believe keys for everyone');
  await practice.check();
  await toStep(page, 'Room');
  const operator = page.getByLabel('Operator');
  expect(await operator.inputValue()).toBe('Rita Rehearsal');
  await page.getByLabel('The same', { exact: true }).check();
  await page.getByLabel('Witnesses').fill('Wanda');
  await toStep(page, 'People');
  await practice.uncheck();
  await toStep(page, 'Keys');
  await giveKeys(page);
  await toStep(page, 'Room');
  expect([await operator.inputValue(), await page.getByLabel('Witnesses').inputValue()]).toEqual(['', '']);
  await toStep(page, 'People');
  await practice.check();
  await toStep(page, 'Room');
  expect(await operator.inputValue()).toBe('Rita Rehearsal');
});
