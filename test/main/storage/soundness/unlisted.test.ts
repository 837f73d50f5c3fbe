/** Notices of which the record does not know are found by their names, whatever people and sets are called. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { unlistedNotices } from '../../../../main/storage/soundness/unlisted';
import { createSet, generateShare } from '../attempts';
import { opened, temporaryFolder } from '../support';

const SET = 'schlussel-der-werke-2026';

it('no name of a holder or of a set is taken for what a notice tells of', async () => {
  const folder = await opened(await temporaryFolder());
  const set = await createSet(folder);
  await generateShare(set, undefined, { index: 99, holder: 'Lost index 7', nonce: '0011223344' });
  const { record } = await set.load();
  expect(await unlistedNotices(set, record)).toEqual([]);
  const put = async (name: string) => {
    await fs.writeFile(path.join(set.path, 'notices', name), '');
    const unlisted = await unlistedNotices(set, record);
    await fs.rm(path.join(set.path, 'notices', name));
    return unlisted.length > 0;
  };
  // Told by the record: shares that it lists, to whomever.
  for (const name of [
    `${SET}-your-share-lost-index-10.txt`,
    `${SET}-your-share-lost-index-7-index-10.txt`,
    `${SET}-new-share-index-99-for-destroyed-index-7-index-10.txt`,
  ])
    expect(await put(name), name).toBe(false);
  // Not told by it: no such share, and none that was lost.
  for (const name of [
    `${SET}-new-share-index-7-for-bob-index-11.txt`,
    `${SET}-lost-index-99-for-your-share-bob-index-10.txt`,
    `PRACTICE-${SET}-destroyed-index-10-for-bob-index-11.txt`,
    // The directory was renamed since; its name then may have been of any length.
    'alice-your-share-new-share-index-7-for-bob-index-10.txt',
    'x-lost-index-10-for-a-your-share-bob-index-11.txt',
  ])
    expect(await put(name), name).toBe(true);
});
