/** What main tells the page: it asks for nothing by itself, counts down alone, and finds its way after a gap. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ProgramEvent } from '../../shared/contract/events';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { noTss } from '../renderer/fake-tss';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleRecovery } from '../renderer/samples-of-recovery';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { REQUEST_ID, sampleEpoch, sampleGroup, sampleVault } from '../renderer/samples-of-tss';
import { inOneBrowser } from './browser';
import { openPage } from './harness';
import { titleIs } from './keyboard';

const around = inOneBrowser();

/** Over a fake, with the time of the page standing still unless it is moved; `tell` is main. */
async function opened(made: Fake) {
  let tell: (event: ProgramEvent) => void = () => {};
  const events = { follow: (listener: typeof tell) => (tell = listener) };
  const stage = await openPage(around.browser, made.handlers, { events });
  const { page } = stage;
  await page.clock.install();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.clock.pauseAt(Date.now() + 60_000);
  const asked = () => made.state.calls.map(({ name }) => name);
  return { ...stage, asked, tell: (event: ProgramEvent) => tell(event) };
}

const left = async (page: Page): Promise<number> => {
  const [, minutes, seconds] = /Ends in (\d+):(\d\d) unless/.exec(await page.innerText('body')) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

test('in ten minutes in which nothing is done the page asks main for nothing, with an attempt and without', async () => {
  for (const attempt of [null, sampleAttempt()]) {
    const { page, asked, close } = await opened(fakeApi({ keySet: sampleKeySet(), attempt }));
    // Some of it the page asks once it is drawn, by scripts that come then.
    await expect.poll(asked).toContain('language.read');
    await page.clock.runFor(2000);
    let before = asked();
    const isQuiet = async () => {
      await page.clock.runFor(100);
      const [known, now] = [before.length, asked()];
      before = now;
      return now.length === known;
    };
    await expect.poll(isQuiet, { interval: 1000 }).toBe(true);
    await page.clock.runFor(600_000);
    expect(asked()).toEqual(before);
    await close();
  }
});

test('the time that is left is counted in the page, down to nothing, and the end is what main says', async () => {
  const made = fakeApi({ keySet: sampleKeySet(), attempt: sampleAttempt() });
  const { page, asked, tell, close } = await opened(made);
  const before = await left(page);
  await page.clock.runFor(100_000);
  expect(await left(page)).toBe(before - 100);
  tell({ number: 1, name: 'attempt', value: { attempt: made.state.attempt, endsInMs: 300_000 } });
  await expect.poll(() => left(page)).toBe(300);
  await page.clock.runFor(301_000);
  expect(await left(page)).toBe(0);
  await titleIs(page, /Compare the words|Pass the keyboard/);

  const attempt = sampleAttempt({ phase: 'expired', secondsLeft: null });
  made.state.attempt = attempt;
  const reads = asked().filter(name => name === 'attempt.read').length;
  tell({ number: 2, name: 'attempt', value: { attempt, endsInMs: null } });
  await page.clock.runFor(1000);
  await titleIs(page, 'The attempt has expired');
  // Once, by which main knows that it is on the screen.
  await page.clock.runFor(60_000);
  expect(asked().filter(name => name === 'attempt.read')).toHaveLength(reads + 1);
  await close();
});

test('after an event that did not come, everything is read anew', async () => {
  const made = fakeApi({ keySet: sampleKeySet(), attempt: sampleAttempt() });
  const { page, asked, tell, close } = await opened(made);
  tell({ number: 1, name: 'recovery', value: { recovery: null } });
  await page.clock.runFor(1000);
  const before = asked().length;
  made.state.attempt = sampleAttempt({ phase: 'cancelled', secondsLeft: null });
  tell({ number: 3, name: 'recovery', value: { recovery: sampleRecovery() } });
  await page.clock.runFor(1000);
  await titleIs(page, 'The attempt was cancelled');
  expect(asked().slice(before).sort()).toEqual(
    expect.arrayContaining([
      ...['attempt.read', 'folder.read', 'keySet.read', 'program.machine', 'program.read'],
      ...['recovery.read', 'tssVault.list'],
    ]),
  );
  await close();
});

const vaultNamed = (name: string) => ({ folder: fakeApi().state.folder, vaults: [sampleVault({ name })] });

test('a list of vaults that was asked for before an event does not take the place of what the event told', async () => {
  const { state, handlers } = fakeApi();
  const answers: ((name: string) => void)[] = [];
  const list = async () => vaultNamed(await new Promise<string>(resolve => answers.push(resolve)));
  const slow = { ...handlers, tssVault: { ...handlers.tssVault, list } };
  const { page, tell, close } = await opened({ state, handlers: slow });
  await expect.poll(() => answers.length).toBeGreaterThan(0);
  // The page that was there before it was loaded anew may have asked, too.
  const asked = answers.length;
  tell({ number: 1, name: 'folder', value: vaultNamed('Newest') });
  await page.clock.runFor(1000);
  await page.getByRole('heading', { name: 'Newest', exact: true }).waitFor();
  answers[asked - 1]!('Older');
  await expect.poll(() => answers.length).toBe(asked + 1);
  expect(await page.getByRole('heading', { name: 'Older' }).count()).toBe(0);
  answers[asked]!('As it is');
  await page.getByRole('heading', { name: 'As it is' }).waitFor();
  await close();
});

test('of keys that are looked at while others are being read, those that were asked for last are shown', async () => {
  const epochs = [1, 2].map(number => ({ number, state: 'valid' as const, tss_request_id: REQUEST_ID }));
  const keysOf = (number: number) =>
    sampleEpoch({ epoch: number, state: 'valid', missing: [], hash: `${number}`.repeat(64) });
  const { handlers } = fakeApi({
    tss: { ...noTss(), vaults: [sampleVault()], groups: [sampleGroup({ status: 'Valid', epochs })] },
  });
  const reads: { epoch: number; answer(): void }[] = [];
  let isHeld = false;
  const read: typeof handlers.tssEpoch.read = async ({ epoch = 0 }) => {
    if (isHeld) await new Promise<void>(answer => reads.push({ epoch, answer }));
    return keysOf(epoch);
  };
  const slow = { ...handlers, tssEpoch: { ...handlers.tssEpoch, read } };
  const { page, close } = await openPage(around.browser, slow);
  await page.getByRole('button', { name: 'Open Treasury' }).click();
  await page.getByRole('button', { name: 'Keys and receipts of the Main group' }).click();
  const shows = (number: number) => page.locator('aside').getByText(`${number}`.repeat(4)).first().waitFor();
  await shows(2);
  isHeld = true;
  const which = page.locator('main select').first();
  for (const number of ['1', '2', '1']) {
    await which.selectOption(number);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await expect.poll(() => reads.map(({ epoch }) => epoch)).toEqual([1, 2, 1]);
  // The answers come in another order than that of the questions.
  for (const { answer } of [reads[2]!, reads[0]!, reads[1]!]) answer();
  await shows(1);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await page.locator('aside').innerText()).not.toContain('2222');
  await close();
});

test('the vaults of a folder that is opened come with its event, and are not asked for besides', async () => {
  const made = fakeApi({ folder: null });
  const { page, asked, tell, close } = await opened(made);
  const { folder } = fakeApi().state;
  made.state.folder = folder;
  await page.getByLabel('Path of the folder').fill(folder!.path);
  await page.keyboard.press('Enter');
  await expect.poll(asked).toContain('folder.open');
  tell({ number: 1, name: 'folder', value: vaultNamed('Treasury') });
  await page.clock.runFor(1000);
  await page.getByRole('heading', { name: 'Treasury' }).waitFor();
  expect(asked()).not.toContain('tssVault.list');
  await close();
});
