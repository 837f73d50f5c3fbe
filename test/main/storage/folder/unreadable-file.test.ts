/** A set of which the medium does not give one file is shown with the rest, and nothing is done in it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openCeremonyFolder } from '../../../../main/storage/folder/ceremony-folder';
import { viewOf } from '../../../../main/storage/folder/key-set-view';
import { examine, mustBeSound } from '../../../../main/storage/soundness/soundness';

import { sentence } from '../../../support/texts';
import { createSet, generateShare, NAME } from '../attempts';
import { opened, refusedWith, systemError, temporaryFolder } from '../support';

afterEach(() => vi.restoreAllMocks());

/** A closed folder with a set, and what reading a file of it fails with from then on. */
async function madeWith(code: string, isMeant: (file: string) => boolean) {
  const at = await temporaryFolder();
  const folder = await openCeremonyFolder(at);
  const set = await createSet(folder);
  await generateShare(set);
  const { record } = await set.load();
  await folder.close();
  const open = fs.open;
  vi.spyOn(fs, 'open').mockImplementation((async (file: string, ...more: [never]) => {
    if (isMeant(path.relative(set.path, file))) throw Object.assign(systemError(code), { syscall: 'open' });
    return open(file, ...more);
  }) as typeof fs.open);
  return { at, record };
}

test('a transcript that fails to be read: the set is shown without a digest, the file is named, and nothing is written', async () => {
  const { at, record } = await madeWith('EIO', file => /^transcripts.*create-key-set/.test(file));
  const folder = await opened(at);
  expect(await folder.list()).toMatchObject([
    { name: NAME, trouble: 'FOLDER_FAILED', sequence: record.sequence },
  ]);
  const set = await folder.find(NAME);
  const view = await viewOf(set);
  expect(view).toMatchObject({ trouble: 'FOLDER_FAILED', lastDigest: '', issued: record.issued });
  expect(view.shares).toHaveLength(record.shares.length);
  expect(view.remarks.map(sentence)[0]).toMatch(
    new RegExp(`^transcripts/${record.transcripts[0]} cannot be read: the medium fails at it`),
  );
  const stored = await set.load();
  // Whoever relies on the record is stricter than who looks.
  await refusedWith(mustBeSound(set, stored), 'FOLDER_FAILED');
  await refusedWith(examine(set, stored), 'FOLDER_FAILED');
  await refusedWith(generateShare(set), 'FOLDER_FAILED');
  await refusedWith(set.mayWrite(), 'FOLDER_FAILED');
});

test.each(['EIO', 'EACCES'])('so with a notice that is not given (%s)', async code => {
  const { at } = await madeWith(code, file => /^notices.*new-share.*bob/.test(file));
  const set = await (await opened(at)).find(NAME);
  const view = await viewOf(set);
  expect(view).toMatchObject({ trouble: 'FOLDER_FAILED', lastDigest: '' });
  expect(view.remarks.map(sentence)).toEqual([
    expect.stringMatching(/^notices\/\S+-for-bob-index-11\.txt cannot be read/),
  ]);
});

test('a record that fails to be read stays refused', async () => {
  const { at } = await madeWith('EIO', file => file === 'key-set.json');
  const folder = await opened(at);
  expect(await folder.list()).toMatchObject([{ sequence: 0, trouble: 'FOLDER_FAILED' }]);
  for (const name of [NAME, 'schlussel-der-werke-2026'])
    await refusedWith(folder.find(name), 'FOLDER_FAILED');
});
