/** A link in the place of a directory is never followed, in reading or writing, and people are told which it is. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openCeremonyFolder } from '../../../main/storage/folder/ceremony-folder';
import { PARTS } from '../../../main/storage/key-sets/key-set-ledger';
import { said } from '../../support/texts';
import { createSet, generateShare, NAME, storeBytes } from './attempts';
import { opened, refusedWith, temporaryFolder, tree } from './support';

const DIRECTORY = 'schlussel-der-werke-2026';

/** A folder with a set whose `part` ('' for the set itself) was moved elsewhere, with a link to it in its place. */
async function linked(part: string) {
  const at = await temporaryFolder();
  const elsewhere = await fs.mkdtemp(`${at}-elsewhere-`);
  onTestFinished(() => fs.rm(elsewhere, { recursive: true, force: true }));
  const folder = await openCeremonyFolder(at);
  const set = await createSet(folder);
  onTestFinished(() => folder.close());
  const place = path.join(at, DIRECTORY, part);
  await fs.mkdir(place, { recursive: true });
  await fs.cp(place, path.join(elsewhere, 'moved'), { recursive: true });
  await fs.rm(place, { recursive: true });
  await fs.symlink(path.join(elsewhere, 'moved'), place);
  return { at, elsewhere, folder, set, name: part || DIRECTORY };
}

it.each(['', ...PARTS])('%s: the set is told as damaged, by the name of the directory', async part => {
  const { at, elsewhere, folder, name } = await linked(part);
  await folder.close();
  const before = [await tree(at), await tree(elsewhere)];
  const again = await opened(at);
  expect(again.settled).toEqual([]);
  expect(await again.list()).toMatchObject([{ trouble: 'FILE_NOT_REGULAR' }]);
  const listed = (await again.list())[0]!.name;
  const error = await again.find(listed).catch(caught => caught);
  expect(error).toMatchObject({ code: 'FILE_NOT_REGULAR' });
  expect(said(error)).toContain(`“${name}” is a link`);
  await refusedWith(again.create(NAME, false), 'KEY_SET_EXISTS');
  expect([await tree(at), await tree(elsewhere)]).toEqual(before);
});

it.each(['', ...PARTS])('%s: nothing is written through it', async part => {
  const { elsewhere, set } = await linked(part);
  const before = await tree(elsewhere);
  const at = '2026-11-23T10:00:00Z';
  for (const write of [
    () => generateShare(set),
    () => set.startTranscript('generate-share', 'ff', at, {}),
    () => set.writeShare(set.shareFile('Eve', 9), 'x'),
    () => set.writeNotice({ file: 'notices/x.txt', text: 'x' }),
    () => set.replaceInner(set.storeName, storeBytes(1, 'x')),
    () => set.writeBeside('x.sig', Buffer.from('x')),
    () => set.replaceBeside('x.sign-offs.jsonl', Buffer.from('x')),
    () => set.preflight(100),
  ])
    await refusedWith(write(), 'FILE_NOT_REGULAR');
  expect(await tree(elsewhere)).toEqual(before);
});

it('a link that leads nowhere is told, too; one to what is no set is in nobody’s way', async () => {
  const at = await temporaryFolder();
  await fs.mkdir(path.join(at, 'photos'));
  await fs.symlink('photos', path.join(at, 'pictures'));
  await fs.symlink('../nowhere', path.join(at, 'payments'));
  const folder = await opened(at);
  expect(await folder.list()).toMatchObject([{ name: 'payments', trouble: 'FILE_NOT_REGULAR' }]);
  await refusedWith(folder.find('payments'), 'FILE_NOT_REGULAR');
});
