/** What the window is told without asking: after each call that changes something, and when something changes by itself. */
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { CeremonyChild, ForkCeremony } from '../../../main/attempts/ceremony-process';
import { Session } from '../../../main/attempts/session';
import { LOOK_EVERY_MS, ProgramEvents } from '../../../main/program/events';
import type { Program } from '../../../main/program/program';
import type { CeremonyFolder } from '../../../main/storage/folder/ceremony-folder';
import type { Handlers } from '../../../shared/contract';
import type { ProgramEvent } from '../../../shared/contract/events';
import { Refusal } from '../../../shared/text/refusals';
import { sampleMachine } from '../../renderer/samples';
import { forkInProcess } from '../../support/in-process';
import {
  codeOf,
  copiedSet,
  enter,
  offline,
  openProgram,
  startParams,
  startProgram,
  startShare,
  value,
} from '../../support/program';
import { enterForToken } from '../../support/recovery';

afterEach(() => {
  vi.useRealTimers();
});

const { wallClock } = startParams();

/** Everything that is told from now on, and waiting for what is to come. */
function followed({ events }: Pick<Program, 'events'>) {
  const all: ProgramEvent[] = [];
  let wake = () => {};
  events.follow(event => {
    all.push(event);
    wake();
  });
  const of = <N extends ProgramEvent['name']>(name: N) =>
    all.filter((event): event is Extract<ProgramEvent, { name: N }> => event.name === name);
  /** Waits until it is told; a failure is the test's own time limit. */
  const until = async (isThere: () => unknown) => {
    while (!isThere()) await new Promise<void>(resolve => (wake = resolve));
  };
  return { all, of, until };
}
/** What is told of an answer comes in the turn after it: before what is asked for then, and not before a timer of a busy machine. */
const toldBy = () => new Promise(resolve => setImmediate(resolve));

test('each call that changes the attempt is told, in order and once, as the call that reads it gives it', async () => {
  const here = await openProgram();
  const { api } = here;
  const { shares } = await copiedSet(here);
  const { all, of } = followed(here.program);
  const { nonce } = await startShare(api);
  await toldBy();
  const read = async () => value(await api.attempt.read());
  const last = () => of('attempt').at(-1)?.value;
  expect(last()?.attempt).toEqual({ ...(await read()), secondsLeft: expect.any(Number) });
  expect(last()?.endsInMs).toBeGreaterThan(0);

  value(await enter(api, nonce, shares[0]!));
  await toldBy();
  expect(last()?.attempt).toMatchObject({ phase: 'collecting', progress: 1 });
  const before = all.length;
  for (const ask of [api.attempt.read, api.folder.read, api.keySet.read, api.recovery.read]) await ask();
  await toldBy();
  expect(all).toHaveLength(before);

  expect(codeOf(await enter(api, nonce, 'zz!!'))).not.toBe('ok');
  value(await api.attempt.cancel());
  await toldBy();
  expect(last()).toMatchObject({ attempt: { phase: 'cancelled', secondsLeft: null }, endsInMs: null });
  const first = all[0]!.number;
  expect(all.map(({ number }) => number)).toEqual(all.map((_, at) => first + at));
});

test('somebody who is still there is told as the time that is left by then', async () => {
  const here = await openProgram();
  await copiedSet(here);
  const { nonce } = await startShare(here.api);
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  const { of, until } = followed(here.program);
  vi.advanceTimersByTime(61_500);
  value(await here.api.attempt.touch({ nonce }));
  await until(() => of('attempt').length > 0);
  vi.advanceTimersByTime(1500);
  value(await here.api.attempt.cancel());
  await until(() => of('attempt').length > 1);
  expect(of('attempt').map(event => event.value.endsInMs)).toEqual([600_000, null]);
});

test('with the end of an attempt comes the folder as it is then, and what a call makes of the folder', async () => {
  const here = await openProgram();
  const { api } = here;
  const { shares } = await copiedSet(here);
  const { of, until } = followed(here.program);
  let { nonce } = await startShare(api);
  for (const share of shares.slice(0, 2)) ({ nonce } = value(await enter(api, nonce, share)));
  await until(() => of('folder').length > 0);
  expect(of('attempt').at(-1)?.value.attempt?.phase).toBe('complete');
  expect(of('folder').at(-1)?.value).toEqual({
    folder: value(await api.folder.read()),
    keySet: value(await api.keySet.read()),
    vaults: [],
  });
  expect(
    of('folder')
      .at(-1)
      ?.value.keySet?.shares.map(({ holder }) => holder),
  ).toContain('Newcomer');

  value(await api.tssVault.create({ name: 'Treasury', practice: true }));
  await until(() => of('folder').at(-1)?.value.vaults?.length === 1);
  expect(of('folder').at(-1)?.value.vaults?.[0]?.name).toBe('Treasury');
});

test('the folder is read when no call is changing it; vaults that cannot be read are left out, as the set at hand is', async () => {
  const session = new Session({
    ...{ fork: forkInProcess, practiceOnly: false, expiryMs: 1000, recoveryMs: 1000 },
    network: offline,
  });
  const list = vi.fn(() => Promise.reject(new Refusal('FOLDER_GONE', { name: 'stick' })));
  session.folder = { vaults: { list } } as unknown as CeremonyFolder;
  const folder = { path: '/media/stick', keySets: [], settled: [], readOnly: null };
  const read = async () => folder;
  const events = new ProgramEvents(session, {
    program: {} as Handlers['program'],
    folder: { read } as unknown as Handlers['folder'],
    keySet: { read: () => Promise.reject(new Refusal('FILE_DAMAGED', {})) } as unknown as Handlers['keySet'],
  });
  onTestFinished(() => events.stop());
  const { of, until } = followed({ events });
  let end = () => {};
  const changing = session.inTurn(() => new Promise<void>(resolve => (end = resolve)));
  const { open } = events.after({ folder: { open: read } } as unknown as Handlers).folder;
  await open({ path: folder.path, make: true });
  await toldBy();
  await toldBy();
  expect(list).not.toHaveBeenCalled();
  end();
  await changing;
  await until(() => of('folder').length > 0);
  expect(of('folder')[0]?.value).toEqual({ folder });
});

test('that the window is to be closed is told each time, and an attempt is on until it has ended', async () => {
  const here = await openProgram();
  await copiedSet(here);
  const { of } = followed(here.program);
  expect(here.program.isLive()).toBe(false);
  await startShare(here.api);
  expect(here.program.isLive()).toBe(true);
  const answered = vi.fn();
  here.program.askToClose(() => {});
  here.program.askToClose(answered);
  expect(of('closing').map(({ value: told }) => told)).toEqual([{ closing: true }, { closing: true }]);
  value(await here.api.program.closing({ answer: 'stay' }));
  expect(answered.mock.calls).toEqual([['stay']]);
  value(await here.api.attempt.cancel());
  expect(here.program.isLive()).toBe(false);
});

test('an attempt that expires is told without a call', async () => {
  const here = await openProgram({ expiryMs: 500 });
  await copiedSet(here);
  const { of, until } = followed(here.program);
  await startShare(here.api);
  await until(() => of('attempt').at(-1)?.value.attempt?.phase === 'expired');
  await until(() => of('folder').length > 0);
});

test('an attempt whose process dies is told without a call', async () => {
  const children: CeremonyChild[] = [];
  const fork: ForkCeremony = options => {
    const child = forkInProcess(options);
    children.push(child);
    return child;
  };
  const here = await openProgram({ fork });
  await copiedSet(here);
  const { of, until } = followed(here.program);
  await startShare(here.api);
  children.at(-1)!.kill();
  await until(() => of('attempt').at(-1)?.value.attempt?.phase === 'failed');
  expect(of('attempt').at(-1)?.value.endsInMs).toBeNull();
});

test('the machine is looked at by main, and told when it shows something else or its clock was set', async () => {
  let machine = sampleMachine();
  let looks = 0;
  const program = startProgram({
    machine: async () => {
      looks++;
      return machine;
    },
  });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] });
  const { of } = followed(program);
  onTestFinished(() => void vi.useRealTimers());
  const look = async () => {
    vi.advanceTimersByTime(LOOK_EVERY_MS);
    await toldBy();
    return of('machine').length;
  };
  expect([await look(), await look(), await look()]).toEqual([1, 1, 1]);
  machine = sampleMachine({ swap: { state: 'on', names: ['/swap.img'] } });
  expect([await look(), await look()]).toEqual([2, 2]);
  expect(of('machine').at(-1)?.value).toEqual({
    program: { ...value(await program.api.program.read()), clock: expect.any(String) },
    machine,
  });
  vi.setSystemTime(Date.now() + 3_600_000);
  expect([await look(), await look()]).toEqual([3, 3]);
  expect(looks).toBe(7);
  await program.close();
  vi.advanceTimersByTime(LOOK_EVERY_MS);
  expect(looks).toBe(7);
});

test('where nobody follows, nothing is looked at', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  let looks = 0;
  startProgram({
    machine: async () => {
      looks++;
      return sampleMachine();
    },
  });
  vi.advanceTimersByTime(10 * LOOK_EVERY_MS);
  expect(looks).toBe(0);
});

test('no share and no one-time password is in what is told, and recovery mode is', async () => {
  const here = await openProgram();
  const { api } = here;
  const { shares } = await copiedSet(here);
  const { all, of, until } = followed(here.program);
  value(await api.recovery.enter());
  const { nonce, otp } = value(await api.recoveryToken.start({ wallClock }));
  expect(otp?.length).toBeGreaterThan(20);
  for (const share of shares.slice(0, 2)) value(await enterForToken(api, nonce, share));
  await toldBy();
  expect(of('recovery').at(-1)?.value.recovery?.state).toBe('open');
  value(await api.recovery.leave());
  await until(() => of('recovery').at(-1)?.value.recovery === null && of('folder').length > 0);
  const told = JSON.stringify(all);
  for (const secret of [...shares, otp!]) expect(told).not.toContain(secret);
});
