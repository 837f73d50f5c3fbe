/** The screens of starting, sets and new shares; and what holds on every screen. */

import { expect, test } from 'vitest';
import { fakeApi } from '../renderer/fake-api';
import { sampleMachine } from '../renderer/samples';
import { sampleAttempt, sampleResult } from '../renderer/samples-of-attempts';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { failure } from '../support/texts';
import { inOneBrowser } from './browser';
import { openPage } from './harness';
import { tabTo, titleIs } from './keyboard';
import { recoveryStates } from './recovery-states';
import { checkScreens } from './screen-check';
import { states } from './screen-states';
import { wrongTabs } from './tab-stops';

const around = inOneBrowser();

checkScreens(around, states);

test('the theme is the system’s until it is chosen, and a choice outlives a reload', async () => {
  const { page, close } = await openPage(around.browser, fakeApi().handlers, { theme: 'dark' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await titleIs(page, 'No key set yet');
  const dark = await paper();
  await tabTo(page, page.getByRole('button', { name: 'Light theme' }));
  await page.keyboard.press('Enter');
  await expect.poll(paper).not.toBe(dark);
  const light = await paper();
  await page.reload();
  await titleIs(page, 'No key set yet');
  expect(await paper()).toBe(light);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await close();
});

test('in a small window the sheet of keys says what is left of the time, and a witness finds where to note an exception', async () => {
  const { handlers } = fakeApi({ keySet: sampleKeySet(), attempt: sampleAttempt({ progress: 0 }) });
  const { page, close } = await openPage(around.browser, handlers);
  await page.setViewportSize({ width: 960, height: 640 });
  const note = page.getByRole('button', { name: 'Note an exception' });
  const { y, height } = (await note.boundingBox())!;
  expect(y + height).toBeLessThan(640);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Shortcuts' });
  await sheet.getByText(/^Ends in \d/).waitFor();
  await close();
});

test('a result that did not fit on the disk is written again, and only then complete', async () => {
  const { state, handlers } = fakeApi({
    keySet: sampleKeySet(),
    attempt: sampleAttempt({
      phase: 'writing',
      problem: failure('FOLDER_FULL', { name: '/media/ceremony' }),
    }),
    refuse: { 'attempt.write': ['FOLDER_FULL', { name: '/media/ceremony' }] },
  });
  const { page, close } = await openPage(around.browser, handlers);
  await titleIs(page, 'The result could not be written');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'no room left in “/media/ceremony”' }).waitFor();
  delete state.refuse['attempt.write'];
  state.attempt = sampleAttempt({ phase: 'complete', progress: 3, secondsLeft: null, result: sampleResult });
  await page.keyboard.press('Enter');
  await titleIs(page, 'Dana Kim’s share is issued');
  const written = state.calls.filter(call => call.name === 'attempt.write');
  expect(written.map(call => call.params)).toContainEqual({ nonce: state.attempt.nonce });
  await close();
});

test('what the computer shows is on every screen, in full by keyboard alone, and is looked at again', async () => {
  const { state, handlers } = fakeApi({ keySet: sampleKeySet(), attempt: sampleAttempt() });
  state.machine = sampleMachine({ swap: { state: 'on', names: ['/swap.img'] } });
  const { page, close } = await openPage(around.browser, handlers);
  const more = page.getByRole('button', { name: 'Computer: 1 to look into' });
  await more.waitFor();
  await tabTo(page, more);
  await page.keyboard.press('Enter');
  const shown = page.getByRole('dialog', { name: 'This computer' });
  await shown.getByText('Memory may be written to disk, to: /swap.img.').waitFor();
  await shown.getByText('Switch it off (Linux: swapoff -a').waitFor();
  expect(await shown.getByRole('listitem').count()).toBe(11);
  // In a small window the rail leaves out what is quiet, but not in here.
  await page.setViewportSize({ width: 960, height: 640 });
  expect(await shown.getByText('Good', { exact: true }).first().isVisible()).toBe(true);

  state.machine = sampleMachine({ swap: { state: 'unknown', names: [] } });
  await tabTo(page, shown.getByRole('button', { name: 'Look again' }));
  await page.keyboard.press('Enter');
  await shown.getByText('Whether memory is written to disk is not known.').waitFor();
  expect(state.calls.filter(({ name }) => name === 'program.machine').at(-1)?.params).toEqual({
    again: true,
  });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Computer: 1 unknown' }).waitFor();
  await titleIs(page, /^Pass the keyboard/);
  await close();
});

test('typing in any field of the store’s dialogs shows that somebody is there', async () => {
  const adding = recoveryStates.find(({ name }) => name === 'recovery-read-dialog')!;
  const made = adding.fake();
  const { page, close } = await openPage(around.browser, made.handlers);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await adding.reach!(page, made);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add an entry' }).click();
  await page.clock.install();
  const touches = () => made.state.calls.filter(({ name }) => name === 'attempt.touch');
  const before = touches().length;
  for (const [place, label] of ['Name of the entry', 'Secret text', 'Recovery token'].entries()) {
    await page.clock.fastForward(5000);
    await page.getByLabel(label, { exact: true }).pressSequentially('x');
    await expect.poll(() => touches().length).toBe(before + place + 1);
  }
  expect(touches().at(-1)?.params).toEqual({ nonce: made.state.attempt!.nonce });
  await close();
});

test('at 400 % a cell says which column it is of, the room view has the words first, and no button covers a question', async () => {
  const [set, room] = ['key-set', 'room-practice'].map(one => states.find(({ name }) => name === one)!);
  const made = set!.fake();
  const { page, show, close } = await openPage(around.browser, made.handlers);
  await page.setViewportSize({ width: 320, height: 200 });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await set!.reach!(page, made);
  await titleIs(page, set!.title);
  const columns = await page
    .locator('table.shares tbody tr')
    .first()
    .locator('td')
    .evaluateAll(cells => cells.map(cell => getComputedStyle(cell, '::before').content));
  expect(columns).toEqual(['"Index"', '"Holder"', '"Encrypted to"', '"Status"']);

  const practice = room!.fake();
  await show(practice.handlers, 'light');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await room!.reach!(page, practice);
  const word = await page.locator('dialog.room li').first().boundingBox();
  expect(word!.height).toBeGreaterThan(16);

  const asking = states.find(({ name }) => name === 'cancel')!;
  const asked = asking.fake();
  await show(asked.handlers, 'light');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await asking.reach!(page, asked);
  const text = await page.getByRole('dialog').getByText('Everything entered so far').boundingBox();
  const buttons = await page.locator('dialog[open] .under').boundingBox();
  expect(buttons!.y).toBeGreaterThanOrEqual(text!.y + text!.height);
  await close();
});

test.each([
  ['home-empty', 320, 200],
  ['hand-over', 320, 200],
  // Its words stay at the top of the window, with what is beside them.
  ['bound', 640, 400],
  // And here what is asked stays at its foot, over the way out of the attempt.
  ['hand-over', 640, 400],
])(
  'the screen %s is gone through with Tab as it is seen, in a window of %i by %i',
  async (name, width, height) => {
    const { fake } = states.find(state => state.name === name)!;
    const viewport = { width, height };
    const { page, close } = await openPage(around.browser, fake().handlers, { viewport });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await wrongTabs(page)).toEqual([]);
    await close();
  },
);
