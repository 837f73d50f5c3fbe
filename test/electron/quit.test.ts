/** How the program in a real Electron ends, and what a second start does. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Driven, drive, ended, inPage, place, practiceSet, startAgain, startPlain } from './kit';

test.each(['SIGTERM', 'SIGINT'] as const)(
  'with nothing open it ends at %s, without a debugger beside it',
  async signal => {
    const { child, said } = await startPlain();
    child.kill(signal);
    expect(await ended(child), said()).toBe(0);
  },
);

test('with nothing open it ends with its window', async () => {
  const { app, child } = await drive();
  await app.evaluate(({ BrowserWindow }) => setTimeout(() => BrowserWindow.getAllWindows()[0]!.close(), 10));
  expect(await ended(child)).toBe(0);
});

/** Begins an attempt and leaves it open. */
async function inMidAttempt(driven: Driven): Promise<string> {
  const set = await practiceSet(driven);
  expect(set.error).toBeNull();
  const begun = await inPage(
    driven,
    async (quorate, acceptLive) => (await quorate.checkShare.start({ acceptLive } as never)).ok,
    set.acceptLive,
  );
  expect(begun).toBe(true);
  return set.path;
}

/** The attempt is closed in its transcript, and the folder is free for the next. */
function expectSettled(folder: string): void {
  const files = readdirSync(folder, { recursive: true }).map(String);
  expect(files.filter(name => /\.lock$|quorate-lock/.test(name))).toEqual([]);
  const [transcript] = files.filter(name => /check.*\.jsonl$/.test(name));
  const lines = readFileSync(path.join(folder, transcript!), 'utf8').trim().split('\n');
  expect(JSON.parse(lines.at(-1)!)).toMatchObject({ event: 'end', outcome: 'cancelled' });
}

/** As the X of the window does. */
const closeWindow = ({ app }: Driven) =>
  app.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]!.close(), 10);
  });

test('in the middle of an attempt it ends by SIGTERM, the attempt cancelled', async () => {
  const driven = await drive();
  const folder = await inMidAttempt(driven);
  driven.child.kill('SIGTERM');
  expect(await ended(driven.child)).toBe(0);
  expectSettled(folder);
});

test('in the middle of an attempt closing the window asks first, and then ends it, the attempt cancelled', async () => {
  const driven = await drive();
  const folder = await inMidAttempt(driven);
  const { page } = driven;
  const question = page.getByRole('dialog', { name: 'Close the window?' });
  await closeWindow(driven);
  await question.waitFor();
  await page.getByRole('button', { name: 'Go on with the attempt' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await inPage(driven, async quorate => (await quorate.attempt.read()).ok)).toBe(true);
  await closeWindow(driven);
  await question.waitFor();
  // The window may be gone before the click is said to be done.
  await page
    .getByRole('button', { name: 'Close the window' })
    .click({ noWaitAfter: true })
    .catch(error => {
      if (!page.isClosed()) throw error;
    });
  expect(await ended(driven.child)).toBe(0);
  expectSettled(folder);
});

test.each([
  ['closed a second time', async (driven: Driven) => closeWindow(driven)],
  ['sent SIGTERM', async ({ child }: Driven) => void child.kill('SIGTERM')],
])('while its question stands, it ends when it is %s', async (_how, end) => {
  const driven = await drive();
  const folder = await inMidAttempt(driven);
  await closeWindow(driven);
  await driven.page.getByRole('dialog', { name: 'Close the window?' }).waitFor();
  await end(driven);
  expect(await ended(driven.child)).toBe(0);
  expectSettled(folder);
});

test('a page that hangs in the middle of an attempt keeps no window open', async () => {
  const driven = await drive();
  const folder = await inMidAttempt(driven);
  void inPage(driven, () => {
    for (;;);
  }).catch(() => {});
  await closeWindow(driven);
  expect(await ended(driven.child)).toBe(0);
  expectSettled(folder);
});

test('a second start brings the first window forward and ends; a minimised one is restored', async () => {
  const { app, child, profile } = await drive();
  const isMinimized = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isMinimized());
  expect(await startAgain(profile)).toBe(0);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  // Without a window manager nothing is minimised: the run says so at its start.
  if (place.manager) {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.minimize());
    await expect.poll(isMinimized, { timeout: 10_000 }).toBe(true);
    expect(await startAgain(profile)).toBe(0);
    await expect.poll(isMinimized, { timeout: 10_000 }).toBe(false);
  }
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
});

test('a second start while the window is gone and the program on its way out breaks nothing', async () => {
  const { app, child } = await drive();
  await app.evaluate(({ app: electron, BrowserWindow }) => {
    electron.once('window-all-closed', () => electron.emit('second-instance', {}, [], '', {}));
    setTimeout(() => BrowserWindow.getAllWindows()[0]!.close(), 10);
  });
  // What main throws there ends it with 1.
  expect(await ended(child)).toBe(0);
});

test('the signal that opens a debugger elsewhere changes nothing', async () => {
  const { child, said } = await startPlain();
  child.kill('SIGUSR1');
  child.kill('SIGTERM');
  expect(await ended(child), said()).toBe(0);
  expect(said()).not.toContain('Debugger listening');
});
