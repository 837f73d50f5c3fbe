/** Threshold keys in practice by a stranger with nothing but this window: example names, made-up keys, and on to keys that are in use. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Program } from '../../main/program/program';
import { long } from '../support/tier';
import { unwrap } from '../support/unwrap';
import { inOneBrowser } from './browser';
import { look, openCeremony } from './harness';
import { agree, choose, leaveResult, pressOn, select, titleIs } from './keyboard';

const around = inOneBrowser();
const NAMES = ['Ada Example', 'Ben Example', 'Cleo Example'];

async function answer(page: Page, name: string): Promise<void> {
  await titleIs(page, 'New root keys (KeyGen)');
  await pressOn(page, `${name}’s text and answer`);
  await titleIs(page, `${name}’s answer`);
  await pressOn(page, 'Sign with the made-up key');
  await page.getByText(`Signed with the made-up key of ${name}.`).waitFor();
  await pressOn(page, 'Take the confirmation');
}

async function checkShare(page: Page, place: number): Promise<void> {
  await titleIs(page, 'Main group');
  await pressOn(page, 'Check a share');
  await titleIs(page, 'Check a share');
  await select(page, page.getByLabel('Whose share'), String(place + 1));
  await choose(page, page.getByLabel('Nobody has compared'));
  await page.keyboard.press('Enter');
  await titleIs(page, `${NAMES[place]}’s share fits`);
  await pressOn(page, 'Sign it with the made-up key, and bring it');
}

/** A request of a practice vault that waits for answers. */
async function requested({ api }: Program): Promise<void> {
  const { vault_id } = unwrap(await api.tssVault.create({ name: 'Treasury', practice: true }));
  const key_share_holders = NAMES.map(name => ({ name }));
  const group = unwrap(
    await api.tssGroup.create({ vault_id, type: 'MainGroup', threshold: 2, key_share_holders }),
  );
  const target_key_share_holder_group_id = group.key_share_holder_group_id;
  unwrap(await api.tssRequest.create({ vault_id, type: 'KeyGen', target_key_share_holder_group_id }));
}

test('whoever declines takes away what the made-up key signed, and not a file that they brought', async () => {
  const { page, complaints, close } = await openCeremony(around.browser, { before: requested });
  await page.getByRole('button', { name: 'Open Treasury' }).click();
  await page
    .getByRole('button', { name: /KeyGen/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Ada Example’s text and answer' }).first().click();
  await page.getByRole('tab', { name: '3. What was signed' }).click();
  const declines = page.getByLabel('It says that they decline');
  const byMadeUp = page.getByText('Signed with the made-up key of Ada Example.');
  await page.getByRole('button', { name: 'Sign with the made-up key' }).click();
  await byMadeUp.waitFor();
  await declines.check();
  await byMadeUp.waitFor({ state: 'detached' });
  const own = { name: 'own.asc', mimeType: 'text/plain', buffer: Buffer.from('signed by gpg') };
  await page.locator('input[type="file"]').setInputFiles(own);
  await page.getByText('own.asc').waitFor();
  await declines.uncheck();
  // As soon as what is drawn next is there.
  await page.getByRole('button', { name: 'Take the confirmation' }).waitFor();
  expect(await page.getByText('own.asc').count()).toBe(1);
  expect(complaints).toEqual([]);
  await close();
});

test.runIf(long)('from example names to keys in use, with no program but this one', async () => {
  const ceremony = await openCeremony(around.browser);
  const { page, program, complaints } = ceremony;
  await titleIs(page, 'No key set yet');
  await pressOn(page, 'Create a TSS vault');
  await titleIs(page, 'Create a TSS vault');
  await pressOn(page, 'Rehearse with example names');
  await pressOn(page, 'Create the vault');
  await titleIs(page, 'Rehearsal vault');
  await pressOn(page, 'Create a group');
  await titleIs(page, 'Create a group');
  await pressOn(page, 'Rehearse with example names');
  expect(await page.getByLabel('Name of holder 3').inputValue()).toBe('Cleo Example');
  await pressOn(page, 'Create the group');
  await titleIs(page, 'Rehearsal vault');
  await pressOn(page, 'Create a request');
  await titleIs(page, 'Create a request');
  await page.getByLabel('Group that gets shares').locator('option').nth(1).waitFor({ state: 'attached' });
  await page.getByLabel('What it is for').fill('A rehearsal');
  await page.keyboard.press('Enter');
  for (const name of NAMES) await answer(page, name);
  await titleIs(page, 'New root keys (KeyGen)');
  await pressOn(page, 'Carry it out');
  await titleIs(page, 'Make the keys');
  await choose(page, page.getByLabel('Nobody has compared'));
  await page.keyboard.press('Enter');
  await agree(page);
  await titleIs(page, 'The keys are made');
  await leaveResult(page);
  await titleIs(page, 'Rehearsal vault');
  await pressOn(page, 'Keys and receipts of the Main group');
  for (const place of NAMES.keys()) await checkShare(page, place);
  await page.getByText('In use: every holder has confirmed their share.').waitFor();
  await look(page);
  const [vault] = unwrap(await program.api.tssVault.list()).vaults;
  const { groups } = unwrap(await program.api.tssGroup.list({ vault_id: vault!.vault_id }));
  expect(groups[0]).toMatchObject({ status: 'Valid', epochs: [{ number: 1, state: 'valid' }] });
  expect(complaints).toEqual([]);
  await ceremony.close();
});
