/**
 * Whether a point of edwards25519 is in the subgroup of prime order: exactly, for one point, and for less than half of what
 * it costs to multiply it by the order.
 *
 * The curve's group is the subgroup times a cyclic group of 8 (RFC 7748, section 4.1), so that a point is in the subgroup if
 * and only if it is 8 times another: if it can be halved three times (T. Pornin, “Point-Halving and Subgroup Membership in
 * Twisted Edwards Curves”, 2022). On the Montgomery form v^2 = u^3 + A u^2 + u, which has one point of order 2, a point can be
 * halved if and only if its u is a square; of the two halves either will do, since both can be halved again or neither. Public
 * points only: the time taken depends on them.
 */
import { ed25519 } from '@noble/curves/ed25519.js';

const { Fp } = ed25519.Point;
const p = Fp.ORDER;

/** Of curve25519. A^2 - 4 is no square: that is why there is one point of order 2. */
const A = 486662n;

const squaredTimes = (value: bigint, times: number): bigint => {
  let power = value;
  for (let done = 0; done < times; done++) power = (power * power) % p;
  return power;
};

/** value^((p-5)/8), which is value^(2^252 - 3): the chain of D. Bernstein, “Curve25519”, 2006. */
function toFiveEighths(value: bigint): bigint {
  // `ones(n)`: value^(2^n - 1).
  const longer = (high: bigint, by: number, low: bigint) => (squaredTimes(high, by) * low) % p;
  const ones2 = longer(value, 1, value);
  const ones4 = longer(ones2, 2, ones2);
  const ones5 = longer(ones4, 1, value);
  const ones10 = longer(ones5, 5, ones5);
  const ones20 = longer(ones10, 10, ones10);
  const ones40 = longer(ones20, 20, ones20);
  const ones50 = longer(ones40, 10, ones10);
  const ones100 = longer(ones50, 50, ones50);
  const ones200 = longer(ones100, 100, ones100);
  const ones250 = longer(ones200, 50, ones50);
  return longer(ones250, 2, value);
}

const rootOfMinus1 = Fp.pow(2n, (p - 1n) / 4n);

/** A square root of 0 <= value < p, or null where there is none (RFC 8032, section 5.1.3, step 3). */
function root(value: bigint): bigint | null {
  const candidate = (value * toFiveEighths(value)) % p;
  const square = (candidate * candidate) % p;
  if (square === value) return candidate;
  return square === Fp.neg(value) ? (candidate * rootOfMinus1) % p : null;
}

/** A point in Montgomery form other than those with u = 0, as u and v/u. The sign of the latter is open: it stands for the point's negative. */
interface MontgomeryPoint {
  u: bigint;
  slope: bigint;
}

/**
 * A half of the point, or null where there is none. Doubling is two steps over another curve, each of degree 2 (J. Silverman
 * and J. Tate, “Rational Points on Elliptic Curves”, 1992, section III.4), and each is undone by one square root.
 */
function half({ u, slope }: MontgomeryPoint): MontgomeryPoint | null {
  const root1 = root(u);
  if (root1 === null) return null;
  // On the curve between: x + (A^2 - 4)/x = 4u + 2A. The product of both is no square, so that one of them is.
  const middle = Fp.create(A + 2n * u);
  const apart = Fp.create(2n * slope * root1);
  const root2 = root(Fp.sub(middle, apart)) ?? root(Fp.add(middle, apart))!;
  // u + 1/u = root2^2 - A, and u - 1/u = 2 root1 root2.
  const twice = root2 * root2 - A - 2n * root1 * root2;
  return { u: Fp.mul(twice, HALF), slope: root2 };
}

const HALF = (p + 1n) / 2n;
/** Between the two forms: v = rootOfScale * u/x (RFC 7748, section 4.1). */
const rootOfScale = root(p - A - 2n)!;

/** Tells whether the point is in the subgroup of prime order. `x`, `y`: of a point on edwards25519, both below p. */
export function isInPrimeSubgroup(x: bigint, y: bigint): boolean {
  if (x === 0n) return y === 1n;
  const inverse = Fp.inv(Fp.mul(x, 1n - y));
  const point = {
    u: Fp.mul(Fp.mul(1n + y, x), inverse),
    slope: Fp.mul(Fp.mul(rootOfScale, 1n - y), inverse),
  };
  const once = half(point);
  const twice = once && half(once);
  return twice !== null && root(twice.u) !== null;
}
