/** The ceremony process that is kept ready in the window of a real Electron: whom it serves, and that none is left. */
import { expect, test } from 'vitest';
import { eventually, isAlive } from '../support/processes';
import { type Driven, drive, ended, inPage, practiceSet, untilRenewed } from './kit';

/** The numbers of the ceremony processes that live. */
const ceremonies = ({ app }: Driven): Promise<number[]> =>
  app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .filter(({ serviceName }) => serviceName === 'node.mojom.NodeService')
      .map(({ pid }) => pid),
  );

/** Once no attempt is on and nothing is on its way out, there is one: the spare. */
async function waiting(driven: Driven): Promise<number> {
  let pids: number[] = [];
  await eventually(async () => {
    pids = await ceremonies(driven);
    return pids.length === 1;
  }, 20_000);
  expect(pids).toHaveLength(1);
  return pids[0]!;
}

/** Begins an attempt; gives the processes there are in the middle of it, and cancels it. */
async function attempt(driven: Driven, acceptLive: string[]): Promise<number[]> {
  const begun = await inPage(
    driven,
    async (quorate, live) => (await quorate.checkShare.start({ acceptLive: live } as never)).ok,
    acceptLive,
  );
  expect(begun).toBe(true);
  const during = await ceremonies(driven);
  await untilRenewed(driven, quorate => void quorate.checkShare.cancel());
  return during;
}

/** The spare and the one that came after it, once an attempt was served by the spare: before it is ready, one starts its own. */
async function servedBySpare(driven: Driven, acceptLive: string[]): Promise<{ spare: number; next: number }> {
  const spare = await waiting(driven);
  let during: number[] = [];
  await eventually(async () => {
    during = await attempt(driven, acceptLive);
    return !isAlive(spare);
  }, 20_000);
  expect(isAlive(spare)).toBe(false);
  expect(during).toContain(spare);
  const next = await waiting(driven);
  expect(during.filter(pid => pid !== spare)).toEqual([next]);
  return { spare, next };
}

test('one attempt after the other is served by the spare, each by another, and the window leaves no process', async () => {
  const driven = await drive();
  const set = await practiceSet(driven);
  expect(set.error).toBeNull();
  const first = await servedBySpare(driven, set.acceptLive);
  const second = await servedBySpare(driven, set.acceptLive);
  expect(second.spare).toBe(first.next);
  expect(new Set([first.spare, second.spare, second.next]).size).toBe(3);

  await driven.app.evaluate(({ BrowserWindow }) =>
    setTimeout(() => BrowserWindow.getAllWindows()[0]!.close(), 10),
  );
  expect(await ended(driven.child)).toBe(0);
  expect(isAlive(second.next)).toBe(false);
});

test('one that is killed while it waits is replaced, and no attempt notices', async () => {
  const driven = await drive();
  const set = await practiceSet(driven);
  expect(set.error).toBeNull();
  const killed = await waiting(driven);
  process.kill(killed, 'SIGKILL');
  await attempt(driven, set.acceptLive);
  expect(await waiting(driven)).not.toBe(killed);
  driven.child.kill('SIGTERM');
  expect(await ended(driven.child)).toBe(0);
});

test('a program that is killed takes its spare with it', async () => {
  const driven = await drive();
  const spare = await waiting(driven);
  process.kill(await driven.app.evaluate(() => process.pid), 'SIGKILL');
  expect(await eventually(() => !isAlive(spare), 20_000)).toBe(true);
});
