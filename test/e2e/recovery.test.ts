/** Recovery mode in the window, over the real program: the token by either way, the sealed store, decoding. */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decrypt, readMessage, readPrivateKey } from 'openpgp';
import { afterEach, expect, test } from 'vitest';
import { unwrap } from '../support/unwrap';
import { inOneBrowser } from './browser';
import { type Ceremony, everythingIn, look, openCeremony } from './harness';
import { agree, choose, focusOnButton, tabTo, titleIs, toStep, typeInto, typeText } from './keyboard';
import { danasKey } from './practice-files';
import {
  bytes,
  collect,
  ended,
  enterMode,
  inMode,
  intoSession,
  issueToken,
  list,
  lookAway,
  openDialog,
  pressOn,
  SET,
  tokenField,
  withSet,
} from './recovery-kit';

const around = inOneBrowser();
let ceremony: Ceremony;
afterEach(async () => {
  const { complaints } = ceremony;
  await ceremony.close();
  expect(complaints).toEqual([]);
});

const SECRET = 'correct horse battery staple';
/** Everything in the ceremony folder. */
async function allFiles({ folder }: Ceremony): Promise<Buffer> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter(one => one.isFile());
  return Buffer.concat(await Promise.all(files.map(one => readFile(path.join(one.parentPath, one.name)))));
}

test('with a one-time password: the token is decoded, and an entry is added, read and removed, by keyboard', async () => {
  ceremony = await withSet(around.browser);
  const { page } = ceremony;
  await enterMode(page);
  for (const other of ['Generate a share', 'Create a key set', 'Check a share', 'All key sets']) {
    expect(await page.getByRole('button', { name: other }).count()).toBe(0);
  }
  await toStep(page, 'Room');
  await choose(page, page.getByLabel('The same', { exact: true }));
  await look(page);
  await page.keyboard.press('Enter');

  await titleIs(page, 'Write down the one-time password');
  await lookAway(page);
  await look(page);
  const shown = await page.getByRole('region', { name: 'One-time password' }).textContent();
  const otp = shown!.replace(/\s/g, '');
  expect(otp).toMatch(/^[0-9A-Za-z]{24}$/);
  // Not before somebody says that it is on paper.
  await pressOn(page, 'Go on to the words');
  await titleIs(page, 'Write down the one-time password');
  await tabTo(page, page.getByLabel(/^It is written down/));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await collect(page);
  await look(page);
  const withoutSpaces = (await everythingIn(page)).replace(/<[^>]*>|\s/g, '');
  expect(withoutSpaces).not.toContain(otp);

  // What was handed out can be copied; it is decoded with the password from paper.
  const { encodedToken } = await page.evaluate(() => {
    const copied = { encodedToken: '' };
    addEventListener('copy', event => {
      copied.encodedToken = event.clipboardData?.getData('text/plain') ?? '';
    });
    Array.from(document.querySelectorAll('button'))
      .find(button => button.textContent === 'Copy')
      ?.click();
    return copied;
  });
  const status = unwrap(await ceremony.program.api.recoveryToken.read());
  expect(encodedToken).toBe(status.encoded_token);
  await pressOn(page, 'Decode it here');
  await titleIs(page, 'Decode a recovery token');
  expect(await inMode(page)).toBe(true);
  await typeInto(page, page.getByLabel('One-time password', { exact: true }), otp);
  await page.keyboard.press('Enter');
  const result = page.getByRole('region', { name: 'The token' });
  await result.getByText('24 characters, not shown').waitFor();
  await look(page);
  await page.keyboard.press('Enter');
  const token = (await result.locator('.groups').textContent())!.replace(/\s/g, '');
  expect(token).toMatch(/^[0-9A-Za-z]{24}$/);
  await look(page);
  await pressOn(page, /^Back$/);
  await titleIs(page, 'The recovery token is issued');

  await list(page, token);
  await page.getByText('Nothing is sealed yet').waitFor();
  await openDialog(page, 'Add an entry', 'Add an entry');
  await page.keyboard.type('Safe PIN');
  await typeInto(page, page.getByLabel('Secret text'), SECRET);
  // It was entered for the list.
  expect(await tokenField(page).count()).toBe(0);
  await look(page);
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Add an entry' }));
  await page.keyboard.press('Enter');
  await page.getByText('“Safe PIN” is sealed, written and read back.').waitFor();
  expect(await everythingIn(page)).not.toContain(SECRET);

  await openDialog(page, 'Read Safe PIN', 'Read “Safe PIN”');
  await page.keyboard.press('Enter');
  await page.getByText('28 bytes, not shown').waitFor();
  expect(await everythingIn(page)).not.toContain(SECRET);
  await page.keyboard.press('Enter');
  await page.getByText(SECRET, { exact: true }).waitFor();
  await look(page);
  await pressOn(page, 'Put away');
  await page.getByText('“Safe PIN” is put away.').waitFor();

  await openDialog(page, 'Remove Safe PIN', 'Remove “Safe PIN”?');
  await page.keyboard.type('Safe');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Its name, to confirm'));
  await page.keyboard.type(' PIN');
  await page.keyboard.press('Enter');
  await page.getByText('“Safe PIN” is removed').waitFor();
  const everything = await everythingIn(page);
  for (const secret of [token, otp, SECRET]) expect(everything).not.toContain(secret);

  await pressOn(page, 'Leave recovery mode');
  const question = page.getByRole('dialog', { name: 'Leave recovery mode?' });
  await question.waitFor();
  await look(page);
  // One Enter too many stays in it.
  await tabTo(page, question.getByRole('button').first());
  await page.keyboard.press('Enter');
  await ended(page, 'recovery mode was left');
  await look(page);
  const written = await allFiles(ceremony);
  for (const secret of [token, otp, SECRET, 'Safe PIN']) expect(written.includes(secret)).toBe(false);
  await page.keyboard.press('Enter');
  await titleIs(page, SET);
});

test('to an OpenPGP key: whoever has the secret key opens the store', async () => {
  ceremony = await withSet(around.browser);
  const { page } = ceremony;
  const dana = await danasKey();
  await enterMode(page);
  await choose(page, page.getByLabel('To an OpenPGP key'));
  await tabTo(page, page.getByLabel('OpenPGP public key'));
  await page.keyboard.insertText(dana.publicKey);
  await page.getByText('Compare the fingerprint').waitFor();
  await page.getByText('More options').focus();
  await page.keyboard.press('Enter');
  await choose(page, page.getByLabel('“hvr.”'));
  await toStep(page, 'Room');
  await choose(page, page.getByLabel('The same', { exact: true }));
  await page.keyboard.press('Enter');
  await collect(page);
  await look(page);
  const base64 = (await page.locator('.scroll-box').textContent())!;
  const { data } = await decrypt({
    message: await readMessage({ binaryMessage: Buffer.from(base64, 'base64') }),
    decryptionKeys: await readPrivateKey({ armoredKey: dana.privateKey }),
  });
  expect(data).toMatch(/^hvr\.[0-9A-Za-z]{24}$/);
  await list(page, String(data));
  await page.getByText('Nothing is sealed yet').waitFor();
});

test('a file that is not text is shown as base64, and what was read is put away after a minute', async () => {
  const opened = await intoSession(around.browser);
  ceremony = opened.ceremony;
  const { page } = ceremony;
  const { token } = opened;
  const content = Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256);
  const base64 = Buffer.from(content).toString('base64');
  await titleIs(page, 'The recovery token is issued');
  await list(page, token);
  await openDialog(page, 'Add an entry', 'Add an entry');
  await page.keyboard.type('Key file');
  await choose(page, page.getByLabel('A file, up to 1 MiB'));
  const file = { mimeType: 'application/octet-stream', buffer: Buffer.alloc(1_048_577) };
  await page.getByLabel('Choose a file').setInputFiles({ name: 'large.bin', ...file });
  await page.getByText('“large.bin” is too large: an entry is at most 1 MiB.').waitFor();
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'key.bin', ...file, buffer: Buffer.from(content) });
  await page.keyboard.press('Enter');
  await page.getByText('“Key file” is sealed').waitFor();

  await page.clock.install();
  await openDialog(page, 'Read Key file', 'Read “Key file”');
  await page.keyboard.press('Enter');
  await page.getByText('300 bytes, not shown').waitFor();
  await focusOnButton(page);
  await page.keyboard.press('Enter');
  await page.getByText('These bytes are not text.').waitFor();
  expect(await page.locator('.entry-content').textContent()).toBe(base64);
  await page.clock.fastForward(61_000);
  await expect.poll(() => page.locator('.secret').count()).toBe(0);
  expect(await everythingIn(page)).not.toContain(base64.slice(0, 40));

  // Into a file as it is: new, by its whole path, and nothing of it in the window.
  const place = await mkdtemp(path.join(tmpdir(), 'quorate-saved-'));
  const [there, saved] = [path.join(place, 'there.bin'), path.join(place, 'key.bin')];
  await writeFile(there, 'somebody’s');
  const at = page.getByLabel('The whole path of a new file');
  await openDialog(page, 'Save Key file to a file', 'Save “Key file” to a file');
  for (const [wrong, says] of [
    ['key.bin', 'Write the whole path'],
    [there, 'there.bin'],
  ] as const) {
    await at.fill(wrong);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: says }).waitFor();
  }
  await at.fill(saved);
  await page.keyboard.press('Enter');
  await page.getByText(`“Key file” is saved, read back, and in clear in ${saved}.`).waitFor();
  expect(Uint8Array.from(await readFile(saved))).toEqual(content);
  expect(await readFile(there, 'utf8')).toBe('somebody’s');
  if (process.platform !== 'win32') expect((await stat(saved)).mode & 0o777).toBe(0o600);
  expect(await everythingIn(page)).not.toContain(base64.slice(0, 40));
  await rm(place, { recursive: true });
});

test('secrets given when a set is made are in its sealed store', async () => {
  ceremony = await openCeremony(around.browser);
  const { page, program } = ceremony;
  await titleIs(page, 'No key set yet');
  await page.keyboard.press('Enter');
  await titleIs(page, 'Create a key set');
  await page.keyboard.type(SET);
  for (const [place, holder] of ['Ada', 'Ben', 'Cy'].entries()) {
    await typeInto(page, page.getByLabel(`Name of holder ${place + 1}`), holder);
  }
  await toStep(page, 'Room');
  await tabTo(page, page.getByText('More options'));
  await page.keyboard.press('Enter');
  await pressOn(page, 'Add a secret');
  await typeInto(page, page.getByLabel('Name of the entry'), 'Root password');
  await typeInto(page, page.getByLabel('Secret text'), SECRET);
  await choose(page, page.getByLabel('The same', { exact: true }));
  await pressOn(page, 'Show the words');
  await titleIs(page, 'Compare the words');
  await page.getByText('1 entry, in the sealed store').waitFor();
  await agree(page);
  await titleIs(page, 'The key set is made');
  const { api } = program;
  unwrap(await api.keySet.open({ name: SET }));
  const { token } = await issueToken(ceremony.program);
  const read = unwrap(await api.sealedStore.read({ token: bytes(token), name: 'Root password' }));
  expect(new TextDecoder().decode(read.content)).toBe(SECRET);
});

test('a set made elsewhere says why it has no recovery mode', async () => {
  ceremony = await openCeremony(around.browser);
  const { page, program } = ceremony;
  unwrap(await program.api.keySet.adopt({ name: SET, required: 2, issued: 3, practice: true }));
  await page.reload();
  await titleIs(page, 'Key sets');
  await pressOn(page, `Open ${SET}`);
  await titleIs(page, SET);
  await page.getByText('has no root key here').waitFor();
  expect(await page.getByRole('button', { name: 'Recovery mode' }).count()).toBe(0);
  const answer = await program.api.recovery.enter();
  expect(answer).toMatchObject({ ok: false, error: { code: 'RECOVERY_UNAVAILABLE' } });
});

test('a token is decoded without a folder or a key set, and a wrong password is told', async () => {
  ceremony = await openCeremony(around.browser, { openFolder: false });
  const { page } = ceremony;
  await titleIs(page, 'Open a ceremony folder');
  await pressOn(page, 'Decode a recovery token');
  await titleIs(page, 'Decode a recovery token');
  const token = 'q7V1nDkP3sXcL0aZ8fYtR2wB';
  const otp = 'k3VQ7mZr0TtXw9LbE2sYpHdN';
  const mixed = Buffer.from(bytes(token).map((byte, at) => byte ^ bytes(otp)[at]!));
  await typeText(page, mixed.toString('base64'));
  await typeInto(page, page.getByLabel('One-time password', { exact: true }), otp.toLowerCase());
  await page.keyboard.press('Enter');
  await page.getByText('What comes out does not look like a token.').waitFor();
  await page.keyboard.type(otp);
  await page.keyboard.press('Enter');
  await page.getByText('24 characters, not shown').waitFor();
  await focusOnButton(page);
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await page.locator('.secret .groups').textContent())?.replace(/\s/g, ''))
    .toBe(token);
  await pressOn(page, /^Back$/);
  await titleIs(page, 'Open a ceremony folder');
});
