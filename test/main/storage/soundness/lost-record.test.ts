/** A set whose only record was deleted is damaged, and not absent. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCeremonyFolder } from '../../../../main/storage/folder/ceremony-folder';
import { adoptedRecord, createSet, NAME } from '../attempts';
import { opened, refusedWith, temporaryFolder, tree } from '../support';

const LABEL = 'schlussel-der-werke-2026';

/** A set whose first record is deleted, and of everything else in its directory what is not `kept`. */
async function withoutRecord(kept: readonly string[]): Promise<string> {
  const at = await temporaryFolder();
  const folder = await openCeremonyFolder(at);
  const set = await createSet(folder);
  const other = await folder.create('Other', false);
  await other.updateSums(await other.save(adoptedRecord({ name: 'Other', id: 'ab'.repeat(16) })));
  await folder.close();
  for (const name of await fs.readdir(set.path))
    if (!kept.includes(name)) await fs.rm(path.join(set.path, name), { recursive: true });
  return at;
}

describe('a set whose first record was deleted', () => {
  it.each([['shares'], ['transcripts'], ['SHA256SUMS']])(
    'is listed as damaged where %s speak for it, and the others open',
    async part => {
      const at = await withoutRecord([part]);
      const before = await tree(at);
      const folder = await opened(at);
      expect(folder.settled).toEqual([]);
      expect(await folder.list()).toMatchObject([
        { name: 'Other', trouble: '' },
        { name: LABEL, sequence: 0, trouble: 'RECORD_LOST' },
      ]);
      for (const name of [NAME, LABEL]) {
        await refusedWith(folder.find(name), 'RECORD_LOST');
        await refusedWith(folder.create(name, false), 'KEY_SET_EXISTS');
      }
      expect((await folder.find('Other')).name).toBe('other');
      expect(await tree(at)).toEqual(before);
    },
  );

  it('is found so also while the folder is open', async () => {
    const folder = await opened(await temporaryFolder());
    const set = await createSet(folder);
    await fs.rm(set.recordPath);
    expect(await folder.list()).toMatchObject([{ name: LABEL, trouble: 'RECORD_LOST' }]);
    await refusedWith(folder.find(NAME), 'RECORD_LOST');
  });

  it('is the same set again when its record is put back', async () => {
    const at = await temporaryFolder();
    const folder = await openCeremonyFolder(at);
    const { recordPath } = await createSet(folder);
    await folder.close();
    const record = await fs.readFile(recordPath);
    await fs.rm(recordPath);
    await (await openCeremonyFolder(at)).close();
    await fs.writeFile(recordPath, record);
    expect(await (await opened(at)).list()).toMatchObject([{ name: NAME, trouble: '' }]);
  });

  it('is no set where nothing speaks for it: an empty directory, other people’s files and sums', async () => {
    const at = await temporaryFolder();
    await fs.mkdir(path.join(at, 'photos', 'shares'), { recursive: true });
    await fs.writeFile(path.join(at, 'photos', 'shares', 'index.asc'), 'x');
    await fs.writeFile(path.join(at, 'photos', 'SHA256SUMS'), `${'ab'.repeat(32)}  a.jpg\n`);
    await fs.mkdir(path.join(at, 'empty'));
    expect(await (await opened(at)).list()).toEqual([]);
  });
});
