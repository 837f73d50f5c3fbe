/**
 * Known answers of others, in `test/vectors/tss.json`, where each block names its source: RFC 9591's, those of the Zcash
 * Foundation's FROST, and Bitcoin's improvement proposals 32, 328 and 340.
 */

import { ed25519_FROST } from '@noble/curves/ed25519.js';
import { schnorr, secp256k1_FROST } from '@noble/curves/secp256k1.js';
import * as tiny from 'tiny-secp256k1';
import { afterEach, describe, expect, test } from 'vitest';
import { wipeAll } from '../../../../main/ceremony/process/wipe';
import { childKey, parseExtendedKey } from '../../../../main/ceremony/tss/child-keys';
import { curves } from '../../../../main/ceremony/tss/curve';
import { failing } from '../../../../main/ceremony/tss/equations';
import { lagrangeCoefficients } from '../../../../main/ceremony/tss/lagrange';
import {
  commitmentAt,
  commitmentsTo,
  valueAt,
  valueEquation,
} from '../../../../main/ceremony/tss/polynomial';
import { planRecovery } from '../../../../main/ceremony/tss/recovery-plan';
import { fromHex, toHex } from '../../../../shared/bytes';
import { type CurveName, curveNames, onBoth } from '../../../../shared/tss/curve-names';
import { extendedKeyText, readPath, rootKey } from '../../../../shared/tss/extended-key';
import vectors from '../../../vectors/tss.json';
import { big, bytes32, parties, recover, refused, reshareKeys, rootThrough, seeded } from './kit';

afterEach(wipeAll);

/** A scalar as the suites write it: big-endian on secp256k1, little-endian on ed25519. */
const scalarIn = (curve: CurveName, hex: string): bigint => {
  const bytes = fromHex(hex);
  return big(curve === 'ed25519' ? bytes.toReversed() : bytes);
};

interface DealerInputs {
  group_secret_key: string;
  share_polynomial_coefficients: string[];
  participant_shares: { identifier: number; participant_share: string }[];
}

/** The dealer's polynomial, and the shares that the vectors give. */
function dealt(curve: CurveName, inputs: DealerInputs) {
  const coefficients = [inputs.group_secret_key, ...inputs.share_polynomial_coefficients];
  return {
    polynomial: coefficients.map(hex => scalarIn(curve, hex)),
    shares: inputs.participant_shares.map(
      ({ identifier, participant_share }) =>
        [BigInt(identifier), scalarIn(curve, participant_share)] as const,
    ),
  };
}

describe('RFC 9591, appendix E', () => {
  const { secp256k1, ed25519 } = vectors.rfc9591.suites;
  const suites = { secp256k1, ed25519 };
  const known = onBoth(curve => dealt(curve, suites[curve].inputs));
  const holders = parties(3);
  /** The group of the vectors as one of ours, with both curves. */
  const keys = {
    context: new Uint8Array(32),
    holders,
    epoch: {
      threshold: 2,
      commitments: onBoth(curve => commitmentsTo(curves[curve], known[curve].polynomial)),
    },
    shares: new Map(
      holders.map(({ id }) => [
        id,
        onBoth(curve => bytes32(known[curve].shares.find(([x]) => x === id)![1])),
      ]),
    ),
    chainCode: new Uint8Array(32),
    made: [],
  };

  test.each(curveNames)(
    '%s: the dealer’s polynomial has the shares as its values, and they give the secret',
    name => {
      const curve = curves[name];
      const { polynomial, shares } = known[name];
      for (const [x, y] of shares) expect(valueAt(curve, polynomial, x)).toBe(y);
      expect(toHex(curve.encodePoint(keys.epoch.commitments[name][0]!))).toBe(
        suites[name].inputs.group_public_key,
      );
      for (const quorum of [holders.slice(0, 2), holders.slice(1), [holders[0]!, holders[2]!]]) {
        expect(rootThrough(keys, quorum, name)).toBe(polynomial[0]);
      }
    },
  );

  test('each share recovered from the two others is the RFC’s', () => {
    for (const lost of holders) {
      const helpers = holders.filter(({ id }) => id !== lost.id);
      const { share } = recover(
        { lost, first: { epoch: keys.epoch, helpers } },
        { first: keys.shares },
        'rfc',
      );
      expect(share).toEqual(keys.shares.get(lost.id));
    }
  });

  test('a reshare from 2 of 3 to 3 of 4 gives the RFC’s secret', () => {
    const next = reshareKeys(keys, [holders[2]!, holders[0]!], 3, parties(4), 'rfc');
    for (const name of curveNames) {
      expect(rootThrough(next, next.holders.slice(1), name)).toBe(known[name].polynomial[0]);
    }
  });

  test('a share recovered from a recovery group and one main share is the RFC’s', () => {
    const recovery = reshareKeys(keys, holders.slice(0, 2), 3, parties(4), 'recovery');
    for (const lost of holders) {
      const main = holders.find(({ id }) => id !== lost.id)!;
      const order = {
        lost,
        first: { epoch: recovery.epoch, helpers: recovery.holders.slice(1) },
        second: { epoch: keys.epoch, helpers: [main] },
      };
      const { share } = recover(order, { first: recovery.shares, second: keys.shares }, `mixed ${lost.id}`);
      expect(share).toEqual(keys.shares.get(lost.id));
    }
  });

  const frosts = { secp256k1: secp256k1_FROST, ed25519: ed25519_FROST };
  test.each([
    ...curveNames.map(curve => [curve, vectors.rfc9591.suites[curve]] as const),
    ...curveNames.map(curve => [curve, vectors.rfc9591.suites[`${curve}_zf_nonces`]] as const),
  ])('%s: the library’s signature shares and signature, from the nonces of the vectors', (curve, suite) => {
    const frost = frosts[curve];
    const id = (number: number) => frost.Identifier.fromNumber(number);
    const pub = {
      signers: { min: 2, max: 3 },
      commitments: keys.epoch.commitments[curve].map(point => curves[curve].encodePoint(point)),
      verifyingShares: Object.fromEntries(
        holders.map(holder => [
          id(Number(holder.id)),
          curves[curve].encodePoint(commitmentAt(curves[curve], keys.epoch.commitments[curve], holder.id)),
        ]),
      ),
    };
    const message = fromHex(suite.inputs.message);
    const outputs = suite.round_one_outputs.outputs;
    const list = outputs.map(one => ({
      identifier: id(one.identifier),
      hiding: fromHex(one.hiding_nonce_commitment),
      binding: fromHex(one.binding_nonce_commitment),
    }));
    const parts = outputs.map(one => {
      const signingShare = suite.inputs.participant_shares.find(
        ({ identifier }) => identifier === one.identifier,
      )!;
      const secret = {
        identifier: id(one.identifier),
        signingShare: fromHex(signingShare.participant_share),
      };
      const nonces = { hiding: fromHex(one.hiding_nonce), binding: fromHex(one.binding_nonce) };
      return [id(one.identifier), frost.signShare(secret, pub, nonces, list, message)] as const;
    });
    expect(parts.map(([, part]) => toHex(part))).toEqual(
      suite.round_two_outputs.outputs.map(({ sig_share }) => sig_share),
    );
    const signature = frost.aggregate(pub, list, message, Object.fromEntries(parts));
    expect(toHex(signature)).toBe(suite.final_output.sig);
  });
});

describe('the Zcash Foundation’s FROST', () => {
  test.each(curveNames)('%s: a distributed key generation from given polynomials', name => {
    const curve = curves[name];
    const { inputs } = vectors.zf_dkg.suites[name];
    const parts = ([1, 2, 3] as const).map(id => {
      const given = inputs[`${id}`];
      const polynomial = [given.signing_key, given.coefficient].map(hex => scalarIn(name, hex));
      return { id: BigInt(id), given, polynomial, commitments: commitmentsTo(curve, polynomial) };
    });
    for (const { given, polynomial, commitments, id } of parts) {
      expect(commitments.map(point => toHex(curve.encodePoint(point)))).toEqual(given.vss_commitments);
      // What others sent to this one: their polynomials' values at its identifier.
      const received = Object.entries(given.signing_shares as Record<string, string>);
      const equations = received.map(([from, hex]) => {
        const sender = parts.find(part => part.id === BigInt(from))!;
        const value = scalarIn(name, hex);
        expect(valueAt(curve, sender.polynomial, id)).toBe(value);
        return valueEquation(curve, sender.commitments, id, value, from);
      });
      expect(failing(curve, equations, seeded('dkg'))).toEqual([]);
      const share = received.reduce(
        (sum, [, hex]) => curve.field.add(sum, scalarIn(name, hex)),
        valueAt(curve, polynomial, id),
      );
      expect(share).toBe(scalarIn(name, given.signing_share));
      expect(toHex(curve.encodePoint(curve.timesG(share)))).toBe(given.verifying_share);
    }
    const root = parts.map(({ commitments }) => commitments[0]!).reduce((sum, point) => sum.add(point));
    expect(toHex(curve.encodePoint(root))).toBe(inputs.verifying_key);
  });

  test.each(curveNames)('%s: the sums of a repaired share', name => {
    const { scalar_generation: first, sigma_generation: second } = vectors.zf_repair.suites[name];
    const { field } = curves[name];
    const sum = (...hex: string[]) => hex.reduce((sofar, each) => field.add(sofar, scalarIn(name, each)), 0n);
    const { random_scalar_1, random_scalar_2, random_scalar_3, random_scalar_sum } = first;
    expect(sum(random_scalar_1, random_scalar_2, random_scalar_3)).toBe(scalarIn(name, random_scalar_sum));
    const { sigma_1, sigma_2, sigma_3, sigma_4, sigma_sum } = second;
    expect(sum(sigma_1, sigma_2, sigma_3, sigma_4)).toBe(scalarIn(name, sigma_sum));
  });

  test.each(curveNames)('%s: identifiers up to 257', name => {
    const curve = curves[name];
    const { inputs } = vectors.zf_big_identifier.suites[name];
    const { polynomial, shares } = dealt(name, inputs);
    for (const [x, y] of shares) expect(valueAt(curve, polynomial, x)).toBe(y);
    const given = new Map(shares);
    const ids = inputs.participant_list.map(BigInt);
    const lambda = lagrangeCoefficients(curve, ids, 0n);
    const root = ids.reduce(
      (sum, id, at) => curve.field.add(sum, curve.field.multiply(lambda[at]!, given.get(id)!)),
      0n,
    );
    expect(root).toBe(polynomial[0]);
    expect(toHex(curve.encodePoint(curve.timesG(root)))).toBe(inputs.verifying_key_key);
    const commitments = commitmentsTo(curve, polynomial);
    const equations = shares.map(([x, y]) => valueEquation(curve, commitments, x, y, x));
    expect(failing(curve, equations, seeded('big'))).toEqual([]);
    // A recovery of 256 by 129 and 257 plans, whose identifiers have more than one byte.
    const epoch = { threshold: 2, commitments: onBoth(one => commitmentsOf(one)) } as never;
    const [first, lost, last] = ids.map(id => ({ id, name: `Holder ${id}` })) as [never, never, never];
    expect(planRecovery({ lost, first: { epoch, helpers: [first, last] } }).helpers).toHaveLength(2);
  });
});

const commitmentsOf = (name: CurveName) =>
  commitmentsTo(curves[name], dealt(name, vectors.zf_big_identifier.suites[name].inputs).polynomial);

describe('BIP32', () => {
  test('public keys at non-hardened steps are those of the vectors', () => {
    let steps = 0;
    for (const { chains } of vectors.bip32.valid) {
      for (const [at, chain] of chains.entries()) {
        const parent = chains[at - 1];
        expect(extendedKeyText(parseExtendedKey(chain.ext_pub))).toBe(chain.ext_pub);
        const step = chain.path.split('/').at(-1)!;
        if (!parent) continue;
        const path = `m/${step}`;
        if (/['hH]$/.test(step)) {
          expect(refused(() => childKey(parseExtendedKey(parent.ext_pub), path))?.code).toBe(
            'TSS_PATH_HARDENED',
          );
        } else {
          expect(extendedKeyText(childKey(parseExtendedKey(parent.ext_pub), path))).toBe(chain.ext_pub);
          steps++;
        }
      }
    }
    expect(steps).toBeGreaterThan(4);
  });

  test.each(vectors.bip32.invalid)('refuses what is invalid: $why', ({ key }) => {
    expect(refused(() => parseExtendedKey(key))?.code).toBe('TSS_EXTENDED_KEY');
  });
});

test('BIP328: the text of a root key with a chain code is that of the vectors', () => {
  const chainCode = fromHex('868087ca02a6f974c4598924c36b57762d32cb45717167e300622c7167e38965');
  for (const { aggregate_pubkey, xpub } of vectors.bip328.vectors) {
    expect(extendedKeyText(rootKey('secp256k1', fromHex(aggregate_pubkey), chainCode))).toBe(xpub);
    expect(toHex(parseExtendedKey(xpub).publicKey)).toBe(aggregate_pubkey);
  }
});

/** It throws for a key or a signature that cannot be one. */
function verifiedByTiny(message: Uint8Array, key: Uint8Array, signature: Uint8Array): boolean {
  try {
    return tiny.verifySchnorr(message, key, signature);
  } catch {
    return false;
  }
}

test('BIP340: the two libraries that verify signatures of our quorums agree with the vectors', () => {
  for (const row of vectors.bip340.rows) {
    const [signature, message, key] = [row.signature, row.message, row['public key']].map(fromHex) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const expected = row['verification result'] === 'TRUE';
    expect(schnorr.verify(signature, message, key), `row ${row.index}`).toBe(expected);
    // libsecp256k1 in WebAssembly takes messages of 32 bytes only.
    if (message.length !== 32) continue;
    expect(verifiedByTiny(message, key, signature), `row ${row.index}`).toBe(expected);
  }
});

test('paths are read strictly', () => {
  expect(readPath('m')).toEqual([]);
  expect(readPath('m/44/60/0/0/2147483647')).toEqual([44, 60, 0, 0, 2147483647]);
  for (const wrong of [
    '',
    'M',
    '/0',
    'm/',
    'm//0',
    'm/01',
    'm/-1',
    'm/2147483648',
    'm/1e3',
    'm/ 1',
    'n/0',
    'm/0x1',
  ]) {
    expect(refused(() => readPath(wrong))?.code, wrong).toBe('TSS_PATH');
  }
  for (const hardened of ["m/0'", 'm/44h/0', 'm/0H']) {
    expect(refused(() => readPath(hardened))?.code).toBe('TSS_PATH_HARDENED');
  }
});
