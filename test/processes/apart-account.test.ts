/** The digest from paper chooses a transcript: what is recorded by it must be what that transcript says, and no more. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../shared/bytes';
import type { ReservedIndex } from '../../shared/records/key-set';
import { filesIn, keyNamed, startShare, value } from '../support/program';
import { changeRecord } from '../support/vouch';
import { apart } from './apart-kit';
import { ada, freeIndex, prepare } from './refusals-kit';

beforeAll(prepare);

const planted = '-----BEGIN PGP MESSAGE-----\nplanted\n-----END PGP MESSAGE-----\n';
const otherKey = keyNamed('nistp256');

/** A share kept apart, a later attempt that was cancelled, and an export that somebody else put there. */
async function withPlanted() {
  const here = await apart();
  await startShare(here.api, { holder: 'Other', pgp_key: otherKey.public });
  value(await here.api.generateShare.cancel());
  await fs.writeFile(path.join(here.set, 'shares', 'PRACTICE-planted.asc'), planted);
  const files = await filesIn(here.set);
  /** The record as somebody else wrote it, with a transcript of theirs that names it; the share's transcript is as it was. */
  const plant = async (change: Partial<ReservedIndex>) => {
    for (const [name, bytes] of files) await fs.writeFile(path.join(here.set, name), bytes);
    await changeRecord(here.set, ({ reserved }) => ({
      reserved: reserved.map(one => ({ ...one, ...change })),
    }));
  };
  return { ...here, plant };
}

const file = 'shares/PRACTICE-planted.asc';

describe('a record that was planted, with a transcript that names it', () => {
  /** `free`: an index that no share of the set has. */
  const changes = (free: number): [string, Partial<ReservedIndex>][] => [
    ['file and digest', { file, sha256: sha256(planted) }],
    [
      'everything but the transcript',
      {
        ...{ file, sha256: sha256(planted), holder: 'Mallory', pgp_fingerprint: otherKey.fingerprint },
        ...{ keyMaterial: ['ab'.repeat(32)], verifier: 'cd'.repeat(32) },
      },
    ],
    ['holder', { holder: 'Mallory' }],
    ['fingerprint', { pgp_fingerprint: otherKey.fingerprint }],
    ['key material', { keyMaterial: ['ab'.repeat(32)] }],
    ['verifier', { verifier: 'cd'.repeat(32) }],
    ['index', { index: free }],
    ['time', { at: '2020-01-01T00:00:00Z' }],
  ];

  it('with something else of the share is not vouched for by the digest of its transcript; the right one is', async () => {
    const here = await withPlanted();
    const { api, digest, folder } = here;
    const free = freeIndex([...ada, here.index.toString(16).padStart(2, '0')]);
    for (const [what, change] of changes(free)) {
      await here.plant(change);
      const view = value(await api.keySet.open({ name: 'First' }));
      expect([what, view]).toMatchObject([
        what,
        { trouble: '', apart: [{ index: change.index ?? here.index }] },
      ]);
      const before = await filesIn(folder);
      for (const use of ['issued', 'unused'] as const)
        expect([what, await api.vouchRecord.start({ digest, use })]).toMatchObject([
          what,
          { error: { code: 'APART_ALTERED', alarm: true, grade: 'stop' } },
        ]);
      expect(await filesIn(folder)).toEqual(before);
    }
    await here.plant({});
    const { nonce } = value(await api.vouchRecord.start({ digest, use: 'issued' }));
    expect(value(await api.vouchRecord.confirm({ nonce })).phase).toBe('complete');
  });
});
