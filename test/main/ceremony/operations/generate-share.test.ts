import { beforeEach, describe, expect, it } from 'vitest';
import { readPublicKey } from '../../../../main/ceremony/openpgp';
import { generateShare } from '../../../../main/ceremony/operations/generate-share';
import { reissue } from '../../../../main/ceremony/operations/reissue';
import type { GenerateShareInput } from '../../../../main/ceremony/process/protocol';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { splitSecret } from '../../../../main/ceremony/shamir/vault';
import { enterText } from '../../../../main/ceremony/shares/entry';
import { shareMacOf } from '../../../../main/ceremony/shares/share-mac';
import { fromHex, sha256, toHex } from '../../../../shared/bytes';
import { statementText } from '../../../../shared/records/statement';
import { keyNamed, NOW, openedText, typed } from '../../../support/program';
import { shownLines, shownText } from '../../../support/statement';
import { adopted, created, listed } from '../records';

const key = keyNamed('ed25519');
const set = created();

const input = (more: Partial<GenerateShareInput> = {}): GenerateShareInput => ({
  conditions: { expiryMs: 1000, now: NOW.getTime(), unwitnessed: false },
  record: set.record,
  recordDigest: 'd'.repeat(64),
  holder: 'Newcomer',
  pgp_key: key.public,
  payload: 'hex',
  acceptCollisionRisk: false,
  others: [],
  ...more,
});
const begin = (more: Partial<GenerateShareInput> = {}) => generateShare.begin(input(more));

beforeEach(wipeAll);

describe('the bound page', () => {
  const linesOf = async (more: Partial<GenerateShareInput> = {}) => {
    const { start: begun } = await begin(more);
    return Object.fromEntries(shownLines(begun.bound.lines).map(({ label, value }) => [label, value]));
  };

  it('says whose the key says that it is, whoever it is given for', async () => {
    const { userIds } = await readPublicKey(key.public, NOW);
    expect(userIds).toHaveLength(1);
    expect(userIds[0]).not.toContain('Newcomer');
    expect((await linesOf())['Key, name in it']).toBe(userIds[0]);
  });

  it('says everything that matters, and its digest is that of the very text', async () => {
    const { start: begun } = await begin({ newIndex: 200 });
    const { lines, digest, words } = begun.bound;
    expect(sha256(statementText(begun.bound))).toBe(digest);
    const text = shownText(lines);
    expect(words).toHaveLength(8);
    for (const part of [
      'index 200',
      'Newcomer',
      'hex text',
      'Created',
      set.record.id,
      '2 of 3 shares',
      begun.nonce,
    ]) {
      expect(text).toContain(part);
    }
    expect(text.replaceAll(' ', '')).toContain(key.fingerprint);
    expect(text).toContain('d'.repeat(64));
  });

  it('is another for each thing that is changed', async () => {
    const variants: Partial<GenerateShareInput>[] = [
      {},
      { holder: 'Another' },
      { pgp_key: keyNamed('rsa2048').public },
      { pgp_key: keyNamed('twosub').public },
      { payload: 'raw' },
      { payload: 'base64' },
      { newIndex: 201 },
      { recordDigest: 'e'.repeat(64) },
      { record: { ...set.record, required: 3 } },
      { record: { ...set.record, practice: true } },
      { conditions: { ...input().conditions, unwitnessed: true } },
      { record: adopted() },
      { record: adopted({ issued: 4 }), acceptCollisionRisk: true },
    ];
    const texts = await Promise.all(
      variants.map(async more => {
        const { start: begun } = await begin({ newIndex: 200, ...more });
        return shownText(begun.bound.lines.filter(line => line.id !== 'nonce'));
      }),
    );
    expect(new Set(texts.map(text => text.replace(/[0-9a-f]{32}\n/, ''))).size).toBe(variants.length);
  });

  it('tells of practice, of claims, of risk and of missing witnesses', async () => {
    expect((await linesOf({ record: { ...set.record, practice: true } })).Operation).toMatch(/^PRACTICE/);
    expect((await linesOf({ record: adopted() }))['Claimed on adoption']).toContain(
      '3 issued, indexes 1 2 3',
    );
    const risky = await linesOf({ record: adopted({ indexes: [1] }), acceptCollisionRisk: true });
    expect(risky['Risk of collision']).toContain('if the tool drew its indexes at random');
    expect(
      (await linesOf({ conditions: { ...input().conditions, unwitnessed: true } })).Unwitnessed,
    ).toBeDefined();
    expect((await linesOf()).Unwitnessed).toBeUndefined();
  });
});

describe('who gets the new share', () => {
  const code = (code: string) => expect.objectContaining({ code });

  it('is nobody who has one already, by name in any form or by key', async () => {
    const shares = [listed(1, { holder: 'Zoë', keyMaterial: [] }), listed(2), listed(3)];
    const record = { ...adopted(), shares };
    await expect(begin({ record, holder: 'ZOË' })).rejects.toEqual(code('HOLDER_REPEATED'));
    const { start: begun } = await begin({ record });
    const taken = {
      ...record,
      shares: [listed(1, { keyMaterial: begun.keyMaterial }), listed(2), listed(3)],
    };
    await expect(begin({ record: taken })).rejects.toEqual(code('SAME_KEY_TWICE'));
    const reserved = [
      { ...listed(9, { keyMaterial: begun.keyMaterial }), file: '', sha256: '', at: '', reissue: false },
    ];
    await expect(begin({ record: { ...record, reserved } })).rejects.toEqual(code('ISSUED_APART'));
  });

  it('has a name on one line', async () => {
    for (const holder of ['', 'a\nb', ' a', 'a\u202eb', 'x'.repeat(101)]) {
      await expect(begin({ holder })).rejects.toEqual(code('NAME_UNUSABLE'));
    }
  });

  it('has a key of their own, unless it is practice', async () => {
    await expect(begin({ pgp_key: '' })).rejects.toEqual(code('PGP_KEY_MISSING'));
  });
});

describe('a quorum', () => {
  it('gives the share that any two of the set give, with its verifier, and nothing before', async () => {
    const { state } = await begin({ newIndex: 200 });
    const first = await enterText(generateShare, state, typed(set.shares[0]!));
    expect(first).toEqual({ index: 10, holder: 'Holder 10', progress: 1 });
    const second = await enterText(generateShare, state, typed(set.shares[2]!));
    expect(second).toMatchObject({
      index: 30,
      progress: 2,
      result: { index: 200, secretLength: 32, entered: [10, 30] },
    });
    const text = await openedText(second.result!.armored, key.secret);
    expect(second.result!.verifier).toBe(shareMacOf({ ...set.record }, 200, fromHex(text.slice(0, -2))));

    const other = await begin({ newIndex: 200 });
    await enterText(generateShare, other.state, typed(set.shares[1]!));
    const again = await enterText(generateShare, other.state, typed(set.shares[2]!));
    expect(await openedText(again.result!.armored, key.secret)).toBe(text);
  });

  it('gets no verifier for a secret of fewer than 16 bytes, whatever is declared of it', async () => {
    const declared = { declareRandom: true, proofShares: 1, newIndex: 200 };
    for (const shareBytes of [3, 16])
      await expect(begin({ record: adopted({ shareBytes }), ...declared })).rejects.toMatchObject({
        code: 'OPTION_NOT_FOR_SET',
        facts: { because: { fewerBytesThan: 16 } },
      });
    const { state } = await begin({ record: adopted({ shareBytes: 17 }), ...declared });
    const shares = splitSecret(new Uint8Array(16).fill(9), 2, [1, 2, 3]).map(share => toHex(share));
    for (const share of shares.slice(0, 2)) await enterText(generateShare, state, typed(share));
    const { result: issued } = await enterText(generateShare, state, typed(shares[2]!));
    expect(issued?.verifier).toMatch(/^[0-9a-f]{64}$/);
    expect(issued?.verifiers).toHaveLength(3);
  });

  it('gets none either where an older version had recorded some of a short secret', async () => {
    const claimed = adopted({ shareBytes: 3 });
    const short = splitSecret(Uint8Array.of(7, 8), 2, [1, 2, 3]);
    const record = {
      ...claimed,
      shares: claimed.shares.map((share, at) => ({
        ...share,
        verifier: shareMacOf(claimed, share.index, short[at]!.subarray(0, -1)),
      })),
    };
    const { state } = await begin({ record, newIndex: 200 });
    await enterText(generateShare, state, typed(toHex(short[0]!)));
    const { result: issued } = await enterText(generateShare, state, typed(toHex(short[1]!)));
    expect(issued).toMatchObject({ proof: 'verified', verifier: null, verifiers: [] });
  });

  it('of an adopted set gives no verifier: that could help to guess', async () => {
    const { state } = await begin({ record: adopted({ shareBytes: 3 }), newIndex: 200 });
    await enterText(generateShare, state, typed('aabb01'));
    expect((await enterText(generateShare, state, typed('ccdd03'))).result?.verifier).toBeNull();
  });

  it('that agrees but does not give the share of the record names nobody, though one of them was seen to be wrong', async () => {
    const [right, wrong] = [7, 8].map(seed =>
      splitSecret(new Uint8Array(32).fill(seed), 2, [1, 2, 3, 4, 5, 6]).map(share => toHex(share)),
    ) as [string[], string[]];
    const claimed = adopted({ issued: 6, indexes: [1, 2, 3, 4, 5, 6] });
    const verifier = shareMacOf(claimed, 6, fromHex(right[5]!.slice(0, -2)));
    const record = {
      ...claimed,
      shares: claimed.shares.map(share => (share.index === 6 ? { ...share, verifier } : share)),
    };
    const { state } = await reissue.begin({ ...input({ record }), index: 6, holder: 'Newcomer' });
    const enter = async (text: string) => {
      const { dispute, result: issued } = await enterText(generateShare, state, typed(text));
      return issued ? issued.proof : dispute && [dispute.refusal.code, dispute.setAside];
    };
    const mistyped = `ff${wrong[2]!.slice(2)}`;
    expect(await enter(wrong[0]!)).toBeUndefined();
    expect(await enter(wrong[1]!)).toEqual(['SHARES_NOT_ONE_SET', []]);
    expect(await enter(mistyped)).toEqual(['SHARES_INCONSISTENT', []]);
    // Now the third is seen to be wrong, by three that are no better.
    expect(await enter(wrong[3]!)).toEqual(['SHARES_NOT_ONE_SET', []]);
    // So each of them can be entered again.
    expect(await enter(right[0]!)).toEqual(['SHARES_INCONSISTENT', []]);
    expect(await enter(right[1]!)).toEqual(['SHARES_INCONSISTENT', []]);
    expect(await enter(right[2]!)).toBe('consistent');
  });

  it('keeps in memory the accepted shares and no more: refused ones are overwritten at once', async () => {
    const { state } = await begin();
    const empty = heldCount();
    const bad = [`${'00'.repeat(32)}0a`, `${set.shares[0]!.slice(0, -2)}0b`, 'aa01', '00', 'zz'];
    for (const text of bad) await expect(enterText(generateShare, state, typed(text))).rejects.toThrow();
    expect(heldCount()).toBe(empty);
    await enterText(generateShare, state, typed(set.shares[0]!));
    expect(heldCount()).toBe(empty + 1);
    await expect(enterText(generateShare, state, typed(set.shares[0]!))).rejects.toThrow();
    expect(heldCount()).toBe(empty + 1);
    await enterText(generateShare, state, typed(set.shares[1]!));
    expect(heldCount()).toBe(empty + 2);
    wipeAll();
    for (const { value } of state.accepted) expect([...value].every(byte => byte === 0)).toBe(true);
  });
});
