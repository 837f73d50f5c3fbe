/** A set of which the medium does not give one file is shown with the rest, and nothing is done in it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openCeremonyFolder } from '../../../../main/storage/folder/ceremony-folder';
import { viewOf } from '../../../../main/storage/folder/key-set-view';
import { examine, mustBeSound } from '../../../../main/storage/soundness/soundness';

import type { RefusalCode } from '../../../../shared/text/refusals';
import { forbid } from '../../../support/not-allowed';
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
  return { at, record, set: set.path };
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

/** What can be in a file's place, or be wrong with it, so that nobody knows what is in it. */
const causes: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  'a folder (EISDIR)': file => fs.rm(file).then(() => fs.mkdir(file)),
  'a link to itself (ELOOP)': file => fs.rm(file).then(() => fs.symlink(file, file)),
  'a link to nothing': file => fs.rm(file).then(() => fs.symlink('/nowhere/at/all', file)),
  'a sparse file of 10 GB': file => fs.truncate(file, 10 * 2 ** 30),
  'a file without rights (EACCES)': async file => forbid(file),
};

test.each([
  ...Object.entries(causes).map(([cause, bring]) => ({ cause, bring })),
  ...['EACCES', 'EPERM', 'EIO', 'ENAMETOOLONG', 'EMFILE', 'EBUSY', 'ESTALE'].map(cause => ({
    cause,
    bring: undefined,
  })),
])(
  'a transcript that is there and cannot be read is not missing, whatever the cause: $cause',
  async ({ cause, bring }) => {
    // The one that nothing else hangs on: where it were missing, the set would be usable.
    const isMeant = (file: string) => /^transcripts.*create-key-set/.test(file);
    const { at, record, set: directory } = await madeWith(cause, bring ? () => false : isMeant);
    const name = record.transcripts[0]!;
    for (const one of [at, directory, path.join(directory, 'transcripts')]) await fs.chmod(one, 0o755);
    await bring?.(path.join(directory, 'transcripts', name));
    const folder = await opened(at);
    const [summary] = await folder.list();
    expect(summary).toMatchObject({ sequence: record.sequence, lastDigest: '', troubleFacts: { name } });
    const { trouble } = summary!;
    expect(['FOLDER_FAILED', 'FOLDER_UNREADABLE', 'FILE_NOT_REGULAR', 'FILE_TOO_LARGE']).toContain(trouble);
    const set = await folder.find(NAME);
    const view = await viewOf(set);
    expect(view).toMatchObject({ trouble, troubleFacts: { name }, lastDigest: '', issued: record.issued });
    expect(view.remarks).toEqual([{ id: 'fileUnreadable', facts: { file: `transcripts/${name}` } }]);
    await refusedWith(mustBeSound(set, await set.load()), trouble as RefusalCode);
    await refusedWith(examine(set, await set.load()), trouble as RefusalCode);
  },
);

test('where several things are wrong all are told', async () => {
  const {
    at,
    record,
    set: directory,
  } = await madeWith(
    'EACCES',
    file =>
      /^transcripts.*create-key-set/.test(file) || /^shares.*index-11/.test(file) || file === 'SHA256SUMS',
  );
  await fs.rm(path.join(directory, 'transcripts', record.transcripts[1]!));
  const { remarks } = await viewOf(await (await opened(at)).find(NAME));
  expect(remarks.map(({ id, facts }) => [id, ...Object.values(facts)])).toEqual([
    ['fileUnreadable', 'SHA256SUMS'],
    ['fileUnreadable', `transcripts/${record.transcripts[0]}`],
    ['transcriptUnreadable', record.transcripts[1]],
  ]);
});

test('a record that may not be read is not put back from the version before it', async () => {
  const { at, set: directory } = await madeWith('EACCES', file => file === 'key-set.json');
  const before = await fs.readdir(directory);
  expect(await (await opened(at)).list()).toMatchObject([{ sequence: 0, trouble: 'FOLDER_UNREADABLE' }]);
  expect(await fs.readdir(directory)).toEqual(before);
});

test.each(['EIO', 'EACCES'])('so with a notice that is not given (%s)', async code => {
  const { at } = await madeWith(code, file => /^notices.*new-share.*bob/.test(file));
  const set = await (await opened(at)).find(NAME);
  const view = await viewOf(set);
  expect(view).toMatchObject({
    trouble: code === 'EIO' ? 'FOLDER_FAILED' : 'FOLDER_UNREADABLE',
    lastDigest: '',
  });
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
