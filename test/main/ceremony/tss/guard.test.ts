/**
 * The root is never computed: every operation of the fields and every scalar that is multiplied with a point is watched,
 * and none is the root or its product with a public coefficient.
 */
import { afterEach, describe, expect, test } from 'vitest';
import { wipeAll } from '../../../../main/ceremony/process/wipe';
import { curves } from '../../../../main/ceremony/tss/curve';
import type { Curves } from '../../../../main/ceremony/tss/key-epoch';
import { lagrangeCoefficients } from '../../../../main/ceremony/tss/lagrange';
import { planRecovery } from '../../../../main/ceremony/tss/recovery-plan';
import { curveNames, onBoth } from '../../../../shared/tss/curve-names';
import { big, makeKeys, mod, orders, parties, recover, reshareKeys, rootsOf } from './kit';
import { forbidden, overlap, watched } from './watched-curves';

afterEach(wipeAll);

const main = makeKeys(3, 4, 'guarded');
const rescuers = parties(3, 'Rescuer');
const recovery = reshareKeys(main, main.holders.slice(1), 2, rescuers, 'guarded');
const [ada, bob, cleo, dora] = main.holders as [never, never, never, never];
const ids = [1n, 2n, 3n];

const orderA = { lost: dora, first: { epoch: main.epoch, helpers: [ada, bob, cleo] } };
const orderB = {
  lost: dora,
  first: { epoch: recovery.epoch, helpers: rescuers.slice(0, 2) },
  second: { epoch: main.epoch, helpers: [ada, bob] },
};

/** Public coefficients of each curve that occur in any of these. */
const coefficients = onBoth(name => {
  const curve = curves[name];
  const plans = [orderA, orderB].map(order => planRecovery(order));
  return [
    ...lagrangeCoefficients(curve, ids, 0n),
    ...lagrangeCoefficients(curve, [1n, 2n], 0n),
    ...lagrangeCoefficients(curve, ids, 4n),
    ...lagrangeCoefficients(curve, [0n, 1n, 2n], 4n),
    ...plans.flatMap(({ helpers }) => helpers.map(({ coefficient }) => coefficient[name])),
    ...[2n, 3n, 4n, 8n, 9n, 16n],
  ];
});
const never = onBoth(name => forbidden(curves[name], rootsOf(main)[name], coefficients[name]));

describe('the root is no operand and no result', () => {
  test.each([
    ['a KeyGen', (on: Curves) => void makeKeys(3, 4, 'guarded', { on })],
    ['a reshare', (on: Curves) => void reshareKeys(main, [ada, bob, cleo], 2, parties(3), 'next', on)],
    ['recovery A', (on: Curves) => void recover(orderA, { first: main.shares }, 'A', on)],
    [
      'recovery B',
      (on: Curves) => void recover(orderB, { first: recovery.shares, second: main.shares }, 'B', on),
    ],
  ])('in %s', (_what, work) => {
    const { on, seen } = watched();
    work(on);
    for (const name of curveNames) {
      expect(seen[name].size).toBeGreaterThan(30);
      expect(overlap(seen[name], never[name])).toEqual([]);
    }
  });

  test('and would be seen: in the sum of a quorum’s weighted shares, and of a recovery group’s terms alone', () => {
    const { on, seen } = watched();
    for (const name of curveNames) {
      const { field } = on[name];
      const lambda = lagrangeCoefficients(on[name], ids, 0n);
      const shares = ids.map(id => big(main.shares.get(id)![name]));
      shares.reduce((sum, share, at) => field.add(sum, field.multiply(lambda[at]!, share)), 0n);
      expect(overlap(seen[name], never[name])).toContain(rootsOf(main)[name]);
      seen[name].clear();
      // Recovery B without masks, its recovery terms first.
      const terms = planRecovery(orderB, curves).helpers.slice(0, 2);
      terms.reduce(
        (sum, { id, coefficient }) =>
          field.add(sum, field.multiply(coefficient[name], big(recovery.shares.get(id)![name]))),
        0n,
      );
      const [ofRoot] = lagrangeCoefficients(curves[name], [0n, 1n, 2n], 4n);
      expect(overlap(seen[name], never[name])).toEqual([mod(ofRoot! * rootsOf(main)[name], orders[name])]);
    }
  });
});
