/**
 * The two curves behind one small interface: arithmetic modulo the order, points that were checked when they were read,
 * and the two ways of multiplying, one for secret scalars and one for public ones.
 *
 * The field comes in through the interface, and everything here goes through it, so that a test can watch every operation.
 * Scalars are big integers: they cannot be overwritten, and end with the process. At the edges they are 32 big-endian
 * bytes (`scalars.ts`); the library's own encoding of ed25519's is little-endian.
 */
import { mulAddUnsafe } from '@noble/curves/abstract/curve.js';
import { ed25519 } from '@noble/curves/ed25519.js';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import type { CurveName, OnBoth } from '../../../shared/tss/curve-names';
import { secp256k1Sum } from './secp256k1-sums';
import { isInPrimeSubgroup } from './subgroup';

/** Arithmetic modulo the prime order of the group. Results are in 0..order-1. */
export interface ScalarField {
  readonly order: bigint;
  add(a: bigint, b: bigint): bigint;
  subtract(a: bigint, b: bigint): bigint;
  multiply(a: bigint, b: bigint): bigint;
  /** 1/a. Throws for 0. */
  invert(a: bigint): bigint;
}

/** A point of the prime-order group. Made by `readPoint`, or by adding and multiplying such. */
export interface Point {
  add(other: Point): Point;
  equals(other: Point): boolean;
  /** Whether it is the identity. */
  is0(): boolean;
}

/** A group of prime order with a generator G. */
export interface Curve {
  readonly name: CurveName;
  readonly field: ScalarField;
  /** Bytes of an encoded point. */
  readonly pointBytes: number;
  /** The identity. */
  readonly zero: Point;
  /** `scalar` times G, for a secret scalar in 0..order-1: the library's blinded multiplication. */
  timesG(scalar: bigint): Point;
  /** The sum of each scalar (0..order-1, public: the time taken depends on it) times its point. None give the identity. */
  combination(points: readonly Point[], scalars: readonly bigint[]): Point;
  /** The point that the bytes encode, canonically; null for anything else, for the identity, and outside of the group. */
  readPoint(bytes: Uint8Array): Point | null;
  /** The encoding of a point that is not the identity. Throws for the identity. */
  encodePoint(point: Point): Uint8Array;
}

/** What is used of the library's points, which both curves' have. */
interface LibraryPoint extends Point {
  toBytes(): Uint8Array;
  toAffine(): AffinePoint;
  multiply(scalar: bigint): LibraryPoint;
  negate(): LibraryPoint;
}

interface AffinePoint {
  x: bigint;
  y: bigint;
}

interface LibraryCurve {
  BASE: LibraryPoint;
  ZERO: LibraryPoint;
  Fn: {
    ORDER: bigint;
    add(a: bigint, b: bigint): bigint;
    sub(a: bigint, b: bigint): bigint;
    mul(a: bigint, b: bigint): bigint;
    inv(a: bigint): bigint;
  };
  fromBytes(bytes: Uint8Array): LibraryPoint;
}

/** To read and to encode a point costs an inversion or more, and both come back: each is done once. */
const encodings = new WeakMap<Point, Uint8Array>();

/** What the two curves do not have in common. */
interface Particular {
  pointBytes: number;
  /** Of a point on the curve that is not the identity. */
  isInGroup(point: AffinePoint): boolean;
  /** The sum of each scalar times its point, in a time that depends on them. */
  sum(points: readonly LibraryPoint[], scalars: readonly bigint[]): Point;
}

function curveOver(
  name: CurveName,
  library: LibraryCurve,
  { pointBytes, isInGroup, sum }: Particular,
): Curve {
  const { Fn, BASE, ZERO } = library;
  const half = Fn.ORDER >> 1n;
  // What it costs goes by the longest scalar's bits, and what is a little below the order is a small number's negative.
  const combine = (points: readonly Point[], scalars: readonly bigint[]): Point =>
    sum(
      (points as readonly LibraryPoint[]).map((point, at) => (scalars[at]! > half ? point.negate() : point)),
      scalars.map(scalar => (scalar > half ? Fn.ORDER - scalar : scalar)),
    );
  return {
    name,
    pointBytes,
    zero: ZERO,
    field: {
      order: Fn.ORDER,
      add: (a, b) => Fn.add(a, b),
      subtract: (a, b) => Fn.sub(a, b),
      multiply: (a, b) => Fn.mul(a, b),
      invert: a => Fn.inv(a),
    },
    timesG: scalar => (scalar === 0n ? ZERO : BASE.multiply(scalar)),
    combination: combine,
    readPoint(bytes) {
      const point = bytes.length === pointBytes ? decoded(library, bytes) : null;
      // On ed25519 a point with a part of small order would pass a batch of equations half of the time, so every point is
      // looked at by itself.
      if (!point || point.is0() || !isInGroup(point.toAffine())) return null;
      encodings.set(point, bytes.slice());
      return point;
    },
    encodePoint(point) {
      const known = encodings.get(point);
      if (known) return known;
      if (point.is0()) throw new RangeError('the identity is not encoded');
      const bytes = (point as LibraryPoint).toBytes();
      encodings.set(point, bytes);
      return bytes;
    },
  };
}

/** As the library reads it: strictly by SEC 1 and RFC 8032, section 5.1.3. */
function decoded(library: LibraryCurve, bytes: Uint8Array): LibraryPoint | null {
  try {
    return library.fromBytes(bytes);
  } catch {
    return null;
  }
}

/** Both curves. */
export const curves: OnBoth<Curve> = {
  secp256k1: curveOver('secp256k1', secp256k1.Point as unknown as LibraryCurve, {
    pointBytes: 33,
    isInGroup: () => true,
    sum: (points, scalars) => secp256k1Sum(points as never, scalars),
  }),
  ed25519: curveOver('ed25519', ed25519.Point as unknown as LibraryCurve, {
    pointBytes: 32,
    isInGroup: ({ x, y }) => isInPrimeSubgroup(x, y),
    sum: (points, scalars) => mulAddUnsafe(ed25519.Point as never, points as never, scalars as never),
  }),
};
