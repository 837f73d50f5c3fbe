/** Curves that tell every operand and result of their fields and every scalar that is multiplied with a point, and what none of these may be. */
import { type Curve, curves } from '../../../../main/ceremony/tss/curve';
import type { Curves } from '../../../../main/ceremony/tss/key-epoch';
import { curveNames, type OnBoth, onBoth } from '../../../../shared/tss/curve-names';
import { mod } from './kit';

export type Seen = OnBoth<Set<bigint>>;

/** A curve that tells every operand and result. */
export function watchedCurve(curve: Curve, seen: Set<bigint>): Curve {
  const { field } = curve;
  const told = (...scalars: bigint[]): bigint => {
    for (const scalar of scalars) seen.add(mod(scalar, field.order));
    return scalars.at(-1)!;
  };
  return {
    ...curve,
    field: {
      order: field.order,
      add: (a, b) => told(a, b, field.add(a, b)),
      subtract: (a, b) => told(a, b, field.subtract(a, b)),
      multiply: (a, b) => told(a, b, field.multiply(a, b)),
      invert: a => told(a, field.invert(a)),
    },
    timesG: scalar => curve.timesG(told(scalar)),
    combination: (points, scalars) => {
      told(...scalars);
      return curve.combination(points, scalars);
    },
  };
}

export function watched(): { on: Curves; seen: Seen } {
  const seen = onBoth(() => new Set<bigint>());
  return { on: onBoth(name => watchedCurve(curves[name], seen[name])), seen };
}

/** The root times each public coefficient, their inverses and negatives, and products of two. */
export function forbidden(curve: Curve, root: bigint, coefficients: readonly bigint[]): Set<bigint> {
  const { order, invert } = curve.field;
  const single = [1n, ...coefficients].flatMap(each => [each, invert(each)]);
  const products = single.flatMap(one => single.map(other => mod(one * other, order)));
  return new Set(products.flatMap(each => [mod(root * each, order), mod(-root * each, order)]));
}

export const overlap = (seen: Set<bigint>, never: Set<bigint>): bigint[] =>
  [...seen].filter(scalar => never.has(scalar));

/** Watches the curves that the program computes with, until `stop`: what a ceremony process does is seen by this in this process alone. */
export function watchedProgram(): { seen: Seen; stop: () => void } {
  const seen = onBoth(() => new Set<bigint>());
  const before = onBoth(name => ({ ...curves[name] }));
  for (const name of curveNames) Object.assign(curves[name], watchedCurve(before[name], seen[name]));
  const stop = () => {
    for (const name of curveNames) Object.assign(curves[name], before[name]);
  };
  return { seen, stop };
}
