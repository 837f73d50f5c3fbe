/** Zoom by keys: which they are, and how far they go. */
import { expect, test } from 'vitest';
import { zoomAfter } from '../../../main/app/zoom';

const pressed = (key: string, more = {}) => ({
  type: 'keyDown' as const,
  key,
  control: true,
  meta: false,
  alt: false,
  ...more,
});

test('goes up to four times, down to a half, and back to the usual size, by the steps of a browser', () => {
  let factor = 1;
  const seen = new Set<number>();
  for (let press = 0; press < 12; press++) {
    factor = zoomAfter(pressed('+'), factor, false)!;
    seen.add(factor);
  }
  expect(factor).toBe(4);
  expect(seen).toContain(2);
  for (let press = 0; press < 20; press++) factor = zoomAfter(pressed('-'), factor, false)!;
  expect(factor).toBe(0.5);
  expect(zoomAfter(pressed('0'), factor, false)).toBe(1);
  // Without Shift, where plus is over it; and as the page says it after rounding.
  expect(zoomAfter(pressed('='), 1.1000000000000003, false)).toBe(1.25);
});

test.each([
  ['a letter', pressed('a')],
  ['a key that is let go', pressed('+', { type: 'keyUp' })],
  ['plus alone', pressed('+', { control: false })],
  ['a sign by AltGr', pressed('0', { alt: true })],
  ['the other system’s key', pressed('+', { control: false, meta: true })],
])('%s zooms nothing', (_, input) => {
  expect(zoomAfter(input, 1, false)).toBeUndefined();
});

test('on macOS it is the command key', () => {
  expect(zoomAfter(pressed('+', { control: false, meta: true }), 1, true)).toBe(1.1);
  expect(zoomAfter(pressed('+'), 1, true)).toBeUndefined();
});
