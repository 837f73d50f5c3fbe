/** Encodings and hashes, compared with bytes put together by hand and hashed by node's own OpenSSL. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fromHex, toHex, utf8 } from '../../../shared/bytes';
import { contextHash, type RequestContext } from '../../../shared/tss/context';
import { contributionDigest, contributionText, proofChallenge } from '../../../shared/tss/contribution';
import {
  ABSENT,
  bigEndian,
  encoded,
  fromBigEndian,
  hashed,
  hashedWide,
  list,
  textBytes,
  u16be,
  u64be,
} from '../../../shared/tss/encoding';
import { codeDigest, epochHash, receiptChallenge } from '../../../shared/tss/epoch';
import {
  byIdentifier,
  ED25519_ORDER,
  identifierBytes,
  readIdentifier,
  requireThreshold,
} from '../../../shared/tss/identifiers';

const sha = (algorithm: string, hex: string) =>
  createHash(algorithm).update(Buffer.from(hex, 'hex')).digest('hex');
/** What the protocol calls E, by hand. */
const u32 = (length: number) => length.toString(16).padStart(8, '0');
const part = (hex: string) => u32(hex.length / 2) + hex;
const E = (tag: string, ...parts: string[]) =>
  tag.length.toString(16).padStart(4, '0') + toHex(utf8(tag)) + parts.map(part).join('');
const L = (...items: string[]) => u32(items.length) + items.map(part).join('');
const id = (number: number) => number.toString(16).padStart(64, '0');
const text = (value: string) => toHex(utf8(value));
const bytes = (hex: string) => fromHex(hex);

describe('an encoding', () => {
  test('leads the tag and each part by its length', () => {
    expect(toHex(encoded('ab', Uint8Array.of(1), ABSENT, Uint8Array.of(2, 3)))).toBe(
      '00026162000000010100000000000000020203',
    );
    expect(toHex(list([Uint8Array.of(7), ABSENT]))).toBe('00000002000000010700000000');
    expect(toHex(list([]))).toBe('00000000');
    expect(toHex(hashed('ab', Uint8Array.of(1)))).toBe(sha('sha256', E('ab', '01')));
    expect(toHex(hashedWide('ab', Uint8Array.of(1)))).toBe(sha('sha512', E('ab', '01')));
  });

  test('is another for every other list of parts', () => {
    const [a, b] = [Uint8Array.of(1), Uint8Array.of(1, 1)];
    const all = [
      encoded('t', a, b),
      encoded('t', b, a),
      encoded('t', a, a, a),
      encoded('t', list([a, b])),
      encoded('t', Uint8Array.of(1, 1, 1)),
      encoded('t', a, b, ABSENT),
      encoded('ta', a, b),
    ];
    expect(new Set(all.map(toHex)).size).toBe(all.length);
  });

  test('has numbers big-endian, and refuses those that do not fit', () => {
    expect(toHex(u16be(258))).toBe('0102');
    expect(toHex(u64be(1701396866000))).toBe('0000018c2327e3d0');
    expect(toHex(bigEndian(0x010203n, 4))).toBe('00010203');
    expect(fromBigEndian(bytes('00010203'))).toBe(0x010203n);
    expect(() => u16be(65536)).toThrow(RangeError);
    expect(() => bigEndian(-1n, 4)).toThrow(RangeError);
    expect(() => u64be(2 ** 53)).toThrow(RangeError);
  });

  test('has text as UTF-8 in one normal form', () => {
    expect(toHex(textBytes('Zoe\u0308'))).toBe(toHex(textBytes('Zo\u00eb')));
    expect(() => textBytes('\ud800')).toThrow(RangeError);
  });
});

describe('an identifier', () => {
  test('is 32 big-endian bytes, from 1 to the order of ed25519', () => {
    expect(toHex(identifierBytes(258n))).toBe(id(258));
    for (const good of [1n, 2n ** 128n, ED25519_ORDER - 1n])
      expect(readIdentifier(identifierBytes(good))).toBe(good);
    for (const wrong of [0n, -1n, ED25519_ORDER, 5n + ED25519_ORDER])
      expect(() => identifierBytes(wrong)).toThrow();
    for (const wrong of ['00'.repeat(32), 'ff'.repeat(32), '01', id(1).slice(2)]) {
      expect(() => readIdentifier(bytes(wrong))).toThrow();
    }
    expect(byIdentifier([{ id: 10n }, { id: 9n }, { id: 2n ** 70n }]).map(one => one.id)).toEqual([
      9n,
      10n,
      2n ** 70n,
    ]);
    expect(() => requireThreshold(2, 2)).not.toThrow();
    for (const [t, n] of [
      [1, 2],
      [3, 2],
      [0, 0],
      [2.5, 3],
    ] as const)
      expect(() => requireThreshold(t, n)).toThrow();
  });
});

describe('the protocol’s hashes', () => {
  const holder = (number: number) => ({
    id: BigInt(number),
    name: `Holder ${number}`,
    fingerprint: bytes(`0${number}`.repeat(20)),
    encryptionFingerprint: bytes(`1${number}`.repeat(20)),
  });
  const holderHex = (number: number) =>
    E('holder', id(number), text(`Holder ${number}`), `0${number}`.repeat(20), `1${number}`.repeat(20));
  const request: RequestContext = {
    requestId: '20240711114129000132315000003970',
    nonce: bytes('aa'.repeat(32)),
    type: 'KeyGenFromKeyGroup',
    recoveryMode: '',
    mode: 'strict',
    created: 1701396866000,
    expires: 1701483266000,
    vault: 'A1BF161F-8B60-4F61-9C35-6434B8654437',
    description: 'Zo\u00eb’s keys',
    sources: [
      {
        group: 'fd9519ae-507b-4605-b108-04d4e5ffcdd3',
        epoch: bytes('ee'.repeat(32)),
        holders: [holder(3), holder(1)],
      },
    ],
    target: { group: '00000000-0000-4000-8000-000000000000', threshold: 2, holders: [holder(2), holder(1)] },
    chainCheck: bytes('cc'.repeat(32)),
  };

  test('ctx', () => {
    const expected = E(
      'quorate-tss-context-v1',
      text(request.requestId),
      'aa'.repeat(32),
      text('KeyGenFromKeyGroup'),
      '',
      text('strict'),
      '0000018c2327e3d0',
      (1701483266000).toString(16).padStart(16, '0'),
      text('a1bf161f-8b60-4f61-9c35-6434b8654437'),
      text('Zo\u00eb’s keys'),
      L(
        E(
          'source',
          text('fd9519ae-507b-4605-b108-04d4e5ffcdd3'),
          'ee'.repeat(32),
          L(holderHex(1), holderHex(3)),
        ),
      ),
      E('target', text('00000000-0000-4000-8000-000000000000'), u32(2), L(holderHex(1), holderHex(2))),
      'cc'.repeat(32),
    );
    expect(toHex(contextHash(request))).toBe(sha('sha256', expected));
  });

  test('ctx is another when anything of the request is', () => {
    const [source] = request.sources as [(typeof request.sources)[number]];
    const changes: Partial<RequestContext>[] = [
      {},
      { requestId: '20240711114129000132315000003971' },
      { nonce: bytes('ab'.repeat(32)) },
      { type: 'Recovery' },
      { recoveryMode: 'A' },
      { mode: 'normal' },
      { created: 1 },
      { expires: 1 },
      { vault: '00000000-0000-4000-8000-000000000001' },
      { description: '' },
      { sources: [] },
      { sources: [source, source] },
      { sources: [{ ...source, epoch: bytes('ef'.repeat(32)) }] },
      { sources: [{ ...source, holders: [holder(1)] }] },
      { target: { ...request.target, threshold: 3 } },
      { target: { ...request.target, holders: [holder(1), { ...holder(2), fingerprint: bytes('02') }] } },
      {
        target: { ...request.target, holders: [holder(1), { ...holder(2), encryptionFingerprint: ABSENT }] },
      },
      { chainCheck: ABSENT },
    ];
    const all = changes.map(change => toHex(contextHash({ ...request, ...change })));
    expect(new Set(all).size).toBe(all.length);
    expect(toHex(contextHash({ ...request, vault: request.vault.toLowerCase() }))).toBe(all[0]);
  });

  const context = 'c0'.repeat(32);
  const points = {
    secp256k1: ['02'.repeat(33), '03'.repeat(33)],
    ed25519: ['04'.repeat(32), '05'.repeat(32)],
  };
  const commitments = { secp256k1: points.secp256k1.map(bytes), ed25519: points.ed25519.map(bytes) };
  const proofs = { secp256k1: bytes('06'.repeat(65)), ed25519: bytes('07'.repeat(64)) };

  test('D, with messages by receiver and kind, and the text that is signed', () => {
    const contribution = {
      context: bytes(context),
      contributor: 7n,
      commitments,
      proofs,
      chainHash: bytes('08'.repeat(32)),
    };
    const message = (to: number, kind: number, fill: string) => ({
      to: BigInt(to),
      kind,
      digest: bytes(fill.repeat(32)),
    });
    const digest = contributionDigest(contribution, [
      message(2, 6, '0c'),
      message(10, 2, '0d'),
      message(2, 2, '0b'),
    ]);
    const expected = E(
      'quorate-tss-contribution-v1',
      context,
      id(7),
      L(...points.secp256k1),
      L(...points.ed25519),
      '06'.repeat(65),
      '07'.repeat(64),
      '08'.repeat(32),
      L(`${id(2)}02${'0b'.repeat(32)}`, `${id(2)}06${'0c'.repeat(32)}`, `${id(10)}02${'0d'.repeat(32)}`),
    );
    expect(toHex(digest)).toBe(sha('sha256', expected));
    expect(contributionText(bytes(context), 7n, digest)).toBe(
      `Quorate TSS contribution v1\nctx: ${context}\ncontributor: ${id(7)}\ndigest: ${toHex(digest)}\n`,
    );
  });

  test('the challenges of a contribution and of a receipt, the epoch’s hash, and that of a code', () => {
    const nonce = '09'.repeat(33);
    expect(toHex(proofChallenge('secp256k1', bytes(context), 7n, commitments.secp256k1, bytes(nonce)))).toBe(
      sha('sha512', E('quorate-tss-pok-v1/secp256k1', context, id(7), ...points.secp256k1, nonce)),
    );
    const [epoch, check, share] = ['e0', 'e1', 'e2'].map(byte => byte.repeat(32)) as [string, string, string];
    const facts = { epoch: bytes(epoch), context: bytes(context), holder: 7n, chainCheck: bytes(check) };
    expect(toHex(receiptChallenge('ed25519', facts, bytes(share), bytes(nonce)))).toBe(
      sha('sha512', E('quorate-tss-receipt-v1/ed25519', epoch, context, id(7), share, check, nonce)),
    );
    const contributions = [
      { id: 10n, digest: bytes('d1'.repeat(32)) },
      { id: 2n, digest: bytes('d2'.repeat(32)) },
    ];
    expect(toHex(epochHash({ context: bytes(context), contributions, commitments }))).toBe(
      sha(
        'sha256',
        E(
          'quorate-tss-epoch-v1',
          context,
          L(id(2), id(10)),
          L('d2'.repeat(32), 'd1'.repeat(32)),
          L(...points.secp256k1),
          L(...points.ed25519),
        ),
      ),
    );
    expect(toHex(codeDigest(bytes(epoch), bytes(context), 7n, bytes('f0'.repeat(16))))).toBe(
      sha('sha256', E('quorate-tss-code-v1', epoch, context, id(7), 'f0'.repeat(16))),
    );
  });
});
