import { hkdfSync } from 'node:crypto';
import { ed25519 } from '@noble/curves/ed25519.js';
import { afterEach, describe, expect, test } from 'vitest';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { curves } from '../../../../main/ceremony/tss/curve';
import { failing } from '../../../../main/ceremony/tss/equations';
import { lagrangeCoefficients } from '../../../../main/ceremony/tss/lagrange';
import { drawPolynomial } from '../../../../main/ceremony/tss/polynomial';
import { randomScalar, randomWeight, systemRandomness } from '../../../../main/ceremony/tss/randomness';
import { readScalar, reduced, scalarBytes } from '../../../../main/ceremony/tss/scalars';
import { fromHex, toHex } from '../../../../shared/bytes';
import { curveNames } from '../../../../shared/tss/curve-names';
import { big, bytes32, mod, orders, seeded } from './kit';

afterEach(wipeAll);

const Library = ed25519.Point;
/** (0, -1), the point of order 2. */
const ofOrder2 = Library.fromAffine({ x: 0n, y: Library.Fp.ORDER - 1n });

describe('a point', () => {
  test.each(curveNames)('%s: is read as it was written', name => {
    const curve = curves[name];
    const point = curve.timesG(12345n);
    const bytes = curve.encodePoint(point);
    expect(bytes).toHaveLength(curve.pointBytes);
    const read = curve.readPoint(bytes);
    expect(read?.equals(point)).toBe(true);
    expect(toHex(curve.encodePoint(read!))).toBe(toHex(bytes));
  });

  test.each([
    ['secp256k1: the identity', 'secp256k1', '00'.repeat(33)],
    ['secp256k1: the identity in one byte', 'secp256k1', '00'],
    ['secp256k1: not on the curve', 'secp256k1', `02${'00'.repeat(31)}05`],
    ['secp256k1: x not below p', 'secp256k1', `02${'ff'.repeat(32)}`],
    ['secp256k1: uncompressed', 'secp256k1', `04${'11'.repeat(64)}`],
    ['secp256k1: another prefix', 'secp256k1', `05${'11'.repeat(32)}`],
    ['secp256k1: a byte too few', 'secp256k1', `02${'11'.repeat(31)}`],
    ['ed25519: the identity', 'ed25519', `01${'00'.repeat(31)}`],
    ['ed25519: the identity with a sign', 'ed25519', `01${'00'.repeat(30)}80`],
    // y = p + 1 is the identity once more, and y = p + 3 a point of the curve: neither is canonical.
    ['ed25519: y = p + 1', 'ed25519', `ee${'ff'.repeat(30)}7f`],
    ['ed25519: y = p + 3', 'ed25519', `f0${'ff'.repeat(30)}7f`],
    ['ed25519: not on the curve', 'ed25519', `02${'00'.repeat(31)}`],
    ['ed25519: of order 2', 'ed25519', toHex(ofOrder2.toBytes())],
    ['ed25519: of order 4', 'ed25519', '00'.repeat(32)],
    ['ed25519: of order 8', 'ed25519', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
    ['ed25519: with a part of order 2', 'ed25519', toHex(Library.BASE.add(ofOrder2).toBytes())],
    ['ed25519: a byte too many', 'ed25519', `${toHex(Library.BASE.toBytes())}00`],
    ['ed25519: nothing', 'ed25519', ''],
  ] as const)('%s is none', (_what, name, hex) => {
    expect(curves[name].readPoint(fromHex(hex))).toBeNull();
  });

  test('with a part of order 2 would pass a batch with every other weight, and so is refused by itself', () => {
    // What stands in the protocol as an attack: equations alone do not see it half of the time.
    const curve = curves.ed25519;
    const crooked = Library.BASE.multiply(7n).add(ofOrder2);
    const equations = [
      { who: 'honest', scalar: 5n, terms: [[1n, curve.timesG(5n)] as const] },
      { who: 'crooked', scalar: 7n, terms: [[1n, crooked as never] as const] },
    ];
    const weighted = (last: number) => ({ bytes: (length: number) => new Uint8Array(length).with(-1, last) });
    expect(failing(curve, equations, weighted(1))).toEqual([]);
    expect(failing(curve, equations, weighted(2))).toEqual(['crooked']);
    expect(curve.readPoint(crooked.toBytes())).toBeNull();
  });
});

test.each(curveNames)('%s: multiples of G are those of the library, zero and all', name => {
  const curve = curves[name];
  const { order } = curve.field;
  expect(order).toBe(orders[name]);
  expect(curve.timesG(0n).is0()).toBe(true);
  expect(() => curve.encodePoint(curve.zero)).toThrow(RangeError);
  expect(
    curve
      .timesG(order - 1n)
      .add(curve.timesG(1n))
      .is0(),
  ).toBe(true);
  expect(curve.combination([], []).is0()).toBe(true);
  const points = [curve.timesG(3n), curve.timesG(order - 2n)];
  expect(curve.combination(points, [5n, 7n]).equals(curve.timesG(1n))).toBe(true);
});

test.each(curveNames)('%s: a combination is the same on both sides of half the order', name => {
  const curve = curves[name];
  const { order } = curve.field;
  const half = order / 2n;
  const [one, other] = [curve.timesG(11n), curve.timesG(order - 3n)];
  for (const scalar of [0n, 1n, half - 1n, half, half + 1n, order - 2n, order - 1n]) {
    const expected = curve.timesG(mod(11n * scalar - 3n * (order - scalar), order));
    const scalars = [scalar, mod(order - scalar, order)];
    expect(curve.combination([one, other], scalars).equals(expected), `${scalar}`).toBe(true);
  }
});

describe('a batch of equations', () => {
  test.each(curveNames)('%s: names those that do not hold, however many they are', name => {
    const curve = curves[name];
    const points = [1n, 2n, 3n, 4n].map(curve.timesG);
    const equation = (who: number, scalar: bigint) => ({
      who,
      scalar,
      terms: points.map((point, at) => [BigInt(at + who), point] as const),
    });
    // 1*who + 2*(who+1) + 3*(who+2) + 4*(who+3) = 10 who + 20
    const right = (who: number) => equation(who, BigInt(10 * who + 20));
    expect(failing(curve, [0, 1, 2, 3].map(right), seeded('all'))).toEqual([]);
    const some = [right(0), equation(1, 31n), right(2), equation(3, 0n)];
    expect(failing(curve, some, seeded('some'))).toEqual([1, 3]);
    expect(failing(curve, [], seeded('none'))).toEqual([]);
  });

  test('that fails while each equation holds alone is no agreement: sums that are wrong together are an error', () => {
    const curve = curves.secp256k1;
    // Sums of one point are right, and of several are not: as a fault in the summing of many would show.
    const faulty: typeof curve = {
      ...curve,
      combination: (points, scalars) =>
        points.length === 1 ? curve.combination(points, scalars) : curve.timesG(1n),
    };
    const equations = [3n, 4n].map(scalar => ({
      who: scalar,
      scalar,
      terms: [[1n, curve.timesG(scalar)] as const],
    }));
    expect(failing(curve, equations, seeded('right'))).toEqual([]);
    expect(() => failing(faulty, equations, seeded('faulty'))).toThrow('hold one by one');
  });

  test('does not hold where two errors cancel each other out', () => {
    const curve = curves.secp256k1;
    const point = curve.timesG(9n);
    const off = (who: string, by: bigint) => ({
      who,
      scalar: curve.field.add(9n, by),
      terms: [[1n, point] as const],
    });
    const pair = [off('one', 1n), off('other', curve.field.order - 1n)];
    expect(failing(curve, pair, systemRandomness)).toEqual(['one', 'other']);
    expect(heldCount()).toBe(0);
  });
});

describe('scalars', () => {
  test('are 32 big-endian bytes on both curves', () => {
    expect(toHex(scalarBytes(0x0102n))).toBe(`${'00'.repeat(30)}0102`);
    for (const name of curveNames) {
      const top = orders[name] - 1n;
      expect(readScalar(curves[name], scalarBytes(top))).toBe(top);
      expect(() => readScalar(curves[name], bytes32(orders[name]))).toThrow();
      expect(reduced(curves[name], new Uint8Array(64).fill(0xff))).toBe(mod(2n ** 512n - 1n, orders[name]));
    }
    // A part of a larger array is read from where it begins.
    const inside = new Uint8Array(40).fill(9);
    inside.set(scalarBytes(77n), 5);
    expect(readScalar(curves.ed25519, inside.subarray(5, 37))).toBe(77n);
  });

  test('are drawn from 64 fresh bytes, are never zero, and leave nothing behind', () => {
    const { order } = curves.ed25519.field;
    const zeroFirst = [order, 0n, order * 5n, order + 7n];
    const bytes = () => fromHex((zeroFirst.shift() ?? 1n).toString(16).padStart(128, '0'));
    expect(randomScalar(curves.ed25519, { bytes }, 'test')).toBe(7n);
    randomScalar(curves.secp256k1, systemRandomness, 'test');
    expect(heldCount()).toBe(0);
  });

  test('depend on a holder’s entropy, on the generator, on the curve and on the use', () => {
    const entropy = fromHex('00112233');
    const draw = (
      seed: string,
      use = 'test',
      own?: Uint8Array,
      name: (typeof curveNames)[number] = 'ed25519',
    ) => randomScalar(curves[name], own ? { ...seeded(seed), entropy: own } : seeded(seed), use);
    const draws = [
      draw('a'),
      draw('b'),
      draw('a', 'test', entropy),
      draw('b', 'test', entropy),
      draw('a', 'test', fromHex('00112234')),
      draw('a', 'other', entropy),
    ];
    expect(new Set(draws).size).toBe(draws.length);
    expect(draw('a', 'test', entropy)).toBe(draws[2]);
    const onBothCurves = curveNames.map(name => draw('a', 'test', entropy, name) % 2n ** 64n);
    expect(onBothCurves[0]).not.toBe(onBothCurves[1]);
  });

  test('with entropy are what OpenSSL’s HKDF gives', () => {
    const [fresh, entropy] = [new Uint8Array(64).fill(7), fromHex('00112233')];
    const info = Buffer.from(
      '001571756f726174652d7473732d72616e646f6d2d763100000009736563703235366b310000000474657374',
      'hex',
    );
    const derived = new Uint8Array(hkdfSync('sha512', fresh, entropy, info, 64));
    const drawn = randomScalar(curves.secp256k1, { bytes: () => fresh.slice(), entropy }, 'test');
    expect(drawn).toBe(mod(big(derived), orders.secp256k1));
  });

  test('of polynomials are drawn anew each time, also with the same entropy', () => {
    // Seeded polynomials, used in two quorums, gave a share from one holder’s two sub-shares.
    const randomness = { ...systemRandomness, entropy: fromHex('00112233') };
    const draw = () => drawPolynomial(curves.ed25519, 3, randomness, 42n);
    const [one, other] = [draw(), draw()];
    expect([one[0], other[0]]).toEqual([42n, 42n]);
    expect(new Set([...one, ...other]).size).toBe(5);
  });

  test('weights are 1 to 2^128', () => {
    expect(randomWeight({ bytes: length => new Uint8Array(length) })).toBe(1n);
    expect(randomWeight({ bytes: length => new Uint8Array(length).fill(0xff) })).toBe(2n ** 128n);
    expect(randomWeight({ bytes: () => fromHex('000102030405060708090a0b0c0d0e0f') })).toBe(
      big(fromHex('000102030405060708090a0b0c0d0e10')),
    );
  });
});

test('Lagrange’s coefficients need distinct ids', () => {
  for (const name of curveNames) {
    expect(() => lagrangeCoefficients(curves[name], [1n, 2n, 1n], 0n)).toThrow(RangeError);
    expect(() => lagrangeCoefficients(curves[name], [5n, 5n + orders[name]], 0n)).toThrow(RangeError);
    expect(() => lagrangeCoefficients(curves[name], [], 0n)).toThrow(RangeError);
    expect(lagrangeCoefficients(curves[name], [4n, 9n], 9n)).toEqual([0n, 1n]);
  }
});
