/** What was sealed comes back into a file: new, for its owner only, whole or not there. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { mustBeNew, mustBeOutside, writeEntryFile } from '../../../../main/storage/files/entry-file';
import { said } from '../../../support/texts';
import { refusedWith, systemError, temporaryFolder } from '../support';

const content = () => Uint8Array.of(0, 255, 10, 13, 7);

test('the content is in the file, byte for byte, and nobody else may read it', async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'out.bin');
  await writeEntryFile(file, content());
  expect(new Uint8Array(await fs.readFile(file))).toEqual(content());
  expect(await fs.readdir(folder)).toEqual(['out.bin']);
  if (process.platform !== 'win32') expect((await fs.stat(file)).mode & 0o777).toBe(0o600);
});

test('nothing that is there is written over: no file, no link, not even one that points nowhere', async () => {
  const folder = await temporaryFolder();
  const [file, link] = [path.join(folder, 'there'), path.join(folder, 'link')];
  await fs.writeFile(file, 'mine');
  await fs.symlink(path.join(folder, 'nowhere'), link);
  for (const taken of [file, link]) {
    await refusedWith(mustBeNew(taken), 'FILE_EXISTS');
    await refusedWith(writeEntryFile(taken, content()), 'FILE_EXISTS');
  }
  expect(await fs.readFile(file, 'utf8')).toBe('mine');
  expect((await fs.readdir(folder)).sort()).toEqual(['link', 'there']);
});

test('a folder that is not there is named as what is missing', async () => {
  await refusedWith(
    writeEntryFile(path.join(await temporaryFolder(), 'no', 'out'), content()),
    'FOLDER_MISSING',
  );
});

test.each(['writeFile', 'sync'] as const)(
  'a medium that fails at %s is left without the file',
  async call => {
    const folder = await temporaryFolder();
    const open = fs.open;
    const spy = vi.spyOn(fs, 'open').mockImplementation(async (...args: Parameters<typeof fs.open>) => {
      const handle = await open(...args);
      if (args[1] === 'wx') handle[call] = () => Promise.reject(systemError('ENOSPC'));
      return handle;
    });
    onTestFinished(() => spy.mockRestore());
    await refusedWith(writeEntryFile(path.join(folder, 'out'), content()), 'FOLDER_FULL');
    expect(await fs.readdir(folder)).toEqual([]);
  },
);

test('a file that is gone when it is read back was not written', async () => {
  const file = path.join(await temporaryFolder(), 'out');
  const lstat = fs.lstat;
  const spy = vi.spyOn(fs, 'lstat').mockImplementation((async (at: string) => {
    await fs.rm(at, { force: true });
    return lstat(at);
  }) as typeof fs.lstat);
  onTestFinished(() => spy.mockRestore());
  await refusedWith(writeEntryFile(file, content()), 'FILE_NOT_AS_WRITTEN');
});

const failingWrite = () => {
  const open = fs.open;
  const spy = vi.spyOn(fs, 'open').mockImplementation(async (...args: Parameters<typeof fs.open>) => {
    const handle = await open(...args);
    if (args[1] === 'wx') handle.sync = () => Promise.reject(systemError('ENOSPC'));
    return handle;
  });
  onTestFinished(() => spy.mockRestore());
};

test.each([
  ['EIO', 'FILE_LEFT_BEHIND'],
  ['EROFS', 'FILE_LEFT_BEHIND'],
  ['ENOENT', 'FOLDER_FULL'],
] as const)('a failed file that cannot be taken away again (%s) is named: %s', async (why, code) => {
  failingWrite();
  const unlink = vi.spyOn(fs, 'unlink').mockRejectedValue(systemError(why));
  onTestFinished(() => unlink.mockRestore());
  const file = path.join(await temporaryFolder(), 'out');
  const told = await writeEntryFile(file, content()).catch(error => error);
  expect(told).toMatchObject({ code });
  if (code === 'FILE_LEFT_BEHIND') expect(said(told)).toMatch(/^“out” .* may still hold/);
});

test('no entry goes into the ceremony folder, however the way there is written', async () => {
  const [folder, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  await fs.mkdir(path.join(folder, 'set', 'deeper'), { recursive: true });
  await fs.symlink(path.join(folder, 'set'), path.join(elsewhere, 'link'));
  await fs.symlink(elsewhere, path.join(folder, 'out'));
  const other = path.join(elsewhere, 'other-name');
  await fs.symlink(folder, other);
  for (const opened of [folder, other])
    for (const at of [
      [folder, 'pin'],
      [folder, 'set', 'pin'],
      [folder, 'set', 'deeper', 'pin'],
      [elsewhere, 'link', 'pin'],
      [other, 'set', 'pin'],
    ])
      await refusedWith(mustBeOutside(path.join(...at), opened), 'ENTRY_IN_FOLDER');
  for (const at of [
    path.join(elsewhere, 'pin'),
    path.join(folder, 'out', 'pin'),
    path.join(path.dirname(folder), 'pin'),
    `${folder}-2`,
  ])
    await mustBeOutside(at, folder);
  await refusedWith(mustBeOutside(path.join(elsewhere, 'no', 'pin'), folder), 'FOLDER_MISSING');
});
