import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { curves } from '../../../../main/ceremony/tss/curve';
import { systemRandomness } from '../../../../main/ceremony/tss/randomness';
import { drawMasks, helperMessage, readMaskPoints } from '../../../../main/ceremony/tss/recover';
import { recoverShare } from '../../../../main/ceremony/tss/recovered-share';
import { planRecovery, type RecoveryOrder } from '../../../../main/ceremony/tss/recovery-plan';
import { curveNames, onBoth } from '../../../../shared/tss/curve-names';
import { perTier, runs } from '../../../support/tier';
import { transparentCurve } from '../../../support/transparent-curve';
import {
  big,
  bytes32,
  contextOf,
  interpolated,
  type Keys,
  makeKeys,
  mod,
  orders,
  parties,
  recover,
  refused,
  reshareKeys,
  rootsOf,
  seeded,
} from './kit';

afterEach(wipeAll);

const main = makeKeys(3, 4, 'main');
const recovery = reshareKeys(main, main.holders.slice(0, 3), 2, parties(3, 'Rescuer'), 'recovery');
const [ada, bob, cleo, dora] = main.holders as [never, never, never, never];

const orderA = { lost: dora, first: { epoch: main.epoch, helpers: [ada, bob, cleo] } };
const orderB = {
  lost: dora,
  first: { epoch: recovery.epoch, helpers: recovery.holders.slice(0, 2) },
  second: { epoch: main.epoch, helpers: [ada, bob] },
};
const sharesB = { first: recovery.shares, second: main.shares };

describe.each([
  ['A', orderA as RecoveryOrder, { first: main.shares } as Parameters<typeof recover>[1]],
  ['B', orderB as RecoveryOrder, sharesB],
])('recovery %s', (_mode, order, shares) => {
  const run = recover(order, shares, 'run');
  const { plan, context, masks, maskPoints, messages } = run;
  const kept = {
    messages: messages.map(message => Uint8Array.from(message)),
    secret: masks.secret.map(mask => onBoth(name => Uint8Array.from(mask[name]))),
  };

  test('gives the lost share', () => {
    const again = recover(order, shares, 'again');
    expect(again.share).toEqual(main.shares.get(4n));
  });

  test('for every holder of the group', () => {
    for (const lost of main.holders) {
      const rest = main.holders.filter(({ id }) => id !== lost.id);
      const other = order.second
        ? { ...order, lost, second: { ...order.second, helpers: rest.slice(0, 2) } }
        : { ...order, lost, first: { ...order.first, helpers: rest } };
      expect(recover(other, shares, `lost ${lost.id}`).share, lost.name).toEqual(main.shares.get(lost.id));
    }
  });

  test('tells the recipient no helper’s share: masks cancel out over all helpers and over no fewer', () => {
    for (const name of curveNames) {
      const order = orders[name];
      const at = name === 'secp256k1' ? -64 : -32;
      const terms = kept.messages.map(message => big(message.slice(at, at + 32 || undefined)));
      const bare = plan.helpers.map(({ id, source, coefficient }) => {
        const share = shares[source]!.get(id)![name];
        return mod(coefficient[name] * big(share), order);
      });
      const all = (1 << terms.length) - 1;
      for (let subset = 1; subset <= all; subset++) {
        const sum = (values: readonly bigint[]) =>
          mod(
            values.reduce((sofar, value, place) => (subset & (1 << place) ? sofar + value : sofar), 0n),
            order,
          );
        // Over the recovery group alone it would be a public multiple of the root.
        expect(sum(terms) === sum(bare), `helpers ${subset.toString(2)}`).toBe(subset === all);
      }
    }
  });

  test('has other masks each time, none of which is zero', () => {
    const other = drawMasks(plan, seeded('other'));
    for (const name of curveNames) {
      const drawn = [...kept.secret, ...other.secret].map(mask => big(mask[name]));
      expect(drawn).not.toContain(0n);
      expect(new Set(drawn).size).toBe(drawn.length);
    }
  });

  test('names the helper whose message is not theirs, with any bit of it flipped', () => {
    fc.assert(
      fc.property(
        fc.nat(kept.messages.length - 1),
        fc.nat(8 * kept.messages[0]!.length - 1),
        (helper, bit) => {
          const flipped = kept.messages.map(message => message.slice());
          flipped[helper]![bit >> 3]! ^= 1 << (bit & 7);
          const order = { plan, context, maskPoints };
          expect(refused(() => recoverShare(order, flipped, seeded('flipped')))).toEqual({
            code: 'TSS_TERM',
            holder: plan.helpers[helper]!.name,
          });
        },
      ),
      { numRuns: runs(8) },
    );
  });

  test('refuses a helper’s share that is not theirs, and masks that do not cancel out', () => {
    const [helper] = plan.helpers as [never];
    const { source, id, name: holder } = helper as (typeof plan.helpers)[number];
    const share = shares[source]!.get(id)!;
    const input = { context, helper: 0, share, mask: kept.secret[0]!, maskPoints };
    expect(refused(() => helperMessage(plan, input))).toBeNull();
    const stale = { ...share, ed25519: bytes32(1n) };
    expect(refused(() => helperMessage(plan, { ...input, share: stale }))).toEqual({
      code: 'TSS_SHARE_DOES_NOT_FIT',
      holder,
    });
    const crossed = { ...input, mask: kept.secret[1]! };
    expect(refused(() => helperMessage(plan, crossed))).toEqual({ code: 'TSS_MASKS' });
    const { points } = masks;
    const wrong = {
      'points that do not sum to zero': points.with(1, points[0]!),
      'points too few': points.slice(1),
      'no point': points.with(1, { ...points[1]!, secp256k1: new Uint8Array(33) }),
    };
    for (const [what, given] of Object.entries(wrong)) {
      expect(
        refused(() => readMaskPoints(plan, given)),
        what,
      ).toEqual({ code: 'TSS_MASKS' });
    }
  });
});

test('what cannot give the lost share is refused before any share is entered', () => {
  const helpers = [ada, bob, cleo];
  const cases: [string, RecoveryOrder][] = [
    ['TSS_LOST_HELPS', { ...orderA, lost: ada }],
    ['TSS_LOST_HELPS', { ...orderB, lost: ada }],
    ['TSS_QUORUM_SHORT', { ...orderA, first: { ...orderA.first, helpers: helpers.slice(1) } }],
    ['TSS_QUORUM_SHORT', { ...orderB, first: { ...orderB.first, helpers: orderB.first.helpers.slice(1) } }],
    ['TSS_QUORUM_SHORT', { ...orderB, second: { ...orderB.second, helpers: [ada] } }],
    ['TSS_TOO_MANY_HELPERS', { ...orderB, second: { ...orderB.second, helpers } }],
    ['TSS_ID_TWICE', { ...orderA, first: { ...orderA.first, helpers: [...helpers, bob] } }],
    ['TSS_ID_OUT_OF_RANGE', { ...orderA, lost: { id: 0n, name: 'Root' } }],
    ['TSS_OTHER_ROOT', { ...orderB, first: { ...orderB.first, epoch: makeKeys(2, 3, 'elsewhere').epoch } }],
  ];
  for (const [code, order] of cases) expect(refused(() => planRecovery(order))?.code).toBe(code);
  // A record whose threshold was lowered: its own points say that too few help.
  const lowered = { ...main.epoch, threshold: 2 };
  const order = { lost: dora, first: { epoch: lowered, helpers: helpers.slice(0, 2) } };
  expect(refused(() => planRecovery(order))).toEqual({ code: 'TSS_HELPERS_WRONG' });
});

test('helpers of two groups may have the same identifiers, and their messages are told apart', () => {
  const { plan, context, maskPoints, messages } = recover(orderB, sharesB, 'same ids');
  expect(plan.helpers.map(({ source, id }) => `${source} ${id}`)).toEqual([
    'first 1',
    'first 2',
    'second 1',
    'second 2',
  ]);
  const crossed = [messages[2]!, messages[1]!, messages[0]!, messages[3]!];
  expect(refused(() => recoverShare({ plan, context, maskPoints }, crossed, seeded('crossed')))).toEqual({
    code: 'TSS_TERM',
    holder: 'Rescuer 1',
  });
});

test('masks that serve twice, with other helpers, give a helper’s share: so they serve one attempt', () => {
  const bigger = makeKeys(3, 5, 'bigger');
  const plans = [
    [1n, 2n, 3n],
    [1n, 2n, 5n],
  ].map(ids => {
    const helpers = bigger.holders.filter(({ id }) => ids.includes(id));
    return planRecovery({ lost: bigger.holders[3]!, first: { epoch: bigger.epoch, helpers } });
  });
  const masks = drawMasks(plans[0]!, seeded('twice'));
  const maskPoints = readMaskPoints(plans[0]!, masks.points);
  const share = bigger.shares.get(1n)!;
  const terms = plans.map(plan => {
    const input = { context: contextOf('twice'), helper: 0, share, mask: masks.secret[0]!, maskPoints };
    return big(helperMessage(plan, input).slice(-32));
  });
  const [one, other] = plans.map(plan => plan.helpers[0]!.coefficient.ed25519);
  const { field } = curves.ed25519;
  const difference = field.subtract(terms[0]!, terms[1]!);
  const found = field.multiply(difference, field.invert(field.subtract(one!, other!)));
  expect(found).toBe(big(share.ed25519));
  // What the program does: other masks for every attempt, whoever helps.
  expect(drawMasks(plans[0]!, systemRandomness).points).not.toEqual(
    drawMasks(plans[0]!, systemRandomness).points,
  );
});

test('a recovered share goes together with the others', () => {
  const { share } = recover(orderB, sharesB, 'together');
  const keys: Keys = { ...main, shares: new Map([...main.shares, [4n, share]]) };
  for (const name of curveNames) {
    const points = [2n, 3n, 4n].map(id => [id, big(keys.shares.get(id)![name])] as const);
    expect(interpolated(points, 0n, orders[name])).toBe(rootsOf(main)[name]);
    expect(curves[name].field.order).toBe(orders[name]);
  }
});

test.each([
  { kind: 'in the fields alone', on: onBoth(transparentCurve), numRuns: runs(30) },
  { kind: 'on the curves', on: curves, numRuns: perTier(1, 200) },
])('any share comes back, from any helpers of groups of any size: $kind', ({ on, numRuns }) => {
  const size = fc
    .integer({ min: 2, max: 5 })
    .chain(n => fc.tuple(fc.integer({ min: 2, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(size, size, fc.nat(), fc.boolean(), ([t, n], [tr, nr], seed, mixed) => {
      const main = makeKeys(t, n, `main ${seed}`, { on });
      const lost = main.holders[seed % n]!;
      const rest = main.holders.filter(({ id }) => id !== lost.id).sort(() => (seed % 3) - 1);
      // Of a group of t of t, A can never give a share again.
      if (!mixed && t === n) return;
      const first = { epoch: main.epoch, helpers: rest.slice(0, t) };
      if (!mixed) {
        expect(recover({ lost, first }, { first: main.shares }, `A ${seed}`, on).share).toEqual(
          main.shares.get(lost.id),
        );
        return;
      }
      const rescuers = reshareKeys(main, main.holders.slice(n - t), tr, parties(nr), `recovery ${seed}`, on);
      const order = {
        lost,
        first: { epoch: rescuers.epoch, helpers: rescuers.holders.slice(nr - tr) },
        second: { epoch: main.epoch, helpers: rest.slice(0, t - 1) },
      };
      const shares = { first: rescuers.shares, second: main.shares };
      expect(recover(order, shares, `B ${seed}`, on).share).toEqual(main.shares.get(lost.id));
    }),
    { numRuns },
  );
});

test('a mask of 0 is drawn again: the term behind it would be a helper’s share times a public number', () => {
  const plan = planRecovery(orderA as RecoveryOrder);
  const further = seeded('further');
  let drawn = 0;
  // The first two masks of each curve sum to 0.
  const masks = drawMasks(plan, {
    bytes(length) {
      const at = drawn++;
      if (at > 1) return further.bytes(length);
      const bytes = new Uint8Array(length);
      bytes.set(bytes32(at === 0 ? 1n : orders.secp256k1 - 1n), length - 32);
      return bytes;
    },
  });
  expect(drawn).toBeGreaterThan(5);
  for (const mask of masks.secret) for (const name of curveNames) expect(big(mask[name])).not.toBe(0n);
  expect(masks.points).toHaveLength(3);
});

test('what is refused on the second curve leaves nothing of the first in memory', () => {
  const run = recover(orderA as RecoveryOrder, { first: main.shares }, 'left');
  const { plan, context, maskPoints, masks } = run;
  const messages = run.messages.map(message => Uint8Array.from(message));
  // The last byte is of the term on ed25519.
  messages[0]![messages[0]!.length - 1]! ^= 1;
  const before = heldCount();
  expect(refused(() => recoverShare({ plan, context, maskPoints }, messages, seeded('y')))?.code).toBe(
    'TSS_TERM',
  );
  expect(heldCount()).toBe(before);
  const share = { ...main.shares.get(1n)!, ed25519: bytes32(1n) };
  const input = { context, helper: 0, share, mask: masks.secret[0]!, maskPoints };
  expect(refused(() => helperMessage(plan, input))?.code).toBe('TSS_SHARE_DOES_NOT_FIT');
  expect(heldCount()).toBe(before);
});
