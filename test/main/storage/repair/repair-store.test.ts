/** What an interrupted recovery session left, when its folder is opened again. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { openCeremonyFolder } from '../../../../main/storage/folder/ceremony-folder';
import type { KeySetLedger } from '../../../../main/storage/key-sets/key-set-ledger';
import { soundStore } from '../../../../main/storage/key-sets/sealed-store';
import { repairedText } from '../../../../main/storage/repair/repaired-text';
import { headerLine } from '../../../../shared/records/sealed-store';
import { diskLog } from '../../../support/disk-log';
import { sentence } from '../../../support/texts';
import { changeStore, createSet, generateShare, NAME, storeBytes } from '../attempts';
import { hashOf, mustBeSound, opened, refusedWith, systemError, temporaryFolder, tree } from '../support';

type Stop = Parameters<typeof changeStore>[2];

/** A closed folder whose set has store version 1, and then a session that stopped before the given step. */
async function interrupted(stopBefore: Stop, bytes?: Uint8Array): Promise<string> {
  const at = await temporaryFolder();
  const folder = await openCeremonyFolder(at);
  const set = await createSet(folder);
  await changeStore(set, 'old');
  await changeStore(set, 'new', stopBefore, bytes);
  await folder.close();
  return at;
}

/** What for, and when: test/main/program/broken-off.test.ts. */
const HOW_FAR = /( Its purpose: [^.]*\.)? It began on .*?; its last entry is of [^.]*\./;

async function reopened(at: string) {
  const folder = await opened(at);
  const set = await folder.find(NAME);
  const { record } = await set.load();
  const [settled] = folder.settled;
  return {
    set,
    record,
    settled,
    sentence: settled ? sentence(repairedText(settled)).replace(HOW_FAR, '') : '',
  };
}

const endOf = async (set: KeySetLedger, file: string) => (await set.transcriptEntries(file)).entries.at(-1);

const ISSUED =
  `An interrupted attempt was found in “${NAME}” and closed. A recovery token was issued in it, which opens nothing ` +
  'any more. Sealed entries read, by number: 7.';

it.each([
  ['the record', 'record'],
  ['its entry that it was changed', 'changed'],
] as const)(
  'a session that stopped before %s: the new store counts; the transcript cites it, and people are told of the token',
  async (_what, step) => {
    const at = await interrupted(step);
    const { set, record, settled, sentence } = await reopened(at);
    const sha256 = hashOf(storeBytes(2, 'new'));
    expect(record.store).toEqual({ version: 2, sha256 });
    expect(await endOf(set, record.transcripts.at(-1)!)).toMatchObject({
      outcome: 'interrupted',
      recordNumber: record.sequence,
      storeVersion: 2,
      storeSha256: sha256,
    });
    expect(settled?.session).toEqual({ entriesRead: [7], storeVersion: 2, storeChanged: true });
    expect(sentence).toBe(`${ISSUED} The sealed store was changed and is version 2 now.`);
    await mustBeSound(at);
  },
);

it.each<[string, Stop, string]>([
  ['new', 'record', 'new'],
  ['old', 'exchange', 'old'],
])(
  'a power cut in the exchange that left no store under its name: the %s one is known by its digest, and put back',
  async (_which, stop, text) => {
    const at = await interrupted(stop);
    const [directory] = await fs.readdir(at);
    const sealed = path.join(at, directory!, 'sealed');
    const [name] = await fs.readdir(sealed);
    await fs.rename(path.join(sealed, name!), path.join(sealed, '.quorate-tmp-0011223344556677'));
    // What nobody announced is not it.
    await fs.writeFile(path.join(sealed, '.quorate-tmp-8899aabbccddeeff'), storeBytes(2, 'other'));
    const { set, record } = await reopened(at);
    const version = text === 'new' ? 2 : 1;
    expect(record.store).toEqual({ version, sha256: hashOf(storeBytes(version, text)) });
    expect(await soundStore(set, record)).not.toBeNull();
    await mustBeSound(at);
  },
);

it('a store is exchanged with a second copy beside it, so that a rename that loses both names loses nothing', async () => {
  const at = await temporaryFolder();
  const folder = await openCeremonyFolder(at);
  const set = await createSet(folder);
  await changeStore(set, 'old');
  const [rename, unlink] = [fs.rename, fs.unlink];
  vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
    if (!String(to).includes('sealed')) return rename(from, to);
    // As exFAT may leave it; from here on nothing more is written.
    await unlink(from);
    await unlink(to);
    vi.spyOn(fs, 'unlink').mockRejectedValue(systemError('EIO'));
    throw systemError('EIO');
  });
  await expect(changeStore(set, 'new')).rejects.toThrow();
  vi.restoreAllMocks();
  await folder.close();
  const { record } = await reopened(at);
  expect(record.store).toEqual({ version: 2, sha256: hashOf(storeBytes(2, 'new')) });
  await mustBeSound(at);
});

it('a set’s first store whose name a power cut left empty, as on FAT, is none', async () => {
  const at = await temporaryFolder();
  const folder = await openCeremonyFolder(at);
  const made = await createSet(folder);
  await changeStore(made, 'first', 'record');
  await fs.truncate(path.join(made.path, made.storeName));
  await folder.close();
  const { set, record } = await reopened(at);
  expect(await soundStore(set, record)).toBeNull();
  await mustBeSound(at);
});

it('a session that stopped before the new store was written keeps the old one, and says so', async () => {
  const at = await interrupted('exchange');
  const { set, record, sentence } = await reopened(at);
  const sha256 = hashOf(storeBytes(1, 'old'));
  expect(record.store).toEqual({ version: 1, sha256 });
  expect(await endOf(set, record.transcripts.at(-1)!)).toMatchObject({
    storeVersion: 1,
    storeSha256: sha256,
  });
  expect(sentence).toBe(`${ISSUED} The sealed store was not changed: version 1.`);
  await mustBeSound(at);
});

it('the transcript of any interrupted attempt cites the store, where the set has one', async () => {
  const at = await temporaryFolder();
  const folder = await openCeremonyFolder(at);
  const made = await createSet(folder);
  await changeStore(made, 'old');
  await generateShare(made, 'issue');
  await folder.close();
  const { set, record, settled, sentence } = await reopened(at);
  expect(await endOf(set, record.transcripts.at(-1)!)).toMatchObject({ issued: [99], storeVersion: 1 });
  expect(settled?.session).toBeUndefined();
  expect(sentence).not.toContain('token');
});

it('an old transcript without end, with the old store beside it, does not make that store the newest', async () => {
  const at = await interrupted('record');
  const store = path.join(at, 'schlussel-der-werke-2026/sealed');
  const transcripts = path.join(at, 'schlussel-der-werke-2026/transcripts');
  const backup = await temporaryFolder();
  await fs.cp(store, path.join(backup, 'sealed'), { recursive: true });
  await fs.cp(transcripts, path.join(backup, 'transcripts'), { recursive: true });
  const folder = await openCeremonyFolder(at);
  await changeStore(await folder.find(NAME), 'newest');
  await folder.close();
  await fs.cp(path.join(backup, 'sealed'), store, { recursive: true });
  await fs.cp(path.join(backup, 'transcripts'), transcripts, { recursive: true });
  const { set, record } = await reopened(at);
  expect(record.store?.version).toBe(3);
  await refusedWith(soundStore(set, record), 'STORE_OLDER');
});

const headed = (more: object): Uint8Array => {
  const fits = {
    practice: false,
    keySet: JSON.parse(Buffer.from(storeBytes(2, 'x')).toString().split('\n')[0]!).keySet,
    storeVersion: 2,
    nonce: '00'.repeat(24),
  };
  return Buffer.from(`${headerLine({ ...fits, ...more })}\nsealed`);
};

it.each([
  ['of another set', 'STORE_OTHER_SET', headed({ keySet: 'ee'.repeat(16) })],
  ['of a practice set', 'STORE_NEWER', headed({ practice: true })],
  ['that calls itself an older version', 'STORE_DAMAGED', headed({ storeVersion: 1 })],
  ['that calls itself a newer version', 'STORE_NEWER', headed({ storeVersion: 3 })],
  ['that is no store at all', 'STORE_DAMAGED', Buffer.from('not a store\n')],
] as const)('a file %s is not taken up, though a transcript announced it', async (_what, code, bytes) => {
  const at = await interrupted('record', bytes);
  const { set, record } = await reopened(at);
  expect(record.store?.version).toBe(1);
  await refusedWith(soundStore(set, record), code);
});

it('the new store and its name are synced before the record that names it', async () => {
  const at = await interrupted('record');
  const { log, stop } = diskLog(path.join(at, 'schlussel-der-werke-2026'));
  await reopened(at);
  stop();
  const before = log.slice(0, log.indexOf('name key-set.json'));
  expect(before.filter(one => one.includes('sealed'))).toEqual([
    expect.stringMatching(/^sync sealed\/.+\.bin$/),
    'sync sealed',
  ]);
});

it('a store that cannot be synced keeps the set closed, and nothing is recorded', async () => {
  const at = await interrupted('record');
  const before = await tree(at);
  const { stop } = diskLog(path.join(at, 'schlussel-der-werke-2026'), 'sealed');
  const folder = await openCeremonyFolder(at);
  await refusedWith(folder.find(NAME), 'FOLDER_FAILED');
  await folder.close();
  stop();
  expect(await tree(at)).toEqual(before);
  expect((await reopened(at)).record.store?.version).toBe(2);
});
