/** What is to be compared on the screens of a TSS vault is the vault's, whichever key set was opened before; and an alarm is told of on the page of what it was in. */
import { expect, test } from 'vitest';
import { noTss } from '../renderer/fake-tss';
import { sampleCeremony, sampleKeySet } from '../renderer/samples-of-sets';
import { REQUEST_ID, sampleEpoch, sampleGroup, sampleRequest, sampleVault } from '../renderer/samples-of-tss';
import { inOneBrowser } from './browser';
import { openPage } from './harness';
import { pressOn, titleIs } from './keyboard';
import { within } from './tss-states-kit';

const around = inOneBrowser();
const DIGEST = 'cd'.repeat(32);

test('a form on a vault shows the digest of the vault’s record, and none of the key set that was opened before', async () => {
  const { handlers, state } = within({
    ...noTss(),
    vaults: [sampleVault({ recordDigest: DIGEST })],
    groups: [sampleGroup()],
    requests: [sampleRequest({ status: 'MPCProcessing' }, 3)],
  });
  state.keySet = sampleKeySet();
  const { page, complaints } = await openPage(around.browser, handlers);
  await pressOn(page, 'Open Payments unseal keys');
  await titleIs(page, 'Payments unseal keys');
  await page.getByRole('heading', { name: 'Digest of the last ceremony' }).waitFor();
  await pressOn(page, 'All key sets');
  await pressOn(page, 'Open Treasury');
  await titleIs(page, 'Treasury');
  const shownOfVault = async () => {
    const said = (await page.locator('aside').allTextContents()).join(' ').replaceAll(/[\s\u00A0]/gu, '');
    expect(said).toContain(DIGEST);
    expect(said).toContain('Comparethedigestoftherecordwiththepapers');
    expect(said).not.toContain('Digestofthelastceremony');
  };
  await shownOfVault();
  await pressOn(page, 'Go on with the request');
  await pressOn(page, 'Carry it out');
  await titleIs(page, 'Make the keys');
  await shownOfVault();
  expect(complaints).toEqual([]);
}, 120_000);

test('an alarm in a ceremony not long ago stands on top of a set’s and of a vault’s page, and marks it on the line of time', async () => {
  const file = '20261120T101500Z-check-share-3f8a21.jsonl';
  const told = { ceremonies: [sampleCeremony(file, { ending: 'interrupted', alarm: true })] };
  const fake = within({
    ...noTss(),
    vaults: [sampleVault(told)],
    groups: [sampleGroup({ epochs: [{ number: 1, state: 'valid', tss_request_id: REQUEST_ID }] })],
    epochs: [sampleEpoch()],
  });
  fake.state.keySet = sampleKeySet(told);
  const { page, complaints } = await openPage(around.browser, fake.handlers);
  const isTold = async () => {
    const note = page.locator('.note.alarm').filter({ hasText: 'a share was refused' });
    expect(await note.textContent()).toMatch(/^Alarm in the ceremony of 20\sNov\s2026/);
    await page.locator('.time-line').getByText('Alarm: a share was refused').waitFor();
    await note.getByRole('button', { name: `Show what happened: ${file}` }).click();
    await titleIs(page, 'Verify a transcript');
  };
  await pressOn(page, 'Open Payments unseal keys');
  await page.locator('.time-line').waitFor();
  await isTold();
  await pressOn(page, 'All key sets');
  await pressOn(page, 'Open Treasury');
  await page.locator('.time-line').waitFor();
  await isTold();
  expect(complaints).toEqual([]);
}, 120_000);
