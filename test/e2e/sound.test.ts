/** Sounds of a ceremony: which one is asked of the real Chromium at what, and that none is where nobody turned them on. */
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleKeySet, sampleSummary } from '../renderer/samples-of-sets';
import { inOneBrowser } from './browser';
import { openPage } from './harness';
import { button, pressOn, titleIs } from './keyboard';

const around = inOneBrowser();
let opened: Awaited<ReturnType<typeof openPage>>;
afterEach(async () => {
  await opened.close();
  expect(opened.complaints).toEqual([]);
});

const folder = { path: '/media/ceremony', keySets: [sampleSummary()], settled: [] };
const seats = (count: number) =>
  sampleAttempt().seats.map((seat, place) => ({ ...seat, accepted: place < count }));

/** Writes down what the page gives to the sound card, and lets it through. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (when) {
      heard.push(`${this.type} ${Math.round(this.frequency.value)}`);
      start.call(this, when);
    };
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}
const accepted = ['sine 659', 'sine 988'];
const alarm = ['square 196', 'square 196', 'square 196', 'square 196'];
const lastMinute = ['triangle 440'];

async function intoEntry(
  secondsLeft: number,
): Promise<{ fake: Fake; page: Page; heard(): Promise<string[]> }> {
  const fake = fakeApi({
    folder,
    keySet: sampleKeySet(),
    attempt: sampleAttempt({ progress: 1, seats: seats(1), secondsLeft }),
  });
  opened = await openPage(around.browser, fake.handlers);
  const { page } = opened;
  await titleIs(page, /^Pass the keyboard/);
  return { fake, page, heard: await listen(page) };
}
const enter = async (page: Page) => {
  await page.keyboard.type('00');
  await page.keyboard.press('Enter');
};

test('the window looks and sounds as it was chosen last on this computer, and tells main what is chosen', async () => {
  const fake = fakeApi({ folder, look: { theme: 'dark', sound: true } });
  opened = await openPage(around.browser, fake.handlers, { theme: 'light', asBuilt: true });
  const { page } = opened;
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await titleIs(page, 'Key sets');
  expect(await theme()).toBe('dark');
  await pressOn(page, 'Turn sound off');
  await pressOn(page, 'Light theme');
  expect(await theme()).toBe('light');
  const chosen = fake.state.calls.filter(({ name }) => name === 'program.look').map(({ params }) => params);
  expect(chosen).toEqual([{}, { sound: false }, { theme: 'light' }]);
  // What was chosen in this window stays when its page is shown anew.
  await page.reload();
  await titleIs(page, 'Key sets');
  expect(await theme()).toBe('light');
});

test('turned on, a share that was accepted, an alarm and the last minute each have their own sound, and nothing else has one', async () => {
  const { fake, page, heard } = await intoEntry(300);
  await pressOn(page, 'Turn sound on');
  // What the room is going to hear.
  await expect.poll(heard).toEqual(accepted);
  expect(await button(page, 'Turn sound off').count()).toBe(1);
  await pressOn(page, /words match/);
  fake.state.refuse['attempt.enter'] = ['SHARE_NOT_READABLE', {}];
  await enter(page);
  await page.getByRole('alert').waitFor();
  expect(await heard()).toEqual([]);
  fake.state.refuse['attempt.enter'] = ['SHARE_DESTROYED', { index: 88, holder: 'Deniz Ilhan' }];
  await page.keyboard.press('Control+A');
  await enter(page);
  await page.getByRole('alert').filter({ hasText: 'Deniz Ilhan' }).waitFor();
  await expect.poll(heard).toEqual(alarm);
  delete fake.state.refuse['attempt.enter'];
  // In whatever way it came in: it is told as news of the attempt.
  fake.state.attempt = sampleAttempt({ progress: 2, seats: seats(2), secondsLeft: 300 });
  await fake.handlers.attempt.touch({ nonce: fake.state.attempt.nonce });
  await expect.poll(heard).toEqual(accepted);
  fake.state.attempt = sampleAttempt({ progress: 2, seats: seats(2), secondsLeft: 59 });
  await fake.handlers.attempt.touch({ nonce: fake.state.attempt.nonce });
  await page.getByRole('button', { name: 'We are still here' }).waitFor();
  await expect.poll(heard).toEqual(lastMinute);
});

test('until somebody turns it on there is no sound, and none once it is turned off', async () => {
  const { fake, page, heard } = await intoEntry(59);
  await page.getByRole('button', { name: 'We are still here' }).waitFor();
  fake.state.attempt = sampleAttempt({ progress: 2, seats: seats(2) });
  await fake.handlers.attempt.touch({ nonce: fake.state.attempt.nonce });
  await page.getByRole('button', { name: 'We are still here' }).waitFor({ state: 'detached' });
  expect(await heard()).toEqual([]);
  await pressOn(page, 'Turn sound on');
  await expect.poll(heard).toEqual(accepted);
  await pressOn(page, 'Turn sound off');
  fake.state.attempt = sampleAttempt({ progress: 3, seats: seats(3), secondsLeft: 50 });
  await fake.handlers.attempt.touch({ nonce: fake.state.attempt.nonce });
  await page.getByRole('button', { name: 'We are still here' }).waitFor();
  expect(await heard()).toEqual([]);
});
