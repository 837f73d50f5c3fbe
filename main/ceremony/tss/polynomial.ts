/**
 * Polynomials over the scalars of a curve, and the commitments to them by which everybody can check a value alone: each
 * coefficient times G (P. Feldman, “A practical scheme for non-interactive verifiable secret sharing”, 1987; RFC 9591,
 * appendix C.2).
 */
import type { Curve, Point } from './curve';
import type { Equation } from './equations';
import { type Randomness, randomScalar } from './randomness';

/** Coefficients, the constant first; secret. As many as the threshold. */
export type Polynomial = readonly bigint[];

/** The coefficients times G, in their order; public. */
export type Commitments = readonly Point[];

/** A polynomial with `threshold` random coefficients; `constant` in place of the first, where it is given. */
export function drawPolynomial(
  curve: Curve,
  threshold: number,
  randomness: Randomness,
  constant?: bigint,
): Polynomial {
  return Array.from({ length: threshold }, (_, power) =>
    power === 0 && constant !== undefined
      ? constant
      : randomScalar(curve, randomness, `coefficient ${power}`),
  );
}

/** The polynomial's value at x, by Horner. */
export const valueAt = ({ field }: Curve, polynomial: Polynomial, x: bigint): bigint =>
  polynomial.reduceRight((value, coefficient) => field.add(field.multiply(value, x), coefficient), 0n);

/** The commitments to a polynomial without coefficients that are 0. `first`: the one to the constant, where it is known. */
export const commitmentsTo = (curve: Curve, polynomial: Polynomial, first?: Point): Commitments =>
  polynomial.map((coefficient, power) => (power === 0 && first) || curve.timesG(coefficient));

/** 1, x, x^2 and so on, `count` of them. */
export function powers({ field }: Curve, x: bigint, count: number): bigint[] {
  const all = [1n];
  while (all.length < count) all.push(field.multiply(all.at(-1)!, x));
  return all;
}

/** The polynomial's value at x, times G, from the commitments alone. */
export const commitmentAt = (curve: Curve, commitments: Commitments, x: bigint): Point =>
  curve.combination(commitments, powers(curve, x, commitments.length));

/** That `value` is the polynomial's at x. */
export function valueEquation<Who>(
  curve: Curve,
  commitments: Commitments,
  x: bigint,
  value: bigint,
  who: Who,
): Equation<Who> {
  const at = powers(curve, x, commitments.length);
  return { who, scalar: value, terms: commitments.map((point, power) => [at[power]!, point] as const) };
}
