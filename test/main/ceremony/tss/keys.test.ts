import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { wipeAll } from '../../../../main/ceremony/process/wipe';
import { curves } from '../../../../main/ceremony/tss/curve';
import {
  encodedCommitments,
  readKeyEpoch,
  readShare,
  rootKeys,
} from '../../../../main/ceremony/tss/key-epoch';
import { toHex } from '../../../../shared/bytes';
import { curveNames, onBoth } from '../../../../shared/tss/curve-names';
import { perTier, runs } from '../../../support/tier';
import { transparentCurve } from '../../../support/transparent-curve';
import { bytes32, makeKeys, parties, refused, reshareKeys, rootsOf, rootThrough } from './kit';

afterEach(wipeAll);

/** A group's size and threshold, small enough for many runs. */
const group = fc
  .integer({ min: 2, max: 5 })
  .chain(count => fc.tuple(fc.integer({ min: 2, max: count }), fc.constant(count)));
const order = fc.infiniteStream(fc.nat());

/** The curves, a few times, and their fields alone, many times. */
const kinds = [
  { kind: 'on the curves', on: curves, numRuns: perTier(1, 200) },
  { kind: 'in the fields alone', on: onBoth(transparentCurve), numRuns: runs(40) },
];

/** `count` of `all`, in an order of chance. */
function some<T>(all: readonly T[], count: number, chance: { next(): { value: number } }): T[] {
  const ranks = all.map(item => [chance.next().value, item] as const);
  return ranks
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
    .slice(0, count);
}

describe('a KeyGen', () => {
  test.each(kinds)(
    'gives shares any quorum of which give the root key that everybody sees, and fewer give another: $kind',
    ({ on, numRuns }) => {
      fc.assert(
        fc.property(group, order, fc.nat(), ([t, n], chance, seed) => {
          const keys = makeKeys(t, n, `property ${seed}`, { on });
          const quorum = some(keys.holders, t, chance as never);
          for (const name of curveNames) {
            const root = rootThrough(keys, quorum, name);
            expect(toHex(on[name].encodePoint(on[name].timesG(root)))).toBe(
              toHex(rootKeys(keys.epoch, on)[name]),
            );
            if (t > 2) expect(rootThrough(keys, quorum.slice(1), name)).not.toBe(root);
          }
        }),
        { numRuns },
      );
    },
  );

  test('has the root as the sum of what the contributors drew, and is another each time', () => {
    const [one, same, other] = [makeKeys(2, 3, 'a'), makeKeys(2, 3, 'a'), makeKeys(2, 3, 'b')];
    expect(rootsOf(one)).toEqual(rootsOf(same));
    expect(rootsOf(one).secp256k1).not.toBe(rootsOf(other).secp256k1);
    expect(rootsOf(one).secp256k1 % 2n ** 252n).not.toBe(rootsOf(one).ed25519);
  });

  test('takes any identifiers from 1 to the order of ed25519, and no others', () => {
    const ids = [1n, 2n ** 128n, 2n ** 252n + 27742317777372353535851937790883648492n];
    const holders = ids.map((id, at) => ({ id, name: `Holder ${at}` }));
    const keys = makeKeys(2, 3, 'edge', { holders });
    for (const name of curveNames) {
      expect(rootThrough(keys, holders.slice(0, 2), name)).toBe(rootThrough(keys, holders.slice(1), name));
    }
    for (const id of [0n, -1n, ids[2]! + 1n]) {
      const wrong = [{ id, name: 'Eve' }, ...parties(3).slice(1)];
      expect(refused(() => makeKeys(2, 3, 'edge', { holders: wrong }))).toEqual({
        code: 'TSS_ID_OUT_OF_RANGE',
        holder: 'Eve',
      });
    }
    const twice = [...parties(2), { id: 1n, name: 'Eve' }];
    expect(refused(() => makeKeys(2, 3, 'edge', { holders: twice }))).toEqual({
      code: 'TSS_ID_TWICE',
      holder: 'Eve',
    });
    for (const threshold of [0, 1, 4, 2.5]) {
      expect(refused(() => makeKeys(threshold, 3, 'edge'))?.code).toBe('TSS_THRESHOLD');
    }
  });

  test('works for many', () => {
    const [t, n] = perTier([5, 7], [20, 30]) as [number, number];
    const keys = makeKeys(t, n, 'large');
    expect(rootThrough(keys, keys.holders.slice(-t), 'ed25519')).toBe(rootsOf(keys).ed25519);
  });
});

describe('a share', () => {
  const keys = makeKeys(2, 3, 'share');
  const [ada, bob] = keys.holders as [never, never];
  const share = keys.shares.get(1n)!;

  test('fits its holder, epoch and group, and no other', () => {
    expect(refused(() => readShare(keys.epoch, ada, share))).toBeNull();
    const epochs = {
      holder: () => readShare(keys.epoch, bob, share),
      group: () => readShare(makeKeys(2, 3, 'another').epoch, ada, share),
      epoch: () =>
        readShare(reshareKeys(keys, keys.holders.slice(0, 2), 2, parties(3), 'next').epoch, ada, share),
    };
    for (const work of Object.values(epochs)) expect(refused(work)?.code).toBe('TSS_SHARE_DOES_NOT_FIT');
  });

  test('is refused with any bit flipped, on either curve', () => {
    fc.assert(
      fc.property(fc.constantFrom(...curveNames), fc.nat(255), (name, bit) => {
        const flipped = share[name].slice();
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        const code = refused(() => readShare(keys.epoch, ada, { ...share, [name]: flipped }))?.code;
        expect(['TSS_SHARE_DOES_NOT_FIT', 'TSS_SCALAR']).toContain(code);
      }),
      { numRuns: runs(20) },
    );
  });

  test('is 32 bytes below the order', () => {
    const { order } = curves.ed25519.field;
    for (const wrong of [bytes32(order), new Uint8Array(31), new Uint8Array(33), new Uint8Array(0)]) {
      expect(refused(() => readShare(keys.epoch, ada, { ...share, ed25519: wrong }))).toEqual({
        code: 'TSS_SCALAR',
      });
    }
  });
});

describe('a reshare', () => {
  test.each(kinds)(
    'gives any other group the same root keys, which t of its shares give, and fewer do not: $kind',
    ({ on, numRuns }) => {
      fc.assert(
        fc.property(group, group, order, fc.nat(), ([t, n], [t2, n2], chance, seed) => {
          const old = makeKeys(t, n, `old ${seed}`, { on });
          const size = t + ((chance.next().value as number) % (n - t + 1));
          const keys = reshareKeys(
            old,
            some(old.holders, size, chance as never),
            t2,
            parties(n2),
            `new ${seed}`,
            on,
          );
          expect(onBoth(name => toHex(rootKeys(keys.epoch, on)[name]))).toEqual(
            onBoth(name => toHex(rootKeys(old.epoch, on)[name])),
          );
          const quorum = some(keys.holders, t2, chance as never);
          for (const name of curveNames) {
            expect(rootThrough(keys, quorum, name)).toBe(rootsOf(old)[name]);
            if (t2 > 2) expect(rootThrough(keys, quorum.slice(1), name)).not.toBe(rootsOf(old)[name]);
          }
        }),
        { numRuns },
      );
    },
  );

  test('makes shares that do not go together with old ones', () => {
    const old = makeKeys(2, 3, 'mix');
    const next = reshareKeys(old, old.holders.slice(0, 2), 2, parties(3), 'mix');
    const mixed = {
      ...old,
      shares: new Map([
        [1n, old.shares.get(1n)!],
        [2n, next.shares.get(2n)!],
      ]),
    };
    for (const name of curveNames) {
      expect(rootThrough(mixed, old.holders.slice(0, 2), name)).not.toBe(rootsOf(old)[name]);
      expect(rootsOf(next)[name]).toBe(rootsOf(old)[name]);
    }
  });

  test('with fewer than the threshold is refused', () => {
    const old = makeKeys(3, 4, 'short');
    const short = old.holders.slice(0, 2);
    expect(refused(() => reshareKeys(old, short, 2, parties(3), 'short'))).toEqual({
      code: 'TSS_QUORUM_SHORT',
    });
  });

  test('with a share of an older epoch is refused when it is entered', () => {
    const old = makeKeys(2, 3, 'older');
    const next = reshareKeys(old, old.holders.slice(1), 2, parties(3), 'older');
    const stale = { ...next, shares: new Map([...next.shares, [2n, old.shares.get(2n)!]]) };
    expect(refused(() => reshareKeys(stale, next.holders.slice(0, 2), 2, parties(3), 'stale'))).toEqual({
      code: 'TSS_SHARE_DOES_NOT_FIT',
      holder: 'Holder 2',
    });
  });
});

test('commitments of the record are read as they were written', () => {
  const keys = makeKeys(2, 3, 'record');
  const encoded = encodedCommitments(keys.epoch.commitments);
  const read = readKeyEpoch(encoded, 2, 'Main');
  expect(encodedCommitments(read.commitments)).toEqual(encoded);
  expect(refused(() => readKeyEpoch(encoded, 3, 'Main'))).toEqual({
    code: 'TSS_COMMITMENT_COUNT',
    holder: 'Main',
  });
});
