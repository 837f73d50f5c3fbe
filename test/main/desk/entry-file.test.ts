/** What was sealed comes back into a file: new, for its owner only, whole or not there. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { mustBeNew, writeEntryFile } from '../../../main/desk/entry-file';
import { refusedWith, systemError, temporaryFolder } from './support';

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
