/** More shares than required: what can be told of sets made elsewhere, and how people go on when some are wrong. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitSecret } from '../../main/ceremony/shamir/vault';
import { shareMacOf } from '../../main/ceremony/shares/share-mac';
import { fromHex, toHex } from '../../shared/bytes';
import type { Api } from '../../shared/contract';
import { type KeySetRecord, parseRecord } from '../../shared/records/key-set';
import {
  codeOf,
  enter,
  keyNamed,
  newcomerKey,
  openedText,
  openProgram,
  practiceSet,
  startParams,
  startShare,
  value,
} from '../support/program';

const REQUIRED = 3;
const INDEXES = [11, 22, 33, 44, 55, 66, 77];
const set = splitSecret(crypto.getRandomValues(new Uint8Array(32)), REQUIRED, [...INDEXES, 200]).map(toHex);
const shares = set.slice(0, INDEXES.length);
const at200 = set.at(-1)!;

/** The same share with one digit wrong. */
const mistyped = (share: string) => (share.startsWith('0') ? '1' : '0') + share.slice(1);

async function adopted(indexes = INDEXES) {
  const opened = await openProgram();
  value(
    await opened.api.keySet.adopt({
      name: 'Vault',
      required: REQUIRED,
      issued: INDEXES.length,
      indexes,
    }),
  );
  return opened;
}

/** Enters shares and gives what came of each: `ok`, or the refusal's code. */
async function entered(api: Api, nonce: string, texts: string[]): Promise<string[]> {
  const seen = [];
  for (const text of texts) seen.push(codeOf(await enter(api, nonce, text)));
  return seen;
}

const proofOf = async (api: Api) => value(await api.attempt.read())?.result?.proof;
const status = async (api: Api) => value(await api.generateShare.read());
const seated = async (api: Api) =>
  value(await api.attempt.read())!
    .seats.filter(seat => seat.accepted)
    .map(seat => seat.index);

async function recordIn(folder: string): Promise<KeySetRecord> {
  return parseRecord(await fs.readFile(path.join(folder, 'vault', 'key-set.json'), 'utf8'), 'key-set.json');
}

describe('with proof shares', () => {
  it('nothing is issued at the threshold, but when those too are in; then it is consistent', async () => {
    const { api, folder } = await adopted();
    const started = await startShare(api, { proofShares: 2, newIndex: 200 });
    expect(started.required).toBe(REQUIRED);
    expect(value(await api.attempt.read())?.proofShares).toBe(2);
    for (const [before, share] of shares.slice(0, 4).entries()) {
      const now = value(await enter(api, started.nonce, share));
      expect(now).toMatchObject({ progress: before + 1, complete: false, key: '' });
    }
    const done = value(await enter(api, started.nonce, shares[4]!));
    expect(done).toMatchObject({ progress: 5, required: REQUIRED, complete: true });
    expect(await openedText(done.key, newcomerKey.secret)).toBe(at200);
    expect(await proofOf(api)).toBe('consistent');
    // No verifier without the operator's word that the key is random.
    const record = await recordIn(folder);
    expect(record.shares.map(share => share.verifier)).toEqual(record.shares.map(() => null));
  });

  it('the words and the transcript say how many were asked for', async () => {
    const { api } = await adopted();
    await startShare(api, { proofShares: 2 });
    const { bound } = value(await api.attempt.read())!;
    expect(bound).toContainEqual(
      expect.objectContaining({ label: 'Proof shares', value: '2 more than required; all must agree' }),
    );
  });

  it('of one, a wrong share is seen and not named; its corrected form takes its place', async () => {
    const { api } = await adopted();
    const { nonce } = await startShare(api, { proofShares: 1, newIndex: 200 });
    const [a, b, c, d] = shares as [string, string, string, string];
    expect(await entered(api, nonce, [a, mistyped(b), c])).toEqual(['ok', 'ok', 'ok']);
    const refused = await enter(api, nonce, d);
    expect(refused.ok ? '' : refused.error.message).toMatch(/cannot be told which.*1 more to find out/);
    expect(await status(api)).toMatchObject({ progress: 4, complete: false });
    expect(await entered(api, nonce, [d])).toEqual(['SHARE_REPEATED']);
    const done = value(await enter(api, nonce, b));
    expect(done).toMatchObject({ progress: 4, complete: true });
    expect(await openedText(done.key, newcomerKey.secret)).toBe(at200);
  });

  it('of one, a further share names the wrong one, which is set aside; the others agree and are enough', async () => {
    const { api, folder } = await adopted();
    const { nonce } = await startShare(api, { proofShares: 1, newIndex: 200 });
    const [a, b, c, d, e] = shares as [string, string, string, string, string];
    expect(await entered(api, nonce, [a, mistyped(b), c, d])).toEqual([
      'ok',
      'ok',
      'ok',
      'SHARES_INCONSISTENT',
    ]);
    const done = value(await enter(api, nonce, e));
    expect(done).toMatchObject({ progress: 4, complete: true });
    expect(await seated(api)).toEqual([11, 33, 44, 55]);
    expect(await openedText(done.key, newcomerKey.secret)).toBe(at200);
    const [log] = (await recordIn(folder)).transcripts;
    const transcript = await fs.readFile(path.join(folder, 'vault', 'transcripts', log!), 'utf8');
    const events = transcript
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(events.filter(entry => entry.event === 'refused')).toMatchObject([
      { code: 'SHARES_INCONSISTENT', setAside: [] },
      { code: 'SHARES_INCONSISTENT', setAside: [22] },
    ]);
    expect(events.find(entry => entry.event === 'recorded')).toMatchObject({ proof: 'consistent' });
  });

  it('of two or more, wrong ones are named at once, as many as half of those', async () => {
    const { api } = await adopted();
    const { nonce } = await startShare(api, { proofShares: 4, newIndex: 200 });
    const spoilt = shares.map((share, at) => (at === 2 || at === 5 ? mistyped(share) : share));
    expect((await entered(api, nonce, spoilt)).at(-1)).toBe('SHARES_INCONSISTENT');
    expect(await seated(api)).toEqual([11, 22, 44, 55, 77]);
    expect(await entered(api, nonce, [shares[2]!])).toEqual(['ok']);
    const done = value(await enter(api, nonce, shares[5]!));
    expect(await openedText(done.key, newcomerKey.secret)).toBe(at200);
  });

  it('the chair of a share that was set aside is free for the right one, whose index is then known', async () => {
    const { api } = await adopted([11, 22]);
    const { nonce } = await startShare(api, { proofShares: 4, newIndex: 200, acceptCollisionRisk: true });
    // Two with one digit of the index wrong.
    const at45 = `${shares[3]!.slice(0, -2)}2d`;
    const at56 = `${shares[4]!.slice(0, -2)}38`;
    const first = [shares[0]!, shares[1]!, shares[2]!, at45, at56, shares[5]!, shares[6]!];
    expect((await entered(api, nonce, first)).at(-1)).toBe('SHARES_INCONSISTENT');
    expect(await seated(api)).toEqual([11, 22, 33, 66, 77]);
    expect(await entered(api, nonce, [shares[3]!])).toEqual(['ok']);
    expect((await seated(api)).sort()).toEqual([11, 22, 33, 44, 66, 77]);
    expect(await entered(api, nonce, [at200])).toEqual(['SHARE_HAS_NEW_INDEX']);
    const known = value(await api.keySet.read())!.shares.map(share => share.index);
    expect(known.sort((a, b) => a - b)).toEqual([11, 22, 33, 44, 66, 77, 200]);
  });

  it('more than there can be are refused before anything is entered', async () => {
    const { api } = await adopted();
    expect(codeOf(await api.generateShare.start(startParams({ proofShares: 5 })))).toBe(
      'PROOF_SHARES_TOO_MANY',
    );
    expect(codeOf(await api.generateShare.start(startParams({ proofShares: 4 })))).toBe('ok');
  });

  it('of a set made here all shares are verified one by one, and stay so', async () => {
    const opened = await openProgram();
    const made = await practiceSet(opened, 'Practice', 2);
    const { nonce } = await startShare(opened.api, { proofShares: 1 });
    expect(await entered(opened.api, nonce, [made.shares[0]!, mistyped(made.shares[1]!)])).toEqual([
      'ok',
      'SHARE_DOES_NOT_MATCH',
    ]);
    expect(await entered(opened.api, nonce, made.shares.slice(1))).toEqual(['ok', 'ok']);
    expect(await proofOf(opened.api)).toBe('verified');
  });
});

describe('without proof shares', () => {
  it('one wrong share is not seen, and the result is unproven', async () => {
    const { api } = await adopted();
    const { nonce } = await startShare(api, { newIndex: 200 });
    const [a, b, c] = shares as [string, string, string];
    expect(await entered(api, nonce, [a, mistyped(b), c])).toEqual(['ok', 'ok', 'ok']);
    expect(await proofOf(api)).toBe('unproven');
    expect(await openedText((await status(api)).key, newcomerKey.secret)).not.toBe(at200);
  });
});

describe('a key that was declared to be random', () => {
  const declared = { proofShares: 1, declareRandom: true, newIndex: 200 };

  it('gives every share entered, and the new one, a verifier; from then on each is judged alone', async () => {
    const { api, folder } = await adopted();
    const { nonce } = await startShare(api, declared);
    const { bound } = value(await api.attempt.read())!;
    expect(bound.find(line => line.label === 'Declared')?.value).toContain('drawn at random');
    expect(await entered(api, nonce, shares.slice(0, 4))).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(await proofOf(api)).toBe('consistent');
    const record = await recordIn(folder);
    for (const share of record.shares) {
      const at = [...INDEXES, 200].indexOf(share.index);
      const expected = [0, 1, 2, 3, 7].includes(at)
        ? shareMacOf(record, share.index, fromHex(set[at]!).subarray(0, -1))
        : null;
      expect(share.verifier, `index ${share.index}`).toBe(expected);
    }

    const next = await startShare(api, { holder: 'Another', pgp_key: keyNamed('nistp256').public });
    expect(await entered(api, next.nonce, [mistyped(shares[0]!)])).toEqual(['SHARE_DOES_NOT_MATCH']);
    expect(await entered(api, next.nonce, [shares[0]!, at200, shares[3]!])).toEqual(['ok', 'ok', 'ok']);
    expect(await proofOf(api)).toBe('verified');
    const after = await recordIn(folder);
    expect(after.shares.at(-1)?.verifier).toMatch(/^[0-9a-f]{64}$/);
  });

  it('a share without a verifier among them leaves the next result unproven', async () => {
    const { api } = await adopted();
    await entered(api, (await startShare(api, declared)).nonce, shares.slice(0, 4));
    const next = await startShare(api, { holder: 'Another', pgp_key: keyNamed('nistp256').public });
    expect(await entered(api, next.nonce, [shares[0]!, shares[1]!, shares[6]!])).toEqual(['ok', 'ok', 'ok']);
    expect(await proofOf(api)).toBe('unproven');
  });

  it('needs a proof share, and a Vault set that was made elsewhere', async () => {
    const { api } = await adopted();
    const start = async (more: object) => codeOf(await api.generateShare.start(startParams(more)));
    expect(await start({ declareRandom: true })).toBe('RANDOM_WITHOUT_PROOF');
    value(await api.keySet.adopt({ name: 'Old', scheme: 'secretsjs', required: 2, issued: 4 }));
    expect(await start({ declareRandom: true, proofShares: 1 })).toBe('OPTION_NOT_FOR_SET');
    const opened = await openProgram();
    await practiceSet(opened);
    const ours = await opened.api.generateShare.start(startParams({ declareRandom: true, proofShares: 1 }));
    expect(codeOf(ours)).toBe('OPTION_NOT_FOR_SET');
  });

  it('is not believed where shares do not agree: no verifier is recorded', async () => {
    const { api, folder } = await adopted();
    const { nonce } = await startShare(api, declared);
    const [a, b, c, d] = shares as [string, string, string, string];
    expect((await entered(api, nonce, [a, b, mistyped(c), d])).at(-1)).toBe('SHARES_INCONSISTENT');
    await api.generateShare.cancel();
    expect((await recordIn(folder)).shares.every(share => share.verifier === null)).toBe(true);
  });
});
