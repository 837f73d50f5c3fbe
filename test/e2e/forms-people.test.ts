/** Names and keys of people in forms: what a new set still needs, example names, and whose key it is. */
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleSummary } from '../renderer/samples-of-sets';
import { inOneBrowser } from './browser';
import { inSet, sent, start } from './forms-kit';
import { type Opened, openPage } from './harness';
import { button, pressOn, tabTo, titleIs, toStep, typeInto } from './keyboard';

const around = inOneBrowser();
let opened: Opened;
afterEach(async () => {
  await opened.close();
  expect(opened.complaints).toEqual([]);
});

const open = async (fake: Fake): Promise<Page> => {
  opened = await openPage(around.browser, fake.handlers);
  return opened.page;
};

test('a key that was pasted takes the focus, and Enter goes on from there', async () => {
  const page = await open(inSet());
  await pressOn(page, /^Open Payments/);
  await pressOn(page, 'Generate a share');
  await page.getByLabel('Who is to have the new share').fill('Dana Kim');
  await toStep(page, 'Keys');
  await page.getByLabel('OpenPGP public key of Dana Kim').fill('key of Dana Kim');
  const card = page.locator('.key-card');
  await card.waitFor();
  expect(await card.evaluate(element => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.parts [aria-current]').textContent()).toBe('Room');
});

test('who comes to practise finds the form filled, and what was typed before stays', async () => {
  const page = await open(fakeApi());
  await pressOn(page, 'Make a practice set');
  const name = page.getByLabel('Name of the set');
  const filled = async () => [await name.inputValue(), await page.getByLabel('Practice set').isChecked()];
  await expect.poll(filled).toEqual(['Rehearsal', true]);
  expect(await page.getByLabel('Name of holder 1').inputValue()).not.toBe('');
  await name.fill('Mine');
  await button(page, 'All key sets').click();
  await pressOn(page, 'Make a practice set');
  await expect.poll(filled).toEqual(['Mine', true]);
});

test('a name that a set has already, and more shares than holders, are said at their fields before the step is left', async () => {
  const page = await open(inSet());
  await pressOn(page, 'Create a key set');
  for (const [at, holder] of ['Ada', 'Ben', 'Cleo'].entries())
    await page.getByLabel(`Name of holder ${at + 1}`).fill(holder);
  const isStopped = async (label: string, said: string) => {
    await button(page, 'Next').click();
    await page.getByRole('alert').filter({ hasText: said }).waitFor();
    expect(await page.getByLabel(label).evaluate(field => field === document.activeElement)).toBe(true);
    expect(await page.locator('.parts [aria-current]').textContent()).toBe('People');
  };
  const required = page.getByLabel('How many shares are required');
  await page.getByLabel('Name of the set').fill(sampleSummary().name.toUpperCase());
  await isStopped('Name of the set', 'There is already a key set');
  await page.getByLabel('Name of the set').fill('Spare keys');
  await required.fill('1');
  await isStopped('How many shares are required', 'a whole number from 2 to 255');
  await required.fill('4');
  await isStopped('How many shares are required', 'at least as many holders');
  // Another holder puts it right.
  await button(page, 'Add a holder').click();
  await page.getByLabel('Name of holder 4').fill('Dee');
  expect(await page.getByRole('alert').count()).toBe(0);
  await button(page, 'Next').click();
  await expect.poll(() => page.locator('.parts [aria-current]').textContent()).toBe('Keys');
});

test('no step is left with a key that is missing, faulty or another holder’s: it is said at its field, which has the focus', async () => {
  const fake = fakeApi();
  const page = await open(fake);
  await pressOn(page, 'Create a key set');
  await page.getByLabel('Name of the set').fill('Payments');
  for (const [at, name] of ['Ada', 'Ben', 'Cleo'].entries())
    await page.getByLabel(`Name of holder ${at + 1}`).fill(name);
  await toStep(page, 'Keys');
  const next = button(page, 'Next');
  const key = (name: string) => page.getByLabel(`OpenPGP public key of ${name}`);
  const stays = async (name: string, said: string) => {
    await next.click();
    await page.getByRole('alert').filter({ hasText: said }).waitFor();
    expect(await key(name).evaluate(field => field === document.activeElement)).toBe(true);
    expect(await key(name).getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.parts [aria-current]').textContent()).toBe('Keys');
  };
  await stays('Ada', 'The key of Ada is still missing. Paste it, or choose its file.');
  fake.state.refuse['pgpKey.read'] = ['PGP_KEY_EXPIRED', {}];
  await page.keyboard.insertText('an old key');
  await page.getByRole('alert').filter({ hasText: 'has expired' }).waitFor();
  await stays('Ada', 'This key cannot be used: the reason stands above.');
  delete fake.state.refuse['pgpKey.read'];
  await key('Ada').fill('key of Ada');
  await page.locator('.key-card').waitFor();
  await key('Ben').fill('key of Ada');
  await page.getByRole('alert').filter({ hasText: 'Ada and Ben would have the same OpenPGP key' }).waitFor();
  await stays('Ben', 'Give another one.');
  await key('Ben').fill('key of Ben');
  await key('Cleo').fill('key of Cleo');
  await expect.poll(() => page.locator('.key-card').count()).toBe(3);
  await next.click();
  await expect.poll(() => page.locator('.parts [aria-current]').textContent()).toBe('Room');
});

test('a form is tried out with example names, for practice alone, and takes the place of what was typed only when asked', async () => {
  const fake = inSet();
  fake.state.folder = {
    ...fake.state.folder!,
    keySets: [...fake.state.folder!.keySets, sampleSummary({ name: 'rehearsal' })],
  };
  const page = await open(fake);
  await pressOn(page, 'Create a key set');
  const name = page.getByLabel('Name of the set');
  const names = () =>
    page
      .getByLabel(/^Name of holder/)
      .all()
      .then(fields => Promise.all(fields.map(field => field.inputValue())));
  await typeInto(page, name, 'Payments');
  await typeInto(page, page.getByLabel('Name of holder 2'), 'Ben');
  await pressOn(page, 'Rehearse with example names');
  await page.getByRole('alert').filter({ hasText: 'would be replaced' }).waitFor();
  await pressOn(page, 'Keep what stands here');
  expect([await name.inputValue(), ...(await names())]).toEqual(['Payments', '', 'Ben', '']);
  expect(await page.getByText(/^PRACTICE\./).isVisible()).toBe(false);
  await pressOn(page, 'Rehearse with example names');
  await pressOn(page, 'Replace it');
  expect([await name.inputValue(), ...(await names())]).toEqual([
    'Rehearsal 2',
    'Ada Example',
    'Ben Example',
    'Cleo Example',
  ]);
  await page.getByText(/^PRACTICE\./).waitFor();
  expect(await page.getByLabel(/^Practice set/).isChecked()).toBe(true);
  await toStep(page, 'Room');
  await page.getByLabel('Nobody has compared').check();
  fake.state.attempt = sampleAttempt();
  await start(page);
  await expect.poll(() => sent(fake, 'createKeySet.start')).toHaveLength(1);
  expect(sent(fake, 'createKeySet.start')).toMatchObject([{ name: 'Rehearsal 2', practice: true }]);
});

test('example names are as many as people had asked for, and of as many needed', async () => {
  const page = await open(inSet());
  await pressOn(page, 'Create a key set');
  const count = page.getByLabel('How many people hold a share');
  const required = page.getByLabel('How many shares are required');
  await count.fill('5');
  await required.fill('3');
  await pressOn(page, 'Rehearse with example names');
  await page.getByText('Example names are filled in below').waitFor();
  expect([await count.inputValue(), await required.inputValue()]).toEqual(['5', '3']);
  await expect.poll(() => page.getByLabel('Name of holder 5').inputValue()).toBe('Fay Example');
  // Only they stand there: one more is asked for without a question, and they are filled in again.
  await count.fill('6');
  await expect.poll(() => page.getByLabel('Name of holder 6').inputValue()).toBe('Gus Example');
  await count.fill('4');
  await expect.poll(() => page.getByLabel(/^Name of holder/).count()).toBe(4);
  await pressOn(page, 'Rehearse with example names');
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await page.getByLabel('Name of holder 4').inputValue()).toBe('Emil Example');
  // A name of one's own stays, and is asked about.
  await page.getByLabel('Name of holder 2').fill('Ben Okri');
  await count.fill('5');
  await expect.poll(() => page.getByLabel('Name of holder 5').inputValue()).toBe('');
  await pressOn(page, 'Rehearse with example names');
  await page.getByRole('alert').filter({ hasText: 'would be replaced' }).waitFor();
});

test('a new share for somebody who has one is told at the name, with the way that gives theirs again', async () => {
  const page = await open(inSet());
  await pressOn(page, /^Open Payments/);
  await pressOn(page, 'Generate a share');
  const name = page.getByLabel('Who is to have the new share');
  await name.fill(' carol  mendes');
  await button(page, 'Next').click();
  await page
    .getByText('Carol Mendes has a share of this set already. If it is lost, use “Issue again”')
    .waitFor();
  expect(await name.evaluate(field => field === document.activeElement)).toBe(true);
  await name.fill('Carola Mendes');
  await button(page, 'Next').click();
  await page.getByLabel('OpenPGP public key of Carola Mendes').waitFor();
});

test('no example name goes into a set that is not for practice: each is told at its field, until the real one stands there', async () => {
  const fake = inSet();
  const page = await open(fake);
  await pressOn(page, 'Create a key set');
  await pressOn(page, 'Rehearse with example names');
  await page.getByLabel(/^Practice set/).uncheck();
  const fields = ['Name of the set', ...[1, 2, 3].map(holder => `Name of holder ${holder}`)];
  for (const [place, label] of fields.entries()) {
    await page.locator('main form .go').click();
    await page.getByRole('alert').filter({ hasText: 'This name is made up' }).first().waitFor();
    const field = page.getByLabel(label, { exact: true });
    expect(await field.evaluate(input => input === document.activeElement), label).toBe(true);
    await page.keyboard.press('Control+A');
    await typeInto(page, field, `Real ${place}`);
  }
  await page.locator('main form .go').click();
  await page.getByLabel('OpenPGP public key of Real 1').waitFor();
});

test('a key with another person’s name is amber, and is only used when people say that it is the holder’s', async () => {
  const fake = inSet();
  fake.state.key = { ...fake.state.key, userIds: ['Mallory Other <m@example.org>'] };
  const page = await open(fake);
  await pressOn(page, 'Open Payments unseal keys');
  await pressOn(page, 'Generate a share');
  await typeInto(page, page.getByLabel('Who is to have the new share'), 'Dora Klein');
  await toStep(page, 'Keys');
  await tabTo(page, page.getByLabel('OpenPGP public key of Dora Klein'));
  await page.keyboard.insertText('a key');
  const panel = page.locator('.key-card');
  await panel
    .filter({ hasText: 'This key does not say that it is Dora Klein’s. It says: Mallory Other' })
    .waitFor();
  const colours = () =>
    panel.evaluate(element => {
      const { backgroundColor, borderLeftColor } = getComputedStyle(element);
      return [backgroundColor, borderLeftColor].join(' ');
    });
  const amber = await colours();
  await pressOn(page, 'Next');
  await page.getByRole('alert').filter({ hasText: ' first, or use another key.' }).waitFor();
  expect(sent(fake, 'generateShare.start')).toEqual([]);
  await page.keyboard.press('Space');

  // What was said of one holder is not said of the next.
  const holder = page.getByLabel('Who is to have the new share');
  await toStep(page, 'People');
  await holder.fill('Dora Kleiner');
  await toStep(page, 'Keys');
  expect(await page.getByLabel(/^It is Dora Kleiner’s all the same/).isChecked()).toBe(false);
  await toStep(page, 'People');
  await holder.fill('Mallory Other');
  await toStep(page, 'Keys');
  expect(await page.getByLabel(/all the same/).count()).toBe(0);
  expect(await colours()).not.toBe(amber);
  await toStep(page, 'People');
  await holder.fill('Dora Klein');
  await toStep(page, 'Keys');
  await page.getByLabel(/^It is Dora Klein’s all the same/).check();
  await toStep(page, 'Room');
  await page.getByLabel('Nobody has compared').check();
  fake.state.attempt = sampleAttempt();
  await start(page);
  await titleIs(page, /^Pass the keyboard/);
  expect(sent(fake, 'generateShare.start')).toMatchObject([{ holder: 'Dora Klein', pgp_key: 'a key' }]);
});

test('the button under the hand stays where it is when what was refused goes with the first key', async () => {
  const fake = inSet();
  fake.state.refuse['transcript.verify'] = ['TRANSCRIPT_OTHER_DIGEST', { in: 'groups', places: [3, 7] }];
  const page = await open(fake);
  await page.setViewportSize({ width: 960, height: 640 });
  await pressOn(page, 'Verify a transcript');
  const digest = page.getByLabel('Digest from paper');
  await digest.fill('ab');
  const go = page.locator('main form .go');
  await go.click();
  await page.getByRole('alert').waitFor();
  await digest.focus();
  await page.locator('main').evaluate(main => main.scrollTo({ top: main.scrollHeight }));
  await page.evaluate(() => document.scrollingElement!.scrollTo({ top: 100_000 }));
  const { y } = (await go.boundingBox())!;
  await page.keyboard.type('c');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  expect(Math.abs((await go.boundingBox())!.y - y)).toBeLessThan(1);
});
