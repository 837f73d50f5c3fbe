import { spawnSync } from 'node:child_process';
import fs, { type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusalFor } from '../../../../main/storage/files/errors';
import { readBounded } from '../../../../main/storage/files/read';
import { sumOf } from '../../../../main/storage/files/sum-of';
import { isUnfinishedName, removeLeftovers, TEMPORARY } from '../../../../main/storage/files/temporary';
import { holdsSynced, replaceFile, tryWriting, writeNewFile } from '../../../../main/storage/files/write';
import type { Refusal, RefusalCode } from '../../../../shared/text/refusals';
import { diskLog } from '../../../support/disk-log';
import { forbid } from '../../../support/not-allowed';
import { said } from '../../../support/texts';
import { makeReadOnly, smallFileSystem } from '../mounts';
import { refusedWith, systemError, temporaryFolder } from '../support';

afterEach(() => vi.restoreAllMocks());

const prototypeOfHandles = async (): Promise<FileHandle> => {
  const handle = await fs.open('/dev/null', 'r');
  await handle.close();
  return Object.getPrototypeOf(handle) as FileHandle;
};

const writers = [
  ['writeNewFile', writeNewFile],
  ['replaceFile', replaceFile],
] as const;

describe.each(writers)('%s', (_, write) => {
  it('writes the very bytes, and leaves nothing else in the directory', async () => {
    const folder = await temporaryFolder();
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
    await write(path.join(folder, 'a'), bytes);
    expect(Buffer.compare(await fs.readFile(path.join(folder, 'a')), bytes)).toBe(0);
    expect(await fs.readdir(folder)).toEqual(['a']);
  });

  // FAT keeps a file's size and place in the entry of its name: what was synced before the renaming is not enough.
  it.each([true, false])('syncs the file under its new name, then the directory (links: %s)', async links => {
    const folder = await temporaryFolder();
    const { log } = diskLog(folder, undefined, links);
    await write(path.join(folder, 'a'), 'content');
    const offTheOldName = write === writeNewFile && !links ? ['sync '] : [];
    expect(log).toEqual([
      expect.stringMatching(/^sync \.quorate-tmp-/),
      'name a',
      ...offTheOldName,
      'sync a',
      'sync ',
    ]);
  });

  it.each([
    ['ENOSPC', 'FOLDER_FULL'],
    ['EDQUOT', 'FOLDER_FULL'],
    ['EROFS', 'FOLDER_READ_ONLY'],
    ['EACCES', 'FOLDER_READ_ONLY'],
    ['EIO', 'FOLDER_FAILED'],
    ['ENODEV', 'FOLDER_GONE'],
    ['ENOTCONN', 'FOLDER_GONE'],
    ['Unknown system error -117', 'FOLDER_DAMAGED'],
  ] as const)(
    'says what is wrong when writing fails with %s, and leaves nothing behind',
    async (errno, code) => {
      const folder = await temporaryFolder();
      const handles = await prototypeOfHandles();
      for (const [target, method] of [
        [handles, 'writeFile'],
        [handles, 'sync'],
      ] as const) {
        const spy = vi.spyOn(target, method).mockRejectedValueOnce(systemError(errno));
        await refusedWith(write(path.join(folder, 'a'), 'content'), code);
        expect(spy).toHaveBeenCalled();
        expect(await fs.readdir(folder)).toEqual([]);
        spy.mockRestore();
      }
      vi.spyOn(fs, 'open').mockRejectedValueOnce(systemError(errno));
      await refusedWith(write(path.join(folder, 'a'), 'content'), code);
    },
  );

  it('does not take a file for written that reads back differently', async () => {
    const folder = await temporaryFolder();
    const handles = await prototypeOfHandles();
    const real = handles.writeFile;
    vi.spyOn(handles, 'writeFile').mockImplementationOnce(function (this: FileHandle, data) {
      const altered = Uint8Array.from(data as Uint8Array);
      altered[3]! ^= 1;
      return real.call(this, altered);
    });
    await refusedWith(write(path.join(folder, 'a'), 'content'), 'FILE_NOT_AS_WRITTEN');
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it('tells of a medium that fails while what was written is read back, not of the file', async () => {
    const handles = await prototypeOfHandles();
    for (const [errno, code] of [
      ['ENODEV', 'FOLDER_GONE'],
      ['EIO', 'FOLDER_FAILED'],
    ] as const) {
      const folder = await temporaryFolder();
      vi.spyOn(handles, 'read').mockRejectedValueOnce(systemError(errno));
      await refusedWith(write(path.join(folder, 'a'), 'content'), code);
      expect(await fs.readdir(folder)).toEqual([]);
    }
  });

  it('is told by a real full medium, and what was there stays', async ({ skip }) => {
    const folder = await smallFileSystem('64k');
    if (!folder) return skip();
    await fs.writeFile(path.join(folder, 'old'), 'old');
    await refusedWith(write(path.join(folder, 'a'), new Uint8Array(200_000).fill(1)), 'FOLDER_FULL');
    await refusedWith(tryWriting(folder, 200_000), 'FOLDER_FULL');
    expect(await fs.readdir(folder)).toEqual(['old']);
    await write(path.join(folder, 'a'), 'there is room for this');
  });

  it('is told by a real read-only medium', async ({ skip }) => {
    const folder = await smallFileSystem('64k');
    if (!folder || !makeReadOnly(folder)) return skip();
    await refusedWith(write(path.join(folder, 'a'), 'content'), 'FOLDER_READ_ONLY');
    await refusedWith(tryWriting(folder, 10), 'FOLDER_READ_ONLY');
  });
});

describe('a new file', () => {
  it('never overwrites a file, a link, even a dangling one, or a directory', async () => {
    const folder = await temporaryFolder();
    await fs.writeFile(path.join(folder, 'file'), 'old');
    await fs.symlink('nowhere', path.join(folder, 'link'));
    await fs.mkdir(path.join(folder, 'directory'));
    for (const name of ['file', 'link', 'directory']) {
      await refusedWith(writeNewFile(path.join(folder, name), 'new'), 'FILE_EXISTS');
    }
    expect(await fs.readFile(path.join(folder, 'file'), 'utf8')).toBe('old');
    expect((await fs.readdir(folder)).sort()).toEqual(['directory', 'file', 'link']);
  });

  it.each([false, true])(
    'does not overwrite one that appears in the last moment (without hard links: %s)',
    async noLinks => {
      const folder = await temporaryFolder();
      const file = path.join(folder, 'a');
      const link = fs.link;
      vi.spyOn(fs, 'link').mockImplementation(async (from, to) => {
        await fs.writeFile(file, 'another program');
        if (noLinks) throw systemError('EPERM');
        return link(from, to);
      });
      await refusedWith(writeNewFile(file, 'ours'), 'FILE_EXISTS');
      expect(await fs.readFile(file, 'utf8')).toBe('another program');
      expect(await fs.readdir(folder)).toEqual(['a']);
    },
  );

  it.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])(
    'is written on a stick without hard links (%s)',
    async errno => {
      const folder = await temporaryFolder();
      const link = vi.spyOn(fs, 'link').mockRejectedValue(systemError(errno));
      await writeNewFile(path.join(folder, 'a'), 'content');
      expect(link).toHaveBeenCalledOnce();
      expect(await fs.readFile(path.join(folder, 'a'), 'utf8')).toBe('content');
      expect(await fs.readdir(folder)).toEqual(['a']);
      vi.spyOn(fs, 'rename').mockRejectedValueOnce(systemError('EIO'));
      await refusedWith(writeNewFile(path.join(folder, 'b'), 'content'), 'FOLDER_FAILED');
      expect(await fs.readdir(folder)).toEqual(['a']);
    },
  );

  it('is not left under its name when the temporary one could not be removed', async () => {
    const folder = await temporaryFolder();
    for (const errno of ['EIO', 'EPERM']) {
      vi.spyOn(fs, 'unlink').mockRejectedValueOnce(systemError(errno));
      expect(await writeNewFile(path.join(folder, 'a'), 'content').catch(() => 'refused')).toBe('refused');
      expect(await fs.readdir(folder)).toEqual([]);
    }
  });

  it('that a failed write had to leave is accepted the next time only when it is synced', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'a');
    await fs.writeFile(file, 'content');
    const bytes = new TextEncoder().encode('content');
    const sync = vi.spyOn(await prototypeOfHandles(), 'sync');
    expect(await holdsSynced(file, bytes, 100)).toBe(true);
    expect(sync).toHaveBeenCalledTimes(2);
    expect(await holdsSynced(file, bytes.subarray(1), 100)).toBe(false);
    sync.mockRejectedValueOnce(systemError('EIO'));
    await refusedWith(holdsSynced(file, bytes, 100), 'FOLDER_FAILED');
  });

  it('is not left under its name when the directory could not be synced', async () => {
    const folder = await temporaryFolder();
    const handles = await prototypeOfHandles();
    const real = handles.sync;
    const sync = vi.spyOn(handles, 'sync').mockImplementation(function (this: FileHandle) {
      return sync.mock.calls.length === 2 ? Promise.reject(systemError('EIO')) : real.call(this);
    });
    await refusedWith(writeNewFile(path.join(folder, 'a'), 'content'), 'FOLDER_FAILED');
    expect(await fs.readdir(folder)).toEqual([]);
  });
});

describe('a replaced file', () => {
  it('stays as it was when the new version cannot be named', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'a');
    await replaceFile(file, 'old');
    vi.spyOn(fs, 'rename').mockRejectedValueOnce(systemError('EIO'));
    await refusedWith(replaceFile(file, 'new'), 'FOLDER_FAILED');
    expect(await fs.readFile(file, 'utf8')).toBe('old');
    expect(await fs.readdir(folder)).toEqual(['a']);
  });

  it('is never a link or a directory', async () => {
    const folder = await temporaryFolder();
    await fs.writeFile(path.join(folder, 'target'), 'old');
    await fs.symlink('target', path.join(folder, 'link'));
    await fs.mkdir(path.join(folder, 'directory'));
    await refusedWith(replaceFile(path.join(folder, 'link'), 'new'), 'FILE_NOT_REGULAR');
    await refusedWith(replaceFile(path.join(folder, 'directory'), 'new'), 'FILE_NOT_REGULAR');
    expect(await fs.readFile(path.join(folder, 'target'), 'utf8')).toBe('old');
  });
});

describe('reading', () => {
  it('gives the bytes in a buffer of their own, up to the limit', async () => {
    const file = path.join(await temporaryFolder(), 'a');
    await fs.writeFile(file, 'twelve bytes');
    const bytes = await readBounded(file, 12);
    expect(Buffer.from(bytes).toString()).toBe('twelve bytes');
    expect(bytes.buffer.byteLength).toBe(12);
    await refusedWith(readBounded(file, 11), 'FILE_TOO_LARGE');
  });

  it('refuses a huge file without reading it', async () => {
    const file = path.join(await temporaryFolder(), 'huge');
    await fs.writeFile(file, '');
    await fs.truncate(file, 2 ** 40);
    await refusedWith(readBounded(file, 1 << 20), 'FILE_TOO_LARGE');
  });

  it('refuses what is not a plain file at once: a pipe, a device, a directory, a link', async ({ skip }) => {
    const folder = await temporaryFolder();
    const at = (name: string): string => path.join(folder, name);
    if (spawnSync('mkfifo', [at('pipe')]).status !== 0) return skip();
    await fs.writeFile(at('file'), 'content');
    await fs.symlink('file', at('link'));
    await refusedWith(readBounded(at('pipe'), 10), 'FILE_NOT_REGULAR');
    await refusedWith(readBounded('/dev/zero', 10), 'FILE_NOT_REGULAR');
    await refusedWith(readBounded(folder, 10), 'FILE_NOT_REGULAR');
    await refusedWith(readBounded(at('link'), 10), 'FILE_NOT_REGULAR');
    expect(Buffer.from(await readBounded(at('link'), 10, { followLinks: true })).toString()).toBe('content');
    await refusedWith(readBounded(at('none'), 10), 'FILE_NOT_FOUND');
    await refusedWith(readBounded(at('file/below'), 10), 'FILE_NOT_FOUND');
  });

  it('tells a failing medium from a missing file', async () => {
    const file = path.join(await temporaryFolder(), 'a');
    await fs.writeFile(file, 'content');
    vi.spyOn(await prototypeOfHandles(), 'read').mockRejectedValueOnce(systemError('EIO'));
    await refusedWith(readBounded(file, 10), 'FOLDER_FAILED');
  });

  it('leaves what was read in the answer alone, and nowhere when reading fails', async () => {
    const file = path.join(await temporaryFolder(), 'a');
    await fs.writeFile(file, 'content');
    const handles = await prototypeOfHandles();
    const read = vi.spyOn(handles, 'read');
    const places = () => read.mock.calls.map(([place]) => place as unknown as Uint8Array);
    expect(Buffer.from(await readBounded(file, 10)).toString()).toBe('content');
    expect(places().length).toBeGreaterThan(0);
    for (const place of places()) expect(Array.from(place)).toEqual(Array(8).fill(0));
    read.mockReset().mockImplementation(async (place: unknown) => {
      (place as Uint8Array).fill(7);
      throw systemError('EIO');
    });
    await refusedWith(readBounded(file, 10), 'FOLDER_FAILED');
    expect(places().map(place => Array.from(place))).toEqual([Array(8).fill(0)]);
  });
});

it('a file that may not be read is told as that by its sum', async () => {
  const folder = await temporaryFolder();
  await fs.chmod(folder, 0o755);
  const file = path.join(folder, 'a');
  await fs.writeFile(file, 'content');
  forbid(file);
  await refusedWith(sumOf(file), 'FOLDER_UNREADABLE');
});

describe('what is told of an error', () => {
  it('names the folder where the folder is at fault, without control characters, and leaves other errors alone', () => {
    const told = (errno: string): Refusal =>
      refusalFor(systemError(errno), '/media/st\u001b[31mick/key-set.json') as Refusal;
    const codes: [string, RefusalCode, string][] = [
      ['ENOSPC', 'FOLDER_FULL', '/media/st\ufffd[31mick'],
      ['EROFS', 'FOLDER_READ_ONLY', '/media/st\ufffd[31mick'],
      ['EEXIST', 'FILE_EXISTS', 'key-set.json'],
      ['EIO', 'FOLDER_FAILED', 'key-set.json'],
    ];
    for (const [errno, code, name] of codes) {
      expect(told(errno).code).toBe(code);
      expect(said(told(errno))).toContain(name);
      expect(said(told(errno))).not.toContain('\u001b');
    }
    // Nothing is wrong with such a medium.
    expect(told('ENAMETOOLONG').code).toBe('FOLDER_FAILED');
    expect(said(told('ENAMETOOLONG'))).toMatch(
      /“key-set.json”, or its name, is too long here\. Move this folder .* shorter name/,
    );
    const bug = new TypeError('a bug');
    for (const [syscall, name] of [
      ['scandir', '/a/b'],
      ['lstat', '/a'],
    ])
      for (const errno of ['EACCES', 'EPERM'])
        expect(refusalFor(Object.assign(systemError(errno), { syscall }), '/a/b')).toMatchObject({
          code: 'FOLDER_UNREADABLE',
          facts: { name },
        });
    expect(refusalFor(Object.assign(systemError('EACCES'), { syscall: 'open' }), '/a/b')).toMatchObject({
      code: 'FOLDER_READ_ONLY',
    });
    expect(refusalFor(bug, '/a')).toBe(bug);
  });
});

describe('leftovers', () => {
  it('are removed, and nothing else is', async () => {
    const folder = await temporaryFolder();
    for (const name of [`${TEMPORARY}1234`, 'whole', 'empty']) {
      await fs.writeFile(path.join(folder, name), name === 'empty' ? '' : 'content');
    }
    await fs.mkdir(path.join(folder, `${TEMPORARY}directory`));
    await removeLeftovers(folder);
    expect((await fs.readdir(folder)).sort()).toEqual([`${TEMPORARY}directory`, 'empty', 'whole']);
    await removeLeftovers(folder, () => true);
    expect((await fs.readdir(folder)).sort()).toEqual([`${TEMPORARY}directory`, 'whole']);
    await removeLeftovers(path.join(folder, 'none'), () => true);
  });

  it('are asked for by name only where they are empty: who answers may look at all names', async () => {
    const folder = await temporaryFolder();
    for (let place = 0; place < 40; place++)
      await fs.writeFile(path.join(folder, `stray-${place}`), place === 7 ? '' : 'content');
    const asked: string[] = [];
    await removeLeftovers(folder, name => asked.push(name) > 0);
    expect(asked).toEqual(['stray-7']);
    expect(await fs.readdir(folder)).toHaveLength(39);
  });

  // A power cut can leave two names with the same clusters there; to remove one frees them under the other.
  it('with a content stay where there are no hard links', async () => {
    const folder = await temporaryFolder();
    await fs.writeFile(path.join(folder, `${TEMPORARY}1234`), 'content');
    await fs.writeFile(path.join(folder, `${TEMPORARY}5678`), '');
    await fs.writeFile(path.join(folder, 'empty'), '');
    vi.spyOn(fs, 'link').mockRejectedValue(systemError('EPERM'));
    await removeLeftovers(folder, () => true);
    expect(await fs.readdir(folder)).toEqual([`${TEMPORARY}1234`]);
  });

  it('are known by their names, torn ones too', () => {
    for (const name of [`${TEMPORARY}12`, '.quorate-new', 'QUORAT~1', 'quorat~12'])
      expect(isUnfinishedName(name)).toBe(true);
    for (const name of ['quorate', 'QUORAT~', 'key-set.json', 'quorat~1.asc'])
      expect(isUnfinishedName(name)).toBe(false);
  });
});

it('what is read back, or compared with what is there, is overwritten', async () => {
  const file = path.join(await temporaryFolder(), 'made-up-key');
  const bytes = new TextEncoder().encode('a private key');
  const compare = vi.spyOn(Buffer, 'compare');
  await writeNewFile(file, bytes);
  expect(await holdsSynced(file, bytes, 100)).toBe(true);
  await replaceFile(file, bytes);
  const read = compare.mock.calls.map(([one]) => one);
  expect(read).toHaveLength(5);
  for (const one of read) expect(one.every(byte => byte === 0)).toBe(true);
  expect(new TextDecoder().decode(bytes)).toBe('a private key');
});
