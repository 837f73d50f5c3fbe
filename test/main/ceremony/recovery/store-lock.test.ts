/** The store's key behind the token: bytes that are zero when they should be. */
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { StoreLock } from '../../../../main/ceremony/recovery/store-lock';
import { typed } from '../../../support/program';

const TOKEN = 'abcdefghijklmnopqrstuvwx';
const KEY = Uint8Array.from({ length: 32 }, (_, at) => at + 1);
const isZero = (bytes: Uint8Array): boolean => bytes.every(byte => byte === 0);
const locked = (forMs = 1000) => new StoreLock(KEY.slice(), typed(TOKEN), forMs);

beforeEach(() => {
  wipeAll();
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

it('gives the key to the token alone', () => {
  const lock = locked();
  expect(lock.use()).toBeUndefined();
  for (const wrong of ['', TOKEN.slice(1), `${TOKEN}x`, TOKEN.toUpperCase()])
    expect(lock.open(typed(wrong))).toBe(false);
  expect(lock.open(typed(TOKEN))).toBe(true);
  expect(lock.use()).toEqual(KEY);
});

it('overwrites the key by itself when it was not used for so long, and not before', () => {
  const lock = locked();
  lock.open(typed(TOKEN));
  const key = lock.use()!;
  vi.advanceTimersByTime(999);
  expect(lock.use()).toBe(key);
  vi.advanceTimersByTime(999);
  expect(isZero(key)).toBe(false);
  vi.advanceTimersByTime(1);
  expect([isZero(key), heldCount(), vi.getTimerCount()]).toEqual([true, 1, 0]);
});

it('goes by whichever clock is first: a wall clock that was set on, or a computer that slept', () => {
  const lock = locked(60_000);
  lock.open(typed(TOKEN));
  const key = lock.use()!;
  vi.setSystemTime(Date.now() + 60_000);
  expect([lock.use(), isZero(key)]).toEqual([undefined, true]);
});

it('overwrites the key when it is locked, and when a wrong token is tried', () => {
  for (const lockIt of [
    (lock: StoreLock) => lock.close(),
    (lock: StoreLock) => void lock.open(typed('wrong')),
  ]) {
    const lock = locked();
    lock.open(typed(TOKEN));
    const key = lock.use()!;
    lockIt(lock);
    expect([isZero(key), lock.use(), vi.getTimerCount()]).toEqual([true, undefined, 0]);
  }
});
