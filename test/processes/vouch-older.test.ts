/** An old record is put back, its transcripts are taken away, and people have its digest on an old paper. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordDigest } from '../../shared/records/key-set';
import { enter, filesIn, keyNamed, startParams, startShare, value } from '../support/program';
import { sentence } from '../support/texts';
import { recordOf } from './apart-kit';
import { ada, freeIndex, prepare, type World, world } from './refusals-kit';

beforeAll(prepare);

/** A share was issued to Newcomer; then record number 1 came back, and the transcripts went. */
async function putBack(): Promise<World & { index: number; old: string }> {
  const here = await world();
  const old = await fs.readFile(recordOf(here), 'utf8');
  value(await here.api.keySet.open({ name: 'First' }));
  const index = freeIndex(ada);
  const { nonce } = await startShare(here.api, { newIndex: index });
  for (const share of ada.slice(0, 2)) value(await enter(here.api, nonce, share));
  await fs.writeFile(recordOf(here), old);
  await fs.rm(path.join(here.set, 'transcripts'), { recursive: true });
  return { ...here, index, old };
}

const kept = ({ set }: World) => path.join(set, 'PRACTICE-key-set-before.json');
const sums = ({ set }: World) => path.join(set, 'PRACTICE-SHA256SUMS');

describe('an old record whose digest people have on an old paper', () => {
  it('is told as old by the version that was kept beside the newer one, and nobody vouches for it', async () => {
    const here = await putBack();
    const before = await filesIn(here.folder);
    expect(await here.api.keySet.open({ name: 'First' })).toMatchObject({ error: { code: 'RECORD_OLDER' } });
    expect(await here.api.vouchRecord.start({ digest: recordDigest(here.old) })).toMatchObject({
      error: { code: 'RECORD_OLDER' },
    });
    expect(await filesIn(here.folder)).toEqual(before);
  });

  it.each([
    [
      'that is another set’s',
      async (here: World) =>
        fs.readFile(recordOf({ set: path.join(here.folder, 'PRACTICE-second') }), 'utf8'),
    ],
    ['that cannot be read', async () => 'spoilt'],
    ['that is gone', async () => undefined],
  ])('with a kept version %s, is shown under words with what speaks against it', async (_which, left) => {
    const here = await putBack();
    const { index, old, folder } = here;
    const newest = (await fs.readFile(sums(here), 'utf8'))
      .split('\n')
      .find(line => line.endsWith('  PRACTICE-key-set.json'))!;
    const text = await left(here);
    await (text === undefined
      ? fs.rm(kept(here))
      : fs.writeFile(kept(here), text.replace('"sequence": 1', '"sequence": 9')));
    const file = `PRACTICE-first-newcomer-index-${index}.asc`;
    const view = value(await here.api.keySet.open({ name: 'First' }));
    expect(view.trouble).toBe('RECORD_UNWITNESSED');
    const isTold = expect.stringContaining(`PRACTICE-first/shares/${file} (index ${index}) is in the folder`);
    expect(view.remarks.map(sentence)).toContainEqual(isTold);
    const started = value(await here.api.vouchRecord.start({ digest: recordDigest(old) }));
    const against = started.bound.filter(({ label }) => label === 'Against it').map(one => one.value);
    expect(against).toContain(`in the folder, not in this record: shares/${file} (index ${index})`);
    expect(against).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^in the folder, not in this record: notices/PRACTICE-first-new-share-index-${index}-for-`,
        ),
      ),
    );
    expect(against).toContain(`PRACTICE-SHA256SUMS names another record, ${newest.slice(0, 64)}`);
    const isOther = 'PRACTICE-key-set-before.json is not the version before it';
    expect(against.includes(isOther)).toBe(text !== undefined);
    value(await here.api.vouchRecord.confirm({ nonce: started.nonce }));

    // What showed it is still there.
    const files = await filesIn(folder);
    const named = (ending: string) =>
      [...files.keys()].filter(one => one.includes('PRACTICE-first/') && one.includes(ending));
    const [aside] = named('SHA256SUMS-displaced-');
    expect(files.get(aside!)!.toString()).toContain(newest);
    const keptAside = named('key-set-before-displaced-').map(one => files.get(one)!.toString());
    expect(keptAside).toEqual(text === undefined ? [] : [text.replace('"sequence": 1', '"sequence": 9')]);

    // Nobody else gets that share, asked for or drawn, and every view says why.
    const after = value(await here.api.keySet.drill({ overdueAfterDays: 180 }));
    expect(after.remarks.map(sentence)).toContainEqual(isTold);
    const other = { holder: 'Later', pgp_key: keyNamed('nistp256').public };
    expect(await here.api.generateShare.start(startParams({ ...other, newIndex: index }))).toMatchObject({
      error: { code: 'INDEX_EXPORTED', message: expect.stringContaining(`shares/${file}`) },
    });
  });
});

describe('what a sound record lists', () => {
  it('is no remark: shares of the beginning, a new one, one given again, one marked', async () => {
    const here = await world();
    value(await here.api.keySet.open({ name: 'First' }));
    const { nonce } = await startShare(here.api);
    for (const share of ada.slice(0, 2)) value(await enter(here.api, nonce, share));
    const index = Number.parseInt(ada[0]!.slice(-2), 16);
    const again = value(await here.api.reissue.start({ index, payload: 'hex' }));
    for (const share of ada.slice(0, 2))
      value(await here.api.reissue.update({ nonce: again.nonce, key: new TextEncoder().encode(share) }));
    for (const status of ['lost', 'destroyed'] as const) {
      const marked = value(await here.api.markShare.start({ index, status, reason: 'water' }));
      value(await here.api.markShare.confirm({ nonce: marked.nonce }));
    }
    expect(value(await here.api.keySet.read())!.remarks).toEqual([]);
  });
});
