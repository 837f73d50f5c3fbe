/**
 * A group in which every point is its own scalar: the arithmetic of a curve's order without the curve. Nothing is hidden in
 * it, and it costs nearly nothing, so that the protocol can be run hundreds of times, or one real curve be timed alone.
 */
import type { Curve, Point } from '../../main/ceremony/tss/curve';
import { curves } from '../../main/ceremony/tss/curve';
import type { CurveName } from '../../shared/tss/curve-names';
import { bigEndian, fromBigEndian } from '../../shared/tss/encoding';

/** A point that is `scalar` times G. */
class Transparent implements Point {
  constructor(
    readonly scalar: bigint,
    readonly order: bigint,
  ) {}
  add(other: Point): Point {
    return new Transparent((this.scalar + (other as Transparent).scalar) % this.order, this.order);
  }
  equals(other: Point): boolean {
    return this.scalar === (other as Transparent).scalar;
  }
  is0(): boolean {
    return this.scalar === 0n;
  }
}

/** In place of the curve of this name, with encodings of the same length. */
export function transparentCurve(name: CurveName): Curve {
  const { field, pointBytes } = curves[name];
  const point = (scalar: bigint): Point => new Transparent(scalar, field.order);
  return {
    name,
    field,
    pointBytes,
    zero: point(0n),
    timesG: point,
    combination: (points, scalars) =>
      point(
        points.reduce(
          (sum, each, at) => (sum + (each as Transparent).scalar * scalars[at]!) % field.order,
          0n,
        ),
      ),
    readPoint(bytes) {
      const scalar = bytes.length === pointBytes ? fromBigEndian(bytes) : 0n;
      return scalar === 0n || scalar >= field.order ? null : point(scalar);
    },
    encodePoint: each => bigEndian((each as Transparent).scalar, pointBytes),
  };
}
