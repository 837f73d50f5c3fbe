/**
 * Lagrange's coefficients modulo the order of a curve: the value of a polynomial at one x from its values at others.
 * Identifiers are public, and so is everything here.
 */
import type { Curve, ScalarField } from './curve';

/**
 * The coefficient of each of `ids`: the value at `at` is the sum of coefficients times values at the ids. Throws
 * `RangeError` when there are none, or two are equal modulo the order.
 */
export function lagrangeCoefficients({ field }: Curve, ids: readonly bigint[], at: bigint): bigint[] {
  if (ids.length === 0) throw new RangeError('at least one point is needed');
  const product = (factors: readonly bigint[]) =>
    factors.reduce((sofar, each) => field.multiply(sofar, each), 1n);
  const fractions = ids.map((own, position) => {
    const others = ids.filter((_, place) => place !== position);
    return {
      numerator: product(others.map(other => field.subtract(at, other))),
      denominator: product(others.map(other => field.subtract(own, other))),
    };
  });
  const inverses = inverted(
    field,
    fractions.map(({ denominator }) => denominator),
  );
  return fractions.map(({ numerator }, position) => field.multiply(numerator, inverses[position]!));
}

/** 1/a for each, with one inversion, which costs as much as a hundred products (P. Montgomery, 1987). */
function inverted(field: ScalarField, values: readonly bigint[]): bigint[] {
  const before = [1n];
  for (const value of values) before.push(field.multiply(before.at(-1)!, value));
  const all = before.pop()!;
  if (all === 0n) throw new RangeError('an id was given twice');
  let rest = field.invert(all);
  return values
    .map((_, at) => values.length - 1 - at)
    .map(at => {
      const inverse = field.multiply(rest, before[at]!);
      rest = field.multiply(rest, values[at]!);
      return inverse;
    })
    .reverse();
}
