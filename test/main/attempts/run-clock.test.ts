/** The clock that people confirmed: how long it holds. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RunClock } from '../../../main/attempts/run-clock';

const START = Date.parse('2026-11-21T13:30:00Z');
const WATCH = '2026-11-20T09:00Z';

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('goes on from what the watch showed, whatever this computer shows', () => {
  const clock = new RunClock();
  expect(clock.read()).toEqual({ now: START });
  clock.confirm(WATCH);
  vi.advanceTimersByTime(90_000);
  expect(clock.read()).toEqual({ now: START + 90_000, confirmed: Date.parse('2026-11-20T09:01:30Z') });
});

test.each([
  ['slept for an hour, or was set on by one', 3_600_000],
  ['was set back by a day', -86_400_000],
])('is not known any more when the computer %s, not even when that is taken back', (_what, by) => {
  const clock = new RunClock();
  clock.confirm(WATCH);
  // The wall clock alone.
  vi.setSystemTime(Date.now() + by);
  expect(clock.read()).toEqual({ now: START + by });
  vi.setSystemTime(START);
  expect(clock.read()).toEqual({ now: START });
  clock.confirm(WATCH);
  expect(clock.read()).toHaveProperty('confirmed');
});

test('a few seconds by which a clock is put right change nothing', () => {
  const clock = new RunClock();
  clock.confirm(WATCH);
  vi.setSystemTime(START + 5000);
  expect(clock.read()).toEqual({ now: START + 5000, confirmed: Date.parse('2026-11-20T09:00:00Z') });
});
