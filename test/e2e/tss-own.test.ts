/**
 * A holder's own computer in the window, by keyboard alone, over the real handlers and the ceremony's own code: a part of new keys,
 * the check of a share with its receipt, and a share given to a reshare. Nothing but files comes from the ceremony, or goes there.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sha256 } from '../../shared/bytes';
import { pgpWords } from '../../shared/text/words';
import { detachedBy } from '../main/ceremony/tss/request-kit';
import { clearSigned, type TestHolder, testHolder } from '../support/holders';
import { type Opened, openProgram, startProgram, temporaryFolder, value } from '../support/program';
import { bytesOf, openIssued, signedReceipt } from '../support/tss-epoch';
import { confirmedReshare, groupFor } from '../support/tss-share';
import { confirmedKeyGen, type Which } from '../support/tss-vault';
import { inOneBrowser } from './browser';
import { openPage } from './harness';
import { choose, pressOn, select, tabTo, titleIs, typeInto } from './keyboard';

const around = inOneBrowser();

const vaultIn = (folder: string) => path.join(folder, 'treasury');

async function bringFiles(page: Page, label: string, files: string | string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.press('Space');
  await (await chooser).setFiles(files);
}

/** The key of this person, as a file that they have. */
async function keyFile(room: string, { name, key }: TestHolder): Promise<string> {
  const file = path.join(room, `${name}.key.asc`);
  await fs.writeFile(file, key.armor());
  return file;
}

/** From the first step to the one before the making: what is asked is compared with paper and people. */
async function compare(page: Page, folder: string, strangers: readonly TestHolder[]): Promise<void> {
  await titleIs(page, 'Bring the files');
  await bringFiles(page, 'Choose the vault’s folder', vaultIn(folder));
  await page.getByText('Found in “treasury”.').waitFor();
  await pressOn(page, 'Read the request');
  await titleIs(page, 'Compare what is asked');
  await select(page, page.getByLabel('Who you are'), 'Ada');
  const record = await fs.readFile(path.join(vaultIn(folder), 'tss-vault.json'));
  await typeInto(page, page.getByLabel(/^Digest of the record/), sha256(record));
  for (const { name, key } of strangers)
    await typeInto(
      page,
      page.getByLabel(`Last sixteen digits of ${name}’s key`),
      key.getFingerprint().slice(-16),
    );
}

const written = (page: Page) => page.locator('.files li').allTextContents();

/** Both files, and the signature that their maker makes elsewhere. */
async function contributionIn(files: readonly string[], maker: TestHolder) {
  const [file, text] = await Promise.all(files.map(one => fs.readFile(one, 'utf8')));
  return { contribution: bytesOf(file!), signature: await detachedBy(maker, text!) };
}

async function contributeToKeys(
  page: Page,
  people: readonly TestHolder[],
  { api, folder }: Opened,
  which: Which,
  chosen: { folder: string },
) {
  const stick = await temporaryFolder();
  await pressOn(page, /^Contribute$/);
  await compare(page, folder, people);
  // What was typed is still there when they come back.
  await pressOn(page, 'Back to the files');
  await pressOn(page, 'Read the request');
  await titleIs(page, 'Compare what is asked');
  await pressOn(page, 'All of it is the same');
  await titleIs(page, 'Make your contribution');
  await choose(page, page.getByLabel('Nobody has compared'));
  await tabTo(page, page.getByLabel('Add random numbers of my own'));
  await page.keyboard.press('Space');
  await pressOn(page, 'Back to what is asked');
  await pressOn(page, 'All of it is the same');
  await titleIs(page, 'Make your contribution');
  await typeInto(page, page.getByLabel('Random numbers of your own'), '1426353112');
  await pressOn(page, 'Make the contribution');
  await titleIs(page, 'Ada Wolf’s contribution is made');
  chosen.folder = path.join(stick, 'nowhere');
  await pressOn(page, 'Write the files');
  await page.getByRole('alert').filter({ hasText: 'nowhere' }).waitFor();
  chosen.folder = stick;
  await pressOn(page, 'Write the files');
  await page.getByText('Written, and read back').waitFor();
  const files = await written(page);
  const base = path.join(stick, `${which.tss_request_id}-1`);
  expect(files).toEqual([`${base}.json`, `${base}.txt`]);
  const brought = await contributionIn(files, people[0]!);
  const words = await page.locator('.words.many li').allTextContents();
  expect(
    value(await api.tssRequest.bringDigest({ ...which, tss_node_id: '1', digest: words.join(' ') }))
      .contributions[0],
  ).toMatchObject({ brought: 'digest' });
  const [, digest = ''] = /^digest: (.*)$/m.exec(await fs.readFile(files[1]!, 'utf8'))!;
  expect(words).toEqual(pgpWords(Uint8Array.from(Buffer.from(digest, 'hex'))));
  expect(brought.contribution.length).toBeGreaterThan(0);
  await pressOn(page, 'Done');
}

test('a holder gives their part of new keys, checks their share, and gives a share to another group, from files alone', async () => {
  const people = [];
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
  const [ada, ben, cy] = people as [TestHolder, TestHolder, TestHolder];
  const room = await temporaryFolder();
  let replaced = 0;
  const chosen = { folder: room };
  const own = startProgram({
    shell: 'preview',
    onAttemptEnded: () => replaced++,
    chooseFolder: async () => chosen.folder,
  });
  const { page, complaints, close } = await openPage(around.browser, own.handlers, { events: own.events });

  await titleIs(page, 'Open a ceremony folder');
  await pressOn(page, 'A holder’s own computer');
  await titleIs(page, 'A holder’s own computer');
  const first = await openProgram();
  const { which } = await confirmedKeyGen(first.folder, people);
  await contributeToKeys(page, people, first, which, chosen);
  chosen.folder = room;
  await titleIs(page, 'A holder’s own computer');
  // The numbers that were typed leave with the page.
  expect(replaced).toBe(1);

  const { api, folder, issued, which: keys } = await openIssued(people);
  const { vault_id } = keys;
  await pressOn(page, /^Check your share$/);
  await titleIs(page, 'Check your share');
  const shareFile = path.join(vaultIn(folder), issued.ledger.shareFile(issued.tss_request_id, '1'));
  await bringFiles(page, 'Choose your share file, or your checked share', shareFile);
  await bringFiles(page, 'Choose the record', path.join(vaultIn(folder), 'tss-vault.json'));
  await page.getByText('Chosen: tss-vault.json.').waitFor();
  await choose(page, page.getByLabel('A private key that is entered here'));
  await bringFiles(page, 'Choose the private key', await keyFile(room, ada));
  await choose(page, page.getByLabel('Nobody has compared'));
  await pressOn(page, /^Check your share$/);
  await titleIs(page, 'Ada Wolf’s share fits');
  await pressOn(page, 'Write the files');
  await page.getByText('Written, and read back').waitFor();
  const [receipt = '', sum = ''] = await written(page);
  const signed = bytesOf(await clearSigned(await fs.readFile(receipt, 'utf8'), ada.key));
  expect(value(await api.tssEpoch.receipt({ vault_id, signed })).receipts).toHaveLength(1);
  await pressOn(page, 'Done');
  await titleIs(page, 'A holder’s own computer');
  expect(replaced).toBe(2);

  for (const id of ['2', '3'])
    value(await api.tssEpoch.receipt({ vault_id, signed: await signedReceipt(issued, people, id) }));
  const target = await groupFor(api, vault_id, 'SigningGroup', [ada, ben]);
  const order = { target, quorum: ['1', '3'], confirmers: [ada, cy, ben] };
  const asked = await confirmedReshare(api, issued, order);
  await pressOn(page, /^Contribute$/);
  await compare(page, folder, []);
  await pressOn(page, 'All of it is the same');
  await titleIs(page, 'Make your contribution');
  await bringFiles(page, 'Choose your checked share', sum);
  await choose(page, page.getByLabel('A private key that is entered here'));
  await bringFiles(page, 'Choose the private key', await keyFile(room, ada));
  await choose(page, page.getByLabel('Nobody has compared'));
  await pressOn(page, 'Make the contribution');
  await titleIs(page, 'Ada Wolf’s contribution is made');
  await pressOn(page, 'Write the files');
  await page.getByText('Written, and read back').waitFor();
  const contribution = await contributionIn(await written(page), ada);
  const taken = value(await api.tssRequest.bringContribution({ ...asked, ...contribution }));
  expect(taken.contributions[0]).toMatchObject({ name: 'Ada Wolf', brought: 'file' });
  await pressOn(page, 'Done');
  await titleIs(page, 'A holder’s own computer');
  expect([replaced, complaints]).toEqual([3, []]);
  await close();
});
