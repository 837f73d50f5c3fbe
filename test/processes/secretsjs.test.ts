/** secrets.js sets through the whole program: real folder, real ceremony process, the library in its bundle. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import secrets from 'secrets.js-grempe';
import { describe, expect, it } from 'vitest';
import type { Api } from '../../shared/contract';
import {
  edge,
  eightBits,
  nameOf,
  otherBits,
  type SecretsJsSet,
} from '../main/ceremony/shamir/secretsjs-vectors';
import { ceremonyEntry, recordedFork } from '../support/processes';
import {
  codeOf,
  enter,
  filesIn,
  newcomerKey,
  openedText,
  openProgram,
  startParams,
  startShare,
  typed,
  value,
  WALL_CLOCK,
} from '../support/program';

const adopt = async (api: Api, required: number, issued: number, indexes?: number[]) =>
  value(
    await api.keySet.adopt({
      name: 'Old tool',
      scheme: 'secretsjs',
      required,
      issued,
      ...(indexes && { indexes }),
    }),
  );

/** Starts on the set at hand and enters the shares; the new one as its holder gets it. */
async function extended(api: Api, shares: string[], more: object = {}): Promise<string> {
  let status = await startShare(api, { unwitnessed: true, ...more });
  for (const share of shares) status = value(await enter(api, status.nonce, share));
  expect(status.complete).toBe(true);
  return openedText(status.key, newcomerKey.secret);
}

/** Reissues `index` from these shares, to a holder whom the record does not name yet; as the holder gets it. */
async function reissued(api: Api, index: number, shares: string[]): Promise<string> {
  const pgp_key = newcomerKey.public;
  const begun = await api.reissue.start({
    index,
    holder: 'Dana',
    pgp_key,
    wallClock: WALL_CLOCK,
    unwitnessed: true,
  });
  let status = value(begun);
  const { nonce } = status;
  for (const share of shares) status = value(await api.reissue.update({ key: typed(share), nonce }));
  expect(status).toMatchObject({ complete: true, index });
  const listed = value(await api.keySet.read())!.shares.find(share => share.index === index);
  expect(listed).toMatchObject({ holder: 'Dana', pgp_fingerprint: newcomerKey.fingerprint });
  return openedText(status.key, newcomerKey.secret);
}

describe('every set of secrets.js with 8 bits', () => {
  it.each(eightBits.map(set => [nameOf(set), set] as const))(
    '%s: is extended with the very share that secrets.js gives, from 1..n without being told',
    async (_, set: SecretsJsSet) => {
      const { api, folder } = await openProgram();
      const view = await adopt(api, set.t, set.n);
      expect(view.allIndexesKnown).toBe(true);
      expect(view.shares.map(share => share.index)).toEqual(Array.from({ length: set.n }, (_, at) => at + 1));
      const { id, fromIndexes, share } = set.newShare;
      const shares = fromIndexes.map(at => set.shares[at]!);
      expect(await extended(api, shares, { newIndex: id, secretBytes: set.secretBytes })).toBe(share);
      // Nothing of any share is in a file, in whatever case.
      for (const [file, bytes] of await filesIn(folder)) {
        for (const text of [...set.shares, share]) {
          expect(bytes.toString('latin1').toLowerCase().includes(text.slice(3, 35)), file).toBe(false);
        }
      }
    },
  );

  it.each(eightBits.map(set => [nameOf(set), set] as const))(
    '%s: the last share is reissued, and is byte for byte what secrets.js had made',
    async (_, set: SecretsJsSet) => {
      const { api } = await openProgram();
      await adopt(api, set.t, set.n);
      // The last one is not among those entered.
      expect(set.t).toBeLessThan(set.n);
      const share = await reissued(api, set.n, set.shares.slice(0, set.t));
      expect(share).toBe(set.shares.at(-1));
      const { id, share: theirs } = set.newShare_of_existing_last_id;
      expect([id, theirs]).toEqual([set.n, share]);
      expect(value(await api.keySet.read())!.issued).toBe(set.n);
    },
  );

  it('an index that is in use is refused, since it would be that holder’s share', async () => {
    const { api } = await openProgram();
    await adopt(api, 3, 5);
    expect(codeOf(await api.generateShare.start(startParams({ newIndex: 5 })))).toBe('INDEX_IN_USE');
    expect(codeOf(await api.generateShare.start(startParams({ newIndex: 0 })))).toBe('INDEX_OUT_OF_RANGE');
  });

  it('where other indexes are told, these are the known ones', async () => {
    const { api } = await openProgram();
    const view = await adopt(api, 2, 3, [1, 2, 200]);
    expect(view.shares.map(share => share.index)).toEqual([1, 2, 200]);
  });

  it.each(['leadingZeros', 'oddDigits', 'upper'] as const)('%s: is extended too', async name => {
    const { api } = await openProgram();
    const { shares, secret_hex } = edge[name];
    await adopt(api, 2, 3);
    const fresh = await extended(api, shares.slice(0, 2));
    expect(secrets.combine([fresh, shares[2]!])).toBe(secret_hex);
  });

  it.each(['leadingZeros', 'oddDigits', 'upper'] as const)('%s: is reissued too', async name => {
    const { api } = await openProgram();
    const { shares } = edge[name];
    await adopt(api, 2, 3);
    // secrets.js writes lower case; the set in upper case was typed so by people.
    expect(await reissued(api, 3, shares.slice(0, 2))).toBe(shares[2]!.toLowerCase());
  });

  it('a message holds the string itself; other forms are refused', async () => {
    const { api } = await openProgram();
    await adopt(api, 3, 5);
    for (const payload of ['base64', 'raw'] as const) {
      expect(codeOf(await api.generateShare.start(startParams({ payload })))).toBe('OPTION_NOT_FOR_SET');
    }
  });
});

describe('shares that are none of the set', () => {
  const [set] = eightBits as [SecretsJsSet];

  it('of other bits, with index 0, cut, damaged or of Vault’s form are refused, and those before stay', async () => {
    const { api } = await openProgram();
    await adopt(api, 3, 5);
    const { nonce } = await startShare(api, { unwitnessed: true });
    value(await enter(api, nonce, set.shares[0]!));
    const cases: [string, string][] = [
      ...otherBits.map(other => [other.shares[0]!, 'SECRETSJS_BITS'] as [string, string]),
      [`800${set.shares[1]!.slice(3)}`, 'SHARE_INDEX_ZERO'],
      [set.shares[1]!.slice(0, -1), 'SECRETSJS_CUT'],
      [set.shares[1]!.slice(0, -2), 'SECRETSJS_WRONG_LENGTH'],
      [set.shares[1]!.replace('c', 'x'), 'SECRETSJS_NOT_READABLE'],
      [set.shares[0]!, 'SHARE_REPEATED'],
      [`801${set.shares[1]!.slice(3)}`, 'SHARE_INDEX_CONFLICT'],
      [`8ff${set.shares[1]!.slice(3)}`, 'SHARE_NOT_LISTED'],
      ['c0ffee07', 'SECRETSJS_BITS'],
    ];
    for (const [share, code] of cases) {
      expect(codeOf(await enter(api, nonce, share)), share.slice(0, 3)).toBe(code);
    }
    expect(value(await api.generateShare.read()).progress).toBe(1);
    for (const share of set.shares.slice(1, 3)) value(await enter(api, nonce, share));
    expect(value(await api.generateShare.read()).complete).toBe(true);
  });

  it('of different sets are found out at the threshold, nothing is issued, and one can be put right', async () => {
    const { api, folder } = await openProgram();
    await adopt(api, 3, 5);
    const { nonce } = await startShare(api, { unwitnessed: true, secretBytes: 32, newIndex: 7 });
    const [a, b] = set.shares as [string, string];
    value(await enter(api, nonce, a));
    value(await enter(api, nonce, b));
    const mixed = await enter(api, nonce, edge.mixedSets.shares[2]!);
    expect(codeOf(mixed)).toBe('SHARES_NOT_ONE_SET');
    expect(value(await api.generateShare.read())).toMatchObject({ progress: 3, complete: false });
    expect([...(await filesIn(folder)).keys()].filter(file => file.endsWith('.asc'))).toEqual([]);
    const done = value(await enter(api, nonce, set.shares[2]!));
    expect(done).toMatchObject({ progress: 3, complete: true });
    expect(await openedText(done.key, newcomerKey.secret)).toBe(set.newShare.share);
  });

  it('that do not fit the length that was claimed issue nothing, also when a wrong one could be named', async () => {
    const { api, folder } = await openProgram();
    const [five] = eightBits.filter(one => one.t === 3 && one.n >= 5) as [SecretsJsSet];
    await adopt(api, 3, five.n);
    const { nonce } = await startShare(api, {
      unwitnessed: true,
      secretBytes: five.secretBytes - 1,
      proofShares: 1,
    });
    const given = five.shares.slice(0, 5);
    // The last digit: the padding stays as it was.
    given[1] = given[1]!.slice(0, -1) + (given[1]!.endsWith('0') ? '1' : '0');
    const codes = [];
    for (const share of given) codes.push(codeOf(await enter(api, nonce, share)));
    expect(codes).toEqual(['ok', 'ok', 'ok', 'SHARES_INCONSISTENT', 'SHARES_NOT_ONE_SET']);
    expect(value(await api.generateShare.read())).toMatchObject({ progress: 5, complete: false });
    expect([...(await filesIn(folder)).keys()].filter(file => file.endsWith('.asc'))).toEqual([]);
  });

  it('reissue nothing either when they are of different sets, or altered beyond the padding', async () => {
    const { api, folder } = await openProgram();
    await adopt(api, 3, 5);
    const pgp_key = newcomerKey.public;
    const { nonce } = value(
      await api.reissue.start({
        index: 5,
        holder: 'Dana',
        pgp_key,
        wallClock: WALL_CLOCK,
        unwitnessed: true,
      }),
    );
    const codes = [];
    for (const share of [...set.shares.slice(0, 2), edge.mixedSets.shares[2]!])
      codes.push(codeOf(await api.reissue.update({ key: typed(share), nonce })));
    expect(codes).toEqual(['ok', 'ok', 'SHARES_NOT_ONE_SET']);
    value(await api.reissue.cancel());
    expect([...(await filesIn(folder)).keys()].filter(file => file.endsWith('.asc'))).toEqual([]);
    expect(value(await api.keySet.read())!.shares[4]).toMatchObject({ holder: '' });
  });

  it('a length of the secret that does not fit is found out, too', async () => {
    const { api } = await openProgram();
    await adopt(api, 3, 5);
    const { nonce } = await startShare(api, { unwitnessed: true, secretBytes: 16 });
    const codes = [];
    for (const share of set.shares.slice(0, 3)) codes.push(codeOf(await enter(api, nonce, share)));
    expect(codes).toEqual(['ok', 'ok', 'SHARES_NOT_ONE_SET']);
  });

  it('altered beyond the padding are seen with a proof share; the corrected share in its place completes', async () => {
    const { corrupted } = edge;
    const good = corrupted.shares.filter((_, at) => at !== corrupted.corrupt_index);
    const { api } = await openProgram();
    await adopt(api, 3, 4);
    const { nonce } = await startShare(api, { unwitnessed: true, proofShares: 1, secretBytes: 32 });
    const codes = [];
    for (const share of corrupted.shares) codes.push(codeOf(await enter(api, nonce, share)));
    expect(codes).toEqual(['ok', 'ok', 'ok', 'SHARES_INCONSISTENT']);
    expect(value(await api.generateShare.read())).toMatchObject({ progress: 4, complete: false });
    const corrected = secrets.newShare(corrupted.corrupt_index! + 1, good);
    expect(value(await enter(api, nonce, corrected))).toMatchObject({ progress: 4, complete: true });
    expect(value(await api.attempt.read())?.result?.proof).toBe('consistent');
  });

  it('a share of secrets.js is told as such in a set of Vault’s form', async () => {
    const { api } = await openProgram();
    value(await api.keySet.adopt({ name: 'Vault', required: 2, issued: 2, indexes: [1, 2] }));
    const { nonce } = await startShare(api, { unwitnessed: true });
    expect(codeOf(await enter(api, nonce, set.shares[0]!))).toBe('SHARE_OF_SECRETSJS');
  });
});

describe('secrets.js in the program', () => {
  it('is in the bundle of the ceremony process and of nothing else, and is never asked to split', () => {
    const built = (file: string) => readFileSync(path.resolve(ceremonyEntry, '../..', file), 'utf8');
    const bundles = ['main/index.js', 'cli/index.js', 'cli/terminal.js', 'preload/preload.cjs'].map(built);
    const mark = 'Mismatched shares: Different bit settings.';
    expect(built('ceremony/answers.js')).toContain(mark);
    for (const bundle of bundles) expect(bundle).not.toContain(mark);
  });

  it('never splits: a new set of this form is refused', async () => {
    const { api } = await openProgram();
    const made = await api.createKeySet.start({
      name: 'New',
      scheme: 'secretsjs',
      required: 2,
      holders: [{ name: 'Ada' }, { name: 'Ben' }],
      practice: true,
    });
    expect(codeOf(made)).toBe('SCHEME_UNSUPPORTED');
  });

  it('lets no share out of the ceremony process', async () => {
    const [set] = eightBits as [SecretsJsSet];
    const recorder = recordedFork();
    const { api } = await openProgram({ fork: recorder.fork });
    await adopt(api, 3, 5);
    await extended(api, set.shares.slice(0, 3), { newIndex: 7 });
    const left = Buffer.from(
      JSON.stringify(recorder.left, (_, one: unknown) =>
        one instanceof Uint8Array ? Buffer.from(one).toString('latin1') : one,
      ),
      'utf8',
    );
    expect(left.length).toBeGreaterThan(1000);
    for (const share of [...set.shares, set.newShare.share]) {
      expect(left.includes(share.slice(3, 35))).toBe(false);
    }
  });
});
