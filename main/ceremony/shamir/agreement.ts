/**
 * Whether more shares than are required lie on one polynomial, and if not, which do not: Reed-Solomon decoding.
 *
 * The values of a polynomial of degree below `required` at `points.length` indexes are a generalised Reed-Solomon
 * codeword. With s points more than required, its s syndromes S_k = sum(v_i * x_i^k * y_i), where
 * v_i = 1 / product(x_i - x_j) over the other points, are all 0 exactly when all points agree. (W. W. Peterson,
 * 1960; J. L. Massey, “Shift-register synthesis and BCH decoding”, 1969.) What is wrong with e points shows in
 * them alone, and e of them can be named when 2e <= s. With fewer to spare it is only seen that something is wrong.
 *
 * Syndromes depend on the errors and on nothing else: where every share is right they are 0 whatever the secret is.
 * So the code below may branch on them, as it does; it never branches on a value.
 */
import { wipe } from '../process/wipe';
import { type Field, inverse, multiply, type Point, weightedSum } from './gf256';

/**
 * The indexes of the points that disagree with the others: none when all lie on one polynomial of degree below
 * `required`, and null when they do not but it cannot be told which are wrong.
 *
 * What is named is certain in this sense: with s more points than required, there is exactly one polynomial with
 * which all but s/2 of them (rounded down) agree, and the named are those that do not. Points that were made to agree
 * with one another (by colluders, who know the others' indexes) can be more than that.
 *
 * `points`: distinct indexes 1..255, values of one length, at least `required` of them; with exactly `required`
 * nothing can be known, and the answer is none. Working copies are wiped.
 */
export function disagreeing(field: Field, points: readonly Point[], required: number): number[] | null {
  const most = Math.floor((points.length - required) / 2);
  const wrong = new Set<number>();
  for (;;) {
    const rest = points.filter(point => !wrong.has(point.index));
    const syndromes = someSyndromes(field, rest, rest.length - required);
    if (!syndromes) return [...wrong];
    // Each round looks at one byte that is wrong somewhere; who erred in another byte only shows in the next.
    const found = locate(
      field,
      syndromes,
      rest.map(point => point.index),
    );
    if (!found || wrong.size + found.length > most) return null;
    for (const index of found) wrong.add(index);
  }
}

/** The `count` syndromes of one byte whose syndromes are not all 0; undefined when there is none. */
function someSyndromes(field: Field, points: readonly Point[], count: number): number[] | undefined {
  const values = points.map(point => point.value);
  const rows = syndromeCoefficients(field, points, count);
  for (const coefficients of rows) {
    const syndromes = weightedSum(field, values, coefficients);
    const at = syndromes.findIndex(syndrome => syndrome !== 0);
    wipe(syndromes);
    if (at < 0) continue;
    const column = values.map(value => value.subarray(at, at + 1));
    return rows.map(row => {
      const one = weightedSum(field, column, row);
      const syndrome = one[0]!;
      wipe(one);
      return syndrome;
    });
  }
  return undefined;
}

/** For k = 0..count-1 the coefficients v_i * x_i^k. Public. */
function syndromeCoefficients(field: Field, points: readonly Point[], count: number): number[][] {
  let row = points.map(({ index }) => {
    const product = points.reduce(
      (sofar, other) => (other.index === index ? sofar : multiply(field, sofar, index ^ other.index)),
      1,
    );
    return inverse(field, product);
  });
  return Array.from({ length: Math.max(0, count) }, () => {
    const now = row;
    row = row.map((coefficient, at) => multiply(field, coefficient, points[at]!.index));
    return now;
  });
}

/**
 * Where the errors are that give these syndromes: the indexes x for which 1/x is a root of the error locator. Null
 * when there are more errors than half as many as there are syndromes.
 */
function locate(field: Field, syndromes: readonly number[], indexes: readonly number[]): number[] | null {
  const { locator, errors } = shortestRegister(field, syndromes);
  if (2 * errors > syndromes.length) return null;
  const found = indexes.filter(index => evaluate(field, locator, inverse(field, index)) === 0);
  return found.length === errors ? found : null;
}

/** Berlekamp and Massey: the shortest linear feedback register that gives the sequence. */
function shortestRegister(field: Field, sequence: readonly number[]): { locator: number[]; errors: number } {
  let locator = [1];
  let errors = 0;
  let before = [1];
  let discrepancyBefore = 1;
  let shift = 1;
  for (const [at, value] of sequence.entries()) {
    let discrepancy = value;
    for (let i = 1; i <= errors; i++) {
      discrepancy ^= multiply(field, locator[i] ?? 0, sequence[at - i]!);
    }
    if (discrepancy === 0) {
      shift++;
      continue;
    }
    const factor = multiply(field, discrepancy, inverse(field, discrepancyBefore));
    const next = minusShifted(field, locator, before, factor, shift);
    if (2 * errors <= at) {
      before = locator;
      discrepancyBefore = discrepancy;
      errors = at + 1 - errors;
      shift = 1;
    } else {
      shift++;
    }
    locator = next;
  }
  return { locator, errors };
}

/** a - factor * x^shift * b, coefficients from the lowest. */
function minusShifted(field: Field, a: number[], b: number[], factor: number, shift: number): number[] {
  const length = Math.max(a.length, b.length + shift);
  return Array.from(
    { length },
    (_, at) => (a[at] ?? 0) ^ multiply(field, factor, at < shift ? 0 : (b[at - shift] ?? 0)),
  );
}

/** A polynomial, coefficients from the lowest, at x. */
const evaluate = (field: Field, polynomial: readonly number[], x: number): number =>
  polynomial.reduceRight((sofar, coefficient) => multiply(field, sofar, x) ^ coefficient, 0);
