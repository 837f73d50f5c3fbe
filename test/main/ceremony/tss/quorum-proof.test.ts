import { createPublicKey, verify as verifyByOpenSsl } from 'node:crypto';
import { hash_to_field } from '@noble/curves/abstract/hash-to-curve.js';
import { schnorr_FROST } from '@noble/curves/secp256k1.js';
import { sha256 } from '@noble/hashes/sha2.js';
import * as tiny from 'tiny-secp256k1';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AttemptSlot } from '../../../../main/ceremony/process/slot';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { curves } from '../../../../main/ceremony/tss/curve';
import { encodedCommitments, rootKeys } from '../../../../main/ceremony/tss/key-epoch';
import {
  judgeQuorumProof,
  type ProofGroup,
  type ProofSigner,
  proofSigner,
  quorumProof,
} from '../../../../main/ceremony/tss/quorum-proof';
import { toHex, utf8 } from '../../../../shared/bytes';
import { type CurveName, curveNames } from '../../../../shared/tss/curve-names';
import { joined } from '../../../../shared/tss/encoding';
import { challengeHash, quorumProofMessage } from '../../../../shared/tss/quorum-proof-text';
import { big, bytes32, contextOf, type Keys, makeKeys, parties, refused, reshareKeys, seeded } from './kit';

afterEach(wipeAll);

const keys = makeKeys(2, 3, 'proof');
const next = reshareKeys(keys, keys.holders.slice(0, 2), 2, parties(3), 'proof');
const signers = keys.holders.slice(1);
const groupOf = (curve: CurveName, of: Keys = keys): ProofGroup => ({
  curve,
  epoch: of.epoch,
  holders: 3,
  signers,
});
const CHALLENGE = 'Sixteen and more bytes';
const facts = {
  vault: 'A1BF161F-8b60-4f61-9c35-6434b8654437',
  group: 'fd9519ae-507b-4605-b108-04d4e5ffcdd3',
  epoch: contextOf('epoch'),
  time: '2026-11-28T20:00:00Z',
  signers: [3n, 2n].map(id => ({ id, name: `Holder ${id}` })),
  challenge: challengeHash(CHALLENGE),
};
const messageOf = (curve: CurveName) => quorumProofMessage({ ...facts, curve });
const drawn = (curve: CurveName, of: Keys = keys, seed = 'nonce'): ProofSigner[] =>
  signers.map(signer =>
    proofSigner(groupOf(curve, of), signer, of.shares.get(signer.id)![curve], seeded(`${seed} ${signer.id}`)),
  );

/** A proof by the holders of `of`, with what each gave. */
function proved(curve: CurveName, of: Keys = keys, message = messageOf(curve), seed?: string) {
  const each = drawn(curve, of, seed);
  const commitments = each.map(signer => signer.commitments);
  const parts = each.map((signer, at) => ({
    signer: signers[at]!.id,
    part: signer.sign(message, commitments),
  }));
  return { message, commitments, parts, proof: quorumProof(groupOf(curve, of), message, commitments, parts) };
}

/** What was in the arrays of 32 bytes that were overwritten with zeros meanwhile. */
function overwrittenIn(work: () => unknown): Uint8Array[] {
  const gone: Uint8Array[] = [];
  const { fill } = Uint8Array.prototype;
  const spy = vi.spyOn(Uint8Array.prototype, 'fill').mockImplementation(function (this: Uint8Array, ...by) {
    if (by[0] === 0 && this.length === 32 && this.some(byte => byte !== 0)) gone.push(Uint8Array.from(this));
    return fill.apply(this, by);
  });
  try {
    work();
  } finally {
    spy.mockRestore();
  }
  return gone;
}

/** G times a number as the suite writes it, as the hex of the point; '' for what is not below the order. */
function pointOf(curve: CurveName, bytes: Uint8Array): string {
  const scalar = big(curve === 'ed25519' ? bytes.toReversed() : bytes);
  const on = curves[curve];
  return scalar < on.field.order ? toHex(on.encodePoint(on.timesG(scalar))) : '';
}

test('what is signed names everything that it stands for, on lines of its own', () => {
  expect(new TextDecoder().decode(messageOf('ed25519'))).toBe(
    [
      'Quorate quorum proof v1',
      'vault: a1bf161f-8b60-4f61-9c35-6434b8654437',
      'group: fd9519ae-507b-4605-b108-04d4e5ffcdd3',
      `epoch: ${toHex(facts.epoch)}`,
      'time: 2026-11-28T20:00:00Z',
      `signer: ${'2'.padStart(64, '0')}`,
      `signer: ${'3'.padStart(64, '0')}`,
      'curve: ed25519',
      `challenge: ${toHex(sha256(joined(Uint8Array.of(0, 26), utf8('quorate-proof-challenge-v1'), Uint8Array.of(0, 0, 0, 22), utf8(CHALLENGE))))}`,
      '',
    ].join('\n'),
  );
  expect(refused(() => challengeHash('fifteen bytes..'))?.code).toBe('TSS_CHALLENGE_SHORT');
  expect(refused(() => challengeHash('sixteen and more \ud800'))?.code).toBe('TSS_PROOF_FACTS');
});

// (!) A line of somebody's choice in what a quorum signs.
test.each([
  ['a time with a line behind it', { time: '2026-11-28T20:00:00Z\nI owe Mallory 5 BTC' }],
  ['a time that is none', { time: '2026' }],
  ['a vault with a line behind it', { vault: `${facts.vault}\ngroup: y` }],
  ['a group that is no ID', { group: 'y' }],
  ['an epoch of 31 bytes', { epoch: facts.epoch.slice(1) }],
  ['a challenge that is no hash', { challenge: utf8(CHALLENGE) }],
])('%s goes into nothing that is signed', (_, change) => {
  expect(refused(() => quorumProofMessage({ ...facts, ...change, curve: 'ed25519' }))?.code).toBe(
    'TSS_PROOF_FACTS',
  );
});

test('nobody is among the signers twice in what is signed', () => {
  const signers = [...facts.signers, facts.signers[0]!];
  expect(refused(() => quorumProofMessage({ ...facts, signers, curve: 'ed25519' }))).toEqual({
    code: 'TSS_ID_TWICE',
    holder: 'Holder 3',
  });
});

describe.each(curveNames)('a quorum proof on %s', curve => {
  const { message, commitments, parts, proof } = proved(curve);
  const judge = (change: object = {}, of: Keys = keys, text = message) => {
    let shows = '';
    const refusal = refused(() => {
      shows = judgeQuorumProof(groupOf(curve, of), text, { ...proof, ...change });
    });
    return refusal?.code ?? shows;
  };

  test('shows that a quorum of this epoch signed', () => {
    expect(judge()).toBe('epoch');
    expect(judge({ commitments: commitments.toReversed() })).toBe('epoch');
  });

  test('made with the shares of another epoch shows some quorum of the root, and never this epoch', () => {
    // Shares of an old epoch that sign under the new one's name: the root's signature verifies.
    expect(judge({}, next)).toBe('root');
    expect(judgeQuorumProof(groupOf(curve, next), message, proved(curve, next).proof)).toBe('epoch');
    expect(judge({ parts: parts.slice(1) })).toBe('root');
    expect(judge({ parts: [...parts, { ...parts[0]!, signer: 1n }] })).toBe('root');
    expect(judge({ parts: [parts[0], { ...parts[1]!, part: parts[0]!.part }] })).toBe('root');
    expect(judge({ commitments: [commitments[0]!, commitments[0]!] })).toBe('root');
    expect(judge({ parts: proved(curve, next).parts })).toBe('root');
    // A signer's part twice, and parts of another signature of the same signers, show no more than the signature does.
    expect(judge({ parts: [...parts, parts[0]!] })).toBe('root');
    const again = proved(curve, keys, message, 'again').proof;
    expect(judge({ parts: again.parts, commitments: again.commitments })).toBe('root');
  });

  test('is none for another message, group or signature', () => {
    expect(judge({}, keys, utf8('Quorate quorum proof v1\n'))).toBe('TSS_QUORUM_PROOF');
    expect(judge({}, makeKeys(2, 3, 'elsewhere'))).toBe('TSS_QUORUM_PROOF');
    const { signature } = proof;
    for (const at of [1, signature.length - 1]) {
      expect(judge({ signature: signature.with(at, signature[at]! ^ 1) })).toBe('TSS_QUORUM_PROOF');
    }
    expect(judge({ signature: signature.slice(1) })).toBe('TSS_QUORUM_PROOF');
    expect(judge({ signature: new Uint8Array(0) })).toBe('TSS_QUORUM_PROOF');
  });

  test('names the signer whose part does not fit', () => {
    const wrong = [parts[0]!, { ...parts[1]!, part: parts[0]!.part }];
    expect(refused(() => quorumProof(groupOf(curve), message, commitments, wrong))).toEqual({
      code: 'TSS_PROOF_PART',
      holder: 'Holder 3',
    });
    expect(refused(() => quorumProof(groupOf(curve), message, commitments.slice(1), parts))).toEqual({
      code: 'TSS_PROOF_LIST',
    });
  });

  test('is signed once by each, and only over the full list with one’s own entry in it', () => {
    const others = { ...commitments[0]!, signer: 3n };
    const lists = {
      'own entry changed': [commitments[0]!, others],
      'own entry left out': [commitments[0]!],
      'somebody twice': [commitments[0]!, commitments[1]!, commitments[1]!],
      'somebody else too': [...commitments, { ...commitments[0]!, signer: 1n }],
      'somebody in place of another': [{ ...commitments[0]!, signer: 1n }, commitments[1]!],
    };
    for (const [what, list] of Object.entries(lists)) {
      const [, signer] = drawn(curve) as [never, ProofSigner];
      expect(
        refused(() => signer.sign(message, list)),
        what,
      ).toEqual({ code: 'TSS_PROOF_LIST' });
      // The nonces are gone, and the right list does not bring them back.
      expect(() => signer.sign(message, commitments), what).toThrow('a signer signs once');
    }
    const [signer] = drawn(curve) as [ProofSigner];
    signer.sign(message, commitments);
    expect(() => signer.sign(message, commitments)).toThrow('a signer signs once');
  });

  test('signs nothing when the attempt was cancelled or its time was over: nonces and share are overwritten then', () => {
    // What the making of the keys left, where this test is run alone.
    wipeAll();
    vi.useFakeTimers();
    try {
      for (const how of ['cancelled', 'expired'] as const) {
        const each = drawn(curve);
        const list = each.map(one => one.commitments);
        // Share and two nonces of each.
        expect(heldCount()).toBe(3 * each.length);
        const slot = new AttemptSlot<ProofSigner[]>(() => {}, wipeAll);
        slot.open('nonce', 60_000, each);
        const gone = overwrittenIn(() =>
          how === 'cancelled' ? slot.close() : vi.advanceTimersByTime(61_000),
        );
        expect(gone, how).toHaveLength(3 * each.length);
        expect(heldCount()).toBe(0);
        for (const one of each) expect(() => one.sign(message, list), how).toThrow('a signer signs once');
      }
    } finally {
      vi.useRealTimers();
    }
  });

  test('leaves neither nonces nor share behind, whether it was signed or refused', () => {
    for (const isSigned of [true, false]) {
      const each = drawn(curve);
      const [{ commitments: own, sign }] = each as [ProofSigner];
      const list = each.map(one => one.commitments);
      const gone = overwrittenIn(() => refused(() => sign(message, isSigned ? list : list.slice(1))));
      const points = gone.map(bytes => pointOf(curve, bytes));
      const share = curves[curve].timesG(big(keys.shares.get(signers[0]!.id)![curve]));
      const expected = [own.hiding, own.binding, curves[curve].encodePoint(share)];
      expect(points).toEqual(expect.arrayContaining(expected.map(toHex)));
    }
  });

  test('is not begun with a share that does not fit, or by too few', () => {
    const group = groupOf(curve);
    const share = keys.shares.get(2n)![curve];
    const begin = (by: ProofGroup, at: number, value: Uint8Array) =>
      refused(() => proofSigner(by, signers[at]!, value, seeded('begin')));
    expect(begin(group, 1, share)).toEqual({ code: 'TSS_SHARE_DOES_NOT_FIT', holder: 'Holder 3' });
    expect(begin(groupOf(curve, next), 0, share)?.code).toBe('TSS_SHARE_DOES_NOT_FIT');
    expect(begin(group, 0, bytes32(curves[curve].field.order))?.code).toBe('TSS_SCALAR');
    expect(begin({ ...group, signers: signers.slice(1) }, 0, share)?.code).toBe('TSS_QUORUM_SHORT');
    expect(begin({ ...group, signers: [signers[0]!, signers[0]!] }, 0, share)?.code).toBe('TSS_ID_TWICE');
  });
});

describe('elsewhere', () => {
  test('a proof on ed25519 is a signature of RFC 8032 to OpenSSL', () => {
    const { message, proof } = proved('ed25519');
    const prefix = '302a300506032b6570032100';
    const key = createPublicKey({
      key: Buffer.from(`${prefix}${toHex(rootKeys(keys.epoch).ed25519)}`, 'hex'),
      format: 'der',
      type: 'spki',
    });
    expect(verifyByOpenSsl(null, message, key, proof.signature)).toBe(true);
    expect(verifyByOpenSsl(null, message.with(0, 0), key, proof.signature)).toBe(false);
  });

  test('a proof on secp256k1 is right by the points of libsecp256k1', () => {
    const { message, proof } = proved('secp256k1');
    const root = rootKeys(keys.epoch).secp256k1;
    const [R, z] = [proof.signature.slice(0, 33), proof.signature.slice(33)];
    // H2 of RFC 9591, section 6.5.
    const DST = 'FROST-secp256k1-SHA256-v1chal';
    const options = {
      DST,
      p: curves.secp256k1.field.order,
      m: 1,
      k: 128,
      expand: 'xmd',
      hash: sha256,
    } as const;
    const [[c]] = hash_to_field(joined(R, root, message), 1, options) as [[bigint]];
    const right = tiny.pointAdd(R, tiny.pointMultiply(root, bytes32(c))!)!;
    expect(toHex(tiny.pointFromScalar(z)!)).toBe(toHex(right));
  });

  test('shares made here sign for Bitcoin’s BIP340 with a library, and libsecp256k1 verifies it', () => {
    const id = (number: bigint) => schnorr_FROST.Identifier.fromNumber(Number(number));
    const commitments = encodedCommitments(keys.epoch.commitments).secp256k1;
    const pub = { signers: { min: 2, max: 3 }, commitments, verifyingShares: {} };
    const each = signers.map(signer => {
      const share = Uint8Array.from(keys.shares.get(signer.id)!.secp256k1);
      const secret = { identifier: id(signer.id), signingShare: share };
      return { secret, ...schnorr_FROST.commit(secret) };
    });
    const list = each.map(one => one.commitments);
    const message = contextOf('transaction');
    const parts = each.map(({ secret, nonces }) => [
      secret.identifier,
      schnorr_FROST.signShare(secret, pub, nonces, list, message),
    ]);
    const verifyingShares = Object.fromEntries(
      signers.map(({ id: number }) => [
        id(number),
        curves.secp256k1.encodePoint(
          curves.secp256k1.timesG(BigInt(`0x${toHex(keys.shares.get(number)!.secp256k1)}`)),
        ),
      ]),
    );
    const signature = schnorr_FROST.aggregate(
      { ...pub, verifyingShares },
      list,
      message,
      Object.fromEntries(parts),
    );
    expect(tiny.verifySchnorr(message, rootKeys(keys.epoch).secp256k1.slice(1), signature)).toBe(true);
  });
});

test.each(curveNames)('a signer’s own entropy goes into the nonces on %s, beside the generator', curve => {
  const [signer] = signers;
  const share = keys.shares.get(signer!.id)![curve];
  const hiding = (seed: string, entropy?: Uint8Array) =>
    toHex(
      proofSigner(groupOf(curve), signer!, share, { ...seeded(seed), ...(entropy && { entropy }) })
        .commitments.hiding,
    );
  const [dice, others] = [utf8('dice'), utf8('other dice')];
  const all = [hiding('a'), hiding('a', dice), hiding('a', others), hiding('b', dice)];
  expect(new Set(all).size).toBe(4);
  expect(hiding('a', dice)).toBe(all[1]);
});
