/**
 * Checks many equations between points at once, and says whose do not hold.
 *
 * Each equation is: scalar times G is the sum of coefficients times points. Instead of one after another, their sum with
 * random weights of 128 bits is checked, by one multi-scalar multiplication (Bellare, Garay and Rabin, “Fast batch
 * verification”, 1998; E. Straus, 1964). In a group of prime order, a batch with a wrong equation holds with probability
 * 2^-128; that is why points are checked one by one before (`Curve.readPoint`). When it fails, each equation is checked
 * alone, so that somebody can be named. That all hold alone then is not possible: the arithmetic is wrong, and nothing that it
 * says can be relied on.
 */
import type { Curve, Point } from './curve';
import { type Randomness, randomWeight } from './randomness';

/** One equation, of somebody. */
export interface Equation<Who> {
  who: Who;
  /** May be secret. */
  scalar: bigint;
  /** Public. Points that stand in several equations should be the same objects: they are then multiplied once. */
  terms: readonly (readonly [coefficient: bigint, point: Point])[];
}

function holds(curve: Curve, equations: readonly Equation<unknown>[], weights: readonly bigint[]): boolean {
  const { field } = curve;
  let scalar = 0n;
  const coefficients = new Map<Point, bigint>();
  equations.forEach((equation, at) => {
    const weight = weights[at]!;
    scalar = field.add(scalar, field.multiply(weight, equation.scalar));
    for (const [coefficient, point] of equation.terms) {
      const sofar = coefficients.get(point) ?? 0n;
      coefficients.set(point, field.add(sofar, field.multiply(weight, coefficient)));
    }
  });
  const right = curve.combination([...coefficients.keys()], [...coefficients.values()]);
  return curve.timesG(scalar).equals(right);
}

/**
 * Whose equations do not hold, in their order; with none, all hold but for a probability of 2^-128. Throws where they hold one
 * by one and not together.
 */
export function failing<Who>(
  curve: Curve,
  equations: readonly Equation<Who>[],
  randomness: Randomness,
): Who[] {
  const [first, ...others] = equations;
  if (!first) return [];
  // One weight may be 1: only the ratios count.
  if (holds(curve, equations, [1n, ...others.map(() => randomWeight(randomness))])) return [];
  const wrong = equations.filter(equation => !holds(curve, [equation], [1n])).map(({ who }) => who);
  if (wrong.length === 0) throw new Error('a batch of equations fails that hold one by one');
  return wrong;
}
