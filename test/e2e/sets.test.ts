/** Making and adopting sets in the window, for real and for practice, with what is refused on the way. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decrypt, readMessage, readPrivateKey } from 'openpgp';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../support/unwrap';
import vectors from '../vectors/vault-shamir.json';
import { inOneBrowser } from './browser';
import { type Ceremony, everythingIn, openCeremony } from './harness';
import { agree, openRehearsal, titleIs, toStep } from './keyboard';
import { danasKey } from './practice-files';
import { makePracticeSet } from './practice-set';

const around = inOneBrowser();
let keys: Awaited<ReturnType<typeof danasKey>>[];
beforeAll(async () => {
  keys = await Promise.all([danasKey(), danasKey(), danasKey()]);
});

let ceremony: Ceremony;
afterEach(async () => {
  const { complaints } = ceremony;
  await ceremony.close();
  expect(complaints).toEqual([]);
});

const go = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const refused = (page: Page, says: string | RegExp) =>
  page.getByRole('alert').filter({ hasText: says }).waitFor();

test('a real set needs a key for everyone, each a different one, and live interfaces accepted by name', async () => {
  ceremony = await openCeremony(around.browser, {
    shell: 'electron',
    practiceOnly: false,
    network: async () => ({ state: 'live', interfaces: ['eth0'], remarks: [] }),
  });
  const { page, folder } = ceremony;
  await page.getByText('Not offline').waitFor();
  await go(page, 'Create a key set');
  await page.getByLabel('Name of the set').fill('Payments');
  for (const [place, holder] of ['Amara', 'Bruno'].entries()) {
    await page.getByLabel(`Name of holder ${place + 1}`, { exact: true }).fill(holder);
  }
  await go(page, 'Remove holder 3');
  await toStep(page, 'Keys');
  await page.getByLabel('OpenPGP public key of Amara').fill(keys[0]!.publicKey);
  await page.getByLabel(/^It is Amara’s all the same/).check();
  await go(page, 'Next');
  await refused(page, 'The key of Bruno is still missing.');

  // A file that is none is named; the same key again, this time from a file.
  const file = path.join(folder, 'key.asc');
  await writeFile(file, 'hello');
  await page.getByLabel('Choose a file').setInputFiles(file);
  await refused(page, '“key.asc” is not an OpenPGP public key.');
  await writeFile(file, keys[0]!.publicKey);
  await page.getByLabel('Choose a file').setInputFiles(file);
  await refused(page, 'Amara and Bruno would have the same OpenPGP key');
  await go(page, 'Next');
  await refused(page, 'This key cannot be used');

  await page.getByLabel('OpenPGP public key of Bruno').fill(keys[1]!.publicKey);
  await expect.poll(() => page.getByText('Compare the fingerprint').count(), { timeout: 20_000 }).toBe(2);
  await page.getByLabel(/^It is Bruno’s all the same/).check();
  await toStep(page, 'Room');
  await go(page, 'Show the words');
  // Everything that is missing is said in one round, each at its field.
  await refused(page, 'Disconnect them if you can.');
  await refused(page, 'Choose one.');
  await page.getByLabel('Nobody has compared').check();
  await page.getByLabel('Accept “eth0” for this ceremony').check();
  await go(page, 'Show the words');
  await titleIs(page, 'Compare the words');
  // Whose the keys say that they are stands under the words, too.
  const lines = page.locator('.bound .fact').filter({ hasText: 'name in it' });
  expect(await lines.allTextContents()).toEqual(
    [1, 2].map(at => `Key ${at}, name in itDana Kim <dana@example.org>`),
  );
  await agree(page);
  await titleIs(page, 'The key set is made');
  expect(await page.getByText('PRACTICE').count()).toBe(0);
  const files = await readdir(folder, { recursive: true });
  expect(files.filter(name => /shares\/.*\.asc$/.test(name))).toHaveLength(2);
});

test('a private key that is pasted raises an alarm and is gone from the window', async () => {
  ceremony = await openCeremony(around.browser, { withSet: true });
  const { page } = ceremony;
  await openRehearsal(page);
  await go(page, 'Generate a share');
  const secret = keys[2]!.privateKey;
  await page.getByLabel('Who is to have the new share').fill('Dana');
  await toStep(page, 'Keys');
  await page.getByLabel('OpenPGP public key').fill(secret);
  await refused(page, 'This is a PRIVATE key.');
  expect(await everythingIn(page)).not.toContain(secret.slice(100, 150));
  await page.getByLabel('OpenPGP public key').fill('hello');
  await refused(page, 'This is not an OpenPGP public key.');
});

test('a set made by Vault is adopted, extended at the operator’s risk, and the result says unproven', async () => {
  const set = vectors.cases.find(one => one.t === 3 && one.n >= 5 && one.secret_len === 32)!;
  ceremony = await openCeremony(around.browser);
  const { page } = ceremony;
  await go(page, 'Adopt a set made elsewhere');
  await page.getByLabel('Name of the set').fill('Vault');
  await page.getByLabel('Its threshold').fill('3');
  await page.getByLabel('Shares that exist').fill(String(set.n));
  const known = set.x[0]!;
  await page.getByLabel('Indexes that are known').fill(`${known.toString(16)} zz`);
  await refused(page, 'Not an index: zz.');
  await page.getByLabel('Indexes that are known').fill(known.toString(16));
  await page.getByText(`Read as ${known}.`).waitFor();
  await go(page, 'Record this set');
  await titleIs(page, 'Vault');
  await page.getByText('Unproven: this set was made elsewhere.').waitFor();

  await go(page, 'Generate a share');
  await page.getByLabel('Who is to have the new share').fill('Dana');
  await toStep(page, 'Keys');
  await page.getByLabel('OpenPGP public key of Dana').fill(keys[0]!.publicKey);
  await page.getByText('Compare the fingerprint').waitFor();
  // What has to be accepted is asked for beside it, and no step later.
  await go(page, 'Next');
  await page.getByText('Find out the missing indexes first').waitFor();
  await page.getByLabel('Accept the risk of a collision').check();
  await toStep(page, 'Room');
  await page.getByLabel('Another time').check();
  // The clock on the wall is ahead of the machine’s: Dana’s key was made a moment ago.
  const inAnHour = new Date(Date.now() + 3_600_000).toLocaleString('sv-SE').slice(0, 16);
  await page.getByLabel('Date and time on the wall').fill(inAnHour);
  await go(page, 'Show the words');
  await agree(page);

  for (const share of set.shares_hex.slice(0, 3)) {
    await titleIs(page, 'Pass the keyboard to the next holder');
    await go(page, 'The words match');
    await titleIs(page, 'Enter your share');
    await page.keyboard.insertText(share);
    await page.keyboard.press('Enter');
  }
  await titleIs(page, 'Dana’s share is issued');
  await page.getByText('Unproven: the shares were entered without a record').waitFor();
  const { key, index, files } = unwrap(await ceremony.program.api.generateShare.read());
  const opened = await decrypt({
    message: await readMessage({ binaryMessage: Buffer.from(key, 'base64') }),
    decryptionKeys: await readPrivateKey({ armoredKey: keys[0]!.privateKey }),
  });
  expect(Number.parseInt(String(opened.data).slice(-2), 16)).toBe(index);
  expect(files.some(file => file.endsWith('.asc'))).toBe(true);
});

test('an altered transcript, and one with another digest on paper, are not believed', async () => {
  ceremony = await openCeremony(around.browser);
  const { page, program, folder } = ceremony;
  const made = await makePracticeSet(program, 'Rehearsal');
  const digest = made.result!.transcript.digest;
  await page.reload();
  await go(page, 'Done');
  await go(page, 'Leave');
  await page.getByRole('button', { name: /^Verify / }).click();
  await page.getByLabel('Digest from paper').fill(digest.replace(/(.{8})/g, '$1 '));
  await go(page, 'Verify');
  await titleIs(page, /^Transcript/);
  await page.getByText('The digest from paper matches.').waitFor();
  await go(page, 'Verify another transcript');
  await page.getByLabel('Digest from paper').fill('0'.repeat(64));
  await go(page, 'Verify');
  await refused(page, 'The digest you gave is not that of this transcript: it differs');

  const [name] = (await readdir(folder, { recursive: true })).filter(file => file.endsWith('.jsonl'));
  const text = await readFile(path.join(folder, name!), 'utf8');
  await page.getByLabel('Another file').check();
  await page.getByLabel('Transcript file').setInputFiles({
    name: 'altered.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(text.replace('Amara', 'Anton')),
  });
  await page.getByText('altered.jsonl').waitFor();
  await page.getByLabel('Digest from paper').fill('');
  await go(page, 'Verify');
  await refused(page, 'The chain of this transcript is broken at line');
});
