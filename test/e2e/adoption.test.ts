/** Sets made by other tools, adopted in the window over the real program, and extended. Test secrets only. */
import { randomBytes } from 'node:crypto';
import { decrypt, readMessage, readPrivateKey } from 'openpgp';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { eightBits } from '../main/ceremony/shamir/secretsjs-vectors';
import { long } from '../support/tier';
import { unwrap } from '../support/unwrap';
import vectors from '../vectors/vault-shamir.json';
import { inOneBrowser } from './browser';
import { type Ceremony, everythingIn, look, openCeremony } from './harness';
import { agree, choose, pressOn, tabTo, titleIs, toStep, typeInto } from './keyboard';
import { danasKey } from './practice-files';
import { startFromForm } from './rehearsal';

const around = inOneBrowser();
let dana: Awaited<ReturnType<typeof danasKey>>;
beforeAll(async () => {
  dana = await danasKey();
});

let ceremony: Ceremony;
afterEach(async () => {
  const { complaints } = ceremony;
  await ceremony.close();
  expect(complaints).toEqual([]);
});

const bytesOf = (text: string) => Buffer.from(text, 'hex');

/** From the screen of the set to the words: a share for Dana, at an index that is chosen. */
async function fixShare(index: number): Promise<void> {
  const { page } = ceremony;
  await pressOn(page, 'Generate a share');
  await titleIs(page, 'Generate a share');
  await page.keyboard.type('Dana');
  await toStep(page, 'Keys');
  await tabTo(page, page.getByLabel('OpenPGP public key of Dana'));
  await page.keyboard.insertText(dana.publicKey);
  await page.getByText('Compare the fingerprint with the holder').waitFor();
  await choose(page, page.getByLabel('Choose it'));
  await typeInto(page, page.getByLabel('Index, 1 to 255'), String(index));
}

/**
 * Each of the shares, typed by a holder the record has no name for; then what Dana opens. `length`: characters that are to be
 * confirmed after the first.
 */
async function enterAll(shares: readonly string[], length?: number): Promise<string> {
  const { page, program } = ceremony;
  await agree(page);
  for (const [at, share] of shares.entries()) {
    await titleIs(page, 'Pass the keyboard to the next holder');
    if (at === 1 && length !== undefined) await pressOn(page, `Yes, the papers have ${length} characters`);
    await pressOn(page, 'The words match');
    await titleIs(page, 'Enter your share');
    await page.keyboard.insertText(share);
    await page.keyboard.press('Enter');
  }
  await titleIs(page, 'Dana’s share is issued');
  const everything = await everythingIn(page);
  for (const share of shares) expect(everything).not.toContain(share.slice(4, 16));
  const { key } = unwrap(await program.api.generateShare.read());
  const { data } = await decrypt({
    message: await readMessage({ binaryMessage: Buffer.from(key, 'base64') }),
    decryptionKeys: await readPrivateKey({ armoredKey: dana.privateKey }),
  });
  return data;
}

test('what “vault operator init -format=json” printed is adopted without typing a number, and extended', async () => {
  const set = vectors.cases.find(one => one.t === 3 && one.n === 5 && one.secret_len === 32)!;
  const rootToken = `hvs.${randomBytes(12).toString('hex')}`;
  const printed = JSON.stringify({
    unseal_keys_b64: set.shares_hex.map(share => bytesOf(share).toString('base64')),
    unseal_keys_hex: set.shares_hex,
    unseal_shares: set.n,
    unseal_threshold: set.t,
    recovery_keys_b64: [],
    recovery_keys_hex: [],
    recovery_keys_shares: 0,
    recovery_keys_threshold: 0,
    root_token: rootToken,
  });
  ceremony = await openCeremony(around.browser);
  const { page } = ceremony;
  await pressOn(page, 'Adopt a set made elsewhere');
  await titleIs(page, 'Adopt a set made elsewhere');
  await page.keyboard.type('Vault');
  await tabTo(page, page.getByText('What “operator init” printed'));
  await page.keyboard.press('Enter');
  const field = page.getByLabel('Paste it here');
  await tabTo(page, field);
  await page.keyboard.insertText(printed.slice(0, -1));
  const says = (text: string | RegExp) => page.getByRole('alert').filter({ hasText: text }).waitFor();
  await page.getByRole('alert').waitFor();
  await page.keyboard.insertText(printed);
  await says('rekey (OpenBao');
  await says('revoke it');
  await page.getByText('Read: 3 of 5 required, 5 indexes known.').waitFor();
  await look(page);
  const everything = await everythingIn(page);
  for (const secret of [rootToken, ...set.shares_hex.map(share => share.slice(0, 16))])
    expect(everything).not.toContain(secret);
  await pressOn(page, 'Record this set');
  await titleIs(page, 'Vault');
  const keySet = unwrap(await ceremony.program.api.keySet.read())!;
  expect(keySet).toMatchObject({ required: 3, issued: 5, allIndexesKnown: true });
  expect(keySet.shares.map(share => share.index)).toEqual(set.shares_hex.map(share => bytesOf(share).at(-1)));

  // Back at one of the indexes: refused, and the form keeps what was filled in.
  await fixShare(keySet.shares[0]!.index);
  await startFromForm(page);
  await says('index');
  expect(await page.getByLabel('Who is to have the new share').inputValue()).toBe('Dana');
  const free = Array.from({ length: 255 }, (_, at) => at + 1).find(
    index => !keySet.shares.some(share => share.index === index),
  )!;
  await toStep(page, 'Keys');
  await tabTo(page, page.getByLabel('Index, 1 to 255'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(String(free));
  await toStep(page, 'Room');
  await page.keyboard.press('Enter');
  const fresh = await enterAll(set.shares_hex.slice(0, 3));
  expect(bytesOf(fresh)).toHaveLength(33);
  expect(bytesOf(fresh).at(-1)).toBe(free);
});

test.runIf(long)(
  'a set of secrets.js is adopted by its two numbers, and extended with the share that secrets.js gives',
  async () => {
    const set = eightBits.find(one => one.t === 3 && one.n === 5)!;
    const { id, fromIndexes, share } = set.newShare;
    ceremony = await openCeremony(around.browser);
    const { page } = ceremony;
    await pressOn(page, 'Adopt a set made elsewhere');
    await titleIs(page, 'Adopt a set made elsewhere');
    await page.keyboard.type('Old tool');
    await choose(page, page.getByLabel('secrets.js', { exact: true }));
    await typeInto(page, page.getByLabel('Its threshold'), String(set.t));
    await typeInto(page, page.getByLabel('Shares that exist'), String(set.n));
    await page.keyboard.press('Enter');
    await titleIs(page, 'Old tool');
    const keySet = unwrap(await ceremony.program.api.keySet.read())!;
    expect(keySet.shares.map(one => one.index)).toEqual([1, 2, 3, 4, 5]);

    await fixShare(id);
    await typeInto(page, page.getByLabel('Length of the secret in bytes, if known'), String(set.secretBytes));
    expect(await page.getByLabel('The share as hex text').count()).toBe(0);
    await startFromForm(page);
    const entered = fromIndexes.map(at => set.shares[at]!);
    expect(await enterAll(entered, share.length)).toBe(share);
    await page.getByText('Unproven: the shares were entered without a record').waitFor();
    await page.getByText('How to test it: combine it with 2 old shares').waitFor();
  },
);

test('of a set of secrets.js one share more than required shows a wrong one, and the right one mends it', async () => {
  const set = eightBits.find(one => one.t === 3 && one.n === 5)!;
  ceremony = await openCeremony(around.browser);
  const { page, program } = ceremony;
  unwrap(
    await program.api.keySet.adopt({
      name: 'Old tool',
      scheme: 'secretsjs',
      required: 3,
      issued: 5,
      shareBytes: set.shares[0]!.length,
      practice: true,
    }),
  );
  await page.reload();
  await pressOn(page, 'Open Old tool');
  await titleIs(page, 'Old tool');
  await fixShare(9);
  await tabTo(page, page.getByLabel('Shares more than required'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1');
  await startFromForm(page);
  await agree(page);
  const wrong = set.shares[3]!;
  const shares = [
    ...set.shares.slice(0, 3),
    wrong.slice(0, 20) + (wrong[20] === '0' ? '1' : '0') + wrong.slice(21),
  ];
  for (const [place, share] of shares.entries()) {
    await titleIs(page, /^Pass the keyboard to /);
    await pressOn(page, 'The words match');
    await titleIs(page, /nter your share$/);
    await page.keyboard.insertText(share);
    await page.keyboard.press('Enter');
    if (place < 3) await page.getByText(/is accepted\./).waitFor();
  }
  await titleIs(page, 'These shares do not agree');
  await page.getByRole('alert').waitFor();
  await look(page);
  expect(unwrap(await program.api.attempt.read())?.phase).toBe('collecting');
  await pressOn(page, 'The words match');
  await titleIs(page, /nter your share$/);
  await page.keyboard.insertText(wrong);
  await page.keyboard.press('Enter');
  await titleIs(page, 'Dana’s share is issued');
  await page.getByText('Consistent: more shares than required were entered').waitFor();
});
