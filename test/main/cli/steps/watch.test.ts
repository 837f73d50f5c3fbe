import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Session } from '../../../../main/cli/steps/session';
import { type Watch, whileWatched } from '../../../../main/cli/steps/watch';
import { Output } from '../../../../main/cli/terminal/output';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An attempt whose seconds run out unless it is touched, with people at a terminal. */
function attempt(seconds: number) {
  let deadline = Date.now() + seconds * 1000;
  const remarks: string[] = [];
  let stderr = '';
  const streams = { stdout: { write: () => {} }, stderr: { write: (text: unknown) => (stderr += text) } };
  const read = async () => {
    const secondsLeft = Math.ceil((deadline - Date.now()) / 1000);
    const phase = secondsLeft > 0 ? 'collecting' : 'expired';
    return { ok: true, value: { nonce: 'n', phase, secondsLeft: secondsLeft > 0 ? secondsLeft : null } };
  };
  const touch = async () => {
    deadline = Date.now() + seconds * 1000;
  };
  const session = {
    api: { attempt: { read, touch } },
    output: new Output(streams, false, true),
    people: { remark: (text: string) => remarks.push(text) },
    interrupted: new AbortController().signal,
  } as unknown as Session;
  return { session, remarks, stderr: () => stderr };
}

/** Watched until the signal ends it. */
const untilOver = (session: Session, each: (watch: Watch) => void = () => {}) =>
  whileWatched(
    session,
    'n',
    watch =>
      new Promise((_resolve, reject) => {
        each(watch);
        watch.signal.addEventListener('abort', () => reject(watch.signal.reason));
      }),
  );

const said = (seconds: number) => `This attempt ends in ${seconds} seconds unless somebody types.`;

test('people are told when 60, 30 and 10 seconds are left, and then that the attempt has ended', async () => {
  const { session, remarks, stderr } = attempt(90);
  const over = expect(untilOver(session)).rejects.toMatchObject({ exit: 1 });
  await vi.advanceTimersByTimeAsync(91_000);
  await over;
  expect(remarks).toEqual([said(60), said(30), said(10)]);
  expect(stderr()).toContain('nothing was entered for too long');
});

test('typing puts the end off, and then they are told anew', async () => {
  const { session, remarks } = attempt(90);
  let typing = () => {};
  const over = expect(
    untilOver(session, watch => {
      typing = watch.touch;
    }),
  ).rejects.toMatchObject({ exit: 1 });
  await vi.advanceTimersByTimeAsync(65_000);
  typing();
  await vi.advanceTimersByTimeAsync(91_000);
  await over;
  expect(remarks).toEqual([said(60), said(30), said(60), said(30), said(10)]);
});
