import fc from 'fast-check';
import { combine as combineElsewhere } from 'shamir-secret-sharing';
import { afterEach, describe, expect, test } from 'vitest';
import { heldCount, randomSecret, secretBytes, wipeAll } from '../../../../main/ceremony/process/wipe';
import { evaluateAt, VAULT_FIELD } from '../../../../main/ceremony/shamir/gf256';
import {
  MAX_SHARE_BYTES,
  newVaultShare,
  parseVaultShare,
  splitSecret,
  vaultShare,
} from '../../../../main/ceremony/shamir/vault';
import { fromHex, toHex } from '../../../../shared/bytes';
import { Refusal, type RefusalCode } from '../../../../shared/text/refusals';
import { sameBytes } from '../same-bytes';
import { pointsOf, vaultVectors } from './vault-vectors';

afterEach(wipeAll);

function refusedWith(work: () => unknown): RefusalCode | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const bytesOf = (length: number, last: number) => new Uint8Array(length).fill(1).with(-1, last);
const secretAt0 = (shares: readonly Uint8Array[]) => evaluateAt(VAULT_FIELD, shares.map(parseVaultShare), 0);

const sets = fc
  .record({
    secret: fc.uint8Array({ minLength: 1, maxLength: 70 }),
    indexes: fc.uniqueArray(fc.integer({ min: 1, max: 255 }), { minLength: 2, maxLength: 16 }),
    newIndex: fc.integer({ min: 1, max: 255 }),
    order: fc.infiniteStream(fc.nat()),
    of: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ of, order, ...set }) => {
    const required = 2 + Math.floor(of * (set.indexes.length - 1.001));
    const ranks = set.indexes.map(at => [order.next().value as number, at] as const);
    const shuffled = ranks.sort(([a], [b]) => a - b).map(([, index]) => index);
    return { ...set, required, shuffled };
  });

describe('a share in Vault’s form', () => {
  test('is its values and then its index, and survives being taken apart', () => {
    const share = parseVaultShare(fromHex('c0ffee07'));
    expect(share).toEqual({ index: 7, value: fromHex('c0ffee') });
    expect(toHex(vaultShare(7, share.value))).toBe('c0ffee07');
  });

  test('is taken apart into secret bytes of its own', () => {
    const bytes = fromHex('c0ffee07');
    const { value } = parseVaultShare(bytes);
    bytes.fill(0);
    expect(toHex(value)).toBe('c0ffee');
    expect(heldCount()).toBe(1);
  });

  test.each<[RefusalCode, Uint8Array]>([
    ['SHARE_TOO_SHORT', new Uint8Array(0)],
    ['SHARE_TOO_SHORT', bytesOf(1, 9)],
    ['SHARE_TOO_LONG', bytesOf(MAX_SHARE_BYTES + 1, 9)],
    ['SHARE_INDEX_ZERO', bytesOf(33, 0)],
  ])('is refused as %s', (code, bytes) => {
    expect(refusedWith(() => parseVaultShare(bytes))).toBe(code);
    expect(heldCount()).toBe(0);
  });

  test('may be anything from 2 bytes to 64 KiB and one', () => {
    for (const length of [2, MAX_SHARE_BYTES]) expect(parseVaultShare(bytesOf(length, 9)).index).toBe(9);
  });

  test('any bytes are either a share or refused, and never kept on refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), bytes => {
        wipeAll();
        const code = refusedWith(() => parseVaultShare(bytes));
        expect(code === null).toBe(bytes.length >= 2 && bytes.at(-1) !== 0);
        expect(heldCount()).toBe(code === null ? 1 : 0);
      }),
    );
  });

  test('cannot be made with an index that no share may have, or without a value', () => {
    for (const index of [0, 256, -1, 1.5, Number.NaN]) {
      expect(refusedWith(() => vaultShare(index, bytesOf(32, 1)))).toBe('INDEX_OUT_OF_RANGE');
    }
    expect(() => vaultShare(1, new Uint8Array(0))).toThrow(RangeError);
    expect(() => vaultShare(1, new Uint8Array(MAX_SHARE_BYTES))).toThrow(RangeError);
  });
});

describe('a new share', () => {
  const generating = vaultVectors.cases.filter(one => one.generate);

  test.each(generating.map(one => [one.id, one] as const))(
    '%s: is byte for byte the expected one',
    (_, one) => {
      for (const { from, x, share_hex, equals_existing_index } of one.generate!) {
        if (equals_existing_index >= 0) expect(share_hex).toBe(one.shares_hex[equals_existing_index]);
        const given = pointsOf(from.map(at => one.shares_hex[at]!));
        expect(toHex(newVaultShare(given, x))).toBe(share_hex);
      }
    },
  );

  test('the vectors hold both kinds: at indexes not used, and at those of absent holders', () => {
    const all = generating.flatMap(one => one.generate!);
    expect(all.filter(({ equals_existing_index }) => equals_existing_index < 0).length).toBeGreaterThan(50);
    expect(all.filter(({ equals_existing_index }) => equals_existing_index >= 0).length).toBeGreaterThan(50);
  });

  test('together with any required - 1 old ones gives the secret', () => {
    fc.assert(
      fc.property(sets, ({ secret, indexes, required, shuffled, newIndex }) => {
        fc.pre(!indexes.includes(newIndex));
        const shares = new Map(splitSecret(secret, required, indexes).map(share => [share.at(-1)!, share]));
        const pick = (some: number[]) => some.map(index => shares.get(index)!);
        const made = newVaultShare(pick(shuffled.slice(0, required)).map(parseVaultShare), newIndex);
        expect(made.at(-1)).toBe(newIndex);
        expect(secretAt0([...pick(shuffled.slice(1 - required)), made])).toEqual(secret);
      }),
    );
  });

  test('Vault’s own example of damage is refused: index 0 among the shares', () => {
    const forged = vaultVectors.negative.find(({ name }) => name.startsWith('forged part with x=0'))!;
    expect(refusedWith(() => pointsOf(forged.parts_hex!))).toBe('SHARE_INDEX_ZERO');
    const points = forged.parts_hex!.map(hex => ({
      index: Number.parseInt(hex.slice(-2), 16),
      value: fromHex(hex.slice(0, -2)),
    }));
    expect(refusedWith(() => newVaultShare(points, 9))).toBe('SHARE_INDEX_ZERO');
  });

  test('what Vault’s combine refuses gives no share either', () => {
    const refused = vaultVectors.negative.filter(({ op, error }) => op === 'combine' && error !== '');
    expect(refused).toHaveLength(6);
    for (const { parts_hex = [] } of refused) {
      expect(() => newVaultShare(pointsOf(parts_hex), 99)).toThrow();
    }
  });

  test('is refused at index 0 (the secret itself), outside 1..255, and at an index that was given', () => {
    const [shares] = generating.map(one => pointsOf(one.shares_hex.slice(0, one.t)));
    for (const index of [0, 256, -1, 2.5]) {
      expect(refusedWith(() => newVaultShare(shares!, index))).toBe('INDEX_OUT_OF_RANGE');
    }
    expect(refusedWith(() => newVaultShare(shares!, shares![0]!.index))).toBe('INDEX_IN_USE');
    expect(refusedWith(() => newVaultShare(shares!.slice(0, 1), 99))).toBe('THRESHOLD_ONE');
  });

  test('leaves nothing behind when lengths differ', () => {
    const points = [
      { index: 1, value: Uint8Array.of(1, 2) },
      { index: 2, value: Uint8Array.of(1, 2, 3) },
    ];
    expect(() => newVaultShare(points, 3)).toThrow(RangeError);
    expect(heldCount()).toBe(0);
  });
});

describe('a secret that is split', () => {
  test('comes back from any `required` of the shares, here and from shamir-secret-sharing', async () => {
    await fc.assert(
      fc.asyncProperty(sets, async ({ secret, indexes, required, shuffled }) => {
        const shares = splitSecret(secret, required, indexes);
        expect(shares.map(share => share.at(-1))).toEqual(indexes);
        const some = shuffled.slice(0, required).map(index => shares[indexes.indexOf(index)]!);
        expect(secretAt0(some)).toEqual(secret);
        expect(await combineElsewhere(some)).toEqual(secret);
      }),
    );
  });

  test('does not come back from one share too few', () => {
    const secret = randomSecret(32);
    const shares = splitSecret(secret, 3, [1, 2, 3, 4, 5]);
    expect(secretAt0(shares.slice(0, 2))).not.toEqual(secret);
    expect(secretAt0(shares.slice(3))).not.toEqual(secret);
  });

  test('works at the limits: 1 byte, 64 KiB, threshold 255 of 255', () => {
    const all = Array.from({ length: 255 }, (_, at) => at + 1);
    const one = Uint8Array.of(0xa5);
    expect(secretAt0(splitSecret(one, 255, all))).toEqual(one);
    const long = randomSecret(MAX_SHARE_BYTES - 1);
    expect(sameBytes(secretAt0(splitSecret(long, 2, [255, 1])), long)).toBe(true);
  });

  test('gives shares in which every byte value occurs, the secret’s own too, as it must for 2 of 2', () => {
    // 4096 bytes of one value: leaving out zero coefficients (secrets.js issue 107) would leave that value out of
    // every share. Each of the 256 values is missing with a chance of about 256 * exp(-16), one in 35 000.
    const secret = secretBytes(4096).fill(0x42);
    for (const share of splitSecret(secret, 2, [7, 8]))
      expect(new Set(share.subarray(0, 4096)).size).toBe(256);
  });

  test('holds afterwards only the shares', () => {
    splitSecret(fromHex('c0ffee'), 3, [1, 2, 3, 4, 5]);
    expect(heldCount()).toBe(5);
  });

  test.each<[RefusalCode, number, number[]]>([
    ['THRESHOLD_OUT_OF_RANGE', 1, [1, 2, 3]],
    ['THRESHOLD_OUT_OF_RANGE', 3, [1, 2]],
    ['THRESHOLD_OUT_OF_RANGE', 2.5, [1, 2, 3]],
    ['THRESHOLD_OUT_OF_RANGE', 0, []],
    ['INDEX_OUT_OF_RANGE', 2, [0, 1]],
    ['INDEX_OUT_OF_RANGE', 2, [1, 256]],
    ['INDEX_IN_USE', 2, [4, 5, 4]],
    ['TOO_MANY_HOLDERS', 2, Array.from({ length: 256 }, (_, at) => at)],
  ])('is refused as %s for threshold %d of %j', (code, required, indexes) => {
    expect(refusedWith(() => splitSecret(fromHex('c0ffee'), required, indexes))).toBe(code);
    expect(heldCount()).toBe(0);
  });

  test('what Vault’s split refuses is refused here', () => {
    const refused = vaultVectors.negative.filter(({ op }) => op === 'split');
    expect(refused).toHaveLength(6);
    for (const { secret_hex = '', n = 0, t = 0 } of refused) {
      const indexes = Array.from({ length: n }, (_, at) => at + 1);
      expect(() => splitSecret(fromHex(secret_hex), t, indexes)).toThrow();
    }
    expect(heldCount()).toBe(0);
  });
});
