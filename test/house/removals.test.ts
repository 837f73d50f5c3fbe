/** What the long run takes out, to see that its tests notice, is still there: a place is found by its text, once. */
import { expect, test } from 'vitest';
import { placesOf, removals } from '../behaviour/removals.mjs';

test('every place that the long run takes out is found once', () => {
  expect(removals.length).toBeGreaterThan(80);
  const found = removals.map(({ what, find }) => ({
    what,
    places: placesOf(find).length,
  }));
  expect(found.filter(({ places }) => places !== 1)).toEqual([]);
});
