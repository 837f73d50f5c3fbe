/** The room view, and the screen that covers a one-time password: as large as the window, and back to where one was. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeApi } from '../renderer/fake-api';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleRecovery } from '../renderer/samples-of-recovery';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { launchBrowser } from '../support/chromium';
import { openPage } from './harness';
import { button, tabTo, titleIs, toStep } from './keyboard';
import { brokenLetters } from './narrow-text';
import { epochStates } from './tss-epoch-states';
import { vouchStates } from './tss-vouch-states';
import { widestWords } from './widest-words';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser({ ignoreDefaultArgs: ['--hide-scrollbars'] });
});
afterAll(() => browser.close());

const room = (page: Page) => page.getByRole('dialog', { name: 'Verification words' });
const isOpen = (page: Page) => room(page).waitFor();
const isShut = (page: Page) => room(page).waitFor({ state: 'detached' });
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

/** Width and height in CSS pixels, and how many pixels of the window each is: 480x320 is 960x640 at 200 %. */
const windows: [number, number, number][] = [
  [960, 640, 1],
  [480, 320, 2],
  [1024, 768, 1],
  [1280, 800, 1],
  [1920, 1080, 1],
];

test('the widest words fill every window at 48 px and more, whole, beside their numbers, and nothing else is seen', async () => {
  const attempt = sampleAttempt({ words: await widestWords(browser) });
  const { page, close } = await openPage(browser, fakeApi({ keySet: sampleKeySet(), attempt }).handlers);
  await titleIs(page, /^Pass the keyboard/);
  await page.keyboard.press('F8');
  await isOpen(page);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  for (const [width, height, zoom] of windows) {
    await page.setViewportSize({ width, height });
    const wrong = await page.evaluate(least => {
      const dialog = document.querySelector('dialog.room')!;
      const over = dialog.scrollHeight > dialog.clientHeight || dialog.scrollWidth > dialog.clientWidth;
      const { left, top, right, bottom } = dialog.getBoundingClientRect();
      const whole = left <= 0 && top <= 0 && right >= innerWidth && bottom >= innerHeight;
      return [
        over ? 'the room view scrolls' : '',
        whole ? '' : 'the room view leaves some of the window',
        ...Array.from(dialog.querySelectorAll('li'), word => {
          const { fontSize, lineHeight } = getComputedStyle(word);
          const text = document.createRange();
          text.selectNodeContents(word);
          const place = text.getBoundingClientRect();
          const column = word.getBoundingClientRect();
          const isOut =
            place.right > innerWidth || place.bottom > innerHeight || place.right > column.right + 1;
          const isSmall = Number.parseFloat(fontSize) < least;
          const isBroken = place.height > 1.7 * Number.parseFloat(lineHeight);
          return isOut || isSmall || isBroken
            ? `${word.textContent}: ${fontSize} ${JSON.stringify(place)}`
            : '';
        }),
      ].filter(Boolean);
    }, 48 / zoom);
    expect(wrong, `${width}x${height}`).toEqual([]);
  }
  const seen = (await page.locator('dialog.room').innerText()).replace('Esc or F8 closes this.', '');
  expect(seen).toMatch(/^[\sa-zA-Z]*$/);
  await close();
});

test('it comes over a share that is being typed, by a key, and goes without having touched it', async () => {
  const { page, close } = await openPage(
    browser,
    fakeApi({ keySet: sampleKeySet(), attempt: sampleAttempt() }).handlers,
  );
  await titleIs(page, /^Pass the keyboard/);
  await page.keyboard.press('Enter');
  await titleIs(page, /enter your share$/);
  const hint = () => page.locator('#share-hint').textContent();
  await page.keyboard.type('0123456789ab');
  const [before, at] = [await hint(), await focused(page)];
  for (const back of ['Escape', 'F8']) {
    await page.keyboard.press('F8');
    await isOpen(page);
    await page.keyboard.type('cd');
    await page.keyboard.press(back);
    await isShut(page);
    expect(await focused(page)).toBe(at);
    expect(await hint()).toBe(before);
  }
  await page.keyboard.press('Backspace');
  await page.keyboard.type('b');
  expect(await hint()).toBe(before);
  await page.keyboard.type('c');
  expect(await hint()).not.toBe(before);
  await close();
});

test('its button opens it on the page of the words, and has the focus again; over a question it does not come', async () => {
  const attempt = sampleAttempt({ progress: 0 });
  const { page, close } = await openPage(browser, fakeApi({ keySet: sampleKeySet(), attempt }).handlers);
  await titleIs(page, 'Compare the words');
  await tabTo(page, button(page, 'Room view (F8)'));
  await page.keyboard.press('Enter');
  await isOpen(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await isShut(page);
  expect(await focused(page)).toBe('Room view (F8)');
  await button(page, 'Cancel attempt').click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('F8');
  expect(await page.getByRole('dialog').count()).toBe(1);
  await close();
});

test('the words of what is declared of a vault are shown so, too, and the way back is where one was', async () => {
  for (const state of [...epochStates, ...vouchStates].filter(({ name }) =>
    /^tss-(void|vouch)-words$/.test(name),
  )) {
    const fake = state.fake();
    const { page, close } = await openPage(browser, fake.handlers);
    await state.reach!(page, fake);
    await titleIs(page, 'Compare the words');
    const words = await page.locator('.words-card li').allTextContents();
    expect(words).toHaveLength(8);
    await page.keyboard.press('F8');
    await isOpen(page);
    expect(await room(page).locator('li').allTextContents()).toEqual(words);
    await page.keyboard.press('Escape');
    await isShut(page);
    await titleIs(page, 'Compare the words');
    await close();
  }
});

test('a one-time password is shown when somebody says that the others look away, and covered again by the same key', async () => {
  const OTP = 'q7V1nDkP3sXcL0aZ8fYtR2wB';
  const attempt = sampleAttempt({ operation: 'recoveryToken', progress: 0, pgp_fingerprint: '' });
  const fake = fakeApi({ keySet: sampleKeySet(), recovery: sampleRecovery(), otp: OTP });
  const { page, close } = await openPage(browser, fake.handlers);
  await titleIs(page, 'Generate a recovery token');
  await toStep(page, 'Room');
  await page.getByLabel('The same', { exact: true }).check();
  fake.state.attempt = attempt;
  await button(page, 'Show the password').click();
  const cover = page.getByRole('dialog', { name: 'Look away' });
  const isShown = async () => (await page.content()).replace(/<[^>]*>|\s/g, '').includes(OTP);
  await cover.waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await cover.waitFor();
  expect(await isShown()).toBe(false);
  await page.keyboard.press('Enter');
  await expect.poll(isShown).toBe(true);
  expect(await page.getByText('Everyone compares these words').count()).toBe(0);
  const written = page.getByLabel(/^It is written down/);
  await written.check();
  await page.keyboard.press('F8');
  await cover.waitFor();
  expect(await isShown()).toBe(false);
  await page.keyboard.press('F8');
  await expect.poll(isShown).toBe(true);
  expect(await written.isChecked()).toBe(true);
  expect(await written.evaluate(box => box === document.activeElement)).toBe(true);
  await close();
});

test('the question mark opens the sheet of keys, but not where something is typed', async () => {
  const { page, close } = await openPage(
    browser,
    fakeApi({ keySet: sampleKeySet(), attempt: sampleAttempt() }).handlers,
  );
  await titleIs(page, /^Pass the keyboard/);
  const sheet = page.getByRole('dialog', { name: 'Shortcuts', exact: true });
  const before = await focused(page);
  await page.keyboard.press('?');
  await sheet.waitFor();
  expect(await sheet.textContent()).toContain('F8');
  expect(await brokenLetters(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(before);
  await page.keyboard.press('Enter');
  await titleIs(page, /enter your share$/);
  await page.keyboard.type('0?');
  expect(await sheet.count()).toBe(0);
  await tabTo(page, button(page, 'Shortcuts (?)'));
  await page.keyboard.press('Enter');
  await sheet.waitFor();
  await close();
});

test('F1 opens the guide at the chapter of the screen, leads on inside it, and goes back to what was typed', async () => {
  const { page, complaints, close } = await openPage(
    browser,
    fakeApi({ keySet: sampleKeySet(), attempt: sampleAttempt() }).handlers,
  );
  await titleIs(page, /^Pass the keyboard/);
  await page.keyboard.press('Enter');
  await titleIs(page, /enter your share$/);
  await page.keyboard.type('0123456789ab');
  const hint = await page.locator('#share-hint').textContent();
  const at = await focused(page);
  await page.keyboard.press('F1');
  const guide = page.getByRole('dialog', { name: 'Guide' });
  await guide.getByRole('heading', { name: 'A new share, in the window' }).waitFor();
  await guide.getByLabel('Chapter').selectOption({ label: 'Exceptions' });
  await guide.getByRole('region', { name: 'Exceptions' }).getByText('Note an exception').waitFor();
  // A link leads to the section that it names, however often.
  await guide.getByLabel('Chapter').selectOption({ label: 'Installing from a package' });
  for (let times = 0; times < 2; times++) {
    await guide.getByRole('button', { name: 'carried with it' }).click();
    const heading = guide.getByRole('heading', { name: 'What the deb needs, carried by hand' });
    await expect.poll(() => heading.evaluate(one => one === document.activeElement)).toBe(true);
    const [top, page] = [await heading.boundingBox(), await guide.locator('.help-page').boundingBox()];
    expect(top!.y).toBeGreaterThanOrEqual(page!.y - 1);
    expect(top!.y).toBeLessThan(page!.y + page!.height / 2);
  }
  await page.keyboard.press('Escape');
  await guide.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(at);
  expect(await page.locator('#share-hint').textContent()).toBe(hint);
  expect(complaints).toEqual([]);
  await close();
});
