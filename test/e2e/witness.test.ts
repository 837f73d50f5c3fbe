/** What witnesses do in the window, over the real program: state exceptions, sign the digest, or decline. */
import { createMessage, generateKey, readPrivateKey, sign } from 'openpgp';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../support/unwrap';
import { inOneBrowser } from './browser';
import { look } from './harness';
import { agree, choose, leaveResult, pressOn, tabTo, titleIs, typeInto } from './keyboard';
import { danasKey } from './practice-files';
import { intoShares, madeUp, type Rehearsal, rehearse, verifyNewest } from './rehearsal';

const around = inOneBrowser();
let dana: Awaited<ReturnType<typeof danasKey>>;
beforeAll(async () => {
  dana = await danasKey();
});

let rehearsal: Rehearsal;
afterEach(async () => {
  const { complaints } = rehearsal;
  await rehearsal.close();
  expect(complaints).toEqual([]);
});

const parts = ['Witness', 'What was expected', 'What happened', 'What was decided'];
async function note(page: Page, said: string[]): Promise<void> {
  await pressOn(page, 'Note an exception');
  for (const [place, text] of said.entries()) await typeInto(page, page.getByLabel(parts[place]!), text);
}

test('an exception can be stated at the words, between shares and after a refusal, and stands in the transcript', async () => {
  rehearsal = await rehearse(around.browser);
  const { page, program } = rehearsal;
  await program.api.generateShare.start({ pgp_key: dana.publicKey, holder: 'Dana' });
  await page.reload();
  await titleIs(page, 'Compare the words');
  await note(page, ['Eva Varga', 'Everyone is here.', 'Deniz came late.', 'To go on.']);
  await page.keyboard.press('Enter');
  await page.getByText('The exception of Eva Varga is in the transcript.').waitFor();
  await agree(page);
  await madeUp(page, 'Amara');
  await titleIs(page, 'Pass the keyboard to Bruno');

  // Escape closes the dialog and loses nothing of what was written so far.
  await note(page, ['Fritz Lang', 'A sealed envelope.']);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await pressOn(page, 'Note an exception');
  expect(await page.getByLabel('What was expected').inputValue()).toBe('A sealed envelope.');
  await look(page);
  await typeInto(page, page.getByLabel('What happened'), 'It was open.');
  await typeInto(page, page.getByLabel('What was decided'), 'To look at the record first.');
  await page.keyboard.press('Enter');
  await page.getByText('The exception of Fritz Lang is in the transcript.').waitFor();

  await pressOn(page, 'I am Bruno: the words match');
  await titleIs(page, 'Bruno, enter your share');
  await page.keyboard.type('nothing');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await note(page, ['Eva Varga', 'A share.', 'A word.', 'To try again.']);
  await page.keyboard.press('Enter');
  await page.getByText('The exception of Eva Varga is in the transcript.').waitFor();
  expect(unwrap(await program.api.attempt.read())).toMatchObject({ phase: 'collecting', progress: 1 });
  await pressOn(page, 'Use the made-up share');
  await titleIs(page, 'Dana’s share is issued');
  // The transcript is closed: from here on the way is to decline to sign, with a reason.
  expect(await page.getByRole('button', { name: 'Note an exception' }).count()).toBe(0);
  await leaveResult(page);

  const lines = await verifyNewest(rehearsal);
  for (const said of [
    'EXCEPTION, stated by Eva Varga.',
    'Deniz came late.',
    'EXCEPTION, stated by Fritz Lang.',
    'To look at the record first.',
    'A word.',
  ])
    expect(lines).toContain(said);
});

test('at the end each role signs on paper, by a signature file, or declines with a reason, and all can be read later', async () => {
  rehearsal = await rehearse(around.browser);
  const { page } = rehearsal;
  const carol = await generateKey({
    userIDs: [{ name: 'Carol' }],
    date: new Date(Date.now() - 60_000),
    format: 'object',
  });
  await intoShares(rehearsal, dana.publicKey);
  await madeUp(page, 'Amara');
  await madeUp(page, 'Bruno');
  await titleIs(page, 'Dana’s share is issued');

  const who = async (role: string, name: string) => {
    await typeInto(page, page.getByLabel('Role'), role);
    await typeInto(page, page.getByLabel('Name', { exact: true }), name);
  };
  await page.getByText('Nobody has signed off yet.').waitFor();
  await who('Operator', 'Amara');
  await page.keyboard.press('Enter');
  await page.getByText('Amara, Operator: signed on paper').waitFor();

  await who('Witness', 'Bruno');
  await choose(page, page.getByLabel('Declines to sign'));
  await typeInto(page, page.getByLabel('Why not'), 'A seal was broken.');
  await page.keyboard.press('Enter');
  await page.getByText('Bruno, Witness: declined').waitFor();

  await who('Auditor', 'Carol');
  await choose(page, page.getByLabel('By a signature file'));
  // The copied text is signed elsewhere. Where it would go is stood in for by the field that takes any lines.
  await pressOn(page, 'Copy this text');
  await page.getByText('Copied.').waitFor();
  const field = page.getByLabel('OpenPGP public key of Carol');
  await tabTo(page, field);
  await page.keyboard.press('Control+V');
  const copied = await field.inputValue();
  expect(copied).toMatch(/^Quorate sign-off v1\n[\s\S]*\nRole: Auditor\nName: Carol\n$/);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(carol.publicKey.armor());
  await page.getByText('Compare the fingerprint with the holder').waitFor();
  const bring = async (text: string) =>
    page
      .locator('label', { hasText: 'Choose the signature' })
      .locator('input')
      .setInputFiles({
        name: 'sign-off.asc',
        mimeType: 'application/pgp-signature',
        buffer: Buffer.from(
          (await sign({
            message: await createMessage({ binary: new TextEncoder().encode(text) }),
            signingKeys: await readPrivateKey({ armoredKey: carol.privateKey.armor() }),
            detached: true,
          })) as string,
        ),
      });
  await bring(copied.replace('Auditor', 'Operator'));
  await pressOn(page, 'Record this sign-off');
  await page.getByRole('alert').filter({ hasText: 'signature' }).waitFor();
  await bring(copied);
  await pressOn(page, 'Record this sign-off');
  await page.getByText('Carol, Auditor: signed by file').waitFor();
  await look(page);

  // Later, and by anyone who verifies the transcript.
  await leaveResult(page);
  await verifyNewest(rehearsal);
  const signed = page.locator('.signed');
  await signed.waitFor();
  const said = ((await signed.textContent()) ?? '').replace(/\s+/g, '');
  for (const part of ['Amara,Operator:signedonpaper', 'Bruno,Witness:declined', 'Asealwasbroken.'])
    expect(said).toContain(part);
  expect(said).toContain(carol.publicKey.getFingerprint());
  await who('Witness', 'Deniz');
  await page.keyboard.press('Enter');
  await page.getByText('Deniz, Witness: signed on paper').waitFor();
  await look(page);
});

test('an attempt that was cancelled shows the digest that is signed', async () => {
  rehearsal = await rehearse(around.browser);
  const { page, program } = rehearsal;
  await intoShares(rehearsal, dana.publicKey);
  await pressOn(page, 'Cancel attempt');
  await pressOn(page, 'Cancel the attempt');
  await titleIs(page, 'The attempt was cancelled');
  const nonce = unwrap(await program.api.attempt.read())!.nonce;
  const { digest } = unwrap(await program.api.attempt.signOffs({ nonce }));
  const shown = page.locator('main .digest');
  await shown.waitFor();
  expect(((await shown.textContent()) ?? '').replace(/\s/g, '')).toBe(digest);
  await typeInto(page, page.getByLabel('Role'), 'Witness');
  await typeInto(page, page.getByLabel('Name', { exact: true }), 'Eva');
  await page.keyboard.press('Enter');
  await page.getByText('Eva, Witness: signed on paper').waitFor();
});
