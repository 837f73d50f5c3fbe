import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { viewOf } from '../../../../main/storage/folder/key-set-view';
import { type KeySetLedger, successor } from '../../../../main/storage/key-sets/key-set-ledger';
import { practiceShare } from '../../../../main/storage/key-sets/practice-shares';
import { STAGING } from '../../../../main/storage/ledger/staging';
import { Refusal, type RefusalCode } from '../../../../shared/text/refusals';
import { diskLog } from '../../../support/disk-log';
import {
  adoptedRecord,
  createSet,
  exportText,
  generateShare,
  issuedShare,
  madeRecord,
  NAME,
  NEW_INDEX,
  storeBytes,
} from '../attempts';
import { makeReadOnly, smallFileSystem } from '../mounts';
import { mustBeSound, opened, refusedWith, systemError, temporaryFolder, tree } from '../support';

afterEach(() => vi.restoreAllMocks());

const aSet = async (practice = false): Promise<KeySetLedger> =>
  createSet(await opened(await temporaryFolder()), practice);

describe('a set’s directory', () => {
  it('holds everything a ceremony makes, sound, under readable names', async () => {
    const set = await aSet();
    await generateShare(set);
    await mustBeSound(set.folder);
    const files = [...(await tree(set.path)).keys()].sort();
    expect(files).toContain('SHA256SUMS');
    expect(files).toContain('shares/schlussel-der-werke-2026-bob-index-11.asc');
    expect(files).toContain('notices/schlussel-der-werke-2026-new-share-index-99-for-bob-index-11.txt');
    expect(files).toContain('transcripts/20261122T100000Z-generate-share-00112233.jsonl');
    expect(files).toHaveLength(3 + 4 + 6 + 2);
  });

  it('has sums that sha256sum itself finds right, and that show a damaged file for good', async ({
    skip,
  }) => {
    const set = await aSet();
    const check = () =>
      spawnSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: set.path, encoding: 'utf8' });
    if (check().error) return skip();
    await generateShare(set);
    expect(check().stderr).toBe('');
    expect(check().status).toBe(0);
    const share = set.shareFile('Bob', 11);
    await fs.appendFile(path.join(set.path, share), ' ');
    await set.updateSums(await set.load());
    expect(check().stdout).toContain(`${share}: FAILED`);
  });

  it('of practice has PRACTICE in front of every file name, and gives made-up shares with their keys', async () => {
    const set = await aSet(true);
    await generateShare(set);
    for (const file of (await tree(set.folder)).keys()) {
      expect(file).toMatch(/^PRACTICE-/);
      expect(path.basename(file)).toMatch(/^PRACTICE-/);
    }
    expect((await viewOf(set)).practiceShares).toEqual([10, 11, 12]);
    expect(await practiceShare(set, 11)).toEqual({ message: exportText(11), privateKey: 'private 11\n' });
    await refusedWith(practiceShare(set, 99), 'PRACTICE_SHARE_MISSING');
    const notice = [...(await tree(set.path)).entries()].find(([name]) => name.startsWith('notices/'))!;
    expect(Buffer.from(notice[1], 'hex').toString()).toMatch(/^PRACTICE\. /);
  });

  it('on a medium that fails is not told as one whose practice share is missing', async () => {
    const set = await aSet(true);
    vi.spyOn(fs, 'readdir').mockRejectedValue(systemError('EIO'));
    await refusedWith(practiceShare(set, 11), 'FOLDER_FAILED');
    await refusedWith(viewOf(set), 'FOLDER_FAILED');
  });

  it('of a real set never holds a private key', async () => {
    const set = await aSet();
    await refusedWith(
      set.writePracticeKey('Bob', 1, { armored: 'x', publicArmored: 'y' }),
      'NOT_A_PRACTICE_SET',
    );
    await refusedWith(practiceShare(set, 11), 'NOT_A_PRACTICE_SET');
    expect((await viewOf(set)).practiceShares).toEqual([]);
  });

  it('keeps shares out of sight until the record that lists them is on disk', async () => {
    const folder = await opened(await temporaryFolder());
    const set = await folder.create('New', false);
    const file = set.shareFile('Bob', 11);
    expect(await set.writeShare(file, exportText(11))).toBe(`new/${file}`);
    expect([...(await tree(set.path)).keys()]).toEqual([`${STAGING}/${file}`]);
    await set.save(madeRecord([11, 12].map(share), { name: 'New' }));
    expect([...(await tree(set.path)).keys()].sort()).toEqual(['key-set.json', file]);
  });

  it.each([true, false])(
    'syncs each share again at its place, then both directories (links: %s)',
    async links => {
      const { set, file } = await stagedShare();
      const { log } = diskLog(set.path, undefined, links);
      await set.save(newRecord());
      const moved = log.slice(log.indexOf(`name ${file}`));
      expect(moved).toEqual([
        `name ${file}`,
        ...(links ? [] : ['sync shares']),
        `sync ${file}`,
        'sync shares',
        `sync ${STAGING}/shares`,
        `sync ${STAGING}`,
        'sync ',
      ]);
    },
  );

  it('syncs a record that a save left unsynced, when it is saved again', async () => {
    const { set } = await stagedShare();
    const { stop } = diskLog(set.path, 'key-set.json');
    await refusedWith(set.save(newRecord()), 'FOLDER_FAILED');
    stop();
    const { log } = diskLog(set.path);
    await set.save(newRecord());
    expect(log.slice(0, 2)).toEqual(['sync key-set.json', 'sync ']);
  });

  it('moves only plain files, only to its own directories, and never over anything', async () => {
    for (const spoil of hostile) {
      const { set, file } = await stagedShare();
      const outside = await temporaryFolder();
      await fs.writeFile(path.join(outside, 'bystander'), 'theirs');
      const code = await spoil(set.path, outside, file);
      const before = await tree(outside);
      if (code) await refusedWith(set.save(newRecord()), code);
      else await set.save(newRecord());
      expect(await tree(outside)).toEqual(before);
    }
  });

  it('puts staged shares aside where they must not be removed, and lists nothing that has a torn name', async () => {
    const { set, file } = await stagedShare();
    const link = vi.spyOn(fs, 'link').mockRejectedValue(systemError('EPERM'));
    await set.discardStaged();
    link.mockRestore();
    const [aside] = (await tree(set.path)).keys();
    expect(aside).toMatch(new RegExp(`^\\.quorate-old-[0-9a-f]{16}/${file}$`));
    await fs.writeFile(path.join(set.path, 'QUORAT~1'), 'anything');
    await set.save(newRecord());
    await set.updateSums(await set.load());
    expect(await fs.readFile(path.join(set.path, set.sumsName), 'utf8')).toMatch(/^\S+ {2}key-set\.json\n$/);
  });

  it('takes a share as moved that a crash left at both places', async () => {
    const { set, file } = await stagedShare();
    await fs.mkdir(path.join(set.path, 'shares'));
    await fs.link(path.join(set.path, STAGING, file), path.join(set.path, file));
    await set.save(newRecord());
    expect([...(await tree(set.path)).keys()].sort()).toEqual(['key-set.json', file]);
  });

  it.each(['shares', 'sealed'])(
    'fills a name in %s that a power cut left empty, for FAT has a new name before what is in it',
    async part => {
      const { set, file } = await stagedShare();
      await set.replaceInner(set.storeName, storeBytes(1, 'sealed'));
      const staged = await tree(path.join(set.path, STAGING));
      const name = part === 'shares' ? file : set.storeName;
      await fs.mkdir(path.join(set.path, part));
      await fs.writeFile(path.join(set.path, name), '');
      await set.save(newRecord());
      const moved = await tree(set.path);
      moved.delete('key-set.json');
      expect(moved).toEqual(staged);
    },
  );
});

/** A set without a record, and a share of it that waits for one. */
async function stagedShare() {
  const set = await (await opened(await temporaryFolder())).create('New', false);
  const file = set.shareFile('Bob', 11);
  await set.writeShare(file, exportText(11));
  return { set, file };
}

const share = (index: number) => issuedShare(index, `holder ${index}`, 't.jsonl');
const newRecord = () => madeRecord([11, 12].map(share), { name: 'New' });

/** What another hand may put among staged shares; with the code of the refusal, if there is one. */
const hostile: ((set: string, outside: string, file: string) => Promise<RefusalCode | undefined>)[] = [
  async (set, outside) => {
    await fs.symlink(outside, path.join(set, 'shares'));
    return 'FILE_NOT_REGULAR';
  },
  async (set, outside) => {
    await fs.symlink(outside, path.join(set, STAGING, 'notices'));
    return 'FILE_NOT_REGULAR';
  },
  async (set, outside) => {
    await fs.symlink(path.join(outside, 'bystander'), path.join(set, STAGING, 'shares/linked.asc'));
    return 'FILE_NOT_REGULAR';
  },
  async (set, _, file) => {
    await fs.mkdir(path.join(set, 'shares'));
    await fs.writeFile(path.join(set, file), 'another share');
    return 'FILE_EXISTS';
  },
  async (set, _, file) => {
    await fs.mkdir(path.join(set, file), { recursive: true });
    return 'FILE_NOT_REGULAR';
  },
  async (set, outside) => {
    await fs.symlink(outside, path.join(set, STAGING, '..evil'));
    await fs.mkdir(path.join(set, STAGING, 'elsewhere'));
    return undefined;
  },
];

describe('the record', () => {
  it('is saved only over the version it follows', async () => {
    const set = await aSet();
    const first = await set.load();
    const next = successor(first, { burnt: [200] });
    const second = await set.save(next);
    expect(await set.load()).toEqual(second);
    expect(await set.save(next)).toEqual(second);
    const before = await tree(set.path);
    await refusedWith(set.save(successor(first, { burnt: [201] })), 'RECORD_CHANGED');
    await refusedWith(set.save(first.record), 'RECORD_CHANGED');
    await refusedWith(set.save({ ...successor(second, {}), sequence: 7 }), 'RECORD_CHANGED');
    await refusedWith(set.save({ ...successor(second, {}), id: 'ab'.repeat(16) }), 'RECORD_CHANGED');
    expect(await tree(set.path)).toEqual(before);
  });

  it('is not written over one that is damaged or newer', async () => {
    const set = await aSet();
    const stored = await set.load();
    const file = path.join(set.path, set.recordName);
    for (const [text, code] of [
      ['{"format":"quorate-key-set","version":4,"more":true}', 'FILE_NEWER_FORMAT'],
      ['{"format":"quorate-key-set","versio', 'FILE_DAMAGED'],
    ] as const) {
      await fs.writeFile(file, text);
      await refusedWith(set.save(successor(stored, {})), code);
      expect(await fs.readFile(file, 'utf8')).toBe(text);
    }
  });

  it('that leads out of the directory opens nothing there', async () => {
    const set = await aSet();
    await fs.writeFile(path.join(set.folder, 'secret'), 'x');
    for (const file of [
      '../secret',
      'shares/../../secret',
      '/etc/passwd',
      'shares/..',
      'shares',
      'key-set.json',
      'shares/a/b',
    ]) {
      await refusedWith(set.readExport(file), 'FILE_DAMAGED');
      await refusedWith(set.writeShare(file, 'x'), 'FILE_DAMAGED');
    }
    for (const file of ['../key-set.json', '..', '/etc/passwd', 'a\\b', '']) {
      await expect((async () => set.readTranscript(file))()).rejects.toBeInstanceOf(Refusal);
    }
  });
});

describe('an export', () => {
  it('is written once; the same bytes again are no error, others are', async () => {
    const set = await aSet();
    const file = set.shareFile('Dora', NEW_INDEX);
    const written = await set.writeShare(file, exportText(NEW_INDEX));
    expect(await set.writeShare(file, exportText(NEW_INDEX))).toBe(written);
    await refusedWith(set.writeShare(file, 'other'), 'FILE_EXISTS');
    expect(Buffer.from(await set.readExport(file)).toString()).toBe(exportText(NEW_INDEX));
  });

  it('does not follow a link out of the folder', async () => {
    const outside = await temporaryFolder();
    const set = await aSet();
    await fs.rename(path.join(set.path, 'shares'), path.join(outside, 'shares'));
    await fs.symlink(path.join(outside, 'shares'), path.join(set.path, 'shares'));
    const before = await tree(outside);
    await refusedWith(set.writeShare(set.shareFile('Dora', 99), exportText(99)), 'FILE_NOT_REGULAR');
    await refusedWith(set.readExport(set.shareFile('Bob', 11)), 'FILE_NOT_REGULAR');
    expect(await tree(outside)).toEqual(before);
  });

  it('can be written again after the folder was full', async () => {
    const set = await aSet();
    const file = set.shareFile('Dora', NEW_INDEX);
    const link = vi.spyOn(fs, 'link').mockRejectedValueOnce(systemError('ENOSPC'));
    await refusedWith(set.writeShare(file, exportText(NEW_INDEX)), 'FOLDER_FULL');
    expect(link).toHaveBeenCalledOnce();
    expect([...(await tree(set.path)).keys()]).not.toContain(file);
    await set.writeShare(file, exportText(NEW_INDEX));
    expect((await tree(set.path)).get(file)).toBe(Buffer.from(exportText(NEW_INDEX)).toString('hex'));
  });
});

describe('nothing is written', () => {
  it('when the lock is not held any more', async () => {
    const folder = await opened(await temporaryFolder());
    const set = await createSet(folder);
    const stored = await set.load();
    await folder.close();
    const before = await tree(set.folder);
    await refusedWith(set.save(successor(stored, {})), 'FOLDER_GONE');
    await refusedWith(set.writeShare(set.shareFile('Dora', 99), 'x'), 'FOLDER_GONE');
    await refusedWith(set.updateSums(stored), 'FOLDER_GONE');
    await refusedWith(set.preflight(), 'FOLDER_GONE');
    await refusedWith(folder.create('Another', false), 'FOLDER_GONE');
    expect(await tree(set.folder)).toEqual(before);
  });

  it('and it is known before anybody enters a share, on a medium that is full or read-only', async ({
    skip,
  }) => {
    const small = await smallFileSystem('256k');
    if (!small) return skip();
    const folder = await opened(small);
    const set = await createSet(folder);
    await set.preflight(10_000);
    await refusedWith(set.preflight(), 'FOLDER_FULL');
    expect([...(await tree(small)).keys()].filter(name => name.includes('quorate-tmp'))).toEqual([]);
    expect(makeReadOnly(small)).toBe(true);
    await refusedWith(set.preflight(10_000), 'FOLDER_READ_ONLY');
    await refusedWith(set.save(successor(await set.load(), {})), 'FOLDER_READ_ONLY');
  });
});

describe('notices', () => {
  it('tell every holder of another share, known or not, all they need, and no secret', async () => {
    const folder = await opened(await temporaryFolder());
    const set = await folder.create(NAME, false);
    await set.save(adoptedRecord());
    await generateShare(set);
    const notices = [...(await tree(set.path)).entries()].filter(([name]) => name.startsWith('notices/'));
    expect(notices.map(([name]) => name.replace(/.*index-99/, '')).sort()).toEqual([
      '-for-every-other-holder.txt',
      '-for-index-200.txt',
      '-for-index-77.txt',
    ]);
    const { record, digest } = await set.load();
    for (const [, hex] of notices) {
      const text = Buffer.from(hex, 'hex').toString();
      const packed = text.replace(/\s/g, '');
      for (const fact of [
        NAME,
        'Dora',
        '99',
        'secret_shares',
        'sha256sum -c SHA256SUMS',
        record.transcripts[0]!,
      ]) {
        expect(text).toContain(fact);
      }
      for (const fact of [record.id, digest, record.shares.at(-1)!.pgp_fingerprint])
        expect(packed).toContain(fact);
      expect(text).toContain('4, of which any 2 together are the key');
      // The record lists three of the four: told that it must list four, people would take it for an old copy.
      expect(text).toContain('must give “issued” as 4');
      expect(text).not.toContain('must list');
      expect(text).not.toContain('PRACTICE');
      expect(packed).not.toContain(record.shares.at(-1)!.verifier);
    }
  });

  it('tell the first holders which index is theirs, and never overwrite what is there already', async () => {
    const set = await aSet();
    const stored = await set.load();
    const { record } = stored;
    const file = path.join(set.path, 'notices/schlussel-der-werke-2026-your-share-bob-index-11.txt');
    const text = await fs.readFile(file, 'utf8');
    expect(text).toMatch(/Index: +11\nHolder: +Bob\n/);
    expect(text).toContain('The record must list 3 shares.');
    expect(text.split('in words')[1]!.split('\n').slice(1, 5).join(' ').trim().split(/\s+/)).toHaveLength(32);
    await fs.appendFile(file, 'signed: Bob\n');
    await refusedWith(set.writeNotices(record.transcripts[0]!, stored), 'FILE_EXISTS');
    expect(await fs.readFile(file, 'utf8')).toContain('signed: Bob');
  });
});
