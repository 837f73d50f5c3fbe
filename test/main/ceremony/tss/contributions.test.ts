/** What is tried with contributions: each is refused, and the contributor named. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { heldCount, wipe, wipeAll } from '../../../../main/ceremony/process/wipe';
import { checkContributions } from '../../../../main/ceremony/tss/check-contributions';
import { contributeToKeyGen } from '../../../../main/ceremony/tss/contribute';
import { curves } from '../../../../main/ceremony/tss/curve';
import { rootKeys, sharePoint } from '../../../../main/ceremony/tss/key-epoch';
import { messageBytes } from '../../../../main/ceremony/tss/messages';
import { newEpoch } from '../../../../main/ceremony/tss/new-epoch';
import { prove } from '../../../../main/ceremony/tss/proof';
import { judgeComplaint } from '../../../../main/ceremony/tss/sub-shares';
import { toHex } from '../../../../shared/bytes';
import {
  contributionDigest,
  type PublicContribution,
  proofChallenge,
} from '../../../../shared/tss/contribution';
import { curveNames, onBoth } from '../../../../shared/tss/curve-names';
import { runs } from '../../../support/tier';
import { bytes32, contextOf, makeKeys, parties, plainFor, refused, reshareKeys, seeded } from './kit';

afterEach(wipeAll);

const keys = makeKeys(2, 3, 'contributions');
const { context, holders } = keys;
const honest = keys.made.map(({ contribution }) => contribution);
const expected = { context, threshold: 2, contributors: holders };
const check = (given: readonly PublicContribution[], more: object = {}) =>
  refused(() => checkContributions(given, { ...expected, ...more }, seeded('check')));

/** The second holder's, changed. */
const bobs = (change: Partial<PublicContribution>) => honest.with(1, { ...honest[1]!, ...change });
const flipped = (bytes: Uint8Array, at: number) => bytes.with(at, bytes[at]! ^ 1);
const named = (code: string) => ({ code, holder: 'Holder 2' });

describe('a contribution of a KeyGen', () => {
  test('is taken as it is, alone or with others, in any order', () => {
    expect(check(honest)).toBeNull();
    expect(check(honest.toReversed())).toBeNull();
    expect(check([honest[1]!])).toBeNull();
    const order = { threshold: 2, targets: holders, contributors: holders };
    const one = checkContributions([honest[0]!, honest[2]!], expected, seeded('one'));
    expect(refused(() => newEpoch(one, order))).toEqual(named('TSS_CONTRIBUTION_MISSING'));
  });

  test('one too many is never summed: who checked them knew other contributors', () => {
    const all = checkContributions(honest, expected, seeded('all'));
    const order = { threshold: 2, targets: holders, contributors: holders.slice(0, 2) };
    expect(() => newEpoch(all, order)).toThrow(RangeError);
  });

  test('that would give a holder the share 0 is refused', () => {
    const [one] = holders;
    const [first] = checkContributions(honest, expected, seeded('zero'));
    // f(x) = 1 - x: the share of holder 1 times G is the identity, and no sum is.
    const commitments = onBoth(name => {
      const { timesG, field } = curves[name];
      return [timesG(1n), timesG(field.order - 1n)];
    });
    const order = { threshold: 2, targets: holders, contributors: [one!] };
    expect(refused(() => newEpoch([{ ...first!, commitments }], order))?.code).toBe('TSS_SUM_IDENTITY');
    const others = { ...order, targets: holders.slice(1) };
    expect(refused(() => newEpoch([{ ...first!, commitments }], others))).toBeNull();
  });

  test('leaves none of its messages in memory when one of them cannot be made', () => {
    const before = heldCount();
    let left = 0;
    const failing = {
      ...curves,
      // On the second curve, after the messages to others.
      ed25519: {
        ...curves.ed25519,
        field: {
          ...curves.ed25519.field,
          add: (a: bigint, b: bigint) => {
            if (left > 0 && --left === 0) throw new RangeError('no more');
            return curves.ed25519.field.add(a, b);
          },
        },
      },
    };
    const make = () =>
      contributeToKeyGen(
        { context, contributor: holders[0]!, threshold: 2, targets: holders },
        seeded('left'),
        failing,
      );
    for (let at = 1; at < 8; at++) {
      left = at;
      try {
        for (const { plaintext } of make().messages) wipe(plaintext);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
      expect(heldCount(), `addition ${at}`).toBe(before);
    }
  });

  test('is refused by name with any field changed', () => {
    const { commitments, proofs, chainHash } = honest[1]!;
    const other = honest[0]!;
    expect(check(bobs({ context: flipped(context, 0) }))).toEqual(named('TSS_OTHER_REQUEST'));
    expect(check(bobs({ contributor: 9n }))).toEqual({ code: 'TSS_CONTRIBUTOR_UNKNOWN' });
    expect(check(bobs({ contributor: 1n }))).toEqual({ code: 'TSS_CONTRIBUTED_TWICE', holder: 'Holder 1' });
    expect(check(bobs({ chainHash: chainHash.slice(1) }))).toEqual(named('TSS_CHAIN_HASH'));
    expect(check(bobs({ chainHash: new Uint8Array(0) }))).toEqual(named('TSS_CHAIN_HASH'));
    for (const name of curveNames) {
      const points = commitments[name];
      const change = (to: readonly Uint8Array[]) =>
        check(bobs({ commitments: { ...commitments, [name]: to } }));
      // One more would raise the threshold for everybody.
      expect(change([...points, points[1]!])).toEqual(named('TSS_COMMITMENT_COUNT'));
      expect(change(points.slice(0, 1))).toEqual(named('TSS_COMMITMENT_COUNT'));
      expect(change(points.with(1, new Uint8Array(points[1]!.length)))).toEqual(named('TSS_POINT'));
      expect(change(points.with(0, other.commitments[name][0]!))).toEqual(named('TSS_PROOF'));
      expect(change(points.with(1, other.commitments[name][1]!))).toEqual(named('TSS_PROOF'));
      const proof = proofs[name];
      const prove = (to: Uint8Array) => check(bobs({ proofs: { ...proofs, [name]: to } }));
      for (const at of [1, proof.length - 33, proof.length - 32, proof.length - 1]) {
        expect(prove(flipped(proof, at)), `${name} ${at}`).toEqual(named('TSS_PROOF'));
      }
      expect(prove(other.proofs[name])).toEqual(named('TSS_PROOF'));
      expect(prove(proof.slice(1))).toEqual(named('TSS_PROOF'));
      expect(prove(new Uint8Array(proof.length))).toEqual(named('TSS_PROOF'));
    }
    // Points of the other curve, and the identity as ed25519 writes it.
    const identity = new Uint8Array(32).with(0, 1);
    const withIdentity = { ...commitments, ed25519: commitments.ed25519.with(0, identity) };
    expect(check(bobs({ commitments: withIdentity }))).toEqual(named('TSS_POINT'));
    const crossed = { secp256k1: commitments.ed25519, ed25519: commitments.secp256k1 };
    expect(check(bobs({ commitments: crossed }))).toEqual(named('TSS_POINT'));
  });

  test('is refused by name with any bit of it flipped', () => {
    const [, one] = honest as [never, PublicContribution];
    const places = [
      ...curveNames.flatMap(name => [
        ...one.commitments[name].map((_, at) => ['commitment', name, at] as const),
        ['proof', name, 0] as const,
      ]),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(8 * 64), ([what, name, at], where) => {
        const bytes = what === 'proof' ? one.proofs[name] : one.commitments[name][at]!;
        const bit = where % (8 * bytes.length);
        const changed = bytes.with(bit >> 3, bytes[bit >> 3]! ^ (1 << (bit & 7)));
        const refusal =
          what === 'proof'
            ? check(bobs({ proofs: { ...one.proofs, [name]: changed } }))
            : check(
                bobs({
                  commitments: { ...one.commitments, [name]: one.commitments[name].with(at, changed) },
                }),
              );
        expect(['TSS_POINT', 'TSS_PROOF']).toContain(refusal?.code);
        expect(refusal?.holder).toBe('Holder 2');
      }),
      { numRuns: runs(8) },
    );
  });

  test('whose first commitment cancels out the others’ has no proof: nobody chooses the root key', () => {
    const curve = curves.secp256k1;
    const others = [honest[0]!, honest[2]!].map(one => curve.readPoint(one.commitments.secp256k1[0]!)!);
    const minus = curve.combination(others, [curve.field.order - 1n, curve.field.order - 1n]);
    const chosen = curve.encodePoint(minus.add(curve.timesG(42n)));
    const commitments = {
      ...honest[1]!.commitments,
      secp256k1: [chosen, honest[1]!.commitments.secp256k1[1]!],
    };
    // The best that can be had without the scalar behind it: a proof for what was added.
    const challenge = (nonce: Uint8Array) =>
      proofChallenge('secp256k1', context, 2n, commitments.secp256k1, nonce);
    const proofs = {
      ...honest[1]!.proofs,
      secp256k1: prove(curve, 42n, challenge, seeded('rogue'), 'rogue'),
    };
    expect(check(bobs({ commitments, proofs }))).toEqual(named('TSS_PROOF'));
  });

  test('whose later commitment cancels out the others’ is refused where they are summed', () => {
    const curve = curves.ed25519;
    const others = [honest[0]!, honest[2]!].map(one => curve.readPoint(one.commitments.ed25519[1]!)!);
    const minus = curve.encodePoint(
      curve.combination(others, [curve.field.order - 1n, curve.field.order - 1n]),
    );
    const commitments = { ...honest[1]!.commitments, ed25519: [curve.encodePoint(curve.timesG(42n)), minus] };
    const challenge = (nonce: Uint8Array) =>
      proofChallenge('ed25519', context, 2n, commitments.ed25519, nonce);
    const proofs = { ...honest[1]!.proofs, ed25519: prove(curve, 42n, challenge, seeded('later'), 'later') };
    const checked = checkContributions(bobs({ commitments, proofs }), expected, seeded('later'));
    const order = { threshold: 2, targets: holders, contributors: holders };
    expect(refused(() => newEpoch(checked, order))).toEqual({ code: 'TSS_SUM_IDENTITY' });
  });

  test('has another digest with any field or message changed', () => {
    const messages = holders.map(({ id }, at) => ({ to: id, kind: 1, digest: contextOf(`message ${at}`) }));
    const one = honest[1]!;
    const digest = (change: Partial<PublicContribution> = {}, told = messages) =>
      toHex(contributionDigest({ ...one, ...change }, told));
    expect(digest({}, messages.toReversed())).toBe(digest());
    const swapped = { secp256k1: one.commitments.secp256k1.toReversed(), ed25519: one.commitments.ed25519 };
    const all = [
      digest(),
      digest({ context: flipped(context, 3) }),
      digest({ contributor: 3n }),
      digest({ commitments: swapped }),
      digest({ proofs: { ...one.proofs, ed25519: flipped(one.proofs.ed25519, 40) } }),
      digest({ chainHash: flipped(one.chainHash, 31) }),
      digest({ chainHash: new Uint8Array(0) }),
      digest({}, messages.slice(1)),
      digest({}, messages.with(0, { ...messages[0]!, kind: 2 })),
      digest({}, messages.with(0, { ...messages[0]!, digest: contextOf('other') })),
      digest({}, messages.with(0, { ...messages[0]!, to: 4n })),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a contribution of a reshare', () => {
  const quorum = holders.slice(0, 2);
  const next = reshareKeys(keys, quorum, 2, parties(3), 'contributions');
  const given = next.made.map(({ contribution }) => contribution);
  const reshare = { context: next.context, contributors: quorum, source: keys.epoch };
  const changed = (change: Partial<PublicContribution>) => given.with(1, { ...given[1]!, ...change });

  test('is taken as it is, and refused by name when it is not of the recorded share', () => {
    expect(check(given, reshare)).toBeNull();
    expect(check(changed({ chainHash: contextOf('chain') }), reshare)).toEqual(named('TSS_CHAIN_HASH'));
    expect(check(given.with(1, { ...given[0]!, contributor: 2n }), reshare)).toEqual(
      named('TSS_NOT_THEIR_SHARE'),
    );
    const stale = reshareKeys(keys, quorum, 2, parties(3), 'stale').made[1]!.contribution;
    expect(check(given.with(1, stale), reshare)).toEqual(named('TSS_OTHER_REQUEST'));
    // Of another epoch of the same root: the record's share has another point.
    const later = { ...reshare, source: next.epoch };
    expect(check(given, later)).toMatchObject({ code: 'TSS_NOT_THEIR_SHARE' });
  });

  test('of somebody who has no share fits at all targets but one, and has no proof', () => {
    // With D_0 = Y_2 and a sub-share of their choice for target 1, D_1 is determined, and known as a point.
    const outsider = onBoth(name => {
      const curve = curves[name];
      const first = sharePoint(curve, keys.epoch.commitments[name], holders[1]!);
      const second = curve.timesG(77n).add(curve.combination([first], [curve.field.order - 1n]));
      return [first, second].map(point => curve.encodePoint(point));
    });
    const forged = { ...given[1]!, commitments: outsider };
    const [target] = next.holders as [(typeof holders)[number]];
    const sent = messageBytes({ kind: 'reshare', bound: next.context, from: 2n, to: 1n }, [
      bytes32(77n),
      bytes32(77n),
    ]);
    const contribution = {
      ...holders[1]!,
      given: forged,
      commitments: onBoth(name => outsider[name].map(bytes => curves[name].readPoint(bytes)!)),
    };
    const order = { context: next.context, kind: 'reshare' } as const;
    const received = [{ contribution, holder: target, plaintext: sent }];
    expect(judgeComplaint(order, received[0]!, seeded('outsider'))).toBe('fits');
    expect(check(given.with(1, forged), reshare)).toEqual(named('TSS_PROOF'));
    // Nor does the proof of another of the holder's contributions serve.
    const replayed = reshareKeys(keys, quorum, 2, parties(3), 'replayed').made[1]!.contribution.proofs;
    expect(check(given.with(1, { ...forged, proofs: replayed }), reshare)).toEqual(named('TSS_PROOF'));
  });

  test('serves whichever quorum comes together: it is of the share itself', () => {
    const [, bob, cleo] = holders;
    const others = [bob!, cleo!];
    const again = reshareKeys(keys, others, 2, parties(3), 'contributions');
    // The same request and the same randomness: what Bob made does not depend on who else contributes.
    expect(curveNames.map(name => toHex(again.made[0]!.contribution.commitments[name][0]!))).toEqual(
      curveNames.map(name => toHex(next.made[1]!.contribution.commitments[name][0]!)),
    );
    expect(rootKeys(again.epoch)).toEqual(rootKeys(next.epoch));
  });

  test('that keeps no root is refused where it is summed', () => {
    const checked = checkContributions(given, { ...expected, ...reshare }, seeded('root'));
    const order = {
      threshold: 2,
      targets: next.holders,
      contributors: quorum,
      source: makeKeys(2, 3, 'x').epoch,
    };
    expect(refused(() => newEpoch(checked, order))).toEqual({ code: 'TSS_OTHER_ROOT' });
  });
});

describe('a complaint', () => {
  const order = { context, kind: 'keyGen' } as const;
  const [holder] = holders as [(typeof holders)[number]];
  const contribution = checkContributions(honest, expected, seeded('complaint'))[1]!;
  const plain = plainFor(keys.made[1]!, 1n);
  const judge = (plaintext: Uint8Array) =>
    judgeComplaint(order, { contribution, holder, plaintext }, seeded('judge'));

  test('about a message that fits names who complained', () => {
    expect(judge(plain)).toBe('fits');
  });

  test('about a misfit names the contributor and what does not fit', () => {
    const values = [plain.length - 96, plain.length - 64, plain.length - 1];
    const verdicts = values.map(at => judge(flipped(plain, at + (at === plain.length - 1 ? 0 : 31))));
    expect(verdicts).toMatchObject([
      { contributor: { name: 'Holder 2' }, of: 'subShare', curve: 'secp256k1' },
      { contributor: { name: 'Holder 2' }, of: 'subShare', curve: 'ed25519' },
      { contributor: { name: 'Holder 2' }, of: 'chainPart' },
    ]);
    const tooLarge = plain.slice();
    tooLarge.fill(0xff, plain.length - 64, plain.length - 32);
    expect(judge(tooLarge)).toMatchObject({ of: 'subShare', curve: 'ed25519' });
  });

  test('about anything but a message of this request, sender and receiver is never opened', () => {
    // A contributor who pastes an old ciphertext to the holder wants its key to be published.
    const foreign: Record<string, Uint8Array> = {
      'of another request': plainFor(makeKeys(2, 3, 'old').made[1]!, 1n),
      'to another holder': plainFor(keys.made[1]!, 2n),
      'of another sender': plainFor(keys.made[2]!, 1n),
      'of another kind': plain.with(4, 2),
      'a byte longer': new Uint8Array([...plain, 0]),
      'a byte shorter': plain.slice(0, -1),
      'with another beginning': plain.with(0, 0x71),
      nothing: new Uint8Array(0),
    };
    for (const [what, text] of Object.entries(foreign)) expect(judge(text), what).toBe('foreign');
    for (let at = 0; at < plain.length - 96; at++) expect(judge(flipped(plain, at))).toBe('foreign');
  });
});
