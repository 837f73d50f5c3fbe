/** A name that a directory has twice, as exFAT's driver leaves it after a power cut. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { separateTwins } from '../../../../main/storage/files/twins';
import { createSet, NAME } from '../attempts';
import { mustBeSound, opened, temporaryFolder } from '../support';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The name is there twice, with `hidden` behind what is there: it shows when that has got another name. */
async function twin(file: string, hidden: string, written: Date): Promise<void> {
  const behind = path.join(await temporaryFolder(), 'behind');
  await fs.writeFile(behind, hidden);
  await fs.utimes(behind, written, written);
  const { readdir, rename } = fs;
  let isTwice = true;
  vi.spyOn(fs, 'readdir').mockImplementation((async (at: string, ...more: []) => {
    const names = await readdir(at, ...more);
    return isTwice && at === path.dirname(file) && more.length === 0
      ? [...names, path.basename(file)]
      : names;
  }) as typeof fs.readdir);
  vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
    await rename(from, to);
    if (from !== file || !isTwice) return;
    isTwice = false;
    await fs.copyFile(behind, file);
    await fs.utimes(file, written, written);
  });
}

it.each([
  ['first', -1, 'shown'],
  ['last', 1, 'hidden'],
] as const)(
  'of two versions, the hidden one written %s, the last counts, and both stay',
  async (_when, by, expected) => {
    const at = await temporaryFolder();
    const file = path.join(at, 'key-set.json');
    await fs.writeFile(file, 'shown');
    await twin(file, 'hidden', new Date(Date.now() + by * 60_000));
    await separateTwins(file);
    expect(await fs.readFile(file, 'utf8')).toBe(expected);
    const names = (await fs.readdir(at)).filter(name => name.startsWith('.quorate-tmp-'));
    const aside = await Promise.all(names.map(name => fs.readFile(path.join(at, name), 'utf8')));
    expect(aside.sort()).toEqual(['hidden', 'shown']);
  },
);

it('a name that is there once is left alone', async () => {
  const at = await temporaryFolder();
  const file = path.join(at, 'key-set.json');
  await fs.writeFile(file, 'shown');
  const rename = vi.spyOn(fs, 'rename');
  await separateTwins(file);
  expect(rename).not.toHaveBeenCalled();
});

it('a record whose name is there twice is one again when the folder is opened', async () => {
  const at = await temporaryFolder();
  const folder = await opened(at);
  const set = await createSet(folder);
  await folder.close();
  const text = await fs.readFile(set.recordPath, 'utf8');
  await fs.writeFile(set.recordPath, 'the version before, of which the checker finds nothing');
  await twin(set.recordPath, text, new Date(Date.now() + 60_000));
  const again = await opened(at);
  expect((await again.find(NAME)).name).toBe(set.name);
  expect(await fs.readFile(set.recordPath, 'utf8')).toBe(text);
  await mustBeSound(at);
});
