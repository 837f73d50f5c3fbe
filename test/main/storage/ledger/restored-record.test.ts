/** The newest record cannot be read: what is kept beside it, and the transcripts, give it back or nothing does. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openCeremonyFolder } from '../../../../main/storage/folder/ceremony-folder';
import { repairedText } from '../../../../main/storage/repair/repaired-text';
import { said, sentence } from '../../../support/texts';
import { changeStore, createSet, generateShare, NAME, NEW_INDEX } from '../attempts';
import { hashOf, mustBeSound, opened, temporaryFolder, tree } from '../support';

type Stop = Parameters<typeof generateShare>[1];

/** A closed folder with a set, what was done in it, and the record's file. */
async function folderWith(work: (set: Awaited<ReturnType<typeof createSet>>) => Promise<unknown>) {
  const at = await temporaryFolder();
  const folder = await openCeremonyFolder(at);
  const set = await createSet(folder);
  await work(set);
  await folder.close();
  const record = path.join(set.path, 'key-set.json');
  return { at, set, record, text: await fs.readFile(record, 'utf8') };
}

const spoilt = [
  ['gone', (file: string) => fs.rm(file)],
  ['cut off', async (file: string) => fs.truncate(file, 100)],
  ['empty', async (file: string) => fs.truncate(file, 0)],
] as const;

it('the version before is beside the newest, whole, and in the sums', async () => {
  const { set, record, text } = await folderWith(set => generateShare(set));
  const kept = await fs.readFile(path.join(set.path, 'key-set-before.json'), 'utf8');
  expect(JSON.parse(text).previous).toBe(hashOf(kept));
  expect(JSON.parse(kept).sequence).toBe(JSON.parse(text).sequence - 1);
  const sums = await fs.readFile(path.join(set.path, 'SHA256SUMS'), 'utf8');
  expect(sums).toContain(`${hashOf(kept)}  key-set-before.json\n`);
  expect(sums).toContain(`${hashOf(text)}  ${path.basename(record)}\n`);
});

it.each(spoilt)(
  'a record that is %s after a ceremony is made again, byte for byte, and people are told',
  async (_how, spoil) => {
    for (const work of [(set: never) => generateShare(set), (set: never) => changeStore(set, 'sealed')]) {
      const { at, record, text } = await folderWith(work as never);
      await spoil(record);
      const folder = await opened(at);
      expect(folder.settled).toMatchObject([{ keySet: NAME, restored: true }]);
      expect(sentence(repairedText(folder.settled[0]!))).toMatch(
        /^The record of “.*” was put right; no attempt was interrupted\. The newest record could not be read and was put back/,
      );
      const set = await folder.find(NAME);
      const { record: now } = await set.load();
      const before = JSON.parse(text);
      expect(now).toMatchObject({ shares: before.shares, store: before.store, burnt: before.burnt });
      // The repair stands in a transcript of its own, and so in the version after.
      expect(now).toMatchObject({ sequence: before.sequence + 1, previous: hashOf(text) });
      expect((await folder.list())[0]).toMatchObject({ trouble: '', lastRepaired: true });
      await mustBeSound(at);
      await folder.close();
      expect((await opened(at)).settled).toEqual([]);
    }
  },
);

it.each<[Stop, object]>([
  ['export', { burnt: [NEW_INDEX], issued: 3 }],
  ['issue', { burnt: [], issued: 4 }],
  ['notices', { burnt: [], issued: 4 }],
])(
  'a record that was torn while a share was generated, before the %s, is settled from what is kept',
  async (stop, fits) => {
    const { at, record } = await folderWith(set => generateShare(set, stop));
    await fs.truncate(record, 100);
    const folder = await opened(at);
    expect(folder.settled).toMatchObject([{ restored: true }]);
    expect((await (await folder.find(NAME)).load()).record).toMatchObject(fits);
    await mustBeSound(at);
  },
);

it.each(spoilt)(
  'nothing is put back that the transcripts do not name, where the newest is %s: the set stays in trouble, and not a byte is changed',
  async (_how, spoil) => {
    const { at, set, record } = await folderWith(one => generateShare(one));
    const kept = path.join(set.path, 'key-set-before.json');
    await spoil(record);
    await fs.writeFile(kept, (await fs.readFile(kept, 'utf8')).replace('"holder": "Bob"', '"holder": "Eve"'));
    const before = await tree(at);
    const folder = await opened(at);
    expect(folder.settled).toEqual([]);
    const [listed] = await folder.list();
    expect(listed).toMatchObject({ trouble: 'RECORD_LOST' });
    const error = await folder.find(listed!.name).catch(caught => caught);
    expect(said(error)).toContain(
      '“key-set.json” is missing or cannot be read, and nothing that is kept beside it leads to what the transcripts name.',
    );
    expect(await tree(at)).toEqual(before);
  },
);

it('a record that lies under the name of a file that was being written is known by its digest, and put back', async () => {
  const { at, set, record, text } = await folderWith(one => generateShare(one));
  await fs.rm(path.join(set.path, 'key-set-before.json'));
  const left = path.join(set.path, '.quorate-tmp-0011223344556677');
  await fs.rename(record, left);
  // What no transcript announced is not it, whatever it says.
  const other = path.join(set.path, '.quorate-tmp-8899aabbccddeeff');
  await fs.writeFile(other, text.replace('"holder": "Bob"', '"holder": "Eve"'));
  await fs.writeFile(record, '');
  const folder = await opened(at);
  expect(folder.settled).toMatchObject([{ restored: true }]);
  const now = (await (await folder.find(NAME)).load()).record;
  expect(now).toMatchObject({ shares: JSON.parse(text).shares, previous: hashOf(text) });
  await mustBeSound(at);
});
