/** Sums of public multiples on secp256k1, against the library's. */
import { mulAddUnsafe } from '@noble/curves/abstract/curve.js';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { expect, test } from 'vitest';
import { secp256k1Sum } from '../../../../main/ceremony/tss/secp256k1-sums';
import { big, seeded } from './kit';

const { Point } = secp256k1;
type Points = (typeof Point.BASE)[];
const order = Point.Fn.ORDER;
const { bytes } = seeded('sums');
const random = (length: number): bigint => big(bytes(length)) % order;
const drawn = (): Points[number] => Point.BASE.multiply(random(32));

const agrees = (points: Points, scalars: bigint[]): void => {
  const sum = secp256k1Sum(points, scalars);
  expect(sum.equals(mulAddUnsafe(Point, points, scalars)), scalars.join()).toBe(true);
  if (!sum.is0()) sum.assertValidity();
};

const [P, Q] = [drawn(), drawn()];

test.each([
  ['none', [], []],
  ['only with 0', [P, Q], [0n, 0n]],
  ['with the identity among them', [P, Point.ZERO, Q], [3n, 5n, 7n]],
  ['of the identity alone', [Point.ZERO], [order - 1n]],
  ['one, once', [P], [1n]],
  ['one, with the longest scalars', [P, Q], [order - 1n, order - 2n]],
  ['the same twice', [P, P], [5n, 5n]],
  ['the same twice, long', [P, P], [order - 3n, order - 3n]],
  ['a point and its negative, which is none', [P, P.negate()], [random(16), 0n].fill(random(16))],
  ['a point and its negative, and another', [P, P.negate(), Q], [9n, 9n, 2n ** 140n]],
  ['a sum that is doubled on the way', [P, P.double()], [2n, 1n]],
  ['a sum that cancels out on the way', [P, P.double(), Q], [4n, order - 2n, 1n]],
  ['where a table’s entries meet', [P, P.multiply(3n), P.multiply(7n)], [7n, 2n ** 200n + 5n, 3n]],
  ['on either side of a short scalar', [P, Q], [2n ** 32n - 1n, 2n ** 31n]],
  ['on the long side of it', [P, Q], [2n ** 32n, 1n]],
  ['the generator, which the library has tables of', [Point.BASE, Q], [order - 1n, 17n]],
] as const)('%s', (_what, points, scalars) => agrees([...points], [...scalars]));

test('points that are sums themselves, and scalars of every length', () => {
  for (let length = 1; length <= 32; length++) {
    const points = [drawn().add(P), drawn().double().add(Q), drawn()];
    agrees(
      points,
      points.map(() => random(length)),
    );
  }
});
