/** A folder of keys that is dropped on a form or chosen: whose each key is, and what people are asked. */
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateKey } from 'openpgp';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleProgram } from '../renderer/samples';
import { inOneBrowser } from './browser';
import { type Ceremony, openCeremony, openPage } from './harness';
import { button, pressOn, tabTo, toStep } from './keyboard';

const around = inOneBrowser();
let opened: Pick<Ceremony, 'close' | 'complaints'>;
afterEach(async () => {
  await opened.close();
  expect(opened.complaints).toEqual([]);
});

/** Files by their path, in a new folder whose path it gives. */
async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'keys-')), 'keys');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}
/** As main reads them. */
const filesOf = (texts: Record<string, string>) =>
  Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
const inPreview = () => fakeApi({ program: sampleProgram({ shell: 'preview' }) });
const openForm = async (fake: Fake): Promise<Page> => {
  const stage = await openPage(around.browser, fake.handlers);
  opened = stage;
  await pressOn(stage.page, 'Create a key set');
  return stage.page;
};
const write = async (page: Page, names: string[]) => {
  await page.getByLabel('Name of the set').fill('Payments');
  for (const [at, name] of names.entries()) await page.getByLabel(`Name of holder ${at + 1}`).fill(name);
};
const names = (page: Page) =>
  page
    .getByLabel(/^Name of holder/)
    .all()
    .then(fields => Promise.all(fields.map(field => field.inputValue())));
const says = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text, visible: true }).waitFor();
const leaveOut = (page: Page) => button(page, 'Leave it out').filter({ visible: true }).first().click();
const read = ({ state }: Fake) =>
  state.calls
    .filter(({ name }) => name === 'pgpKey.read')
    .map(({ params }) => new TextDecoder().decode((params as { pgp_key: Uint8Array }).pgp_key));
const block = (text: string) =>
  `-----BEGIN PGP PUBLIC KEY BLOCK-----\n${text}\n-----END PGP PUBLIC KEY BLOCK-----\n`;

/** As the system's window for files lets go of it over the form. */
async function drop(page: Page, ...files: string[]): Promise<void> {
  const { x, y, width } = (await page.locator('main form').boundingBox())!;
  // What is seen of it: it may be longer than the window.
  const down = Math.max(y, 0) + 100;
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  const at = { x: x + width / 2, y: down, data };
  await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at });
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...at });
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...at });
  await session.detach();
}

test('a folder dropped on the form: each key goes to the holder of its name, and nothing else in it is read', async () => {
  const fake = fakeApi();
  const page = await openForm(fake);
  await write(page, ['Ada Wolf', 'Ben Okri', 'Cleo Marsh']);
  const folder = await folderOf({
    'ada.asc': 'key of Ada Wolf',
    'inner/ben.gpg': 'key of Ben Okri',
    'other.asc': 'key of Eve Frost',
    '.hidden.asc': 'key of Cleo Marsh',
    '.gnupg/cleo.asc': 'key of Cleo Marsh',
    'notes.md': 'key of Cleo Marsh',
  });
  const elsewhere = await folderOf({ 'cleo.asc': 'key of Cleo Marsh' });
  await symlink(path.join(elsewhere, 'cleo.asc'), path.join(folder, 'linked.asc'));
  await symlink(elsewhere, path.join(folder, 'linked'));
  await drop(page, folder);
  await says(page, 'Keys looked at: 3. Given to a holder: 2. Asked about, below: 1.');
  expect(read(fake)).toEqual(['key of Ada Wolf', 'key of Ben Okri', 'key of Eve Frost']);
  // What came of it and what is asked are brought into view from under the button.
  const { y, height } = (await page.locator('.key-folder:visible').boundingBox())!;
  expect([y >= 0, y + Math.min(height, 500) <= page.viewportSize()!.height]).toEqual([true, true]);
  await page
    .getByText(/^Not read, .*: notes.md\.$/)
    .filter({ visible: true })
    .waitFor();
  await page.getByText('No holder has this name.').filter({ visible: true }).waitFor();
  await button(page, 'Next').click();
  await page.getByRole('alert').filter({ hasText: 'This key is still open.' }).waitFor();
  const whose = page.getByLabel('Whose key is it?').filter({ visible: true });
  expect(await whose.evaluate(one => one === document.activeElement)).toBe(true);
  await leaveOut(page);
  // The same folder again: who has a key has it still.
  await drop(page, folder);
  await says(page, 'Keys looked at: 3. Given to a holder: 2. Asked about, below: 1.');
  await leaveOut(page);
  await toStep(page, 'Keys');
  expect(await page.locator('.key-card:not(.other)').count()).toBe(2);
  await button(page, 'Next').click();
  await page.getByRole('alert').filter({ hasText: 'The key of Cleo Marsh is still missing.' }).waitFor();
});

test('where no name is written the names come from the keys, and a doubtful key is answered by keyboard', async () => {
  const fake = fakeApi();
  const page = await openForm(fake);
  const texts = {
    '1.asc': 'key of Ada Wolf',
    '2.asc': 'key of Ben Okri',
    '3.asc': block('key of Cleo Marsh') + block('key of Dee Moss'),
  };
  fake.state.keyFolder = { files: filesOf(texts), leftOut: ['photo.jpg', 'lost+found/'], tooMany: false };
  await button(page, 'Choose a folder of keys').first().click();
  await page.getByText('1 MiB: photo.jpg.').first().waitFor();
  await page.getByText('may not read these folders: lost+found.').first().waitFor();
  await says(page, 'The names were taken from the keys: check them.');
  expect(await names(page)).toEqual(['Ada Wolf', 'Ben Okri']);
  const doubt = page.getByRole('region', { name: 'Whose key is this: Cleo Marsh' }).filter({ visible: true });
  expect(await doubt.textContent()).toContain('Key 1 of 2 in 3.asc');
  await tabTo(page, doubt.getByLabel('Whose key is it?'));
  await page.keyboard.type('A new');
  await tabTo(page, doubt.getByRole('button', { name: 'Give it to them' }));
  await page.keyboard.press('Enter');
  expect(await names(page)).toEqual(['Ada Wolf', 'Ben Okri', 'Cleo Marsh']);
  const other = page.getByRole('region', { name: 'Whose key is this: Dee Moss' }).filter({ visible: true });
  // The next question has the focus.
  await expect
    .poll(() => other.getByLabel('Whose key is it?').evaluate(one => one === document.activeElement))
    .toBe(true);
  await tabTo(page, other.getByRole('button', { name: 'Leave it out' }));
  await page.keyboard.press('Enter');
  await other.waitFor({ state: 'detached' });
  await page.getByLabel('Name of the set').fill('Payments');
  await toStep(page, 'Room');
  await page.getByLabel('Nobody has compared').check();
  await page.locator('main form .go').click();
  await expect
    .poll(() => fake.state.calls.filter(({ name }) => name === 'createKeySet.start'))
    .toHaveLength(1);
  const [{ params }] = fake.state.calls.filter(({ name }) => name === 'createKeySet.start') as unknown as [
    { params: { holders: { name: string; pgp_key: string | Uint8Array }[] } },
  ];
  expect(
    params.holders.map(({ name, pgp_key }) => [
      name,
      typeof pgp_key === 'string' ? pgp_key : new TextDecoder().decode(pgp_key),
    ]),
  ).toEqual([
    ['Ada Wolf', 'key of Ada Wolf'],
    ['Ben Okri', 'key of Ben Okri'],
    ['Cleo Marsh', block('key of Cleo Marsh').trimEnd()],
  ]);
});

test('a folder is chosen in a dialog of the system, none by the page; what main refuses is said, and nothing after it was cancelled', async () => {
  const fake = fakeApi();
  const page = await openForm(fake);
  expect(await page.locator('input[webkitdirectory]').count()).toBe(0);
  const choose = button(page, 'Choose a folder of keys').first();
  const asked = () => fake.state.calls.filter(({ name }) => name === 'pgpKey.readFolder').length;
  await choose.click();
  await expect.poll(asked).toBe(1);
  expect(await page.getByRole('alert').count()).toBe(0);
  fake.state.keyFolder = { files: [], leftOut: [], tooMany: true };
  await choose.click();
  await page.getByRole('alert').filter({ hasText: 'too much for a folder of keys' }).waitFor();
  fake.state.refuse['pgpKey.readFolder'] = ['FOLDER_UNREADABLE', { name: 'a.asc' }];
  await choose.click();
  await page.getByRole('alert').filter({ hasText: 'a.asc' }).waitFor();
  expect(read(fake)).toEqual([]);
});

test('the press that answers the last question opens no window for files and goes no step on', async () => {
  const page = await openForm(inPreview());
  await write(page, ['Ada Wolf', 'Ben Okri']);
  const folder = await folderOf({ 'a.asc': 'key of Eve Frost', 'b.asc': 'key of Fay Hall' });
  await page.getByLabel('Choose a folder of keys').first().setInputFiles(folder);
  let windows = 0;
  page.on('filechooser', () => windows++);
  for (const name of ['Eve Frost', 'Fay Hall']) {
    const doubt = page.getByRole('region', { name: `Whose key is this: ${name}` }).filter({ visible: true });
    await tabTo(page, doubt.getByRole('button', { name: 'Leave it out' }));
    // As a finger does: the key comes up later.
    await page.keyboard.down('Enter');
    await doubt.waitFor({ state: 'detached' });
    await page.waitForTimeout(50);
    await page.keyboard.up('Enter');
  }
  await page.waitForTimeout(200);
  expect(windows).toBe(0);
  const told = page.locator('.key-folder [role=status]').filter({ visible: true });
  await expect.poll(() => told.evaluate(one => one === document.activeElement)).toBe(true);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('the number of holders that was typed stays; of two keys of one name the second is shown beside the one that was given', async () => {
  const fake = inPreview();
  fake.state.key = { ...fake.state.key, userIds: ['Dee Moss'], pgp_fingerprint: '1'.repeat(40) };
  const page = await openForm(fake);
  await page.getByLabel('Name of the set').fill('Payments');
  await page.getByLabel('How many people hold a share').fill('5');
  const folder = await folderOf({
    '1.asc': 'key of Ada Wolf',
    '2.asc': 'key of Ben Okri',
    '3.asc': 'key of Dee Moss',
    '4.asc': 'another',
  });
  await page.getByLabel('Choose a folder of keys').first().setInputFiles(folder);
  await says(page, 'Holders in the form before: 5. Named by the keys: 2.');
  expect(await names(page)).toEqual(['Ada Wolf', 'Ben Okri', '', '', '']);
  const doubts = page.getByRole('region', { name: 'Whose key is this' }).filter({ visible: true });
  expect(await doubts.locator('.verdict').allTextContents()).toEqual(
    Array(2).fill('More than one key has the name Dee Moss, and no holder has it. '),
  );
  const first = await doubts.first().locator('.groups').textContent();
  await doubts.first().getByLabel('Whose key is it?').selectOption('add');
  await doubts.first().getByRole('button', { name: 'Give it to them' }).click();
  await expect.poll(() => names(page)).toEqual(['Ada Wolf', 'Ben Okri', 'Dee Moss', '', '']);
  await doubts.getByText('Dee Moss has another key already.').waitFor();
  expect(await doubts.locator('.groups').nth(1).textContent()).toBe(first);
});

test('more keys than the form has holders: how many there are to be is asked, and who is left out is said', async () => {
  const fake = fakeApi();
  const page = await openForm(fake);
  await page.getByLabel('Name of the set').fill('Payments');
  const all = ['Ada Wolf', 'Ben Okri', 'Cleo Marsh', 'Eve Frost'];
  const files = filesOf(Object.fromEntries(all.map((name, at) => [`${at}.asc`, `key of ${name}`])));
  fake.state.keyFolder = { files, leftOut: [], tooMany: false };
  await button(page, 'Choose a folder of keys').first().click();
  await says(page, 'Holders in the form before: 3. Named by the keys: 4.');
  const asked = page.getByLabel('There are to be 4 holders');
  await asked.waitFor();
  await button(page, 'Next').click();
  await page.getByRole('alert').filter({ hasText: 'Count first who is to have a share' }).waitFor();
  expect(await asked.evaluate(one => one === document.activeElement)).toBe(true);
  await button(page, 'Remove Eve Frost').click();
  await asked.waitFor({ state: 'detached' });
  // The names are there now: who has none of them is asked about, and said when left out.
  await button(page, 'Choose a folder of keys').first().click();
  await says(page, 'Asked about, below: 1.');
  await leaveOut(page);
  await says(page, 'Keys looked at: 4. Given to a holder: 3. Left out: Eve Frost.');
  await toStep(page, 'Keys');
  expect(await page.locator('.key-card:not(.other)').count()).toBe(3);
});

test('two keys of one name are asked about; a name that is corrected later finds its key; several keys are pasted at once', async () => {
  const fake = fakeApi();
  const page = await openForm(fake);
  await write(page, ['Ada Wolf', 'Ben Okri', 'Cleo']);
  const paste = (text: string) =>
    page.getByLabel('Name of the set').evaluate((field, given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', given);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  fake.state.key = { ...fake.state.key, userIds: ['Ada Wolf'], pgp_fingerprint: '1'.repeat(40) };
  await paste(block('another') + block('key of Ada Wolf'));
  await says(page, 'Keys looked at: 2. Given to a holder: 0. Asked about, below: 2.');
  expect(
    await page.getByText('More than one key has the name Ada Wolf.').filter({ visible: true }).count(),
  ).toBe(2);
  const cleo = await folderOf({ 'c.asc': 'key of Cleo Marsh' });
  await page.getByLabel('Choose key files').first().setInputFiles(path.join(cleo, 'c.asc'));
  await page.getByText('No holder has this name; it is close to Cleo.').filter({ visible: true }).waitFor();
  const third = page.getByLabel('Name of holder 3');
  await third.fill('Cleo Marsh');
  await page.getByLabel('Name of the set').focus();
  await says(page, 'Given to a holder: 1.');
  await leaveOut(page);
  // The other one is left out, too, or it would go to Ada as the only one of her name.
  if (await page.getByLabel('Whose key is it?').filter({ visible: true }).count()) await leaveOut(page);
  await toStep(page, 'Keys');
  expect(await page.locator('.key-card:not(.other)').allTextContents()).toEqual([
    expect.stringContaining('Cleo Marsh'),
  ]);
});

test('with real keys: an expired one, a private one, several in one armor and no key at all are each told by name', async () => {
  const made = async (name: string, more: object = {}) =>
    generateKey({ userIDs: [{ name }], date: new Date(Date.now() - 7_200_000), ...more });
  const [ada, ben, eve] = await Promise.all([
    made('Ada Wolf'),
    made('Ben Okri', { keyExpirationTime: 3600 }),
    made('Eve Frost'),
  ]);
  const folder = await folderOf({
    'ada.asc': ada.publicKey,
    'ben.asc': ben.publicKey,
    'eve.key': eve.privateKey,
    'hello.txt': 'hello',
  });
  const ceremony = await openCeremony(around.browser, { shell: 'electron', practiceOnly: false });
  opened = ceremony;
  const { page } = ceremony;
  await button(page, 'Create a key set').click();
  await write(page, ['Ada Wolf', 'Ben Okri', 'Eve Frost']);
  await drop(page, folder);
  await says(page, 'Keys looked at: 4. Given to a holder: 1.');
  const told = page.locator('.refused-keys').filter({ visible: true }).locator('li');
  await expect
    .poll(() => told.allTextContents())
    .toEqual([
      expect.stringMatching(/^ben\.asc .*has expired/),
      expect.stringMatching(/^eve\.key .*PRIVATE key/),
      expect.stringMatching(/^hello\.txt .*is not an OpenPGP public key/),
    ]);
  await toStep(page, 'Keys');
  expect(await page.locator('.key-card:not(.other)').allTextContents()).toEqual([
    expect.stringContaining('Ada Wolf'),
  ]);
  expect(await page.content()).not.toContain(eve.privateKey.slice(100, 150));
});
