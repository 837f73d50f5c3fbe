/** An attempt in the window, over the real program: what is refused and how, and every way it can end. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { sayIn } from '../../shared/text/catalogues';
import { perTier } from '../support/tier';
import { unwrap } from '../support/unwrap';
import { inOneBrowser } from './browser';
import { type Ceremony, everythingIn, openCeremony } from './harness';
import { agree, leaveResult, openRehearsal, tabTo, titleIs, toStep } from './keyboard';
import { danasKey, openShare } from './practice-files';
import { makePracticeSet, startShare } from './practice-set';

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

/** The page comes up in the middle of an attempt that was started elsewhere, and goes on with it. */
async function intoAttempt(options: Parameters<typeof openCeremony>[1] = {}): Promise<Page> {
  ceremony = await openCeremony(around.browser, {
    withSet: true,
    before: program => startShare(program, dana.publicKey),
    ...options,
  });
  const { page } = ceremony;
  await titleIs(page, 'Compare the words');
  return page;
}

async function toEntry(page: Page): Promise<void> {
  await agree(page);
  await titleIs(page, 'Pass the keyboard to Amara');
  await page.keyboard.press('Enter');
  await titleIs(page, 'Amara, enter your share');
}

async function enter(page: Page, share: string): Promise<void> {
  await page
    .getByRole('textbox', { name: 'Share' })
    .or(page.getByLabel('Share', { exact: true }))
    .first()
    .focus();
  // A slip of before is still there.
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(share);
  await page.keyboard.press('Enter');
}

const indexOf = (share: string): number => Number.parseInt(share.slice(-2), 16);
const unusedIndex = (used: number[]): string => {
  const free = Array.from({ length: 255 }, (_, at) => at + 1).find(index => !used.includes(index))!;
  return free.toString(16).padStart(2, '0');
};

test('each kind of share that is refused is named, and nothing of it stays in the window but a slip, in its field', async () => {
  const page = await intoAttempt();
  const { program, folder } = ceremony;
  const amara = await openShare(folder, 'amara');
  const bruno = await openShare(folder, 'bruno');
  const keySet = unwrap(await program.api.keySet.read())!;
  const { index: newIndex } = unwrap(await program.api.attempt.read())!;
  const used = [...keySet.shares.map(share => share.index), newIndex];
  const wrong = (at: string) => (at === '0' ? '1' : '0') + bruno.slice(1);

  await toEntry(page);
  const refusals: [share: string, says: RegExp, slip: boolean][] = [
    ['zz!!', /This is not a share/, true],
    [amara.slice(4), /31 bytes long; shares of this set have 33/, false],
    [`${amara.slice(0, -2)}00`, /index 0, which no share has/, true],
    [wrong(bruno[0]!), /does not match the record of Bruno’s share/, true],
    [`${amara.slice(0, -2)}${unusedIndex(used)}`, /is not among those of this set/, true],
  ];
  for (const [share, says, slip] of refusals) {
    await enter(page, share);
    const note = page.getByRole('alert').filter({ hasText: says });
    await note.waitFor();
    expect(await note.evaluate(element => element.classList.contains('stop'))).toBe(false);
    // A slip is corrected where it was typed.
    const field = page.getByLabel('Share', { exact: true });
    expect(await field.inputValue()).toBe(slip ? share : '');
    await field.fill('');
    if (share.length > 20) expect(await everythingIn(page)).not.toContain(share.slice(0, 12));
    expect(unwrap(await program.api.attempt.read())!.progress).toBe(0);
  }

  await enter(page, amara);
  await titleIs(page, 'Pass the keyboard to Bruno');
  await page.keyboard.press('Enter');
  await titleIs(page, 'Bruno, enter your share');
  await enter(page, amara);
  await page
    .getByRole('alert')
    .filter({ hasText: `This is Amara’s share (index ${indexOf(amara)}) again.` })
    .waitFor();
  expect(await page.locator('.seats').getAttribute('aria-label')).toContain(
    '1 of 2 shares accepted. Accepted: Amara.',
  );
  const everything = await everythingIn(page);
  for (const share of [amara, bruno]) expect(everything).not.toContain(share.slice(0, 12));
});

test('a share of another set in the folder is named as that set’s', async () => {
  let zoe = '';
  const page = await intoAttempt({
    before: async (program, folder) => {
      await makePracticeSet(program, 'Other', ['Zoe', 'Yan']);
      zoe = await openShare(folder, 'zoe');
      unwrap(await program.api.keySet.open({ name: 'Rehearsal' }));
      await startShare(program, dana.publicKey);
    },
  });
  await titleIs(page, 'Compare the words');
  await toEntry(page);
  await enter(page, zoe);
  await page
    .getByRole('alert')
    .filter({ hasText: 'This is a share of another key set, “Other” (Zoe).' })
    .waitFor();
});

test('another holder’s paper counts, is said to be that, and the transcript has whose it was to be', async () => {
  const page = await intoAttempt();
  await toEntry(page);
  await enter(page, await openShare(ceremony.folder, 'bruno'));
  await page.getByText('This was Bruno’s share, not Amara’s. It counts.').waitFor();
  await titleIs(page, 'Pass the keyboard to Amara');
  unwrap(await ceremony.program.api.attempt.cancel());
  const { file } = unwrap(await ceremony.program.api.keySet.read())!.ceremonies.at(-1)!;
  const view = unwrap(await ceremony.program.api.transcript.verify({ file }));
  const told = view.entries.map(({ text }) => sayIn('en')(text)).join('\n');
  expect(told).toContain('Share accepted: Bruno, index ');
  expect(told).toContain('Amara was said to be at the keyboard.');
});

test('a reload in the middle of an attempt finds it where it was', async () => {
  const page = await intoAttempt();
  const words = await page.locator('.words.large li').allTextContents();
  await toEntry(page);
  await enter(page, await openShare(ceremony.folder, 'amara'));
  await titleIs(page, 'Pass the keyboard to Bruno');
  await page.reload();
  await titleIs(page, 'Pass the keyboard to Bruno');
  expect(await page.locator('.compare .words li').allTextContents()).toEqual(words);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Use the made-up share' }));
  await page.keyboard.press('Enter');
  await titleIs(page, 'Dana’s share is issued');
  await page.reload();
  await titleIs(page, 'Dana’s share is issued');
  await leaveResult(page);
  await titleIs(page, 'Rehearsal');
  // A result that was put aside does not come back with the next reload.
  await page.reload();
  await titleIs(page, 'Key sets');
});

test('cancelling asks once, and Escape or one Enter too many goes on', async () => {
  const page = await intoAttempt();
  await agree(page);
  await titleIs(page, 'Pass the keyboard to Amara');
  const link = page.getByRole('button', { name: 'Cancel attempt' });
  await tabTo(page, link);
  const dialog = page.getByRole('dialog', { name: 'Cancel this attempt?' });
  for (const key of ['Escape', 'Enter']) {
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press(key);
    await dialog.waitFor({ state: 'detached' });
    // The page has drawn itself without the dialog by then.
    await page.evaluate(
      () => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    expect(await link.evaluate(one => one === document.activeElement)).toBe(true);
  }
  expect(unwrap(await ceremony.program.api.attempt.read())!.phase).toBe('collecting');

  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Cancel the attempt' }));
  await page.keyboard.press('Enter');
  await titleIs(page, 'The attempt was cancelled');
  expect(await page.locator('.steps [aria-current]').textContent()).toContain('Shares');
  expect(unwrap(await ceremony.program.api.generateShare.read())).toMatchObject({
    started: false,
    progress: 0,
  });
  await page.keyboard.press('Enter');
  await titleIs(page, 'Rehearsal');
});

test('a window that is to be closed asks once; with Escape it stays, and the attempt goes on', async () => {
  const page = await intoAttempt();
  await agree(page);
  await titleIs(page, 'Pass the keyboard to Amara');
  const { program } = ceremony;
  const question = page.getByRole('dialog', { name: 'Close the window?' });
  // Each time anew, in the moment in which the question went away, too.
  for (const key of ['Escape', 'Enter', 'Escape', 'Escape', 'Enter', 'Enter']) {
    program.askToClose(() => {});
    await question.waitFor();
    await page.keyboard.press(key);
    await question.waitFor({ state: 'detached' });
  }
  expect(program.isLive()).toBe(true);
  program.askToClose(() => {});
  await question.waitFor();
  // With the end of the attempt there is nothing to ask, nor with the next one.
  unwrap(await program.api.attempt.cancel());
  await titleIs(page, 'The attempt was cancelled');
  await question.waitFor({ state: 'detached' });
});

const secondsLeft = async () => unwrap(await ceremony.program.api.attempt.read())!.secondsLeft;

test('an attempt without input counts down, and somebody who says so keeps it alive', async () => {
  const page = await intoAttempt({ expiryMs: 60_000 });
  await page
    .getByText(/This attempt ends in \d+ seconds/)
    .first()
    .waitFor();
  await expect.poll(secondsLeft).toBeLessThan(59);
  const before = await secondsLeft();
  await page.getByRole('button', { name: 'We are still here' }).click();
  await expect.poll(secondsLeft).toBeGreaterThan(before!);
});

test('what lies over an attempt has the warning, too, and the attempt is made longer as often as people say so', async () => {
  const page = await intoAttempt({ expiryMs: 60_000 });
  await titleIs(page, 'Compare the words');
  await page.keyboard.press('F1');
  const still = page.getByRole('dialog').getByRole('button', { name: 'We are still here' });
  await still.waitFor();
  for (let times = 0; times < perTier(2, 11); times++) {
    await expect.poll(secondsLeft).toBeLessThan(60);
    const before = await secondsLeft();
    await still.focus();
    await page.keyboard.press('Enter');
    await expect.poll(secondsLeft).toBeGreaterThan(before!);
  }
});

test('an attempt in which nothing is done expires', async () => {
  // It may be over before the page is there, which then says the same.
  ceremony = await openCeremony(around.browser, {
    withSet: true,
    before: program => startShare(program, dana.publicKey),
    expiryMs: 3000,
  });
  const { page } = ceremony;
  await titleIs(page, 'The attempt has expired');
  await page.getByRole('button', { name: 'Back to Rehearsal' }).click();
  await titleIs(page, 'Rehearsal');
});

test('typing a share counts as being there', async () => {
  const page = await intoAttempt({ expiryMs: 300_000 });
  await toEntry(page);
  await expect.poll(secondsLeft).toBeLessThan(299);
  const before = await secondsLeft();
  await page.keyboard.type('0');
  await expect.poll(secondsLeft).toBeGreaterThan(before!);
});

test('a second attempt is refused while one is on', async () => {
  ceremony = await openCeremony(around.browser, { withSet: true });
  const { page, program } = ceremony;
  await openRehearsal(page);
  await page.keyboard.press('Enter');
  await titleIs(page, 'Generate a share');
  await page.getByLabel('Who is to have the new share').fill('Dana');
  await toStep(page, 'Keys');
  await page.getByLabel('OpenPGP public key of Dana').fill(dana.publicKey);
  await page.getByText('Compare the fingerprint').waitFor();
  await toStep(page, 'Room');
  await page.getByLabel('Nobody has compared').check();
  await startShare(program, dana.publicKey);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Another attempt is in progress.' }).waitFor();
});

test('while the share is shown it is in the window, and no longer', async () => {
  const page = await intoAttempt();
  await toEntry(page);
  const share = await openShare(ceremony.folder, 'amara');
  await page.keyboard.type(share);
  const drawn = page.locator('.drawn');
  const shown = async () => ((await drawn.textContent()) ?? '').replace(/\s/g, '');
  expect(await shown()).toMatch(/^•+$/);
  await page.keyboard.press('Tab');
  await page.keyboard.down('Space');
  await expect.poll(shown).toBe(share);
  await page.keyboard.up('Space');
  await expect.poll(shown).toMatch(/^•+$/);
  // It is still held when the attempt ends, and with it the field: no error in the page.
  await page.keyboard.down('Space');
  await expect.poll(shown).toBe(share);
  unwrap(await ceremony.program.api.generateShare.cancel({}));
  await titleIs(page, 'The attempt was cancelled');
  await page.keyboard.up('Space');
});
