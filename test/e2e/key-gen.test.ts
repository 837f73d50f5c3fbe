/** Threshold keys of a practice vault in the window, by keyboard alone: from the empty folder to everybody’s share, and what follows. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contributionNames } from '../../shared/tss/contribution-names';
import { clearSigned, openedBy, type TestHolder, testHolder } from '../support/holders';
import { confirmedByAll, madeElsewhere, requestIn } from '../support/tss-vault';
import { unwrap } from '../support/unwrap';
import { inOneBrowser } from './browser';
import { type Ceremony, look, openCeremony } from './harness';
import {
  agree,
  button,
  choose,
  leaveResult,
  pressOn,
  select,
  tabTo,
  titleIs,
  toStep,
  typeInto,
} from './keyboard';

const around = inOneBrowser();
const people: TestHolder[] = [];
let ceremony: Ceremony;
let brought: string;

beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri']) people.push(await testHolder(name));
  ceremony = await openCeremony(around.browser, { asBuilt: true });
  brought = await mkdtemp(path.join(tmpdir(), 'quorate-brought-'));
});
afterAll(async () => {
  await ceremony.close();
  await rm(brought, { recursive: true, force: true });
});

/** As a person pastes. */
async function paste(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.insertText(text);
}

const shown = async (page: Page): Promise<string> => {
  const box = page.locator('.exact');
  await box.waitFor();
  return (await box.textContent()) ?? '';
};

/** Opens the message, types the code, signs the text, brings it: all at one table, since this is a test. */
async function answer(page: Page, person: TestHolder): Promise<void> {
  await titleIs(page, `${person.name}’s answer`);
  const [, , code = ''] = (await openedBy(person, await shown(page))).split('\n');
  await pressOn(page, 'On to the text');
  await typeInto(page, page.getByLabel('Code out of the message'), code);
  await page.keyboard.press('Enter');
  await page.getByText('I confirm this request.').waitFor();
  const signed = await clearSigned(await shown(page), person.key);
  await look(page);
  await pressOn(page, 'On to what was signed');
  await paste(page, `What ${person.name} signed`, signed);
  await pressOn(page, 'Take the confirmation');
  await titleIs(page, 'New root keys (KeyGen)');
}

/** What Ben has on paper of the contribution that he made elsewhere. */
let noted = '';

/** Ben’s contribution is made on his own machine: its digest comes first, its file after the words. */
async function bringDigest(page: Page): Promise<void> {
  const [vault] = unwrap(await ceremony.program.api.tssVault.list()).vaults;
  const [request] = unwrap(
    await ceremony.program.api.tssRequest.list({ vault_id: vault!.vault_id }),
  ).requests;
  const { tss_request_id } = request!;
  const which = { vault_id: vault!.vault_id, tss_request_id };
  const made = await madeElsewhere(await requestIn(ceremony.folder, which), '2', people);
  const names = contributionNames(tss_request_id, '2');
  noted = made.digest;
  await writeFile(path.join(brought, names.file), made.contribution);
  await writeFile(path.join(brought, names.signature), made.signature);
  const give = async (digest: string) => {
    await pressOn(page, 'It was made elsewhere: the contribution of Ben Okri');
    await titleIs(page, 'Ben Okri’s contribution');
    await typeInto(page, page.getByLabel('Digest of the contribution'), digest);
    await page.keyboard.press('Enter');
    await page.getByText('its digest is here').waitFor();
  };
  // One that is another's is taken back, and the right one brought.
  await give('ab'.repeat(32));
  await pressOn(page, 'Take the digest back: of Ben Okri’s contribution');
  await give(made.digest);
}

test('a vault, a group, a request, everybody’s answer, one contribution from elsewhere, and the keys', async () => {
  const { page, program, complaints } = ceremony;
  await titleIs(page, 'No key set yet');
  await pressOn(page, 'Create a TSS vault');
  await titleIs(page, 'Create a TSS vault');
  await page.keyboard.type('Treasury');
  await page.keyboard.press('Enter');

  await titleIs(page, 'Treasury');
  await button(page, 'Create a group').waitFor();
  await page.keyboard.press('Enter');
  await titleIs(page, 'Create a group');
  for (const [place, { name, pgp_key }] of people.entries()) {
    await typeInto(page, page.getByLabel(`Name of holder ${place + 1}`), name);
    await paste(page, `OpenPGP public key of ${name}`, pgp_key);
    await page.getByText(`${name} <`).waitFor();
  }
  await pressOn(page, 'Remove holder 3');
  await pressOn(page, 'Create the group');

  await titleIs(page, 'Treasury');
  await page.getByText('No request yet.').waitFor();
  await page.keyboard.press('Enter');
  await titleIs(page, 'Create a request');
  await page.getByLabel('Group that gets shares').locator('option').nth(1).waitFor({ state: 'attached' });
  await typeInto(page, page.getByLabel('What it is for'), 'A rehearsal');
  await page.keyboard.press('Enter');

  for (const person of people) {
    await titleIs(page, 'New root keys (KeyGen)');
    await pressOn(page, `${person.name}’s text and answer`);
    await answer(page, person);
  }
  await page.getByText('compare the words, and carry it out').waitFor();
  await bringDigest(page);
  await pressOn(page, 'Carry it out');
  await titleIs(page, 'Make the keys');
  await choose(page, page.getByLabel('Nobody has compared'));
  await typeInto(page, page.getByLabel('Operator'), 'Olga Stern');
  await typeInto(page, page.getByLabel('Witnesses'), 'Will Ode, Wen Li');
  await page.keyboard.press('Enter');

  await titleIs(page, 'Compare the words');
  await page.getByText('Ben Okri: the files are missing').waitFor();
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.getByLabel('Choose the folder with the files'));
  await page.keyboard.press('Space');
  await (await chooser).setFiles(brought);
  await page.getByText('Ben Okri: the files are here').waitFor();
  await agree(page);
  await titleIs(page, 'The keys are made');
  await look(page);
  // On its paper everybody who was named has a line to sign on.
  await pressOn(page, 'Print result and digest');
  for (const name of ['Olga Stern', 'Will Ode', 'Wen Li'])
    await page.getByRole('dialog').getByRole('cell', { name }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await leaveResult(page);
  await titleIs(page, 'Treasury');
  await page.getByText('Ada Wolf and Ben Okri: check your share and sign the receipt.').waitFor();

  const [vault] = unwrap(await program.api.tssVault.list()).vaults;
  expect(vault).toMatchObject({ name: 'Treasury', practice: true, trouble: '' });
  const { groups } = unwrap(await program.api.tssGroup.list({ vault_id: vault!.vault_id }));
  expect(groups[0]).toMatchObject({ threshold: 2, epochs: [{ number: 1, state: 'issued' }] });
  expect(complaints).toEqual([]);
});

/** Chooses a file with this text. */
async function chooseFile(page: Page, label: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.press('Space');
  await (await chooser).setFiles({ name: 'file.asc', mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** By a private key, since no test has a card: the check, and the receipt that its holder signs. */
async function checkShare(page: Page, person: TestHolder): Promise<void> {
  await titleIs(page, 'Main group');
  await pressOn(page, 'Check a share');
  await titleIs(page, 'Check a share');
  await select(page, page.getByLabel('Whose share'), person.name);
  const own = page.getByLabel('Digest of your own contribution');
  if (person.name === 'Ben Okri') await typeInto(page, own, noted.slice(0, 16));
  await choose(page, page.getByLabel('A private key that is entered here'));
  await chooseFile(page, 'Choose the private key', person.key.armor());
  await choose(page, page.getByLabel('Nobody has compared'));
  await page.keyboard.press('Enter');
  await titleIs(page, `${person.name}’s share fits`);
  const receipt = await clearSigned(await shown(page), person.key);
  await pressOn(page, 'On to the signed receipt');
  await titleIs(page, 'Bring a receipt');
  await paste(page, 'Signed receipt', receipt);
  await pressOn(page, 'Take the receipt');
}

test('everybody’s share is checked and its receipt brought: then the keys are in use, and their extended keys are written', async () => {
  const { page, program, complaints } = ceremony;
  await pressOn(page, 'Keys and receipts of the Main group');
  for (const person of people) await checkShare(page, person);
  await page.getByText('In use: every holder has confirmed their share.').waitFor();
  const [vault] = unwrap(await program.api.tssVault.list()).vaults;
  const { groups } = unwrap(await program.api.tssGroup.list({ vault_id: vault!.vault_id }));
  expect(groups[0]).toMatchObject({ status: 'Valid', epochs: [{ number: 1, state: 'valid' }] });

  const [ada] = people;
  const file = path.join(brought, 'xpub.txt');
  await pressOn(page, 'Write the extended keys');
  await titleIs(page, 'Write the extended keys');
  await select(page, page.getByLabel('Whose share'), 'Ada');
  await chooseFile(page, 'Choose the checked share', await sumOf(ada!));
  await typeInto(page, page.getByLabel('Path of the new file'), file);
  await choose(page, page.getByLabel('A private key that is entered here'));
  await chooseFile(page, 'Choose the private key', ada!.key.armor());
  await choose(page, page.getByLabel('Nobody has compared'));
  await page.keyboard.press('Enter');
  await titleIs(page, 'The extended keys are written');
  expect(await readFile(file, 'utf8')).toMatch(/\bxpub\w{107}\b/);
  await pressOn(page, 'Back to the group');
  await titleIs(page, 'Main group');
  expect(complaints).toEqual([]);
});

/** The message with a holder’s sum, which their check left in the folder. */
async function sumOf(person: TestHolder): Promise<string> {
  const [vault] = (await readdir(ceremony.folder)).filter(name => /treasury$/.test(name));
  const at = path.join(ceremony.folder, vault!, 'messages');
  const number = people.indexOf(person) + 1;
  const [name] = (await readdir(at)).filter(one => one.endsWith('.asc') && one.includes(`-${number}-`));
  return readFile(path.join(at, name!), 'utf8');
}

/** The holder whose turn it is takes the keyboard, and opens their sum by a private key. */
async function enterShare(page: Page, person: TestHolder): Promise<void> {
  await titleIs(page, `Pass the keyboard to ${person.name}`);
  await page.keyboard.press('Enter');
  await titleIs(page, `${person.name}, enter your share`);
  await paste(page, 'Encrypted share', await sumOf(person));
  await choose(page, page.getByLabel('A private key that I enter here'));
  await chooseFile(page, 'Choose the private key', person.key.armor());
  await pressOn(page, 'Decrypt and enter');
}

/** Private keys are accepted, nobody compares the clock, and Enter starts; then all compare the words. */
async function startWithKeys(page: Page): Promise<void> {
  await toStep(page, 'Room');
  await tabTo(page, page.getByLabel('Accept private keys that are entered here'));
  await page.keyboard.press('Space');
  await choose(page, page.getByLabel('Nobody has compared'));
  await page.keyboard.press('Enter');
  await agree(page);
}

test('a quorum enters its shares, and proves the keys to whoever asks', async () => {
  const { page, complaints } = ceremony;
  await pressOn(page, 'Prove the keys');
  await titleIs(page, 'Prove the keys');
  await page.keyboard.type('Auditor, 29 November, 4711');
  for (const { name } of people) {
    await tabTo(page, page.getByLabel(name, { exact: true }));
    await page.keyboard.press('Space');
  }
  await startWithKeys(page);
  for (const person of people) await enterShare(page, person);
  await titleIs(page, 'The keys are proved');
  await look(page);
  expect(complaints).toEqual([]);
});

test('the same quorum gives another group shares of the same keys', async () => {
  const { page, program, complaints } = ceremony;
  const { api } = program;
  const [vault] = unwrap(await api.tssVault.list()).vaults;
  const { vault_id } = vault!;
  const [main] = unwrap(await api.tssGroup.list({ vault_id })).groups;
  const { key_share_holder_group_id } = unwrap(
    await api.tssGroup.create({
      vault_id,
      type: 'SigningGroup',
      threshold: 2,
      key_share_holders: people.map(({ name, pgp_key }) => ({ name, pgp_key })),
    }),
  );
  const { tss_request_id } = unwrap(
    await api.tssRequest.create({
      vault_id,
      type: 'KeyGenFromKeyGroup',
      target_key_share_holder_group_id: key_share_holder_group_id,
      source_key_share_holder_group: {
        key_share_holder_group_id: main!.key_share_holder_group_id,
        tss_node_ids: ['1', '2'],
      },
    }),
  );
  await confirmedByAll(api, { vault_id, tss_request_id }, people);

  // Of a proof nothing is given away: its result has no list.
  await pressOn(page, 'Done');
  await titleIs(page, 'Treasury');
  await pressOn(page, 'Go on with the request');
  await titleIs(page, 'Shares for another group (KeyGenFromKeyGroup)');
  await pressOn(page, 'Carry it out');
  await titleIs(page, 'Make the new shares');
  await startWithKeys(page);
  for (const person of people) await enterShare(page, person);
  await titleIs(page, 'The new shares are made');
  const { groups } = unwrap(await api.tssGroup.list({ vault_id }));
  expect(groups[1]).toMatchObject({ type: 'SigningGroup', epochs: [{ number: 1, state: 'issued' }] });
  expect(complaints).toEqual([]);
});
