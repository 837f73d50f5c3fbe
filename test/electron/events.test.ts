/** What main tells the page in a real Electron: it shows what happened, without asking for it. */
import { expect, test } from 'vitest';
import { drive, ended, inPage, practiceSet } from './kit';

/** The page's global objects, inside functions that run there. */
declare const self: { quorateEvents: { follow(listener: (event: unknown) => void): void }; told?: unknown[] };

test('an attempt that a process of which dies is told to the page, in its order, and shown', async () => {
  const driven = await drive();
  const set = await practiceSet(driven);
  expect(set.error).toBeNull();
  const started = await inPage(
    driven,
    async (quorate, acceptLive) => (await quorate.checkShare.start({ acceptLive } as never)).ok,
    set.acceptLive,
  );
  expect(started).toBe(true);
  // It comes up in the middle of the attempt.
  await driven.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.reload());
  const title = () =>
    inPage(driven, () => document.querySelector('h1')?.textContent ?? '', undefined, 3000).catch(() => '');
  await expect.poll(title, { timeout: 20_000 }).toMatch(/^Pass the keyboard/);

  const pids = await driven.app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ serviceName }) => serviceName === 'node.mojom.NodeService')
      .map(({ pid }) => pid),
  );
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  // Nobody has asked; the page that comes after it, in a process of its own, reads the same.
  await expect.poll(title, { timeout: 20_000 }).toBe('The attempt has failed');
  driven.child.kill('SIGTERM');
  expect(await ended(driven.child)).toBe(0);
});

test('events cross as they were sent, with numbers that follow each other', async () => {
  const driven = await drive();
  const set = await practiceSet(driven);
  expect(set.error).toBeNull();
  const told = await inPage(
    driven,
    async (quorate, acceptLive) => {
      const all: { number: number; name: string; value: { attempt?: { phase: string } | null } }[] = [];
      let come = () => {};
      self.quorateEvents.follow(event => {
        all.push(event as (typeof all)[number]);
        come();
      });
      await quorate.checkShare.start({ acceptLive } as never);
      await quorate.checkShare.cancel();
      const isOver = () => all.some(({ value }) => value.attempt?.phase === 'cancelled');
      while (!isOver()) await new Promise<void>(resolve => (come = resolve));
      return all.map(({ number, name, value }) => ({ number, name, phase: value.attempt?.phase ?? '' }));
    },
    set.acceptLive,
  );
  expect(told.filter(({ name }) => name === 'attempt').map(({ phase }) => phase)).toEqual([
    'collecting',
    'cancelled',
  ]);
  expect(told.map(({ number }) => number)).toEqual(told.map((_, at) => told[0]!.number + at));
  driven.child.kill('SIGTERM');
  expect(await ended(driven.child)).toBe(0);
});
