import { afterEach, describe, expect, test } from 'vitest';
import {
  heldCount,
  randomSecret,
  secretBytes,
  secretCopy,
  wipe,
  wipeAll,
  wiping,
} from '../../../../main/ceremony/process/wipe';

afterEach(wipeAll);

const isZero = (bytes: Uint8Array) => bytes.every(byte => byte === 0);

describe('secret bytes', () => {
  test('lie in a buffer of their own, of exactly their length, and start as zeros', () => {
    for (const length of [0, 1, 33, 64, 65, 65_537]) {
      const bytes = secretBytes(length);
      expect([bytes.length, bytes.byteOffset, bytes.buffer.byteLength]).toEqual([length, 0, length]);
      expect(isZero(bytes)).toBe(true);
    }
  });

  test('a length that is not a whole number is refused', () => {
    for (const length of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => secretBytes(length)).toThrow(RangeError);
    }
    expect(heldCount()).toBe(0);
  });

  test('wiped arrays are zero and no longer held', () => {
    const one = randomSecret(48);
    const other = secretCopy(one);
    const empty = secretBytes(0);
    expect(isZero(one)).toBe(false);
    expect(other).toEqual(one);
    wipe(one, null, other, undefined, empty);
    expect(isZero(one) && isZero(other)).toBe(true);
    expect(heldCount()).toBe(0);
  });

  test('wipeAll zeroes everything that was forgotten', () => {
    const views = Array.from({ length: 20 }, () => randomSecret(40));
    wipe(views[0]);
    expect(heldCount()).toBe(19);
    wipeAll();
    expect(views.every(isZero)).toBe(true);
    expect(heldCount()).toBe(0);
  });

  test('wiping a part zeroes only the part, and the rest stays held', () => {
    const bytes = randomSecret(64).fill(7, 8);
    wipe(bytes.subarray(0, 8));
    expect(isZero(bytes.subarray(0, 8))).toBe(true);
    expect(bytes.subarray(8).every(byte => byte === 7)).toBe(true);
    expect(heldCount()).toBe(1);
    wipeAll();
    expect(isZero(bytes)).toBe(true);
  });

  test('arrays that were allocated elsewhere can be wiped too', () => {
    const foreign = Uint8Array.of(1, 2, 3);
    wipe(foreign);
    expect(isZero(foreign)).toBe(true);
  });

  test('what work was done with is zero afterwards: when it is done, when it fails, when its promise settles', async () => {
    const [one, other] = [randomSecret(8), randomSecret(8)];
    expect(wiping([one, undefined, other], () => isZero(one) || isZero(other))).toBe(false);
    expect([isZero(one), isZero(other), heldCount()]).toEqual([true, true, 0]);
    const third = randomSecret(8);
    const failing = () => wiping([third], () => JSON.parse('{'));
    expect(failing).toThrow(SyntaxError);
    expect(isZero(third)).toBe(true);
    for (const fails of [false, true]) {
      const secret = randomSecret(8);
      let settle = () => {};
      const settled = new Promise<void>(resolve => {
        settle = resolve;
      });
      const work = wiping([secret], async () => {
        await settled;
        if (fails) throw new Error('as asked');
        return isZero(secret);
      });
      expect(isZero(secret)).toBe(false);
      settle();
      expect(await work.catch(error => error.message)).toBe(fails ? 'as asked' : false);
      expect(isZero(secret)).toBe(true);
    }
    expect(heldCount()).toBe(0);
  });

  test('two draws differ', () => {
    expect(randomSecret(32)).not.toEqual(randomSecret(32));
  });
});
