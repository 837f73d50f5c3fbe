import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import secrets from 'secrets.js-grempe';
import { combine as combineElsewhere, split as splitElsewhere } from 'shamir-secret-sharing';
import { afterEach, describe, expect, test } from 'vitest';
import { heldCount, wipe, wipeAll } from '../../../../main/ceremony/process/wipe';
import {
  evaluateAt,
  inverse,
  lagrangeCoefficients,
  multiply,
  type Point,
  SECRETS_JS_FIELD,
  VAULT_FIELD,
} from '../../../../main/ceremony/shamir/gf256';
import { fromHex, toHex } from '../../../../shared/bytes';
import { runs } from '../../../support/tier';
import { sameBytes } from '../same-bytes';
import { pointsOf, vaultVectors } from './vault-vectors';

afterEach(wipeAll);

const fields = [VAULT_FIELD, SECRETS_JS_FIELD] as const;
const everyElement = Array.from({ length: 256 }, (_, element) => element);

/** Schoolbook product: polynomials over GF(2), then the remainder. Written apart from the code under test. */
function schoolbook(polynomial: number, a: number, b: number): number {
  let product = 0;
  for (const bit of [0, 1, 2, 3, 4, 5, 6, 7]) if (b & (1 << bit)) product ^= a << bit;
  for (let bit = 15; bit >= 8; bit--) if (product & (1 << bit)) product ^= polynomial << (bit - 8);
  return product;
}

/** For each polynomial the inverses, by search. */
const inverses = new Map<number, number[]>(
  fields.map(field => [
    field,
    everyElement.map(a => everyElement.find(b => schoolbook(field, a, b) === 1) ?? 0),
  ]),
);

/** Lagrange's formula as in the books, one byte at a time. */
function byTheBook(polynomial: number, points: readonly Point[], at: number): Uint8Array {
  const weights = points.map(({ index: own }) =>
    points
      .filter(({ index }) => index !== own)
      .map(({ index }) => schoolbook(polynomial, at ^ index, inverses.get(polynomial)![own ^ index]!))
      .reduce((product, factor) => schoolbook(polynomial, product, factor), 1),
  );
  return Uint8Array.from(points[0]!.value, (_, byte) =>
    points.reduce(
      (sum, { value }, number) => sum ^ schoolbook(polynomial, weights[number]!, value[byte]!),
      0,
    ),
  );
}

const randomPoints = (indexes: readonly number[], length: number): Point[] =>
  indexes.map(index => ({ index, value: new Uint8Array(randomBytes(length)) }));

const distinctIndexes = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: 255 }), { minLength, maxLength });

describe('the two fields', () => {
  test('products and inverses are those that Vault computes', () => {
    const { inverse: inverses, products_a_b_ab: products } = vaultVectors.field;
    expect([inverses.length, products.length]).toEqual([256, 67]);
    for (const [a, b, product] of products) expect(multiply(VAULT_FIELD, a, b)).toBe(product);
    for (const a of everyElement) expect(inverse(VAULT_FIELD, a)).toBe(inverses[a]);
  });

  test.each(fields)('every product modulo %d is the schoolbook one', field => {
    for (const a of everyElement) {
      for (const b of everyElement) {
        if (multiply(field, a, b) !== schoolbook(field, a, b)) expect.fail(`${a} times ${b}`);
      }
    }
  });

  test.each(fields)('modulo %d every element but 0 times its inverse is 1', field => {
    for (const a of everyElement.slice(1)) expect(multiply(field, a, inverse(field, a))).toBe(1);
    expect(inverse(field, 0)).toBe(0);
  });
});

describe('Lagrange coefficients', () => {
  test.each(fields)('modulo %d sum to 1, as the constant polynomial 1 must stay 1', field => {
    fc.assert(
      fc.property(distinctIndexes(1, 255), fc.integer({ min: 0, max: 255 }), (indexes, at) => {
        const coefficients = lagrangeCoefficients(field, indexes, at);
        expect(coefficients.reduce((sum, one) => sum ^ one, 0)).toBe(1);
      }),
    );
  });

  test('misuse is refused: no index, one twice, one that is no byte', () => {
    for (const indexes of [[], [1, 2, 1], [1, 256], [1, -1], [1, 1.5], [1, Number.NaN]]) {
      expect(() => lagrangeCoefficients(VAULT_FIELD, indexes, 7)).toThrow(RangeError);
    }
    expect(() => lagrangeCoefficients(VAULT_FIELD, [1, 2], 256)).toThrow(RangeError);
  });
});

describe('evaluating at x', () => {
  test.each(fields)(
    'modulo %d agrees with the formula of the books, at any length and number of points',
    field => {
      fc.assert(
        fc.property(
          distinctIndexes(1, 40),
          fc.integer({ min: 0, max: 255 }),
          fc.uint8Array({ minLength: 1, maxLength: 40 }),
          (indexes, at, seed) => {
            const points = indexes.map((index, number) => ({
              index,
              value: seed.map((byte, place) => byte ^ (37 * number + 11 * place)),
            }));
            expect(evaluateAt(field, points, at)).toEqual(byTheBook(field, points, at));
          },
        ),
      );
    },
  );

  test.each([1, 3, 4, 5, 4095, 4096, 4097, 8192, 8195, 65_536])(
    '%d bytes come out whole, to the last',
    length => {
      for (const field of fields) {
        const points = randomPoints([9, 200, 31, 4, 77], length);
        expect(sameBytes(evaluateAt(field, points, 130), byTheBook(field, points, 130))).toBe(true);
      }
    },
  );

  test.each([1, 2, 3, 4, 5, 8, 9, 127, 128, 255, 256])('%d points are all heeded', count => {
    const points = randomPoints(everyElement.slice(256 - count), 7);
    expect(evaluateAt(VAULT_FIELD, points, 0)).toEqual(byTheBook(VAULT_FIELD, points, 0));
  });

  test('values that lie anywhere in a larger buffer are read right', () => {
    const buffer = new Uint8Array(randomBytes(64));
    const views = [1, 2, 3].map(index => ({ index, value: buffer.subarray(index, index + 30) }));
    const copies = views.map(({ index, value }) => ({ index, value: value.slice() }));
    expect(evaluateAt(VAULT_FIELD, views, 9)).toEqual(evaluateAt(VAULT_FIELD, copies, 9));
  });

  test('at a given index the given value comes back', () => {
    const points = randomPoints([5, 6, 7], 5000);
    expect(sameBytes(evaluateAt(VAULT_FIELD, points, 6), points[1]!.value)).toBe(true);
  });

  test('the result goes where it is asked for, also over one of the values', () => {
    const points = randomPoints([1, 2, 3], 9001);
    const expected = evaluateAt(VAULT_FIELD, points, 44);
    const out = points[1]!.value;
    expect(evaluateAt(VAULT_FIELD, points, 44, out) === out).toBe(true);
    expect(sameBytes(out, expected)).toBe(true);
  });

  test('the values are left as they are, and no working copy is left behind', () => {
    const points = randomPoints([1, 2, 3], 5000);
    const before = points.map(({ value }) => value.slice());
    wipe(evaluateAt(VAULT_FIELD, points, 44));
    expect(points.every(({ value }, number) => sameBytes(value, before[number]!))).toBe(true);
    expect(heldCount()).toBe(0);
  });

  test('misuse is refused with a text that holds no value: no points, no bytes, lengths that differ', () => {
    const value = (length: number) => new Uint8Array(length).fill(0x5a);
    const misused: [Point[], Uint8Array?][] = [
      [[]],
      [[{ index: 1, value: value(0) }]],
      [
        [
          { index: 1, value: value(4) },
          { index: 2, value: value(5) },
        ],
      ],
      [
        [
          { index: 1, value: value(4) },
          { index: 1, value: value(4) },
        ],
      ],
      [[{ index: 256, value: value(4) }]],
      [
        [
          { index: 1, value: value(4) },
          { index: 2, value: value(4) },
        ],
        value(5),
      ],
    ];
    for (const [points, out] of misused) {
      const attempt = () => evaluateAt(VAULT_FIELD, points, 3, out);
      expect(attempt).toThrow(RangeError);
      expect(attempt).not.toThrow(/5a|90/i);
    }
    expect(heldCount()).toBe(0);
  });
});

describe('against shares made by others', () => {
  test.each(vaultVectors.cases.map(one => [one.id, one] as const))(
    '%s: every listed quorum gives the secret',
    (_, one) => {
      for (const { indices } of one.combine_ok) {
        const points = pointsOf(indices.map(at => one.shares_hex[at]!));
        expect(toHex(evaluateAt(VAULT_FIELD, points, 0))).toBe(one.secret_hex);
      }
    },
  );

  test('what Vault answers without an error, right or wrong, we answer byte for byte', () => {
    const silent = vaultVectors.negative.filter(({ op, error }) => op === 'combine' && error === '');
    expect(silent).toHaveLength(5);
    for (const { parts_hex, result_hex } of silent) {
      const points = parts_hex!.map(hex => ({
        index: Number.parseInt(hex.slice(-2), 16),
        value: fromHex(hex.slice(0, -2)),
      }));
      expect(toHex(evaluateAt(VAULT_FIELD, points, 0))).toBe(result_hex);
    }
  });

  test('shamir-secret-sharing gives the same at any index, by its combine on shifted indexes', async () => {
    const inputs = fc.record({
      secret: fc.uint8Array({ minLength: 1, maxLength: 80 }),
      required: fc.integer({ min: 2, max: 12 }),
      at: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(inputs, async ({ secret, required, at }) => {
        const shares = (await splitElsewhere(new Uint8Array(secret), 12, required)).slice(12 - required);
        const points = pointsOf(shares.map(toHex));
        fc.pre(points.every(({ index }) => index !== at));
        // It evaluates at 0 only; with every x moved by `at` (addition is XOR), 0 is where `at` was.
        const shifted = shares.map(share => share.with(-1, share.at(-1)! ^ at));
        expect(evaluateAt(VAULT_FIELD, points, at)).toEqual(await combineElsewhere(shifted));
      }),
    );
  });

  test('secrets.js gives the same new share, in its own field', () => {
    const pointOf = (share: string): Point => {
      expect(share[0]).toBe('8');
      return { index: Number.parseInt(share.slice(1, 3), 16), value: fromHex(share.slice(3)) };
    };
    const inputs = fc.record({
      secret: fc.uint8Array({ minLength: 1, maxLength: 80 }),
      required: fc.integer({ min: 2, max: 9 }),
      at: fc.integer({ min: 10, max: 255 }),
    });
    fc.assert(
      fc.property(inputs, ({ secret, required, at }) => {
        const shares = secrets.share(toHex(secret), 9, required).slice(9 - required);
        const ours = evaluateAt(SECRETS_JS_FIELD, shares.map(pointOf), at);
        expect(ours).toEqual(pointOf(secrets.newShare(at, shares)).value);
        wipe(ours);
      }),
      { numRuns: runs(50) },
    );
  });
});
