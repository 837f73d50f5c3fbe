import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ASKED_WITHIN_MS, holdClose } from '../../../main/app/hold-close';
import { openWindow } from '../../../main/app/window';
import type { ClosingAnswer } from '../../../shared/contract/program';
import { app, type BrowserWindow } from '../electron-stand-in';

let window: BrowserWindow;
let live: boolean;
let answered: (answer: ClosingAnswer) => void;
const ask = vi.fn((take: typeof answered) => {
  answered = take;
});
beforeEach(async () => {
  ask.mockClear();
  live = true;
  const opened = openWindow('/preload.cjs');
  await opened.loaded;
  window = opened.window as unknown as BrowserWindow;
  holdClose(opened.window, { isLive: () => live, askToClose: ask }, app as never);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  app.removeAllListeners('before-quit');
});

test('with no attempt on, the window closes at once (stand-in)', () => {
  live = false;
  window.close();
  expect(window.closed).toBe(true);
  expect(ask).not.toHaveBeenCalled();
});

test('in the middle of an attempt it is held back, people are asked, and it stays or goes as they say (stand-in)', () => {
  for (let time = 1; time <= 2; time++) {
    window.close();
    answered('asked');
    vi.advanceTimersByTime(10 * ASKED_WITHIN_MS);
    expect(window.closed).toBe(false);
    answered('stay');
    expect(ask).toHaveBeenCalledTimes(time);
  }
  window.close();
  answered('asked');
  answered('go');
  expect(window.closed).toBe(true);
});

test('a second close while the question stands closes it (stand-in)', () => {
  window.close();
  answered('asked');
  window.close();
  expect(window.closed).toBe(true);
  expect(ask).toHaveBeenCalledOnce();
});

test('a page that does not say that it asks keeps nothing open (stand-in)', () => {
  window.close();
  vi.advanceTimersByTime(ASKED_WITHIN_MS - 1);
  expect(window.closed).toBe(false);
  vi.advanceTimersByTime(1);
  expect(window.closed).toBe(true);
});

test('where the page is gone the window closes at once; one that went with its question asks again (stand-in)', () => {
  window.close();
  answered('asked');
  window.webContents.die();
  window.webContents.load();
  window.close();
  expect(window.closed).toBe(false);
  expect(ask).toHaveBeenCalledTimes(2);
  answered('stay');
  window.webContents.die();
  window.close();
  expect(window.closed).toBe(true);
});

test('a program that is told to quit, as by a signal or a shutdown, holds nothing back (stand-in)', () => {
  app.emit('before-quit');
  window.close();
  expect(window.closed).toBe(true);
  expect(ask).not.toHaveBeenCalled();
});

test('an attempt that ended under the question holds nothing back (stand-in)', () => {
  window.close();
  answered('asked');
  live = false;
  answered('stay');
  window.close();
  expect(window.closed).toBe(true);
});
