/** A whole practice ceremony in a real Chromium, with the keyboard alone; in the long run in both themes. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { decrypt, readMessage, readPrivateKey } from 'openpgp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { perTier } from '../support/tier';
import { inOneBrowser } from './browser';
import { type Ceremony, everythingIn, look, openCeremony, type Theme } from './harness';
import { agree, choose, everyStop, leaveResult, tabTo, titleIs, toStep, typeText } from './keyboard';
import { danasKey, openShare } from './practice-files';

const around = inOneBrowser();

// One ceremony as a person goes through it, from stop to stop.
const { isPressed } = everyStop;
beforeAll(() => {
  everyStop.isPressed = true;
});
afterAll(() => {
  everyStop.isPressed = isPressed;
});

const HOLDERS = ['Amara Okafor', 'Bruno Leitner', 'Carol Mendes', 'Deniz Ilhan', 'Eva Varga'];

const focusOn = (page: Ceremony['page'], label: string) =>
  expect.poll(() => page.getByLabel(label).evaluate(field => field === document.activeElement)).toBe(true);

async function createSet(ceremony: Ceremony): Promise<void> {
  const { page } = ceremony;
  await titleIs(page, 'No key set yet');
  await look(page);
  await page.keyboard.press('Enter');

  await titleIs(page, 'Create a key set');
  await page.keyboard.type('Payments unseal keys');
  const required = page.getByLabel('How many shares are required');
  await tabTo(page, required);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('3');
  // As many names as people were asked for, and Enter from one to the next.
  await tabTo(page, page.getByLabel('How many people hold a share'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(String(HOLDERS.length - 1));
  await tabTo(page, page.getByRole('button', { name: 'Add a holder' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Name of holder 1'));
  for (const [place, holder] of HOLDERS.entries()) {
    if (place > 0) await page.keyboard.press('Enter');
    await focusOn(page, `Name of holder ${place + 1}`);
    await typeText(page, holder);
  }
  await toStep(page, 'Room');
  await choose(page, page.getByLabel('The same', { exact: true }));
  await look(page);
  await page.keyboard.press('Enter');

  await titleIs(page, 'Compare the words');
  await expect.poll(() => page.locator('.words.large li').count()).toBe(8);
  for (const holder of HOLDERS) expect(await page.locator('main').textContent()).toContain(holder);
  await look(page);
  await agree(page);

  await titleIs(page, 'The key set is made');
  await expect.poll(() => page.locator('aside .words li').count()).toBe(32);
  await look(page);
  await leaveResult(page);
  await titleIs(page, 'Payments unseal keys');
  await look(page);
}

async function startShare(ceremony: Ceremony, publicKey: string): Promise<void> {
  const { page } = ceremony;
  await page.keyboard.press('Enter');
  await titleIs(page, 'Generate a share');
  await page.keyboard.type('Dana Kim');
  await toStep(page, 'Keys');
  await tabTo(page, page.getByLabel('OpenPGP public key of Dana Kim'));
  // A person pastes a key; typing it letter by letter would only be slower.
  await page.keyboard.insertText(publicKey);
  await page.getByText('Compare the fingerprint with the holder').waitFor();
  await toStep(page, 'Room');
  await choose(page, page.getByLabel('The same', { exact: true }));
  await look(page);
  await page.keyboard.press('Enter');
  await titleIs(page, 'Compare the words');
  await look(page);
  await agree(page);
}

test.each<Theme>(perTier(['light'], ['light', 'dark']))(
  'a practice ceremony needs no mouse, in the %s theme',
  async theme => {
    const ceremony = await openCeremony(around.browser, { theme, asBuilt: true });
    const { page } = ceremony;
    try {
      const dana = await danasKey();
      await createSet(ceremony);
      await startShare(ceremony, dana.publicKey);

      // The first holder types a share that she opened herself.
      await titleIs(page, 'Pass the keyboard to Amara Okafor');
      await look(page);
      await page.keyboard.press('Enter');
      await titleIs(page, 'Amara Okafor, enter your share');
      await look(page);
      const share = await openShare(ceremony.folder, 'amara-okafor');
      await page.keyboard.type(share);
      await page.getByText('66 of 66 characters').waitFor();
      expect(await page.locator('.share-field .drawn').textContent()).not.toContain(share.slice(0, 4));
      await page.keyboard.press('Enter');
      await page.getByText('Amara Okafor’s share is accepted. 2 more are needed.').waitFor();
      expect((await everythingIn(page)).toLowerCase()).not.toContain(share.slice(0, 16));

      // The second takes the made-up one.
      await titleIs(page, 'Pass the keyboard to Bruno Leitner');
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('button', { name: 'Use the made-up share' }));
      await page.keyboard.press('Enter');

      // Carol is not here: Eva is next.
      await titleIs(page, 'Pass the keyboard to Carol Mendes');
      await tabTo(page, page.getByLabel('Who is next'));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await titleIs(page, 'Pass the keyboard to Eva Varga');
      await look(page);
      await tabTo(page, page.getByRole('button', { name: 'I am Eva Varga: the words match' }));
      await page.keyboard.press('Enter');
      await titleIs(page, 'Eva Varga, enter your share');
      await page.keyboard.type((await openShare(ceremony.folder, 'eva-varga')).toUpperCase());
      await page.keyboard.press('Enter');

      await titleIs(page, 'Dana Kim’s share is issued');
      await look(page);
      const base64 = (await page
        .getByRole('region', { name: 'The new share, encrypted (base64)' })
        .textContent())!;
      const message = await readMessage({ binaryMessage: Buffer.from(base64, 'base64') });
      const opened = await decrypt({
        message,
        decryptionKeys: await readPrivateKey({ armoredKey: dana.privateKey }),
      });
      expect(opened.data).toMatch(/^[0-9a-f]{66}$/);
      const status = await ceremony.program.api.generateShare.read();
      expect(status).toMatchObject({
        ok: true,
        value: { complete: true, progress: 3, required: 3, key: base64 },
      });
      await leaveResult(page);
      await titleIs(page, 'Payments unseal keys');
      await expect.poll(() => page.getByRole('row').count()).toBe(1 + HOLDERS.length + 1);

      // The transcript of it all.
      const [newest] = (await page.getByRole('button', { name: /^Verify .*generate/ }).all()).slice(-1);
      await tabTo(page, newest!);
      await page.keyboard.press('Enter');
      await titleIs(page, 'Verify a transcript');
      await look(page);
      await tabTo(page, page.getByRole('button', { name: 'Verify', exact: true }));
      await page.keyboard.press('Enter');
      await titleIs(page, /^Transcript/);
      await look(page);

      expect(ceremony.complaints).toEqual([]);
      const files = await readdir(ceremony.folder, { recursive: true });
      expect(files.some(file => /dana-kim.*\.asc$/.test(file))).toBe(true);
      const written = await Promise.all(
        files
          .filter(file => file.endsWith('.jsonl'))
          .map(file => readFile(path.join(ceremony.folder, file), 'utf8')),
      );
      expect(written.join()).not.toContain(share);
    } finally {
      await ceremony.close();
    }
  },
);
