/** What an interrupted attempt reserved is made a share only as its transcript tells of it, whatever a record says since. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCeremonyFolder } from '../../../../main/storage/folder/ceremony-folder';
import { viewOf } from '../../../../main/storage/folder/key-set-view';
import { mustBeSound } from '../../../../main/storage/soundness/soundness';
import type { ReservedIndex } from '../../../../shared/records/key-set';
import { changeRecord } from '../../../support/vouch';
import { createSet, generateShare, NAME, NEW_INDEX } from '../attempts';
import { hashOf, opened, refusedWith, temporaryFolder, tree } from '../support';

const planted = '-----BEGIN PGP MESSAGE-----\n\nplanted\n-----END PGP MESSAGE-----\n';
const plantedFile = 'shares/planted-index-200.asc';

/** An attempt that was interrupted after its export, and a record that was exchanged and is named by a transcript. */
async function exchanged(change: Partial<ReservedIndex>): Promise<string> {
  const at = await temporaryFolder();
  const folder = await openCeremonyFolder(at);
  const set = await createSet(folder);
  await generateShare(set, 'issue');
  await folder.close();
  await fs.writeFile(path.join(set.path, plantedFile), planted);
  await changeRecord(set.path, ({ reserved }) => ({
    reserved: reserved.map(one => ({ ...one, ...change })),
  }));
  return at;
}

describe('the reserved index of an interrupted attempt', () => {
  const export_ = { file: plantedFile, sha256: hashOf(planted) };
  it.each<[string, Partial<ReservedIndex>]>([
    ['holder', { holder: 'Mallory' }],
    ['index', { index: 200 }],
    ['fingerprint', { pgp_fingerprint: 'ab'.repeat(20) }],
    ['key material', { keyMaterial: ['ab'.repeat(32)] }],
    ['verifier', { verifier: 'cd'.repeat(32) }],
    ['export', export_],
    ['time', { at: '2020-01-01T00:00:00Z' }],
    ['whole entry but the transcript', { ...export_, holder: 'Mallory', index: 200 }],
  ])('with another %s than its transcript tells is an alarm, and nothing is settled', async (_, change) => {
    const at = await exchanged(change);
    const before = await tree(at);
    const folder = await opened(at);
    expect(folder.settled).toEqual([]);
    expect(await tree(at)).toEqual(before);
    expect(await folder.list()).toMatchObject([{ name: NAME, trouble: 'RECORD_ALTERED', lastDigest: '' }]);
    const set = await folder.find(NAME);
    await refusedWith(
      set.load().then(stored => mustBeSound(set, stored)),
      'RECORD_ALTERED',
    );
    expect((await viewOf(set)).trouble).toBe('RECORD_ALTERED');
  });

  it('that is as its transcript tells is settled, also where a transcript names the record anew', async () => {
    const folder = await opened(await exchanged({}));
    expect(folder.settled).toMatchObject([{ issued: [{ index: NEW_INDEX }], burnt: [] }]);
    expect(await folder.list()).toMatchObject([{ trouble: '' }]);
  });
});
