/**
 * What holders and the operator say of keys, in the window over the real handlers, two vaults in one folder: one whose keys come
 * into use, and one whose keys do not. That each screen can be used by keyboard is tested with the screens.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import { generateKey, reformatKey } from 'openpgp';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TssVaultLedger } from '../../main/storage/tss-vaults/tss-vault-ledger';
import { sha256 } from '../../shared/bytes';
import { groupOf } from '../../shared/records/tss-vault';
import { clearSigned, openedBy, type TestHolder, testHolder } from '../support/holders';
import { codeOf, openProgram, value } from '../support/program';
import { hasGpg, inGpg } from '../support/real-gpg';
import { bytesOf, openIssued, type Sending, signedReceipt } from '../support/tss-epoch';
import { vaultOfPeople } from '../support/tss-vault';
import { inOneBrowser } from './browser';
import { openPage, type Stage } from './harness';
import { titleIs } from './keyboard';
import { epochStates } from './tss-epoch-states';

const around = inOneBrowser();
const people: TestHolder[] = [];
const [ada, ben] = [() => people[0]!, () => people[1]!];
beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const shown = async (page: Page) => (await page.locator('.exact').textContent()) ?? '';
const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

async function openKeys(page: Page, vault: string): Promise<void> {
  await press(page, `Open ${vault}`);
  await titleIs(page, vault);
  await press(page, 'Keys and receipts of the Main group');
  await titleIs(page, 'Main group');
}

/** Opened by a card where gpg is there; else by a private key. */
async function check(page: Page, by: 'card' | 'key', of: TestHolder, number: string): Promise<void> {
  await press(page, 'Check a share');
  await page.getByLabel('Whose share').selectOption(number);
  if (by === 'key') {
    await page.getByLabel('A private key that is entered here').check();
    await page.getByLabel('Choose the private key').setInputFiles(fileOf('key.asc', of.key.armor()));
    await page.getByText('key.asc').waitFor();
  }
  await page.getByLabel('Nobody has compared').check();
  await press(page, 'Check the share');
}

async function bring(page: Page, what: 'receipt' | 'complaint', signed: string): Promise<void> {
  await titleIs(page, `Bring a ${what}`);
  await page.getByLabel(`Signed ${what}`).fill(signed);
  await press(page, `Take the ${what}`);
  await titleIs(page, 'Main group');
}

async function declare(page: Page): Promise<void> {
  await page.getByLabel('Nobody has compared').check();
  await press(page, 'Show the words');
  await titleIs(page, 'Compare the words');
  await press(page, 'Everyone sees the same words: record it');
  await titleIs(page, 'Main group');
}

let stage: Stage;
afterAll(async () => {
  await stage?.close();
});

test('keys come into use by a card, a code and a signature; children are derived, and others verify it from files', async () => {
  const opened = await openIssued(people);
  const { api, folder, issued } = opened;
  const { vault_id } = issued;
  if (hasGpg) inGpg(ada());
  stage = await openPage(around.browser, opened.program.handlers, { events: opened.program.events });
  const { page, complaints } = stage;
  await openKeys(page, 'Treasury');

  await check(page, hasGpg ? 'card' : 'key', ada(), '1');
  await titleIs(page, 'Ada Wolf’s share fits');
  const receipt = await clearSigned(await shown(page), ada().key);
  await press(page, 'On to the signed receipt');
  await bring(page, 'receipt', receipt);

  await check(page, 'key', ben(), '2');
  await titleIs(page, 'Ben Okri’s share fits');
  const sum = path.join(folder, await page.locator('code').textContent().then(String));
  await press(page, 'Back to the group');
  const [, code = ''] = (await openedBy(ben(), await fs.readFile(sum, 'utf8'))).split('\n');
  await press(page, 'Receipt by code');
  await page.getByLabel('Whose share').selectOption('2');
  await page.getByLabel('Code out of the checked share').fill(code);
  await press(page, 'Take the code');
  await titleIs(page, 'Main group');
  const cys = new TextDecoder().decode(await signedReceipt(issued, people, '3'));
  await press(page, 'Bring a receipt');
  await bring(page, 'receipt', cys);
  await page.getByText('In use: every holder has confirmed their share.').waitFor();

  const xpub = path.join(path.dirname(folder), `${path.basename(folder)}-xpub.txt`);
  const bens = { by: 'privateKey' as const, pgp_private_key: bytesOf(ben().key.armor()) };
  const asked = { vault_id, key_share_holder_group_id: issued.group, tss_node_id: '2', path: xpub, ...bens };
  const share = bytesOf(await fs.readFile(sum, 'utf8'));
  value(await api.tssEpoch.xpub({ ...asked, share, acceptPrivateKeys: true, unwitnessed: true }));
  const [, extended = ''] = /^xpub: (\S+)$/m.exec(await fs.readFile(xpub, 'utf8'))!;
  await fs.unlink(xpub);
  await press(page, 'Child public key');
  await page.getByLabel('xpub or cpub').fill(extended);
  await page.getByLabel('Path').fill('m/44/60/0/0/5');
  await press(page, 'Show the key');
  await page.getByText('Public key on secp256k1 at m/44/60/0/0/5').waitFor();
  const steps = { vault_id, extended_key: bytesOf(extended), path: 'm/44/60/0/0/5' };
  const { publicKey } = value(await api.tssEpoch.childKey(steps));
  expect((await page.locator('.result-part .groups').textContent())!.replaceAll(' ', '')).toBe(publicKey);

  await press(page, 'Back to the group');
  await press(page, 'Treasury');
  await press(page, 'Verify threshold keys');
  const record = await fs.readFile(path.join(folder, 'treasury/tss-vault.json'), 'utf8');
  const chooseRecord = page.getByLabel('Choose the record');
  await chooseRecord.setInputFiles(fileOf('notes.json', '{}'));
  await page.getByLabel('Group ID').fill(issued.group);
  await press(page, /^Verify$/);
  await page
    .getByRole('alert')
    .filter({ hasText: '“notes.json” is not the file that is needed here' })
    .waitFor();
  await chooseRecord.setInputFiles(fileOf('tss-vault.json', record));
  await page
    .getByLabel('Choose the signed receipts')
    .setInputFiles([fileOf('ada.asc', receipt), fileOf('cy.asc', cys)]);
  await page.getByText('Chosen: ada.asc and cy.asc.').waitFor();
  await press(page, /^Verify$/);
  await titleIs(page, 'Treasury, keys of epoch 1');
  await page.getByText('Ben Okri: by code, on the word of the machine that has the record').waitFor();
  await page.getByText('Cy Lund: signed by their key, and it holds').waitFor();
  const digest = await page.locator('section .groups.digest').first().textContent();
  expect(digest!.replaceAll(' ', '')).toBe(sha256(record));
  expect(complaints).toEqual([]);
});

test('a share file that was chosen by mistake is named and taken back; who was named is offered for the next check', async () => {
  const opened = await openIssued(people);
  await stage?.close();
  stage = await openPage(around.browser, opened.program.handlers, { events: opened.program.events });
  const { page, complaints } = stage;
  await openKeys(page, 'Treasury');
  await press(page, 'Check a share');
  const whose = page.getByLabel('Whose share');
  const ofFolder = page.getByText('The share file in the ceremony folder is taken.');
  const takeBack = page.getByRole('button', { name: 'Take the one in the ceremony folder' });
  const bring = () => page.getByLabel('Choose another file').setInputFiles(fileOf('notes.txt', 'milk, eggs'));
  const go = async () => {
    await page.getByLabel('A private key that is entered here').check();
    await page.getByLabel('Choose the private key').setInputFiles(fileOf('key.asc', ada().key.armor()));
    await page.getByText('key.asc').waitFor();
    await press(page, 'Check the share');
  };
  await whose.selectOption('2');
  await bring();
  await takeBack.click();
  await ofFolder.waitFor();
  await bring();
  await page.getByText('Chosen: notes.txt.').waitFor();
  await whose.selectOption('1');
  await ofFolder.waitFor();
  await bring();
  await page.getByLabel('Operator').fill('Olga Berg');
  await page.getByLabel('Nobody has compared').check();
  await go();
  const refusal = page.getByRole('alert').filter({ hasText: '“notes.txt” is not the share file' });
  await refusal.getByRole('button').click();
  await ofFolder.waitFor();
  expect(await refusal.count()).toBe(0);
  await go();
  await titleIs(page, 'Ada Wolf’s share fits');
  await press(page, 'Back to the group');
  await press(page, 'Check a share');
  expect(await page.getByLabel('Operator').inputValue()).toBe('Olga Berg');
  await page.getByText('In the last ceremony').waitFor();
  expect(complaints).toEqual([]);
});

test('a holder’s same key with its new expiry is brought in the window, before there are keys; another one is not taken', async () => {
  const { privateKey } = await generateKey({ userIDs: [{ name: 'Dee Moss' }], format: 'object' });
  const dee = { name: 'Dee Moss', pgp_key: privateKey.toPublic().armor(), key: privateKey };
  const again = await reformatKey({ privateKey, userIDs: [{ name: 'Dee Moss' }], keyExpirationTime: 1e7 });
  const opened = await openProgram();
  const { vault_id, group } = await vaultOfPeople(opened.api, [dee, ben()]);
  await stage?.close();
  stage = await openPage(around.browser, opened.program.handlers);
  const { page, complaints } = stage;
  await press(page, 'Open Treasury');
  await titleIs(page, 'Treasury');
  await press(page, 'Renew a holder’s key');
  await titleIs(page, 'Renew a holder’s key');
  await page.getByLabel('Whose key').selectOption('1');
  const key = page.getByLabel('OpenPGP public key of Dee Moss');
  const bring = async (pgp_key: string) => {
    await key.fill(pgp_key);
    await page.getByRole('button', { name: 'Use another key' }).waitFor();
    await press(page, 'Record the key');
  };
  await bring(dee.pgp_key);
  await page.getByRole('alert').filter({ hasText: 'has this key of Dee Moss already' }).waitFor();
  await press(page, 'Use another key');
  await bring(again.publicKey);
  await titleIs(page, 'Treasury');
  const ledger = new TssVaultLedger(opened.folder, 'treasury', async () => {});
  const { record } = await ledger.load();
  const recorded = groupOf(record, group.key_share_holder_group_id)!;
  expect([record.vault_id, recorded.renewedKeys!.map(one => one.tss_node_id)]).toEqual([vault_id, ['1']]);
  expect(complaints).toEqual([]);
});

test('what is done is of the keys that are shown, also where others were chosen and cannot be read', async () => {
  const state = epochStates.find(({ name }) => name === 'tss-group-other-unread')!;
  const fake = state.fake();
  await stage?.close();
  stage = await openPage(around.browser, fake.handlers);
  const { page } = stage;
  await state.reach!(page, fake);
  fake.state.calls.length = 0;
  await press(page, 'Check a share');
  await page.getByLabel('Whose share').selectOption('1');
  await page.getByLabel('Nobody has compared').check();
  await press(page, 'Check the share');
  await expect
    .poll(() => fake.state.calls.find(({ name }) => name === 'tssEpoch.checkShare')?.params)
    .toMatchObject({ epoch: 2 });
});

test('keys that a holder complains of are declared void, their shares destroyed, and a new request declined', async () => {
  // Ben's message to Ada is one that only Cy can open: nobody can decide who is to blame for that.
  const sending: Sending = (plaintext, from, to) =>
    from === '2' && to === '1' ? { sealedTo: '3' } : plaintext;
  const again = await openIssued(people, 2, sending);
  const { api, issued } = again;
  const { vault_id, group } = issued;
  await stage?.close();
  stage = await openPage(around.browser, again.program.handlers, { events: again.program.events });
  const { page, complaints } = stage;
  await openKeys(page, 'Treasury');
  await check(page, 'key', ada(), '1');
  await titleIs(page, 'Ada Wolf’s share does not fit');
  const complaint = await clearSigned(await shown(page), ada().key);
  await press(page, 'On to the signed complaint');
  await bring(page, 'complaint', complaint);
  await page.getByText('Ada Wolf complained of what Ben Okri sent: it does not open.').waitFor();

  await press(page, 'Declare the keys void');
  await declare(page);
  await page.getByText('Void: these keys are never to be used').waitFor();
  await press(page, 'Record destroyed shares');
  await page.getByLabel('Cy Lund').check();
  await declare(page);
  const which = { vault_id, key_share_holder_group_id: group };
  expect(value(await api.tssEpoch.read(which)).destroyed.map(({ name }) => name)).toEqual(['Cy Lund']);

  const order = { vault_id, type: 'KeyGen', target_key_share_holder_group_id: group };
  const { tss_request_id } = value(await api.tssRequest.create(order));
  await press(page, 'Treasury');
  await press(page, 'Go on with the request');
  await press(page, 'Ben Okri’s text and answer');
  await page.getByRole('tab', { name: '2. Text to sign' }).click();
  await page.getByLabel('Ben Okri declines').check();
  await press(page, 'Show the text');
  await page.getByText('I decline').first().waitFor();
  const declined = await clearSigned(await shown(page), ben().key);
  await press(page, 'On to what was signed');
  await page.getByLabel('What Ben Okri signed').fill(declined);
  await page.getByLabel('It says that they decline').check();
  await press(page, 'Take the refusal');
  await page.getByText('A holder declined.').waitFor();
  const request = await api.tssRequest.read({ vault_id, tss_request_id });
  expect([codeOf(request), value(request).status]).toEqual(['ok', 'KeyHolderConfirmationFailed']);
  expect(complaints).toEqual([]);
});
