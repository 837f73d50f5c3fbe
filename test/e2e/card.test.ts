/** Encrypted shares opened in the window by a `gpg` on the path: a stand-in, but for the decryption itself. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { unwrap } from '../support/unwrap';
import { inOneBrowser } from './browser';
import { everythingIn, look } from './harness';
import { button, pressOn, tabTo, titleIs } from './keyboard';
import { danasKey, openShare } from './practice-files';
import { intoShares, type Rehearsal, rehearse } from './rehearsal';

const around = inOneBrowser();
let dana: Awaited<ReturnType<typeof danasKey>>;
beforeAll(async () => {
  dana = await danasKey();
});

const before = process.env.PATH;
let bin: string;
let rehearsal: Rehearsal;
beforeEach(() => {
  bin = mkdtempSync(path.join(tmpdir(), 'quorate-gpg-'));
  process.env.PATH = `${bin}${path.delimiter}${before}`;
});
afterEach(async () => {
  process.env.PATH = before;
  rmSync(bin, { recursive: true, force: true });
  const { complaints } = rehearsal;
  await rehearsal.close();
  expect(complaints).toEqual([]);
});

/** Puts a `gpg` on the path: a Node script with `status` for the status channel. */
function putGpg(body: string): void {
  const file = path.join(bin, 'gpg');
  const kit = `const fs = require('node:fs');
const status = (...lines) => { for (const line of lines) fs.writeSync(3, '[GNUPG:] ' + line + '\\n'); };`;
  writeFileSync(file, `#!${process.execPath}\n${kit}\n${body}\n`);
  chmodSync(file, 0o700);
}
/** Opens what comes in with this private key, as gpg would. */
const opensWith = (privateKey: string): string => `
const { decrypt, readMessage, readPrivateKey } = require(${JSON.stringify(createRequire(import.meta.url).resolve('openpgp'))});
(async () => {
  const given = fs.readFileSync(0);
  const armored = given.toString('latin1').includes('BEGIN PGP');
  const { data } = await decrypt({
    message: await readMessage(armored ? { armoredMessage: given.toString() } : { binaryMessage: new Uint8Array(given) }),
    decryptionKeys: await readPrivateKey({ armoredKey: ${JSON.stringify(privateKey)} }),
  });
  status('ENC_TO 1 18 0', 'BEGIN_DECRYPTION', 'DECRYPTION_INFO 2 9 0', 'PLAINTEXT 62 0 ');
  fs.writeSync(1, data);
  status('DECRYPTION_OKAY', 'GOODMDC', 'END_DECRYPTION');
})();`;
const cardFailed = (error: number) =>
  `status('ENC_TO 1 18 0', 'ERROR pkdecrypt_failed ${error}', 'BEGIN_DECRYPTION', 'DECRYPTION_FAILED', 'END_DECRYPTION'); process.exit(2);`;

/** A file of the practice set, by what its name holds. */
async function fileOf(...parts: string[]): Promise<string> {
  const files = await readdir(rehearsal.folder, { recursive: true });
  const found = files.find(file => parts.every(part => file.includes(part)))!;
  return readFile(path.join(rehearsal.folder, found), 'utf8');
}
const messageOf = (holder: string) => fileOf('shares/', `-${holder}-`, '.asc');
const keyOf = (holder: string) => fileOf('practice-keys/', `-${holder}-`, 'private-key.asc');

async function toCard(page: Page, holder: string): Promise<void> {
  await titleIs(page, `Pass the keyboard to ${holder}`);
  await page.keyboard.press('Enter');
  await titleIs(page, `${holder}, enter your share`);
  await tabTo(page, page.getByRole('tab', { name: 'Type' }));
  for (let stop = 0; stop < 5; stop++) {
    if ((await page.locator('[role=tab][aria-selected=true]').textContent())?.includes('card')) break;
    await page.keyboard.press('ArrowRight');
  }
}

test('an encrypted share is opened by this machine’s gpg and entered, and no share is ever in the window', async () => {
  rehearsal = await rehearse(around.browser);
  const { page, program, folder } = rehearsal;
  const shares = [await openShare(folder, 'amara'), await openShare(folder, 'bruno')];
  await intoShares(rehearsal, dana.publicKey);
  await toCard(page, 'Amara');
  const field = page.getByLabel('Encrypted share', { exact: true });

  // The card is not in, then the PIN is cancelled: nothing is lost, the message is still there.
  putGpg(cardFailed(112));
  await tabTo(page, field);
  await page.keyboard.insertText(await messageOf('amara'));
  await pressOn(page, 'Decrypt and enter');
  await page.getByRole('alert').filter({ hasText: 'The card is not there' }).waitFor();
  putGpg(cardFailed(99));
  await pressOn(page, 'Decrypt and enter');
  await page.getByRole('alert').filter({ hasText: 'was cancelled' }).waitFor();
  await look(page);
  expect(unwrap(await program.api.attempt.read())).toMatchObject({ phase: 'collecting', progress: 0 });

  putGpg(opensWith(await keyOf('amara')));
  await pressOn(page, 'Decrypt and enter');
  await page.getByText('Amara’s share is accepted. One more is needed.').waitFor();
  const seen = [await everythingIn(page)];

  // The next one brings the file, and it is Amara's by mistake: then the right one.
  await toCard(page, 'Bruno');
  const bring = async (holder: string) =>
    page
      .locator('.card-entry label', { hasText: 'Choose a file' })
      .locator('input')
      .setInputFiles({
        name: `${holder}.asc`,
        mimeType: 'application/pgp-encrypted',
        buffer: Buffer.from(await messageOf(holder)),
      });
  await bring('amara');
  await page.getByText('Chosen: amara.asc.').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'This is Amara’s share' }).waitFor();
  seen.push(await everythingIn(page));
  putGpg(opensWith(await keyOf('bruno')));
  await pressOn(page, 'Use another');
  await bring('bruno');
  await page.getByText('Chosen: bruno.asc.').waitFor();
  await page.keyboard.press('Enter');
  await titleIs(page, 'Dana’s share is issued');
  seen.push(await everythingIn(page));
  for (const share of shares) expect(seen.join()).not.toContain(share.slice(0, 12));
});

test('what is no encrypted message is gone from the window once it was refused: it may be a share in clear', async () => {
  rehearsal = await rehearse(around.browser);
  const { page, program, folder } = rehearsal;
  const share = await openShare(folder, 'amara');
  await page.addInitScript(() => {
    const read: ArrayBuffer[] = [];
    Object.assign(globalThis, { __read: read });
    const original = File.prototype.arrayBuffer;
    File.prototype.arrayBuffer = async function () {
      const buffer = await original.call(this);
      read.push(buffer);
      return buffer;
    };
  });
  await intoShares(rehearsal, dana.publicKey);
  await toCard(page, 'Amara');
  const field = page.getByLabel('Encrypted share', { exact: true });
  putGpg(opensWith(await keyOf('amara')));
  const refused = page.locator('[role=alert]');
  for (const clear of [share, `${await messageOf('amara')}\n${share}`]) {
    await tabTo(page, field);
    await page.keyboard.insertText(clear);
    await pressOn(page, 'Decrypt and enter');
    if (clear === share) await refused.waitFor();
    else await page.getByText('Amara’s share is accepted.').waitFor();
    expect((await everythingIn(page)).toLowerCase()).not.toContain(share.slice(8, 40).toLowerCase());
  }

  await toCard(page, 'Bruno');
  const input = page.locator('.card-entry label', { hasText: 'Choose a file' }).locator('input');
  const file = { name: 'bruno.asc', mimeType: 'text/plain' };
  await input.setInputFiles({ ...file, buffer: Buffer.from(share) });
  await page.getByText('Chosen: bruno.asc.').waitFor();
  await page.keyboard.press('Enter');
  await refused.waitFor();
  await field.waitFor();
  await input.setInputFiles({ ...file, buffer: Buffer.from(await messageOf('bruno')) });
  await page.getByText('Chosen: bruno.asc.').waitFor();
  await pressOn(page, 'Use another');
  await field.waitFor();
  const left = await page.evaluate(() =>
    (globalThis as unknown as { __read: ArrayBuffer[] }).__read.map(
      buffer => new Uint8Array(buffer).filter(byte => byte !== 0).length,
    ),
  );
  expect(left).toEqual([0, 0]);
  expect(unwrap(await program.api.attempt.read())).toMatchObject({ phase: 'collecting', progress: 1 });
});

test('without gpg the window says so, and the share can be typed instead', async () => {
  rehearsal = await rehearse(around.browser);
  const { page, folder } = rehearsal;
  await intoShares(rehearsal, dana.publicKey);
  await toCard(page, 'Amara');
  await tabTo(page, page.getByLabel('Encrypted share', { exact: true }));
  await page.keyboard.insertText(await messageOf('amara'));
  process.env.PATH = bin;
  await pressOn(page, 'Decrypt and enter');
  await page.getByRole('alert').filter({ hasText: 'gpg' }).waitFor();
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('Home');
  await tabTo(page, page.getByLabel('Share', { exact: true }));
  await page.keyboard.insertText(await openShare(folder, 'amara'));
  await page.keyboard.press('Enter');
  await page.getByText('Amara’s share is accepted.').waitFor();
  await button(page, 'I am Bruno: the words match').waitFor();
});
