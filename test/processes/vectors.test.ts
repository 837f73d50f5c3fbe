/** Every set of Vault's vectors through the ceremony process (in the long run a real one), and byte for byte. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { CeremonyProcess } from '../../main/attempts/ceremony-process';
import type { NewShareMessage } from '../../main/ceremony/process/protocol';
import { drawRootKey, wrapRootKey } from '../../main/ceremony/recovery/root-key';
import { evaluateAt, VAULT_FIELD } from '../../main/ceremony/shamir/gf256';
import { splitSecret } from '../../main/ceremony/shamir/vault';
import { shareMacOf } from '../../main/ceremony/shares/share-mac';
import { adoptedRecord } from '../../main/storage/key-sets/record-changes';
import { fromHex, toBase64, toHex } from '../../shared/bytes';
import { type KeySetRecord, parseRecord, recordText } from '../../shared/records/key-set';
import { Refusal, type RefusalCode } from '../../shared/text/refusals';
import { pointsOf, type VaultCase, vaultVectors } from '../main/ceremony/shamir/vault-vectors';
import { forkInProcess } from '../support/in-process';
import { fork, startCustodian } from '../support/processes';
import { enter, keyNamed, NOW, openedText, openProgram, startShare, typed, value } from '../support/program';
import { startCeremony } from '../support/start-ceremony';
import { perTier } from '../support/tier';

const key = keyNamed('ed25519');

/** A process for each set takes as long as everything that is done in it. */
const start = perTier(forkInProcess, fork);

const recordOf = (n: number, t: number, indexes: number[], shareBytes?: number): KeySetRecord =>
  adoptedRecord({
    ...{ name: 'Vault', scheme: 'vault', required: t, issued: n, indexes, practice: false },
    shareBytes,
  });

const common = (record: KeySetRecord) => ({
  conditions: { expiryMs: 60_000, now: NOW.getTime(), unwitnessed: false },
  record,
  recordDigest: '0'.repeat(64),
  pgp_key: key.public,
  payload: 'hex' as const,
  others: [],
});

const begin = (custodian: CeremonyProcess, record: KeySetRecord, newIndex?: number) =>
  custodian.ask('begin', {
    operation: 'generateShare',
    input: {
      ...common(record),
      holder: 'Newcomer',
      newIndex,
      acceptCollisionRisk: false,
    },
  });

const refusal = (work: Promise<unknown>): Promise<RefusalCode | undefined> =>
  work.then(
    () => undefined,
    error => (error instanceof Refusal ? error.code : Promise.reject(error)),
  );

/** Enters shares one after the other; everything before the last leaves the attempt open. */
async function enterAll(custodian: CeremonyProcess, nonce: string, required: number, sharesHex: string[]) {
  for (const [at, hex] of sharesHex.entries()) {
    const accepted = await custodian.ask('submit', { nonce, text: typed(hex) });
    expect(accepted.progress).toBe(at + 1);
    if (at + 1 < required) expect(accepted.result, 'nothing completes below the threshold').toBeUndefined();
    else return accepted.result as NewShareMessage;
  }
  return undefined;
}

/** The share at `x` by the evaluation function alone. */
function evaluated(one: VaultCase, from: number[], x: number): string {
  const points = pointsOf(from.map(at => one.shares_hex[at]!));
  return `${toHex(evaluateAt(VAULT_FIELD, points, x))}${x.toString(16).padStart(2, '0')}`;
}

const unused = (one: VaultCase) => (one.generate ?? []).filter(made => made.equals_existing_index === -1);
const existing = (one: VaultCase) => (one.generate ?? []).filter(made => made.equals_existing_index !== -1);

describe('every set made by HashiCorp Vault', () => {
  it('is here with every threshold up to 255 and secrets up to 1000 bytes', () => {
    expect(vaultVectors.cases.length).toBe(41);
    expect(Math.max(...vaultVectors.cases.map(one => one.t))).toBe(255);
    expect(Math.max(...vaultVectors.cases.map(one => one.secret_hex.length / 2))).toBe(1000);
    expect(vaultVectors.cases.flatMap(unused).length).toBeGreaterThan(40);
    expect(vaultVectors.cases.flatMap(existing).length).toBeGreaterThan(40);
  });

  const withRoom = vaultVectors.cases.filter(one => one.n < 255);
  it.each(withRoom.filter((_, at) => at % perTier(2, 1) === 0).map(one => [one.id, one] as const))(
    '%s: new shares come out of the ceremony process as predicted; an index in use is refused',
    async (_id, one) => {
      expect(unused(one).length).toBeGreaterThan(0);
      const custodian = await startCustodian(false, start);
      const record = recordOf(one.n, one.t, one.x, one.shares_hex[0]!.length / 2);
      for (const { from, x, share_hex } of unused(one)) {
        const begun = await begin(custodian, record, x);
        const issued = await enterAll(
          custodian,
          begun.nonce,
          one.t,
          from.map(at => one.shares_hex[at]!),
        );
        expect(issued?.index).toBe(x);
        expect(await openedText(toBase64(issued!.message), key.secret)).toBe(share_hex);
        expect(await openedText(issued!.armored, key.secret)).toBe(share_hex);
      }
      for (const { from, x, share_hex } of existing(one)) {
        expect(await refusal(begin(custodian, record, x))).toBe('INDEX_IN_USE');
        expect(evaluated(one, from, x)).toBe(share_hex);
      }
    },
  );

  // In `npm test` of every third set: all of them give new shares above.
  const reissued = vaultVectors.cases.filter((_, at) => at % perTier(3, 1) === 0);
  it.each(reissued.map(one => [one.id, one] as const))(
    '%s: a share that was not entered is reissued byte for byte, to a holder named then',
    async (_id, one) => {
      const last = one.n - 1;
      const custodian = await startCustodian(false, start);
      const begun = await custodian.ask('begin', {
        operation: 'reissue',
        input: {
          ...common(recordOf(one.n, one.t, one.x, one.shares_hex[0]!.length / 2)),
          index: one.x[last]!,
          holder: 'Dana',
        },
      });
      // Where every share is needed, it has to be among them.
      const issued = await enterAll(custodian, begun.nonce, one.t, one.shares_hex.slice(0, one.t));
      expect(issued?.index).toBe(one.x[last]);
      expect(await openedText(issued!.armored, key.secret)).toBe(one.shares_hex[last]);
    },
  );

  it('of most of them there is a share to spare', () => {
    expect(vaultVectors.cases.filter(one => one.t < one.n).length).toBeGreaterThan(20);
  });

  it('has no index left at 255 shares, whichever is asked for', async () => {
    const full = vaultVectors.cases.filter(one => one.n === 255);
    expect(full.length).toBeGreaterThan(1);
    const custodian = await startCustodian(false, start);
    for (const one of full) {
      const record = recordOf(one.n, one.t, one.x, one.shares_hex[0]!.length / 2);
      for (const asked of [undefined, 1, 255]) {
        expect(await refusal(begin(custodian, record, asked))).toBe('NO_INDEX_LEFT');
      }
      for (const { from, x, share_hex } of existing(one)) expect(evaluated(one, from, x)).toBe(share_hex);
    }
  });
});

const negative = (name: string) => vaultVectors.negative.find(one => one.name.startsWith(name))!;
const undetectable = ['one bit flipped in y', 'x byte altered', 'share of another split'];

describe('what Vault refuses, and what it does not notice', () => {
  // The three shares of the group, every one of which appears unaltered in the case that is one short.
  const [first, second] = negative('two of three').parts_hex as [string, string];
  const third = negative('one bit flipped in y').parts_hex![2]!;
  const trueShares = [first, second, third];
  const indexOf = (hex: string) => Number.parseInt(hex.slice(-2), 16);
  /** By what was claimed: three shares, or more, since the altered ones must not be found out by counting. */
  const claimed = (...indexes: number[]) => recordOf(Math.max(3, indexes.length), 3, indexes);

  beforeAll(() => {
    const secret = evaluateAt(VAULT_FIELD, pointsOf(trueShares), 0);
    expect(toHex(secret)).toBe(
      (vaultVectors as unknown as { secret_of_negative_group: string }).secret_of_negative_group,
    );
  });

  /** The record as it would be had the program made this set: with every share's verifier. */
  function recordWithVerifiers(): KeySetRecord {
    const id = 'ab'.repeat(16);
    const set = { scheme: 'vault' as const, id, required: 3 };
    const secret = evaluateAt(VAULT_FIELD, pointsOf(trueShares), 0);
    const record: KeySetRecord = {
      ...claimed(...trueShares.map(indexOf)),
      id,
      origin: 'created',
      secretLength: 32,
      store: null,
      rootKey: wrapRootKey(drawRootKey(), secret, id),
      shares: trueShares.map(hex => ({
        index: indexOf(hex),
        holder: `Holder ${indexOf(hex)}`,
        pgp_fingerprint: '',
        keyMaterial: [],
        issuedAt: '2026-11-21T00:00:00Z',
        transcript: '',
        status: 'active',
        verifier: shareMacOf(set, indexOf(hex), fromHex(hex).subarray(0, -1)),
        checkedAt: '',
        reason: '',
        markedBy: '',
        reissued: 0,
      })),
    };
    return parseRecord(recordText(record), 'key-set.json');
  }

  async function outcomes(record: KeySetRecord, parts: string[]): Promise<string[]> {
    const custodian = await startCeremony(start, false);
    try {
      const { nonce } = await begin(custodian, record, 255);
      const seen: string[] = [];
      for (const part of parts) {
        const entered = await custodian
          .ask('submit', { nonce, text: typed(part) })
          .then(accepted => (accepted.result ? 'issued' : 'accepted'))
          .catch((error: Refusal) => error.code);
        seen.push(entered);
      }
      return seen;
    } finally {
      await custodian.end();
    }
  }

  it('needs the whole threshold: with one or two shares of three nothing completes', async () => {
    for (const name of ['no parts', 'one part', 'two of three']) {
      const parts = negative(name).parts_hex ?? [];
      const seen = await outcomes(
        claimed(),
        parts.map(hex => hex),
      ).catch(error => error);
      // Indexes are not told here, so acceptance is needed; with them told it is the same.
      expect(seen).toBeInstanceOf(Refusal);
      const known = await outcomes(claimed(...trueShares.map(indexOf)), parts);
      expect(known).toEqual(parts.map(() => 'accepted'));
    }
  });

  it.each<[string, RefusalCode, number]>([
    ['same share twice', 'SHARE_REPEATED', 1],
    ['same x, different y', 'SHARE_INDEX_CONFLICT', 1],
    ['one byte longer', 'SHARE_WRONG_LENGTH', 1],
    ['one-byte parts', 'SHARE_IS_ANSWER', 0],
    ['forged part with x=0', 'SHARE_INDEX_ZERO', 0],
  ])('%s: refused with %s', async (name, code, at) => {
    const { parts_hex } = negative(name);
    const record = claimed(...trueShares.map(indexOf));
    const seen = await outcomes(record, parts_hex!);
    expect(seen[at]).toBe(code);
    expect(seen).not.toContain('issued');
  });

  it.each<[string, number, number, RefusalCode]>([
    ['t>n', 2, 3, 'TOO_FEW_HOLDERS'],
    ['n>255', 1000, 3, 'TOO_MANY_HOLDERS'],
    ['t<2', 10, 1, 'THRESHOLD_ONE'],
    ['n=0,t=0', 0, 0, 'THRESHOLD_OUT_OF_RANGE'],
    ['t=256,n=256', 256, 256, 'THRESHOLD_OUT_OF_RANGE'],
  ])('%s: no such set can be made', async (name, n, t, code) => {
    expect([negative(name).n ?? 0, negative(name).t ?? 0]).toEqual([n, t]);
    const custodian = await startCustodian(false, start);
    const holders = Array.from({ length: n }, (_, at) => ({ name: `Holder ${at}` }));
    const made = custodian.ask('begin', {
      operation: 'createKeySet',
      input: {
        conditions: { expiryMs: 60_000, now: NOW.getTime(), unwitnessed: false },
        practice: true,
        name: 'Set',
        scheme: 'vault',
        required: t,
        holders,
      },
    });
    expect(await refusal(made)).toBe(code);
  });

  it('shares no empty secret', () => {
    expect(negative('empty secret').n).toBe(3);
    expect(() => splitSecret(new Uint8Array(), 2, [1, 2, 3])).toThrow(RangeError);
  });

  it.each(undetectable)('%s: refused at entry where the record has verifiers', async name => {
    const parts = negative(name).parts_hex!;
    expect(parts).toHaveLength(3);
    const seen = await outcomes(recordWithVerifiers(), parts);
    expect(seen).not.toContain('issued');
    for (const [at, part] of parts.entries()) {
      if (trueShares.includes(part)) expect(seen[at]).toBe('accepted');
      else expect(['SHARE_DOES_NOT_MATCH', 'SHARE_NOT_LISTED']).toContain(seen[at]);
    }
    expect(seen.filter(one => one !== 'accepted')).toHaveLength(1);
  });

  it('accepts the true shares under that record', async () => {
    expect(await outcomes(recordWithVerifiers(), trueShares)).toEqual(['accepted', 'accepted', 'issued']);
  });

  it.each(undetectable)(
    '%s: without verifiers it cannot be told, and the result says “unproven”',
    async name => {
      const parts = negative(name).parts_hex!;
      const { api } = await openProgram();
      const indexes = parts.map(indexOf);
      value(await api.keySet.adopt({ name: 'Vault', required: 3, issued: 3, indexes }));
      let status = await startShare(api);
      for (const part of parts) status = value(await enter(api, status.nonce, part));
      expect(status.complete).toBe(true);
      expect(value(await api.attempt.read())?.result?.proof).toBe('unproven');
      expect(value(await api.keySet.read())?.proof).toBe('unproven');
    },
  );
});
