/** What main tells the page: it asks for nothing by itself, counts down alone, and finds its way after a gap. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ProgramEvent } from '../../shared/contract/events';
import { type Fake, fakeApi, sampleAttempt, sampleKeySet, sampleRecovery } from '../renderer/fake-api';
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
  const [, minutes, seconds] = /Ends in (\d+):(\d\d) without/.exec(await page.innerText('body')) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

test('in ten minutes in which nothing is done the page asks main for nothing, with an attempt and without', async () => {
  for (const attempt of [null, sampleAttempt()]) {
    const { page, asked, close } = await opened(fakeApi({ keySet: sampleKeySet(), attempt }));
    const before = asked();
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
    expect.arrayContaining(['attempt.read', 'folder.read', 'keySet.read', 'program.machine', 'program.read']),
  );
  await close();
});
