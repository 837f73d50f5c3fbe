/**
 * Evaluating at any x the polynomials over GF(2^8) that pass through given shares: the heart of the program.
 *
 * A byte secret is shared by one polynomial a byte (A. Shamir, “How to share a secret”, 1979). Given `required`
 * values of it, its value at any other index is sum(lambda_i * y_i), with Lagrange's coefficients lambda_i. These
 * depend on indexes alone, and indexes are public. The values y_i are secret.
 *
 * So that the time taken and the addresses read say nothing about the values, nothing here is looked up by a value
 * and nothing branches on one. Each product is made from the bits of its public coefficient, highest first
 * (Horner): double what is there, add y_i where the bit is set. All points share the doublings, a doubling handles
 * four bytes in a 32-bit word, and the work goes block by block so that a block of every point stays in the cache.
 * We claim “no secret-dependent index or branch in our own code” and no more: what the engine's compiler and the
 * processor make of it cannot be promised from JavaScript.
 */
import { secretBytes, wipe } from '../process/wipe';

/** x^8 + x^4 + x^3 + x + 1, as in AES (FIPS 197): HashiCorp Vault, OpenBao, shamir-secret-sharing. */
export const VAULT_FIELD = 0x11b;
/** x^8 + x^4 + x^3 + x^2 + 1: secrets.js with 8 bits. */
export const SECRETS_JS_FIELD = 0x11d;

/** The reduction polynomial, bit k for x^k. */
export type Field = typeof VAULT_FIELD | typeof SECRETS_JS_FIELD;

/** One value of each byte's polynomial. */
export interface Point {
  /** The x coordinate, 0..255; public. At 0 lies the secret itself. */
  index: number;
  /** The y coordinates, one a byte of the secret; secret. */
  value: Uint8Array;
}

/** The product of two field elements, by Horner over the bits of `b`. Used for public numbers only. */
export function multiply(field: Field, a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ (field & -(product >> 7)) ^ (a & -((b >> bit) & 1));
  }
  return product;
}

/** a^254, which is 1/a for every element but 0, and 0 for 0. Used for public numbers only. */
export function inverse(field: Field, a: number): number {
  let power = 1;
  for (let round = 0; round < 7; round++) {
    power = multiply(field, power, a);
    power = multiply(field, power, power);
  }
  return power;
}

/**
 * Lagrange's coefficients: the value at `at` is the sum of each coefficient times the value at its index. Public
 * in, public out. Throws `RangeError` when an index is not in 0..255, occurs twice, or when there is none.
 */
export function lagrangeCoefficients(field: Field, indexes: readonly number[], at: number): number[] {
  if (indexes.length === 0) throw new RangeError('at least one point is needed');
  if (![at, ...indexes].every(isIndex)) throw new RangeError('an index is a whole number from 0 to 255');
  if (new Set(indexes).size !== indexes.length) throw new RangeError('an index was given twice');
  if (indexes.includes(at)) return indexes.map(index => (index === at ? 1 : 0));
  // Subtraction is XOR here. With `at` in place of the point's own factor, every numerator is the same product.
  const numerator = indexes.reduce((product, index) => multiply(field, product, at ^ index), 1);
  return indexes.map(own => {
    const denominator = indexes.reduce(
      (product, index) => (index === own ? product : multiply(field, product, own ^ index)),
      at ^ own,
    );
    return multiply(field, numerator, inverse(field, denominator));
  });
}

const isIndex = (x: number): boolean => Number.isInteger(x) && x >= 0 && x <= 255;

/** Bytes of each point that are worked on at a time; measured with `npm run bench`. */
const BLOCK_BYTES = 4096;
/** One cache line between rows: at distances of a power of two all rows would compete for the same few lines. */
const GAP_WORDS = 16;
/** Rows added in one pass, so that the result is read and written that much less often. */
const ROWS_A_PASS = 4;

/**
 * The value at `at` of the polynomials through `points`, as secret bytes, which the caller wipes. With fewer
 * points than the polynomials' degree and one, or with points that do not belong together, the result is another
 * polynomial's: nothing here can know.
 *
 * `points`: distinct indexes (0 is allowed: see `splitSecret`) and values of one length, at least 1. `out`, if
 * given, receives the result and is returned; it may be one of the values. Throws `RangeError`, with a constant
 * text, on anything else. All working copies are wiped.
 */
export function evaluateAt(field: Field, points: readonly Point[], at: number, out?: Uint8Array): Uint8Array {
  const coefficients = lagrangeCoefficients(
    field,
    points.map(point => point.index),
    at,
  );
  return weightedSum(
    field,
    points.map(point => point.value),
    coefficients,
    out,
  );
}

/**
 * The sum of each value times its coefficient, byte by byte, as secret bytes, which the caller wipes. `values`: at
 * least one, of one length of at least 1; secret. `coefficients`: one for each value, 0..255; public. `out` as with
 * `evaluateAt`. Throws `RangeError`, with a constant text, on anything else. All working copies are wiped.
 */
export function weightedSum(
  field: Field,
  values: readonly Uint8Array[],
  coefficients: readonly number[],
  out?: Uint8Array,
): Uint8Array {
  if (values.length === 0) throw new RangeError('at least one value is needed');
  if (coefficients.length !== values.length) throw new RangeError('each value needs one coefficient');
  const length = values[0]!.length;
  if (length === 0) throw new RangeError('a value has at least one byte');
  if (values.some(value => value.length !== length)) throw new RangeError('values differ in length');
  if (out && out.length !== length) throw new RangeError('the result needs an array of the same length');

  const blockBytes = Math.min(BLOCK_BYTES, length);
  const stride = Math.ceil(blockBytes / 4) + GAP_WORDS;
  // Row 0 is the result, then a row for each value, then a row of zeros.
  const scratch = secretBytes(4 * stride * (values.length + 2));
  const result = out ?? secretBytes(length);
  try {
    const rows = new Int32Array(scratch.buffer);
    const plan = rowsByBit(coefficients, stride);
    for (let start = 0; start < length; start += blockBytes) {
      const end = Math.min(start + blockBytes, length);
      for (const [number, value] of values.entries()) {
        scratch.set(value.subarray(start, end), 4 * stride * (number + 1));
      }
      combine(field, rows, plan, Math.ceil((end - start) / 4));
      result.set(scratch.subarray(0, end - start), start);
    }
  } finally {
    wipe(scratch);
  }
  return result;
}

/**
 * For each bit of the coefficients, highest first: where the rows begin whose coefficient has it set, filled up
 * with the row of zeros to whole passes, at least one.
 */
function rowsByBit(coefficients: readonly number[], stride: number): Int32Array[] {
  const zeros = stride * (coefficients.length + 1);
  return [7, 6, 5, 4, 3, 2, 1, 0].map(bit => {
    const chosen = coefficients.flatMap((coefficient, row) =>
      (coefficient >> bit) & 1 ? [stride * (row + 1)] : [],
    );
    const passes = Math.max(1, Math.ceil(chosen.length / ROWS_A_PASS));
    return Int32Array.from({ length: passes * ROWS_A_PASS }, (_, at) => chosen[at] ?? zeros);
  });
}

/**
 * Row 0 becomes the sum of every row times its coefficient, in the first `words` words. Doubling a word doubles
 * its four bytes at once: each is shifted left, and the polynomial is subtracted where its highest bit was set.
 */
function combine(field: Field, rows: Int32Array, plan: readonly Int32Array[], words: number): void {
  const reduction = field & 0xff;
  rows.fill(0, 0, words);
  for (const chosen of plan) {
    const [a, b, c, d] = four(chosen, 0);
    for (let i = 0; i < words; i++) {
      const word = rows[i]!;
      const doubled = ((word & 0x7f7f7f7f) << 1) ^ Math.imul((word >>> 7) & 0x01010101, reduction);
      rows[i] = doubled ^ rows[a + i]! ^ rows[b + i]! ^ rows[c + i]! ^ rows[d + i]!;
    }
    for (let pass = ROWS_A_PASS; pass < chosen.length; pass += ROWS_A_PASS) {
      const [a, b, c, d] = four(chosen, pass);
      for (let i = 0; i < words; i++) {
        rows[i] = rows[i]! ^ rows[a + i]! ^ rows[b + i]! ^ rows[c + i]! ^ rows[d + i]!;
      }
    }
  }
}

const four = (chosen: Int32Array, at: number) =>
  [chosen[at]!, chosen[at + 1]!, chosen[at + 2]!, chosen[at + 3]!] as const;
