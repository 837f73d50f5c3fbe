/** Looking at many files at once. */
import { expect, it } from 'vitest';
import { severalAtOnce } from '../../../../main/storage/files/several';

const numbers = Array.from({ length: 50 }, (_, place) => place);

it('answers come in their order, and at most sixteen are looked at at once', async () => {
  let on = 0;
  let most = 0;
  const found = await severalAtOnce(numbers, async one => {
    most = Math.max(most, ++on);
    for (let turn = 50; turn > one; turn--) await undefined;
    on--;
    return 2 * one;
  });
  expect(found).toEqual(numbers.map(one => 2 * one));
  expect(most).toBe(16);
});

it('of several that fail the first in order is thrown, and no later lot is begun', async () => {
  const begun: number[] = [];
  const failing = severalAtOnce(numbers, async one => {
    begun.push(one);
    for (let turn = 50; turn > one; turn--) await undefined;
    if (one === 5 || one === 9) throw new Error(String(one));
  });
  await expect(failing).rejects.toThrow('5');
  expect(begun).toHaveLength(16);
});
