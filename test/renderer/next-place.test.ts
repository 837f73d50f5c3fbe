/** Whose turn is next. */
import { expect, test } from 'vitest';
import { nextPlace } from '../../renderer/lib/seating';

const seats = (...accepted: boolean[]) =>
  accepted.map((is, place) => ({ index: place + 1, holder: '', accepted: is }));

test('the keyboard goes round the table and passes over those whose share is in', () => {
  expect(nextPlace(seats(false, false, false), -1)).toBe(0);
  expect(nextPlace(seats(true, false, true, false), 0)).toBe(1);
  expect(nextPlace(seats(true, false, true, false), 1)).toBe(3);
  expect(nextPlace(seats(false, true, true), 2)).toBe(0);
});

test('when nobody is left, or nobody is known, there is no next seat', () => {
  expect(nextPlace(seats(true, true), 0)).toBe(-1);
  expect(nextPlace([], -1)).toBe(-1);
});
