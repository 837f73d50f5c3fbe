/** A vault whose newest transcript is lost while people are at work, in the window by keyboard alone, over the real handlers. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fromHex } from '../../shared/bytes';
import { pgpWords } from '../../shared/text/words';
import { type TestHolder, testHolder } from '../support/holders';
import { value } from '../support/program';
import { openIssued } from '../support/tss-epoch';
import { inOneBrowser } from './browser';
import { openPage } from './harness';
import { button, choose, pressAtOnce, pressOn, titleIs, typeInto } from './keyboard';

const around = inOneBrowser();
const VOUCH = 'Vouch for it with the digest from paper';

test('who is refused since no transcript speaks for a vault’s record is led to vouching for it, and goes on with the vault', async () => {
  const people: TestHolder[] = [];
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
  const { api, issued, program } = await openIssued(people);
  const { ledger } = issued;
  const { record, digest } = await ledger.load();
  const lost = record.transcripts.at(-1)!;
  const stage = await openPage(around.browser, program.handlers, { events: program.events });
  const { page, complaints } = stage;
  await pressOn(page, 'Open Treasury');
  await titleIs(page, 'Treasury');
  await pressOn(page, 'Keys and receipts of the Main group');
  await pressOn(page, 'Declare the keys void');
  await titleIs(page, 'Declare the keys void');
  await choose(page, page.getByLabel('Nobody has compared'));
  await fs.rm(path.join(ledger.path, 'transcripts', lost));
  await pressOn(page, 'Show the words');
  await pressOn(page, VOUCH);

  await titleIs(page, 'Vouch with the digest from paper');
  await choose(page, page.getByLabel('Nobody has compared'));
  await typeInto(page, page.getByLabel('Operator'), 'Olga');
  const field = page.getByLabel('Digest from paper');
  const show = async (typed: string) => {
    await field.focus();
    await page.keyboard.press('Control+A');
    await typeInto(page, field, typed);
    await pressOn(page, 'Show the words');
  };
  await show('ab'.repeat(32));
  await page.getByRole('alert').filter({ hasText: 'This digest is neither' }).waitFor();
  await pressOn(page, 'Back to the vault');
  // Where people are to give it from paper it is on no screen, and nothing is begun.
  await titleIs(page, 'Treasury');
  await page.getByText(`The transcript ${lost} is missing`).waitFor();
  expect(await page.locator('body').textContent()).not.toContain(digest.slice(-4));
  await page.getByRole('cell', { name: 'Ada Wolf' }).waitFor();
  expect(await button(page, /Create|Keys and receipts/).count()).toBe(0);

  await pressOn(page, VOUCH);
  await choose(page, page.getByLabel('Nobody has compared'));
  await typeInto(page, page.getByLabel('Operator'), 'Olga');
  await page.evaluate(() => {
    window.keyPauseMs = 600;
  });
  await show(pgpWords(fromHex(digest)).join(' '));
  await titleIs(page, 'Compare the words');
  // One Enter too many says nothing in the name of all.
  await page.keyboard.press('Enter');
  await page.waitForTimeout(700);
  await titleIs(page, 'Compare the words');
  await page.evaluate(pressAtOnce);
  const { words } = value(await api.tssVault.vouch({ vault_id: record.vault_id, digest }));
  expect(await page.locator('.words-card li').allTextContents()).toEqual(words);
  await pressOn(page, 'Everyone sees the same words: record it');
  await titleIs(page, 'People vouch for the record');
  const after = await ledger.load();
  expect(after.record.sequence).toBe(record.sequence + 1);
  await page.getByText(`Version ${after.record.sequence} of the record`).waitFor();
  expect(await page.locator('.words.many li').allTextContents()).toEqual(pgpWords(fromHex(after.digest)));
  await pressOn(page, 'On to the vault');
  await titleIs(page, 'Treasury');
  await button(page, 'Keys and receipts of the Main group').waitFor();
  const told = await fs.readFile(
    path.join(ledger.path, 'transcripts', after.record.transcripts.at(-1)!),
    'utf8',
  );
  expect(told).toContain('"operator":"Olga"');
  expect(complaints).toEqual([]);
  await stage.close();
});
