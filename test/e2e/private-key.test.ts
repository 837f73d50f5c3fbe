/** A private key entered in the window, with a real ceremony behind it; and that nobody is asked for one unless it was accepted. */
import { generateKey } from 'openpgp';
import { expect, test } from 'vitest';
import { encryptedTo } from '../support/encrypted';
import { unwrap } from '../support/unwrap';
import { inOneBrowser } from './browser';
import { everythingIn, openCeremony } from './harness';
import { agree, choose, openRehearsal, pressOn, tabTo, titleIs, typeInto } from './keyboard';
import { danasKey, openShare } from './practice-files';

const PASSPHRASE = 'Xyzzy plugh 4711';
const around = inOneBrowser();
test('a private key is asked for only where it was accepted; a wrong passphrase can be mended; nothing of it stays in the window', async () => {
  const ceremony = await openCeremony(around.browser, { withSet: true });
  const { page, program, folder } = ceremony;
  const { api } = program;
  try {
    const share = await openShare(folder, 'amara');
    const made = await generateKey({ userIDs: { name: 'Amara' }, passphrase: PASSPHRASE, format: 'armored' });
    const file = { name: 'amara.asc', mimeType: 'text/plain', buffer: Buffer.from(made.privateKey) };
    const message = await encryptedTo(made.publicKey, share);
    const { publicKey: pgp_key } = await danasKey();

    for (const acceptPrivateKeys of [false, true]) {
      unwrap(await api.generateShare.start({ pgp_key, holder: 'Dana', acceptPrivateKeys }));
      await page.reload();
      await titleIs(page, 'Compare the words');
      expect(await page.getByText('may be entered into this computer').count()).toBe(
        acceptPrivateKeys ? 1 : 0,
      );
      await agree(page);
      await titleIs(page, 'Pass the keyboard to Amara');
      await page.keyboard.press('Enter');
      await titleIs(page, 'Amara, enter your share');
      await tabTo(page, page.getByRole('tab', { name: 'Type' }));
      await page.keyboard.press('End');
      await page.getByLabel('Encrypted share', { exact: true }).waitFor();
      if (acceptPrivateKeys) break;
      expect(await page.getByLabel('A private key that I enter here').count()).toBe(0);
      unwrap(await api.generateShare.cancel());
    }

    await page.getByLabel('Encrypted share', { exact: true }).fill(message);
    await choose(page, page.getByLabel('A card or key of this computer’s gpg'));
    await page.keyboard.press('ArrowDown');
    await page.getByText('this key is exposed to this computer').waitFor();
    await pressOn(page, 'Decrypt and enter');
    await page.getByText('Choose the file of the private key first.').waitFor();
    await page.getByLabel('Choose the private key').setInputFiles(file);
    await page.getByText('Chosen: amara').waitFor();
    await typeInto(page, page.getByLabel('Passphrase of the key'), 'wrong');
    await pressOn(page, 'Decrypt and enter');
    await page.getByRole('alert').filter({ hasText: 'The passphrase does not open' }).waitFor();
    await typeInto(page, page.getByLabel('Passphrase of the key'), PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('Amara’s share is accepted. One more is needed.').waitFor({ timeout: 20_000 });
    const left = await everythingIn(page);
    expect(left).not.toContain(PASSPHRASE);
    expect(left).not.toContain(made.privateKey.slice(200, 240));
    expect(left.toLowerCase()).not.toContain(share.slice(0, 12).toLowerCase());
    expect(ceremony.complaints).toEqual([]);
  } finally {
    await ceremony.close();
  }
});

test('private keys are accepted by a box before the start, which is off', async () => {
  const ceremony = await openCeremony(around.browser, { withSet: true });
  const { page, program } = ceremony;
  try {
    await openRehearsal(page);
    await pressOn(page, 'Check a share');
    await titleIs(page, 'Check a share');
    const box = page.getByLabel('Accept private keys that are entered here');
    expect(await box.isChecked()).toBe(false);
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await choose(page, page.getByLabel('Nobody has compared'));
    await page.keyboard.press('Enter');
    await titleIs(page, 'Pass the keyboard to the holder');
    expect(unwrap(await program.api.attempt.read())?.acceptsPrivateKeys).toBe(true);
    expect(ceremony.complaints).toEqual([]);
  } finally {
    await ceremony.close();
  }
});
