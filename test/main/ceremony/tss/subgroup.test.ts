/** Membership in edwards25519's subgroup of prime order, against what is known of how a point was made and against the order itself. */
import { ed25519 } from '@noble/curves/ed25519.js';
import { describe, expect, test } from 'vitest';
import { isInPrimeSubgroup } from '../../../../main/ceremony/tss/subgroup';
import { seeded } from './kit';

const { Point } = ed25519;
type EdPoint = typeof Point.BASE;

/** All eight points of small order, the identity first, each at its class: `torsion[k]` is k times the second. */
const ofOrder8 = Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a');
const torsion = Array.from({ length: 7 }).reduce<EdPoint[]>(
  all => [...all, all.at(-1)!.add(ofOrder8)],
  [Point.ZERO],
);

const judged = (point: EdPoint): boolean => {
  const { x, y } = point.toAffine();
  return isInPrimeSubgroup(x, y);
};

/** Points of the whole group: a random y, with either x, wherever there is one. */
function* randomPoints(seed: string): Generator<EdPoint> {
  const { bytes } = seeded(seed);
  for (;;) {
    try {
      yield Point.fromBytes(bytes(32));
    } catch {
      // Every other y is of no point.
    }
  }
}

describe('a point of edwards25519', () => {
  test('of small order is in the subgroup only as the identity', () => {
    expect(new Set(torsion.map(point => point.toHex())).size).toBe(8);
    expect(ofOrder8.add(torsion[7]!).is0()).toBe(true);
    expect(torsion.map(judged)).toEqual([true, ...Array(7).fill(false)]);
  });

  test('is in the subgroup with none of the points of small order added, in a thousand sums', () => {
    const step = Point.BASE.multiply(0x1d2f3a4b5c6d7e8f9123456789abcdef0123456789abcdefn);
    let pure = Point.BASE;
    for (let at = 0; at < 130; at++, pure = pure.add(step)) {
      const found = torsion.map(part => judged(pure.add(part)));
      expect(found, `sum ${at}`).toEqual([true, ...Array(7).fill(false)]);
    }
  });

  test('is judged as multiplying by the order judges it, drawn from the whole group', () => {
    const seen = { inside: 0, outside: 0 };
    const points = randomPoints('whole group');
    for (let at = 0; at < 64; at++) {
      const { value } = points.next();
      const [one, other] = [value as EdPoint, (value as EdPoint).negate()];
      const expected = one.isTorsionFree();
      expect([judged(one), judged(other)], one.toHex()).toEqual([expected, expected]);
      seen[expected ? 'inside' : 'outside']++;
    }
    // One in eight is inside.
    expect(seen.inside).toBeGreaterThan(1);
    expect(seen.outside).toBeGreaterThan(30);
  });

  test('with a scalar at either end of what there is is in it', () => {
    for (const scalar of [1n, 2n, 8n, Point.Fn.ORDER - 1n, Point.Fn.ORDER - 8n, (Point.Fn.ORDER + 1n) / 2n]) {
      expect(judged(Point.BASE.multiply(scalar)), `${scalar}`).toBe(true);
    }
  });
});
