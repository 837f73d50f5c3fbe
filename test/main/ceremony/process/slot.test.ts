import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AttemptSlot, drawNonce } from '../../../../main/ceremony/process/slot';
import { heldCount, secretBytes, wipeAll } from '../../../../main/ceremony/process/wipe';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const slotOf = () => {
  const ends: string[] = [];
  const slot = new AttemptSlot<string>(() => ends.push('expired'), wipeAll);
  return { slot, ends };
};
const code = (code: string) => expect.objectContaining({ code });

describe('the one slot', () => {
  it('holds one attempt, and gives it to whoever brings its nonce', () => {
    const { slot } = slotOf();
    expect(() => slot.use('a')).toThrow(code('NO_ATTEMPT'));
    slot.open('a', 1000, 'state');
    expect(slot.use('a')).toBe('state');
    expect(() => slot.open('b', 1000, 'other')).toThrow(code('ATTEMPT_IN_PROGRESS'));
    expect(() => slot.requireIdle()).toThrow(code('ATTEMPT_IN_PROGRESS'));
    expect(() => slot.use('b')).toThrow(code('WRONG_NONCE'));
    expect(() => slot.use('')).toThrow(code('WRONG_NONCE'));
  });

  it('ends after the time without input, tells of it once, and overwrites every secret', () => {
    const { slot, ends } = slotOf();
    slot.open('a', 1000, 'state');
    const secret = secretBytes(4).fill(7);
    vi.advanceTimersByTime(999);
    expect(ends).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(ends).toEqual(['expired']);
    expect([...secret, heldCount()]).toEqual([0, 0, 0, 0, 0]);
    expect(() => slot.use('a')).toThrow(code('NO_ATTEMPT'));
    vi.advanceTimersByTime(10_000);
    expect(ends).toEqual(['expired']);
  });

  it('counts the time anew with the right nonce, and not with a wrong one', () => {
    const { slot, ends } = slotOf();
    slot.open('a', 5000, 'state');
    vi.advanceTimersByTime(4000);
    expect(slot.secondsLeft).toBe(1);
    slot.use('a');
    expect(slot.secondsLeft).toBe(5);
    vi.advanceTimersByTime(4000);
    expect(() => slot.use('b')).toThrow();
    vi.advanceTimersByTime(1000);
    expect(ends).toEqual(['expired']);
  });

  it('may be closed at any time, as often as one likes, and then nothing expires', () => {
    const { slot, ends } = slotOf();
    slot.close();
    slot.open('a', 1000, 'state');
    const secret = secretBytes(2).fill(7);
    slot.close();
    slot.close();
    expect([...secret]).toEqual([0, 0]);
    expect(slot.secondsLeft).toBe(0);
    vi.advanceTimersByTime(5000);
    expect(ends).toEqual([]);
    slot.open('b', 1000, 'next');
    expect(slot.use('b')).toBe('next');
  });
});

describe('an attempt that becomes a session', () => {
  it('keeps its nonce, and the slot stays taken', () => {
    const { slot } = slotOf();
    slot.open('a', 1000, 'attempt');
    slot.become('session', 10_000);
    expect(slot.use('a')).toBe('session');
    expect(() => slot.use('b')).toThrow(code('WRONG_NONCE'));
    expect(() => slot.requireIdle()).toThrow(code('ATTEMPT_IN_PROGRESS'));
  });

  it('ends when nothing is done in it for the time without input, counted from then', () => {
    const { slot, ends } = slotOf();
    slot.open('a', 1000, 'attempt');
    vi.advanceTimersByTime(900);
    slot.become('session', 10_000);
    expect(slot.secondsLeft).toBe(1);
    vi.advanceTimersByTime(999);
    expect(ends).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(ends).toEqual(['expired']);
    expect(() => slot.use('a')).toThrow(code('NO_ATTEMPT'));
  });

  it('ends at its time whatever is done in it, and overwrites every secret', () => {
    const { slot, ends } = slotOf();
    slot.open('a', 1000, 'attempt');
    slot.become('session', 2500);
    const secret = secretBytes(4).fill(7);
    for (let passed = 0; passed < 2000; passed += 500) {
      vi.advanceTimersByTime(500);
      slot.use('a');
    }
    expect(slot.secondsLeft).toBe(1);
    vi.advanceTimersByTime(499);
    slot.use('a');
    expect(ends).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(ends).toEqual(['expired']);
    expect([...secret, heldCount()]).toEqual([0, 0, 0, 0, 0]);
  });

  it('does not come of nothing, and its end leaves no time limit to the next attempt', () => {
    const { slot, ends } = slotOf();
    expect(() => slot.become('session', 1000)).toThrow(code('NO_ATTEMPT'));
    slot.open('a', 1000, 'attempt');
    slot.become('session', 500);
    slot.close();
    expect(() => slot.become('session', 1000)).toThrow(code('NO_ATTEMPT'));
    slot.open('b', 3000, 'next');
    vi.advanceTimersByTime(2999);
    expect([ends, slot.use('b')]).toEqual([[], 'next']);
  });
});

describe('a computer that sleeps, or whose clock is set', () => {
  /** The wall clock goes on (or is set) while timers and the steady clock stand still. */
  const jump = (ms: number) => vi.setSystemTime(Date.now() + ms);

  it('gives nothing after it wakes: the attempt is over with the first request, and every secret overwritten', () => {
    const { slot, ends } = slotOf();
    slot.open('a', 600_000, 'state');
    const secret = secretBytes(4).fill(7);
    jump(600_000);
    expect(slot.secondsLeft).toBe(0);
    expect(() => slot.use('a')).toThrow(code('ATTEMPT_EXPIRED'));
    expect([ends, ...secret, heldCount()]).toEqual([['expired'], 0, 0, 0, 0, 0]);
    expect(() => slot.use('a')).toThrow(code('NO_ATTEMPT'));
    vi.advanceTimersByTime(1_000_000);
    expect(ends).toEqual(['expired']);
  });

  it('ends a session that slept past its end, though there was input just before', () => {
    const { slot, ends } = slotOf();
    slot.open('a', 600_000, 'attempt');
    slot.become('session', 1_800_000);
    for (let at = 0; at < 3; at++) {
      jump(590_000);
      slot.use('a');
    }
    expect(slot.secondsLeft).toBe(30);
    jump(30_000);
    expect(() => slot.use('a')).toThrow(code('ATTEMPT_EXPIRED'));
    expect(ends).toEqual(['expired']);
  });

  it('ends it by itself within a second of waking, without a request', () => {
    const { slot, ends } = slotOf();
    slot.open('a', 600_000, 'attempt');
    const secret = secretBytes(1).fill(7);
    jump(3_600_000);
    vi.advanceTimersByTime(1000);
    expect([ends, ...secret]).toEqual([['expired'], 0]);
  });

  it('has no more time when the clock is set back: the steady one counts', () => {
    const { slot, ends } = slotOf();
    slot.open('a', 600_000, 'attempt');
    slot.become('session', 1_800_000);
    jump(-86_400_000);
    expect(slot.secondsLeft).toBe(600);
    for (let at = 0; at < 3; at++) {
      vi.advanceTimersByTime(590_000);
      slot.use('a');
    }
    expect(slot.secondsLeft).toBe(30);
    vi.advanceTimersByTime(29_999);
    expect(ends).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(ends).toEqual(['expired']);
  });

  it('makes no session of an attempt whose time was over', () => {
    const { slot, ends } = slotOf();
    slot.open('a', 600_000, 'attempt');
    jump(600_000);
    expect(() => slot.become('session', 1_800_000)).toThrow(code('ATTEMPT_EXPIRED'));
    expect(ends).toEqual(['expired']);
    expect(() => slot.use('a')).toThrow(code('NO_ATTEMPT'));
  });
});

it('draws nonces of 128 bits that differ', () => {
  const nonces = Array.from({ length: 100 }, drawNonce);
  for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(nonces).size).toBe(100);
});
