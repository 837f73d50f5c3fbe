/**
 * A share looked after in the window, over the real program and with the keyboard: checked, missed in the drill,
 * marked, turning up again, issued again.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decrypt, readMessage, readPrivateKey } from 'openpgp';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { sayTime } from '../../shared/text/times';
import { unwrap } from '../support/unwrap';
import { changeRecord } from '../support/vouch';
import { inOneBrowser } from './browser';
import { everythingIn, look } from './harness';
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
import { danasKey, openShare } from './practice-files';
import { intoShares, madeUp, type Rehearsal, rehearse, startFromForm, verifyNewest } from './rehearsal';

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

const alarm = (says: RegExp | string) =>
  rehearsal.page.locator('[role=alert].stop').filter({ hasText: says });

/** Marks Carol's share as lost, in the window. */
async function markCarolLost(): Promise<void> {
  const { page } = rehearsal;
  await pressOn(page, 'Mark a share lost or destroyed');
  await titleIs(page, 'Mark a share');
  await select(page, page.getByLabel('Which share'), 'Carol');
  await choose(page, page.getByLabel('Lost'));
  await typeInto(page, page.getByLabel('Why'), 'The envelope was not in the safe.');
  await startFromForm(page);
  await titleIs(page, 'Compare the words');
}

test('a share that its holder has checked is in the drill report with its date, and the others are overdue', async () => {
  rehearsal = await rehearse(around.browser);
  const { page } = rehearsal;
  await changeRecord((await rehearsal.keySet()).directory, record => ({
    shares: record.shares.map(share => ({ ...share, issuedAt: '2020-02-29T10:00:00.000Z' })),
  }));
  await pressOn(page, 'Check a share');
  await titleIs(page, 'Check a share');
  await startFromForm(page);
  await titleIs(page, 'Pass the keyboard to the holder');
  await page.keyboard.press('Enter');
  await titleIs(page, 'Enter your share');
  await page.keyboard.insertText(await openShare(rehearsal.folder, 'bruno'));
  await page.keyboard.press('Enter');
  await titleIs(page, 'Bruno’s share is good');

  // The next holder is there already: the made-up share will do.
  await pressOn(page, 'Check another share');
  await titleIs(page, 'Check a share');
  await startFromForm(page);
  await titleIs(page, 'Pass the keyboard to the holder');
  await page.keyboard.press('Enter');
  await titleIs(page, 'Enter your share');
  await select(page, page.getByLabel('Whose made-up share'), 'Deniz');
  await look(page);
  await pressOn(page, 'Use the made-up share');
  await titleIs(page, 'Deniz’s share is good');
  await page.keyboard.press('Enter');
  await titleIs(page, 'Rehearsal');

  await pressOn(page, 'Drill report');
  await page.getByText('2 checks are overdue.').waitFor();
  await page.getByRole('heading', { name: 'Digest of the last ceremony' }).waitFor();
  const row = (holder: string) => page.getByRole('row').filter({ hasText: holder });
  const checkedAt = (await rehearsal.keySet()).shares.find(share => share.holder === 'Bruno')!.checkedAt;
  for (const holder of ['Bruno', 'Deniz']) {
    await row(holder)
      .filter({ hasText: sayTime('en', checkedAt) })
      .filter({ hasText: 'in time' })
      .waitFor();
  }
  for (const holder of ['Amara', 'Carol']) await row(holder).filter({ hasText: 'OVERDUE' }).waitFor();
  const printed = page.locator('section.exact');
  expect(await printed.textContent()).toContain('Overdue (no check for more than 180 days): 2.');
  const days = page.getByLabel('A check is overdue after (days)');
  await tabTo(page, days);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('9999');
  await page.keyboard.press('Enter');
  await page.getByText('No check is overdue.').waitFor();
  await pressOn(page, /^Rehearsal$/);
  await titleIs(page, 'Rehearsal');
});

test('a share marked lost, under words, raises an alarm when it turns up, and what was accepted stays', async () => {
  rehearsal = await rehearse(around.browser);
  const { page, program, folder } = rehearsal;
  const carol = await openShare(folder, 'carol');
  await markCarolLost();
  const lines = await page.locator('.bound').textContent();
  for (const fact of ['lost', 'The envelope was not in the safe.', String(await rehearsal.indexOf('Carol'))])
    expect(lines).toContain(fact);
  // Nothing is recorded before the words are confirmed.
  expect((await rehearsal.keySet()).shares.map(share => share.status)).not.toContain('lost');
  await agree(page);
  await titleIs(page, 'Carol’s share is marked');
  expect(
    (await page.locator('.files li').allTextContents()).filter(name => /notices/.test(name)),
  ).toHaveLength(3);
  await leaveResult(page);
  await titleIs(page, 'Rehearsal');
  await page
    .getByRole('row')
    .filter({ hasText: 'Carol' })
    .filter({ hasText: 'lost' })
    .filter({ hasText: 'The envelope was not in the safe.' })
    .waitFor();

  await intoShares(rehearsal, dana.publicKey);
  expect(await page.locator('.seats').getAttribute('aria-label')).not.toContain('Carol');
  await madeUp(page, 'Amara');
  await titleIs(page, 'Pass the keyboard to Bruno');
  await select(page, page.getByLabel('Who is next'), 'A holder');
  await pressOn(page, 'The words match');
  await titleIs(page, 'Enter your share');
  await page.keyboard.insertText(carol);
  await page.keyboard.press('Enter');
  await alarm('Carol’s share').filter({ hasText: 'recorded as lost' }).waitFor();
  await look(page);
  expect(await everythingIn(page)).not.toContain(carol.slice(0, 12));
  expect(unwrap(await program.api.attempt.read())).toMatchObject({ phase: 'collecting', progress: 1 });
  await page.getByText('The share already accepted stays.').waitFor();

  await pressOn(page, 'Another holder first');
  await madeUp(page, 'Bruno');
  await titleIs(page, 'Dana’s share is issued');
  await leaveResult(page);
  expect(await verifyNewest(rehearsal)).toMatch(/ALARM: share refused: .*is recorded as lost/);
});

test('a share that was marked is an alarm to a check, too, and can be marked as destroyed when it was found', async () => {
  rehearsal = await rehearse(around.browser);
  const { page } = rehearsal;
  await markCarolLost();
  await agree(page);
  await titleIs(page, 'Carol’s share is marked');
  await leaveResult(page);
  await titleIs(page, 'Rehearsal');

  await pressOn(page, 'Check a share');
  await startFromForm(page);
  await titleIs(page, 'Pass the keyboard to the holder');
  await page.keyboard.press('Enter');
  await select(page, page.getByLabel('Whose made-up share'), 'Carol');
  await pressOn(page, 'Use the made-up share');
  await alarm('recorded as lost').waitFor();
  expect((await rehearsal.keySet()).shares.find(share => share.holder === 'Carol')!.checkedAt).toBe('');
  await pressOn(page, 'Cancel attempt');
  await pressOn(page, 'Cancel the attempt');
  await titleIs(page, 'The attempt was cancelled');
  await page.keyboard.press('Enter');
  await titleIs(page, 'Rehearsal');

  await pressOn(page, 'Mark a share lost or destroyed');
  await select(page, page.getByLabel('Which share'), 'Carol');
  await choose(page, page.getByLabel('Destroyed'));
  await typeInto(page, page.getByLabel('Why'), 'Found and burnt.');
  await startFromForm(page);
  await agree(page);
  await titleIs(page, 'Carol’s share is marked');
  expect((await rehearsal.keySet()).shares.find(share => share.holder === 'Carol')).toMatchObject({
    status: 'destroyed',
    reason: 'Found and burnt.',
  });
});

test('a listed share is issued again to its holder’s new key, the very same, and the others are told', async () => {
  rehearsal = await rehearse(around.browser);
  const { page, folder } = rehearsal;
  const bruno = await openShare(folder, 'bruno');
  const index = await rehearsal.indexOf('Bruno');
  await pressOn(page, `Issue again: Bruno, index ${index}`);
  await titleIs(page, 'Issue Bruno’s share again');
  await toStep(page, 'Keys');
  await tabTo(page, page.getByLabel('OpenPGP public key of Bruno'));
  await page.keyboard.insertText(dana.publicKey);
  const other = page.getByLabel(/^It is Bruno’s all the same/);
  await tabTo(page, other);
  await page.keyboard.press('Space');
  await startFromForm(page);
  await titleIs(page, 'Compare the words');
  const lines = await page.locator('.bound').textContent();
  for (const fact of ['Bruno', String(index)]) expect(lines).toContain(fact);
  await agree(page);
  await madeUp(page, 'Amara');
  // Bruno has his no longer.
  await titleIs(page, 'Pass the keyboard to Bruno');
  await select(page, page.getByLabel('Who is next'), 'Carol');
  await pressOn(page, 'I am Carol: the words match');
  await titleIs(page, 'Carol, enter your share');
  await pressOn(page, 'Use the made-up share');
  await titleIs(page, 'Bruno’s share is issued again');
  await look(page);
  await page.getByText('it stays a good share').waitFor();
  const files = await page.locator('.files li').allTextContents();
  expect(files.filter(name => /notices/.test(name))).toHaveLength(3);

  const fresh = files.find(name => name.endsWith('.asc'))!;
  const { data } = await decrypt({
    message: await readMessage({ armoredMessage: await readFile(path.join(folder, fresh), 'utf8') }),
    decryptionKeys: await readPrivateKey({ armoredKey: dana.privateKey }),
  });
  expect(data).toBe(bruno);
  await leaveResult(page);
  await titleIs(page, 'Rehearsal');
  const after = await rehearsal.keySet();
  expect(after.issued).toBe(4);
  expect(after.shares.find(share => share.index === index)).toMatchObject({
    holder: 'Bruno',
    status: 'unconfirmed',
  });
  await button(page, `Issue again: Bruno, index ${index}`).waitFor();
});
