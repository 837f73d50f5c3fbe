/** A notice that somebody else put there is never taken for one that was written here. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openCeremonyFolder } from '../../../../main/storage/folder/ceremony-folder';
import { noticesOf } from '../../../../main/storage/key-sets/notices';
import { repairedText } from '../../../../main/storage/repair/repaired-text';
import { verifyChain } from '../../../../shared/records/transcript';
import { sentence } from '../../../support/texts';
import { createSet, generateShare, holders, NAME, NEW_HOLDER, NEW_INDEX } from '../attempts';
import { mustBeSound, opened, refusedWith, temporaryFolder } from '../support';

const NOTICE = 'notices/schlussel-der-werke-2026-new-share-index-99-for-bob-index-11.txt';

/** A closed folder in which an attempt to issue a share stopped before the given step; `more` is done before it closes. */
async function interrupted(
  stopBefore: Parameters<typeof generateShare>[1],
  more: (set: Awaited<ReturnType<typeof createSet>>) => Promise<unknown> = async () => {},
) {
  const at = await temporaryFolder();
  const folder = await openCeremonyFolder(at);
  const set = await createSet(folder);
  await generateShare(set, stopBefore);
  await more(set);
  await folder.close();
  return { at, notice: path.join(set.path, NOTICE) };
}

it('one that holds something else keeps the attempt from going on: it is never overwritten', async () => {
  const folder = await opened(await temporaryFolder());
  const set = await createSet(folder);
  await fs.writeFile(path.join(set.path, NOTICE), 'Nothing has happened.\n');
  await refusedWith(generateShare(set), 'FILE_EXISTS');
  expect(await fs.readFile(path.join(set.path, NOTICE), 'utf8')).toBe('Nothing has happened.\n');
});

it.each<[string, (file: string) => Promise<unknown>]>([
  ['another text', file => fs.writeFile(file, 'Nothing has happened.\n')],
  ['half of it', async file => fs.truncate(file, 100)],
  ['a link', async file => (await fs.rm(file)) ?? fs.symlink('../key-set.json', file)],
  ['a directory', async file => (await fs.rm(file)) ?? fs.mkdir(file)],
])(
  '%s in its place is told when the attempt is settled, and in its transcript; it stays',
  async (_what, put) => {
    const { at, notice } = await interrupted('end');
    await put(notice);
    const before = await fs.lstat(notice);
    const folder = await opened(at);
    const file = `schlussel-der-werke-2026/${NOTICE}`;
    expect(folder.settled).toMatchObject([{ otherNotices: [file] }]);
    expect(sentence(repairedText(folder.settled[0]!))).toContain(
      ` ${file} was there already and is no notice that was written here: give it to nobody.`,
    );
    const set = await folder.find(NAME);
    const last = (await set.load()).record.transcripts.at(-1)!;
    expect(verifyChain(await set.readTranscript(last)).entries.at(-1)).toMatchObject({
      otherNotices: [file],
    });
    expect((await fs.lstat(notice)).ino).toBe(before.ino);
  },
);

it.each(['notices', 'end'] as const)(
  'those that the attempt wrote before it was interrupted, before the %s, are taken as they are, without a word',
  async step => {
    const { at } = await interrupted(step);
    const folder = await opened(at);
    expect(folder.settled).toMatchObject([{ otherNotices: [] }]);
    expect((await fs.readdir(path.join(at, 'schlussel-der-werke-2026/notices'))).length).toBe(
      2 * holders.length,
    );
    await mustBeSound(at);
  },
);

it('so are those that cite the version before, where settling itself makes another', async () => {
  const { at } = await interrupted('end', set =>
    generateShare(set, 'record', { index: 120, holder: 'Emil', nonce: '5566778899' }),
  );
  const folder = await opened(at);
  expect(folder.settled).toMatchObject([{ otherNotices: [], burnt: [120] }]);
  await mustBeSound(at);
});

it.each(['notices', 'end'] as const)(
  'they are in the language of the ceremony, those that a repair writes before the %s, too; English ones of before are ours as well',
  async step => {
    const at = await temporaryFolder();
    const folder = await openCeremonyFolder(at);
    const set = await createSet(folder);
    await generateShare(set, step, {
      ...{ index: NEW_INDEX, holder: NEW_HOLDER, nonce: '0011223344', language: 'de' },
    });
    const { record, digest } = await set.load();
    const [english] = noticesOf(
      { record, digest, set: set.slug, language: 'en' },
      record.transcripts.at(-1)!,
    );
    await fs.writeFile(path.join(set.path, english!.file), english!.text);
    await folder.close();
    const again = await opened(at);
    expect(again.settled).toMatchObject([{ otherNotices: [] }]);
    const notices = (await fs.readdir(path.join(set.path, 'notices'))).filter(name =>
      name.includes('new-share'),
    );
    const firstLines = await Promise.all(
      notices.map(
        async name => (await fs.readFile(path.join(set.path, 'notices', name), 'utf8')).split('\n')[0],
      ),
    );
    expect(firstLines.sort()).toEqual([
      'A new share of your key set was issued.',
      ...holders.slice(1).map(() => 'Ein neuer Anteil Ihres Schlüsselsatzes wurde ausgestellt.'),
    ]);
  },
);
