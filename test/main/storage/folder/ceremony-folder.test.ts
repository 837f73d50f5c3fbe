import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCeremonyFolder } from '../../../../main/storage/folder/ceremony-folder';
import { viewOf } from '../../../../main/storage/folder/key-set-view';
import { successor } from '../../../../main/storage/key-sets/key-set-ledger';
import { STAGING } from '../../../../main/storage/ledger/staging';
import { keySetSummary } from '../../../../shared/contract/key-sets';
import { recordText } from '../../../../shared/records/key-set';
import { looksSecret } from '../../../../shared/text/looks-secret';
import type { Refusal } from '../../../../shared/text/refusals';
import { forbid } from '../../../support/not-allowed';
import { adoptedRecord, createSet, exportText, generateShare, madeRecord, NAME } from '../attempts';
import { makeReadOnly, makeWritable, smallFileSystem } from '../mounts';
import { mustBeSound, opened, refusedWith, systemError, temporaryFolder, tree } from '../support';

afterEach(() => vi.restoreAllMocks());

describe('opening a folder', () => {
  it('makes it when its parent exists, and only then', async () => {
    const parent = await temporaryFolder();
    const folder = await opened(path.join(parent, 'new'));
    expect(await folder.list()).toEqual([]);
    await refusedWith(openCeremonyFolder(path.join(parent, 'no/such')), 'FOLDER_MISSING');
    await fs.writeFile(path.join(parent, 'file'), 'x');
    await refusedWith(openCeremonyFolder(path.join(parent, 'file')), 'FILE_NOT_REGULAR');
  });

  it('makes it on a stick whose path as a whole could be base64, and says which one is missing there', async () => {
    const stick = path.join(await temporaryFolder(), '-', 'media/jk/STICK');
    await fs.mkdir(stick, { recursive: true });
    expect(looksSecret(path.join(stick, 'payments'))).toBe(true);
    await opened(path.join(stick, 'payments'));
    await expect(openCeremonyFolder(path.join(stick, 'no/such'))).rejects.toMatchObject({
      facts: { name: path.join(stick, 'no/such') },
    });
  });

  it.each(['Zm9vYmFyK2Jh', 'no/Zm9vYmFyK2Jh'])(
    'refuses what looks like a share below it: %s',
    async start => {
      const stick = path.join(await temporaryFolder(), 'STICK');
      await fs.mkdir(stick);
      // Neither part is long enough to be known by itself.
      const share = `${start}/Q1hBTVBMRTEyMzQ`;
      await refusedWith(openCeremonyFolder(path.join(stick, share)), 'TEXT_LOOKS_SECRET');
      await refusedWith(openCeremonyFolder(path.join(stick, share.replace('/', ''))), 'TEXT_LOOKS_SECRET');
      expect(await fs.readdir(stick)).toEqual([]);
    },
  );

  it('is possible for one program at a time, and leaves no lock', async () => {
    const at = await temporaryFolder();
    const folder = await openCeremonyFolder(at);
    await refusedWith(openCeremonyFolder(at), 'FOLDER_IN_USE');
    await folder.close();
    await (await openCeremonyFolder(at)).close();
    expect(await fs.readdir(at)).toEqual([]);
  });

  it('refuses the directory of a key set, so that no set is made inside another', async () => {
    const set = await createSet(await opened(await temporaryFolder()));
    await refusedWith(openCeremonyFolder(set.path), 'FOLDER_IS_KEY_SET');
  });

  it('on a write-protected medium is possible to look into it, and what would write is refused', async ({
    skip,
  }) => {
    const at = await smallFileSystem('256k');
    if (!at) return skip();
    const writable = await openCeremonyFolder(at);
    await createSet(writable);
    await writable.close();
    expect(makeReadOnly(at)).toBe(true);
    const before = await fs.readdir(at);
    const folder = await opened(at);
    expect(folder.readOnly?.code).toBe('FOLDER_READ_ONLY');
    expect(await folder.list()).toMatchObject([{ name: NAME, trouble: '' }]);
    const set = await folder.find(NAME);
    const stored = await set.load();
    await refusedWith(set.save(successor(stored, {})), 'FOLDER_READ_ONLY');
    await refusedWith(set.preflight(), 'FOLDER_READ_ONLY');
    await refusedWith(folder.create('Another', false), 'FOLDER_READ_ONLY');
    expect(await fs.readdir(at)).toEqual(before);
    await refusedWith(openCeremonyFolder(path.join(at, 'new')), 'FOLDER_READ_ONLY');
    expect(makeWritable(at)).toBe(true);
    expect((await opened(at)).readOnly).toBeUndefined();
  });

  it('that may not be looked into is told as one, not as one that cannot be written to, or is not there', async () => {
    const at = await temporaryFolder();
    chmodSync(at, 0o755);
    forbid(at);
    for (const given of [at, path.join(at, 'below')])
      await refusedWith(openCeremonyFolder(given), 'FOLDER_UNREADABLE');
  });

  it.each(['.', 'transcripts'])(
    'has a set in trouble, by its name if it can be told, where its %s may not be looked into',
    async part => {
      const at = await temporaryFolder();
      chmodSync(at, 0o755);
      const before = await openCeremonyFolder(at);
      const set = await createSet(before);
      await before.close();
      forbid(path.join(set.path, part));
      const folder = await opened(at);
      const name = part === '.' ? set.name : NAME;
      expect(await folder.list()).toMatchObject([{ name, trouble: 'FOLDER_UNREADABLE' }]);
      await refusedWith(folder.find(name).then(viewOf), 'FOLDER_UNREADABLE');
    },
  );

  it('is read once to list its sets, whatever else lies in it', async () => {
    const at = await temporaryFolder();
    const folder = await opened(at);
    await createSet(folder);
    const readdir = vi.spyOn(fs, 'readdir');
    expect(await folder.list()).toHaveLength(1);
    expect(readdir.mock.calls.filter(([directory]) => directory === at)).toHaveLength(1);
  });

  it('leaves one set in trouble that cannot be settled, and opens the others', async () => {
    const at = await temporaryFolder();
    const before = await openCeremonyFolder(at);
    const good = await createSet(before);
    const bad = await before.create('Other', false);
    await bad.writeShare(bad.shareFile('Bob', 11), exportText(11));
    await before.close();
    const rm = fs.rm;
    vi.spyOn(fs, 'rm').mockImplementation(async (file, options) => {
      if (String(file).startsWith(bad.path)) throw systemError('EIO');
      return rm(file, options);
    });
    const folder = await opened(at);
    expect((await folder.list()).map(({ name, trouble }) => [name, trouble])).toEqual([
      ['other', 'FOLDER_FAILED'],
      [NAME, ''],
    ]);
    expect((await folder.find(NAME)).path).toBe(good.path);
    const told = await folder.find('Other').catch(error => error as Refusal);
    expect(told).toMatchObject({ code: 'FOLDER_FAILED', facts: { name: 'other' } });
    expect(folder.isIncomplete).toBe(true);
    vi.restoreAllMocks();
    await folder.close();
    expect(await (await opened(at)).list()).toMatchObject([{ name: NAME, trouble: '' }]);
  });

  it('shows one set in trouble whose directory cannot be read, and the others', async () => {
    const folder = await opened(await temporaryFolder());
    await createSet(folder);
    const bad = await folder.create('Other', false);
    const lstat = fs.lstat;
    vi.spyOn(fs, 'lstat').mockImplementation((async (file: string) => {
      if (file.startsWith(bad.path)) throw systemError('EIO');
      return lstat(file);
    }) as typeof fs.lstat);
    expect(await folder.list()).toMatchObject([
      { name: 'other', trouble: 'FOLDER_FAILED' },
      { name: NAME, trouble: '' },
    ]);
  });

  it('whose stick is gone is told so by its own name, and goes on when it is back', async () => {
    const at = await temporaryFolder();
    const folder = await opened(at);
    const set = await createSet(folder);
    await fs.rename(at, `${at}-away`);
    await refusedWith(folder.list(), 'FOLDER_GONE');
    await refusedWith(set.preflight(), 'FOLDER_GONE');
    await fs.rename(`${at}-away`, at);
    await generateShare(set);
    expect(await folder.list()).toMatchObject([{ name: NAME, trouble: '', issued: 4 }]);
  });

  it('is possible when it is full, to read in it; and gives the lock back when settling fails', async () => {
    const at = await temporaryFolder();
    const folder = await openCeremonyFolder(at);
    const set = await createSet(folder);
    await fs.rm(path.join(set.path, 'SHA256SUMS'));
    await folder.close();
    vi.spyOn(fs, 'rename').mockRejectedValueOnce(systemError('ENOSPC'));
    await refusedWith(openCeremonyFolder(at), 'FOLDER_FULL');
    expect((await fs.readdir(at)).filter(name => name.startsWith('.'))).toEqual([]);
    await (await openCeremonyFolder(at)).close();
    await mustBeSound(at);
  });
});

describe('the list of key sets', () => {
  it('shows sets that are damaged, newer or not what they should be, by directory, and never stumbles', async ({
    skip,
  }) => {
    const at = await temporaryFolder();
    const folder = await opened(at);
    await createSet(folder);
    const put = async (name: string, text: string | Uint8Array): Promise<void> => {
      await fs.mkdir(path.join(at, name));
      await fs.writeFile(path.join(at, name, 'key-set.json'), text);
    };
    const good = recordText(madeRecord((await (await folder.find(NAME)).load()).record.shares));
    await put('truncated', good.slice(0, 300));
    await put('empty', '');
    await put('newer', good.replace('"version": 2', '"version": 4'));
    await put(
      'binary',
      Uint8Array.from({ length: 1000 }, (_, n) => (n * 7) % 256),
    );
    await put('count', good.replace('"issued": 3', '"issued": 4'));
    await put('practice-inside', good.replace('"practice": false', '"practice": true'));
    await put('huge', '');
    await fs.truncate(path.join(at, 'huge/key-set.json'), 2 ** 33);
    await fs.mkdir(path.join(at, 'directory/key-set.json'), { recursive: true });
    await fs.mkdir(path.join(at, 'link'));
    await fs.symlink(path.join(at, 'newer/key-set.json'), path.join(at, 'link/key-set.json'));
    await fs.mkdir(path.join(at, 'pipe'));
    if (spawnSync('mkfifo', [path.join(at, 'pipe/key-set.json')]).status !== 0) return skip();
    await fs.symlink('/', path.join(at, 'linked-directory'));
    await fs.mkdir(path.join(at, 'not a set'));
    await put('PRACTICE-renamed', good);
    const before = await tree(at);
    const list = await folder.list();
    for (const one of list) expect(v.parse(keySetSummary, one)).toEqual(one);
    expect(Object.fromEntries(list.map(one => [one.name, one.trouble]))).toEqual({
      [NAME]: '',
      truncated: 'FILE_DAMAGED',
      empty: 'FILE_DAMAGED',
      newer: 'FILE_NEWER_FORMAT',
      binary: 'FILE_DAMAGED',
      count: 'FILE_DAMAGED',
      'practice-inside': 'FILE_DAMAGED',
      huge: 'FILE_TOO_LARGE',
      directory: 'FILE_NOT_REGULAR',
      link: 'FILE_NOT_REGULAR',
      pipe: 'FILE_NOT_REGULAR',
      'PRACTICE-renamed': 'FILE_NOT_FOUND',
    });
    await refusedWith(folder.find('newer'), 'FILE_NEWER_FORMAT');
    await refusedWith(folder.find('Truncated'), 'FILE_DAMAGED');
    await refusedWith(folder.create('Newer', false), 'KEY_SET_EXISTS');
    // Opening again settles nothing in any of them.
    await folder.close();
    await (await openCeremonyFolder(at)).close();
    expect(await tree(at)).toEqual(before);
  });

  it('does not stumble over names that are not UTF-8, beside a set or in it', async () => {
    const folder = await opened(await temporaryFolder());
    const set = await createSet(folder);
    const foreign = (directory: string): Buffer =>
      Buffer.concat([Buffer.from(`${directory}/bad-`), Buffer.of(0xff, 0xfe)]);
    await fs.mkdir(foreign(folder.path));
    for (const part of ['', '/shares', '/transcripts', '/notices'])
      await fs.writeFile(foreign(set.path + part), 'x');
    expect(await folder.list()).toMatchObject([{ name: NAME, trouble: '' }]);
    await set.updateSums(await set.load());
    await folder.close();
    const again = await opened(folder.path);
    expect(again.settled).toEqual([]);
    expect(await again.list()).toMatchObject([{ name: NAME, trouble: '' }]);
  });

  it('shows trouble for a set whose directory was copied, and will not choose between the two', async () => {
    const folder = await opened(await temporaryFolder());
    const set = await createSet(folder);
    await fs.cp(set.path, `${set.path} (copy)`, { recursive: true });
    expect((await folder.list()).map(one => one.trouble)).toEqual(['KEY_SET_AMBIGUOUS', 'KEY_SET_AMBIGUOUS']);
    await refusedWith(folder.find(NAME), 'KEY_SET_AMBIGUOUS');
    await fs.rm(`${set.path} (copy)`, { recursive: true });
    expect((await folder.find(NAME)).path).toBe(set.path);
  });
});

describe('finding and making sets', () => {
  it('does not mind capitals or the form of accents, and never makes a second of a name', async () => {
    const folder = await opened(await temporaryFolder());
    await createSet(folder);
    for (const name of [NAME, NAME.toUpperCase(), NAME.normalize('NFD')]) {
      expect((await folder.find(name)).name).toBe('schlussel-der-werke-2026');
      await refusedWith(folder.create(name, false), 'KEY_SET_EXISTS');
      await refusedWith(folder.create(name, true), 'KEY_SET_EXISTS');
    }
    await refusedWith(folder.find('Another'), 'KEY_SET_NOT_FOUND');
    await refusedWith(folder.find('line\nbreak'), 'KEY_SET_NOT_FOUND');
    await refusedWith(folder.create('line\nbreak', false), 'NAME_UNUSABLE');
  });

  it('gives names that look the same as files directories of their own', async () => {
    const folder = await opened(await temporaryFolder());
    const first = await folder.create('Keys: a', false);
    await first.save(madeRecord([], { ...adoptedRecord(), name: 'Keys: a', id: 'aa'.repeat(16) }));
    const second = await folder.create('Keys, A', false);
    expect([first.name, second.name]).toEqual(['keys-a', 'keys-a-2']);
    expect((await folder.find('keys: A')).name).toBe('keys-a');
  });

  it('uses the directory of a cancelled attempt again, never one with other things in it', async () => {
    const at = await temporaryFolder();
    const folder = await opened(at);
    const cancelled = await folder.create('Keys', false);
    const log = await cancelled.startTranscript('create-key-set', 'abcdef', '2026-11-21T10:00:00Z', {});
    await cancelled.writeShare(cancelled.shareFile('Bob', 1), exportText(1));
    await log.end('2026-11-21T10:00:01Z', 'cancelled', {});
    expect(await folder.list()).toEqual([]);
    const again = await folder.create('keys', false);
    expect(again.path).toBe(cancelled.path);
    // What was staged for the first attempt must not become part of the second.
    expect(await fs.readdir(again.path)).toEqual(['transcripts']);
    await fs.mkdir(path.join(at, 'photos'));
    await fs.writeFile(path.join(at, 'photos/summer.jpg'), 'x');
    expect((await folder.create('Photos', false)).name).toBe('photos-2');
    expect(await fs.readdir(path.join(at, 'photos'))).toEqual(['summer.jpg']);
    expect((await fs.readdir(again.path)).includes(STAGING)).toBe(false);
  });

  it('never makes a real set in what a practice attempt left, nor beside it where case does not count', async () => {
    const at = await temporaryFolder();
    const folder = await opened(at);
    await folder.create('foo', true);
    const real = await folder.create('practice foo', false);
    expect(real.name).toBe('practice-foo-2');
    await real.save(adoptedRecord({ name: 'practice foo' }));
    expect((await folder.find('practice foo')).name).toBe('practice-foo-2');
    await fs.mkdir(path.join(at, 'KEYS'));
    expect((await folder.create('keys', false)).name).toBe('keys-2');
  });

  it('keeps practice sets in directories that say so', async () => {
    const folder = await opened(await temporaryFolder());
    const set = await createSet(folder, true);
    expect(set.name).toBe('PRACTICE-schlussel-der-werke-2026');
    expect(await folder.list()).toMatchObject([{ name: NAME, practice: true, trouble: '' }]);
    await mustBeSound(folder.path);
  });
});

describe('other sets, by which a wrong share is named', () => {
  it('are those with verifiers, but for the one at hand', async () => {
    const folder = await opened(await temporaryFolder());
    const set = await createSet(folder);
    const adopted = await folder.create('Adopted', false);
    await adopted.save(adoptedRecord({ name: 'Adopted', id: 'ab'.repeat(16) }));
    const { record } = await set.load();
    expect(await folder.others(record.id)).toEqual([]);
    const [other, ...more] = await folder.others('ab'.repeat(16));
    expect(more).toEqual([]);
    expect(other).toMatchObject({
      name: NAME,
      id: record.id,
      scheme: 'vault',
      required: 2,
      secretLength: 32,
    });
    expect(other!.verifiers.map(one => one.index)).toEqual([10, 11, 12]);
    await fs.appendFile(path.join(set.path, 'key-set.json'), 'x');
    expect(await folder.others('ab'.repeat(16))).toEqual([]);
  });
});
