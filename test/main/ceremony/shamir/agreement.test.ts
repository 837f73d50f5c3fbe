import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { disagreeing } from '../../../../main/ceremony/shamir/agreement';
import {
  evaluateAt,
  type Field,
  type Point,
  SECRETS_JS_FIELD,
  VAULT_FIELD,
} from '../../../../main/ceremony/shamir/gf256';
import { perTier, runs } from '../../../support/tier';

afterEach(wipeAll);

const fields = fc.constantFrom<Field>(VAULT_FIELD, SECRETS_JS_FIELD);

/** Every way to take `count` of `from`. */
function choices<T>(from: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return from.flatMap((one, at) => choices(from.slice(at + 1), count - 1).map(rest => [one, ...rest]));
}

const same = (a: Uint8Array, b: Uint8Array) => a.every((byte, at) => byte === b[at]);

/**
 * The same question answered by trying: interpolates through every `required` points, and counts who agrees. A
 * polynomial with which required + e agree, e half the surplus, is unique; who disagrees with it is named.
 */
function byTrying(field: Field, points: readonly Point[], required: number): number[] | null {
  const enough = required + Math.floor((points.length - required) / 2);
  for (const some of choices(points, required)) {
    const agree = points.filter(({ index, value }) => same(evaluateAt(field, some, index), value));
    const clean = agree.length === points.length;
    const least = (points.length - required) % 2 === 0 ? enough : enough + 1;
    if (clean || agree.length >= least) {
      return points.filter(point => !agree.includes(point)).map(point => point.index);
    }
  }
  return null;
}

const ordered = (indexes: number[] | null) => indexes && [...indexes].sort((a, b) => a - b);

/** A set's points, and which of them are spoilt in which bytes. */
const cases = fc
  .record({
    field: fields,
    required: fc.integer({ min: 2, max: 4 }),
    surplus: fc.integer({ min: 0, max: 5 }),
    length: fc.integer({ min: 1, max: 6 }),
    pool: fc.uniqueArray(fc.integer({ min: 1, max: 255 }), { minLength: 9, maxLength: 9 }),
    bytes: fc.uint8Array({ minLength: 24, maxLength: 24 }),
    spoilt: fc.array(fc.record({ who: fc.nat(8), where: fc.nat(5), by: fc.integer({ min: 1, max: 255 }) }), {
      maxLength: 5,
    }),
  })
  .map(({ field, required, surplus, length, pool, bytes, spoilt }) => {
    const base = Array.from({ length: required }, (_, at) => ({
      index: pool[at]!,
      value: bytes.slice(at * 6, at * 6 + length),
    }));
    const indexes = pool.slice(0, required + surplus);
    const points = indexes.map(index => ({ index, value: evaluateAt(field, base, index).slice() }));
    for (const { who, where, by } of spoilt) points[who % points.length]!.value[where % length]! ^= by;
    const truth = points
      .filter(({ index, value }) => !same(evaluateAt(field, base, index), value))
      .map(point => point.index);
    return { field, required, points, truth };
  });

describe('more shares than required', () => {
  test('are told apart exactly as trying every combination tells them apart', () => {
    let named = 0;
    let seen = 0;
    fc.assert(
      fc.property(cases, ({ field, required, points }) => {
        const found = disagreeing(field, points, required);
        if (found === null) seen++;
        else if (found.length > 0) named++;
        expect(ordered(found)).toEqual(ordered(byTrying(field, points, required)));
      }),
      { numRuns: runs(600) },
    );
    // The property is about all three answers, so all three have to have come up.
    expect(named).toBeGreaterThan(5);
    expect(seen).toBeGreaterThan(5);
  });

  test('of which no more than half the surplus are wrong: the wrong ones are named, each and no other', () => {
    fc.assert(
      fc.property(cases, ({ field, required, points, truth }) => {
        fc.pre(2 * truth.length <= points.length - required);
        expect(ordered(disagreeing(field, points, required))).toEqual(ordered(truth));
      }),
    );
  });

  test('of which as many as the surplus or fewer are wrong are never taken for right', () => {
    fc.assert(
      fc.property(cases, ({ field, required, points, truth }) => {
        fc.pre(truth.length > 0 && truth.length <= points.length - required);
        expect(disagreeing(field, points, required)).not.toEqual([]);
      }),
    );
  });

  test('by one, of which one is wrong: it is seen, and not said which', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ field, required, points, truth }, who) => {
        fc.pre(truth.length === 0 && points.length > required);
        const some = points.slice(0, required + 1);
        some[who % some.length]!.value[0]! ^= 1;
        expect(disagreeing(field, some, required)).toBeNull();
      }),
    );
  });

  test('each wrong in another byte are all named, also when there are many and they are long', () => {
    const long = perTier(1250, 5000);
    const base = [1, 2, 3].map(index => ({ index, value: new Uint8Array(long).fill(index * 7) }));
    const points = Array.from({ length: 255 }, (_, at) => ({
      index: at + 1,
      value: evaluateAt(VAULT_FIELD, base, at + 1),
    }));
    const wrong = [5, 77, 200, 255];
    for (const [at, index] of wrong.entries()) points[index - 1]!.value[at * Math.floor(long / 4)]! ^= 0x10;
    expect(ordered(disagreeing(VAULT_FIELD, points, 3))).toEqual(wrong);
  });

  test('leave no working copy behind', () => {
    fc.assert(
      fc.property(cases, ({ field, required, points }) => {
        wipeAll();
        disagreeing(field, points, required);
        expect(heldCount()).toBe(0);
      }),
    );
  });
});

test('exactly as many shares as required always agree: nothing can be known', () => {
  fc.assert(
    fc.property(cases, ({ field, required, points }) => {
      expect(disagreeing(field, points.slice(0, required), required)).toEqual([]);
    }),
  );
});
