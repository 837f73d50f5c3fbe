import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CeremonyFolder, openCeremonyFolder } from '../../../../main/storage/folder/ceremony-folder';
import type { KeySetLedger } from '../../../../main/storage/key-sets/key-set-ledger';
import { StandingRecord } from '../../../../main/storage/ledger/standing-record';
import { mustBeSound as mustBeWitnessed } from '../../../../main/storage/soundness/soundness';
import { verifyChain } from '../../../../shared/records/transcript';
import {
  createSet,
  exportText,
  generateShare,
  issuedShare,
  madeRecord,
  NAME,
  NEW_HOLDER,
  NEW_INDEX,
} from '../attempts';
import { mustBeSound, opened, refusedWith, systemError, temporaryFolder, tree } from '../support';

afterEach(() => vi.restoreAllMocks());

/** A folder in which an attempt to issue a share stopped before the given step, and is closed. */
async function interrupted(stopBefore: Parameters<typeof generateShare>[1]): Promise<string> {
  const at = await temporaryFolder();
  const folder = await openCeremonyFolder(at);
  await generateShare(await createSet(folder), stopBefore);
  await folder.close();
  return at;
}

const mustVouchFor = async (set: KeySetLedger) => mustBeWitnessed(set, await set.load());

const endOfNewest = async (set: KeySetLedger) => {
  const file = (await set.load()).record.transcripts.at(-1)!;
  return verifyChain(await set.readTranscript(file)).entries.at(-1)!;
};

const reopened = async (at: string): Promise<{ folder: CeremonyFolder; set: KeySetLedger }> => {
  const folder = await opened(at);
  return { folder, set: await folder.find(NAME) };
};

describe('an interrupted attempt', () => {
  it.each(['record', 'export'] as const)(
    'that stopped before the %s leaves the index unused for ever',
    async step => {
      const at = await interrupted(step);
      const { folder, set } = await reopened(at);
      await mustBeSound(at);
      const { record, digest } = await set.load();
      expect(record).toMatchObject({ burnt: [NEW_INDEX], issued: 3, reserved: [] });
      expect(await endOfNewest(set)).toMatchObject({
        outcome: 'interrupted',
        issued: [],
        burnt: [NEW_INDEX],
        recordDigest: digest,
      });
      expect(folder.settled).toMatchObject([
        { keySet: NAME, issued: [], burnt: [NEW_INDEX], abandoned: false },
      ]);
    },
  );

  it.each(['issue', 'notices', 'end'] as const)(
    'that stopped after the export, before %s, has issued the share',
    async step => {
      const at = await interrupted(step);
      const { folder, set } = await reopened(at);
      await mustBeSound(at);
      const { record } = await set.load();
      expect(record).toMatchObject({ burnt: [], issued: 4, reserved: [] });
      expect(record.shares.at(-1)).toMatchObject({
        index: NEW_INDEX,
        holder: NEW_HOLDER,
        status: 'unconfirmed',
      });
      expect(await endOfNewest(set)).toMatchObject({
        outcome: 'interrupted',
        issued: [NEW_INDEX],
        burnt: [],
      });
      const file = `${set.name}/${set.shareFile(NEW_HOLDER, NEW_INDEX)}`;
      expect(folder.settled).toMatchObject([
        { issued: [{ index: NEW_INDEX, holder: NEW_HOLDER, file }], burnt: [] },
      ]);
      expect(folder.settled[0]!.transcripts[0]!.words).toHaveLength(32);
      await expect(fs.stat(path.join(at, file))).resolves.toBeDefined();
    },
  );

  it('that stopped after its end is complete; only the sums are brought up to date', async () => {
    const at = await interrupted('sums');
    const { folder, set } = await reopened(at);
    await mustBeSound(at);
    expect(folder.settled).toEqual([]);
    expect(await endOfNewest(set)).toMatchObject({ outcome: 'complete' });
  });

  it('that stopped before anything was reserved changes nothing but that it is known', async () => {
    const at = await interrupted('reserved');
    const { set } = await reopened(at);
    await mustBeSound(at);
    const { record } = await set.load();
    expect(record).toMatchObject({ burnt: [], issued: 3, sequence: 2 });
    expect(record.transcripts).toHaveLength(2);
  });

  it.each([
    ['half of it', exportText(NEW_INDEX).slice(0, 500)],
    ['another one', exportText(1)],
  ])(
    'whose export is not the one that was reserved (%s) has not issued it, and the file stays for people to see',
    async (_, text) => {
      const at = await interrupted('issue');
      const file = path.join(
        at,
        'schlussel-der-werke-2026/shares/schlussel-der-werke-2026-dora-index-99.asc',
      );
      await fs.writeFile(file, text);
      const { set } = await reopened(at);
      expect((await set.load()).record).toMatchObject({ burnt: [NEW_INDEX], issued: 3 });
      expect(await fs.readFile(file, 'utf8')).toBe(text);
    },
  );

  it('is not judged by a medium that fails: the set is in trouble and all stays as it was', async () => {
    const at = await interrupted('issue');
    const before = await tree(at);
    const lstat = fs.lstat;
    vi.spyOn(fs, 'lstat').mockImplementation((async (file: string) => {
      if (file.endsWith('index-99.asc')) throw systemError('EIO');
      return lstat(file);
    }) as typeof fs.lstat);
    const folder = await openCeremonyFolder(at);
    await refusedWith(folder.find(NAME), 'FOLDER_FAILED');
    expect(folder.settled).toEqual([]);
    await folder.close();
    vi.restoreAllMocks();
    expect(await tree(at)).toEqual(before);
    const { set } = await reopened(at);
    expect((await set.load()).record.issued).toBe(4);
  });

  it('is settled once: opening again changes nothing', async () => {
    const at = await interrupted('issue');
    await (await openCeremonyFolder(at)).close();
    const settled = await tree(at);
    const again = await opened(at);
    expect(again.settled).toEqual([]);
    expect(await tree(at)).toEqual(settled);
  });

  it('does not keep the folder from settling when its disk is full at first', async () => {
    const at = await interrupted('issue');
    const withoutOpen = async () =>
      [...(await tree(at))].filter(([file]) => !file.includes('generate-share'));
    const announced = async () =>
      Buffer.from([...(await tree(at))].find(([file]) => file.includes('generate-share'))![1], 'hex')
        .toString()
        .match(/record-next/g);
    const before = await withoutOpen();
    for (const _ of [1, 2]) {
      vi.spyOn(fs, 'rename').mockRejectedValueOnce(systemError('ENOSPC'));
      await refusedWith(openCeremonyFolder(at), 'FOLDER_FULL');
      expect(await withoutOpen()).toEqual(before);
      expect(await announced()).toHaveLength(2);
    }
    const { set } = await reopened(at);
    await mustBeSound(at);
    expect((await set.load()).record.issued).toBe(4);
  });

  it('can be followed by a whole one', async () => {
    const at = await interrupted('export');
    const { set } = await reopened(at);
    await generateShare(set, undefined, { index: 120, holder: 'Emil', nonce: '5566778899' });
    await mustBeSound(at);
  });
});

it.each([
  ['as it goes', '2026-11-23T10:00:00Z'],
  ['set back', '2026-11-20T10:00:00Z'],
])(
  'two interrupted attempts, the clock %s: both are ended in the order of the record, and the digest is the last one’s',
  async (_clock, at) => {
    const folder = await temporaryFolder();
    const first = await openCeremonyFolder(folder);
    const set = await createSet(first);
    await generateShare(set, 'export');
    await generateShare(set, 'export', { index: 120, holder: 'Emil', nonce: '5566778899', at });
    await first.close();
    const again = await opened(folder);
    const { record } = await (await again.find(NAME)).load();
    const [{ transcripts }] = again.settled as [(typeof again.settled)[number]];
    expect(transcripts.map(({ file }) => file)).toEqual(record.transcripts.slice(1));
    expect(transcripts.map(({ file }) => file.includes('55667788'))).toEqual([false, true]);
    const [summary] = await again.list();
    expect(summary).toMatchObject({ lastDigest: transcripts[1]!.digest, trouble: '' });
    await mustBeSound(folder);
  },
);

it('of several that were broken off each is told to be in the record that announced what is there, and none that never came to write it', async () => {
  const folder = await temporaryFolder();
  const first = await openCeremonyFolder(folder);
  const set = await createSet(first);
  for (const [place, stopBefore] of (['export', 'export', 'record', 'issue'] as const).entries())
    await generateShare(set, stopBefore, {
      ...{ index: 120 + place, holder: `Emil ${place}`, nonce: `${place}566778899` },
      at: `2026-11-23T10:0${place}:00Z`,
    });
  await first.close();
  const again = await opened(folder);
  const [settled] = again.settled;
  // What the record does not list comes last.
  const told = settled!.attempts.map(({ file, recorded, came }) => [
    /-(\d)5667788\.jsonl$/.exec(file)![1],
    recorded,
    came,
  ]);
  expect(told).toEqual([
    ['0', true, 'unused'],
    ['1', true, 'unused'],
    ['3', true, 'stands'],
    ['2', false, 'unused'],
  ]);
  const { record } = await (await again.find(NAME)).load();
  expect(settled!.newest).toBe(record.transcripts.at(-1));
});

it('a ceremony by a clock that was set back is the last one', async () => {
  const folder = await opened(await temporaryFolder());
  const set = await createSet(folder);
  await generateShare(set, undefined, {
    index: 120,
    holder: 'Emil',
    nonce: '55',
    at: '2020-01-01T10:00:00Z',
  });
  expect(await folder.list()).toMatchObject([{ lastCeremonyAt: '2020-01-01T10:00:00Z', trouble: '' }]);
});

describe('the making of a set', () => {
  it('that was interrupted before the record leaves no shares, no set, and an honest transcript', async () => {
    const at = await temporaryFolder();
    const folder = await openCeremonyFolder(at);
    const set = await folder.create(NAME, false);
    const log = await set.startTranscript('create-key-set', 'abcd', '2026-11-21T10:00:00Z', {});
    for (const index of [1, 2]) await set.writeShare(set.shareFile('Bob', index), exportText(index));
    await folder.close();
    const again = await opened(at);
    expect(await again.list()).toEqual([]);
    expect(again.settled).toMatchObject([{ abandoned: true, directory: set.name, issued: [] }]);
    expect([...(await tree(at)).keys()]).toEqual([`${set.name}/transcripts/${log.file}`]);
    expect(verifyChain(await fs.readFile(log.path)).entries.at(-1)).toMatchObject({ outcome: 'interrupted' });
    await createSet(again);
    await mustBeSound(at);
  });

  it('that was interrupted after the record has issued its shares', async () => {
    const at = await temporaryFolder();
    const folder = await openCeremonyFolder(at);
    const set = await folder.create(NAME, false);
    const log = await set.startTranscript('create-key-set', 'abcd', '2026-11-21T10:00:00Z', {});
    const shares = [1, 2].map(index => issuedShare(index, `Holder ${index}`, log.file));
    for (const { index, holder } of shares)
      await set.writeShare(set.shareFile(holder, index), exportText(index));
    vi.spyOn(set, 'promote').mockResolvedValueOnce(undefined);
    await new StandingRecord(set, log).save(madeRecord(shares));
    await folder.close();
    expect((await tree(set.path)).has(shares[0]!.holder)).toBe(false);
    const again = await opened(at);
    await mustBeSound(at);
    expect(again.settled).toMatchObject([{ abandoned: false, issued: [{ index: 1 }, { index: 2 }] }]);
  });
});

describe('nothing is settled', () => {
  it.each([
    ['damaged', (text: string) => text.slice(0, -20)],
    ['of a newer format', (text: string) => text.replace('"version": 2', '"version": 4')],
  ])('in a set that is %s: not a byte is changed', async (_, change) => {
    const at = await interrupted('issue');
    const file = path.join(at, 'schlussel-der-werke-2026/key-set.json');
    await fs.writeFile(file, change(await fs.readFile(file, 'utf8')));
    await fs.rm(path.join(path.dirname(file), 'key-set-before.json'));
    await fs.writeFile(path.join(path.dirname(file), '.quorate-tmp-0123'), 'left');
    const before = await tree(at);
    const folder = await opened(at);
    expect(folder.settled).toEqual([]);
    expect(await tree(at)).toEqual(before);
  });

  it('in directories that are not ours, even if something in them looks like it', async () => {
    const at = await temporaryFolder();
    await fs.mkdir(path.join(at, 'photos/shares'), { recursive: true });
    await fs.writeFile(path.join(at, 'photos/shares/empty'), '');
    await fs.writeFile(path.join(at, 'photos/.quorate-tmp-1'), 'x');
    const before = await tree(at);
    await opened(at);
    expect(await tree(at)).toEqual(before);
  });

  it('of transcripts that are listed and empty: they stay to be seen', async () => {
    const at = await temporaryFolder();
    const folder = await openCeremonyFolder(at);
    const set = await createSet(folder);
    await generateShare(set);
    await folder.close();
    const transcripts = path.join(set.path, 'transcripts');
    // The newest goes on vouching for the record.
    const [first, newest] = (await set.load()).record.transcripts;
    await fs.truncate(path.join(transcripts, first!));
    await fs.writeFile(path.join(transcripts, 'unlisted.jsonl'), '');
    await opened(at);
    expect((await fs.readdir(transcripts)).sort()).toEqual([first, newest].sort());
    expect((await fs.stat(path.join(transcripts, first!))).size).toBe(0);
  });

  it.each(['missing', 'unusable'] as const)(
    'of exports of listed shares that are empty, where the sums are %s: they stay to be seen',
    async sums => {
      const at = await temporaryFolder();
      const folder = await openCeremonyFolder(at);
      const set = await createSet(folder);
      await folder.close();
      const shares = path.join(set.path, 'shares');
      const before = await fs.readdir(shares);
      await fs.truncate(path.join(shares, before[0]!));
      // Taken for a share that was never written: nobody had it.
      const unfilled = path.basename(set.shareFile('Dana', 99));
      await fs.writeFile(path.join(shares, unfilled), '');
      await fs.rm(path.join(set.path, 'SHA256SUMS'));
      if (sums === 'unusable') await fs.mkdir(path.join(set.path, 'SHA256SUMS'));
      await opened(at);
      expect((await fs.readdir(shares)).sort()).toEqual(
        sums === 'unusable' ? [...before, unfilled].sort() : before.sort(),
      );
      expect((await fs.stat(path.join(shares, before[0]!))).size).toBe(0);
    },
  );

  it('when the record was altered by hand: the sums go on showing it', async () => {
    const at = await temporaryFolder();
    const folder = await openCeremonyFolder(at);
    const set = await createSet(folder);
    await folder.close();
    const file = path.join(set.path, 'key-set.json');
    await fs.writeFile(file, (await fs.readFile(file, 'utf8')).replace('"holder": "Bob"', '"holder": "Eve"'));
    const before = await tree(at);
    await opened(at);
    expect(await tree(at)).toEqual(before);
  });

  it('with an export that a record altered by hand places outside', async () => {
    const at = await interrupted('export');
    await fs.writeFile(path.join(at, 'outside.asc'), exportText(NEW_INDEX));
    const file = path.join(at, 'schlussel-der-werke-2026/key-set.json');
    const text = await fs.readFile(file, 'utf8');
    await fs.writeFile(file, text.replace(/"file": "[^"]*"/, '"file": "shares/../../outside.asc"'));
    const before = await tree(at);
    const { set } = await reopened(at);
    expect(await tree(at)).toEqual(before);
    await refusedWith(mustVouchFor(set), 'RECORD_ALTERED');
  });
});
