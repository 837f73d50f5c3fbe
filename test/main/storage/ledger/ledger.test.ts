/** A ledger of another kind than key sets: records of another shape, other directories, other files that change. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { JudgingRules } from '../../../../main/storage/ledger/judge';
import { judgedBy } from '../../../../main/storage/ledger/judged';
import type { LedgerKind, LedgerRecord, Stored } from '../../../../main/storage/ledger/kind';
import { Ledger } from '../../../../main/storage/ledger/ledger';
import { type Left, type RepairRules, repairLedger } from '../../../../main/storage/ledger/repair';
import { loadOrRestore } from '../../../../main/storage/ledger/restored-record';
import { STAGING } from '../../../../main/storage/ledger/staging';
import { StandingRecord } from '../../../../main/storage/ledger/standing-record';
import { leftBy, readWitnesses, unfinished } from '../../../../main/storage/ledger/witnesses';
import { sha256 } from '../../../../shared/bytes';
import { Refusal } from '../../../../shared/text/refusals';
import type { Text } from '../../../../shared/text/text';
import { sentence } from '../../../support/texts';
import { refusedWith, temporaryFolder, tree } from '../support';

interface Vault extends LedgerRecord {
  groups: string[];
  /** SHA-256 of the list of members. */
  members: string | null;
}

const MEMBERS = 'lists/members.txt';

const VAULTS: LedgerKind<Vault> = {
  base: 'vault',
  parts: ['groups', 'transcripts', 'lists'],
  maxBytes: 1000,
  parse: (text, name) => {
    try {
      return JSON.parse(text) as Vault;
    } catch {
      throw new Refusal('FILE_DAMAGED', { name });
    }
  },
  print: record => (record.groups.includes('no JSON') ? '{' : `${JSON.stringify(record)}\n`),
  follow: ({ record, digest }: Stored<Vault>, changes) => ({
    ...record,
    ...changes,
    sequence: record.sequence + 1,
    previous: digest,
  }),
  changing: ({ members }) => new Map([[MEMBERS, members ?? undefined]]),
  isListedIfWritten: file => file.startsWith('groups/'),
  staysListed: file => file === LASTING,
  hadSums: () => false,
};

const first: Vault = {
  practice: false,
  id: '00'.repeat(16),
  name: 'Made up',
  sequence: 1,
  previous: null,
  transcripts: [],
  groups: ['one'],
  members: null,
};

/** Stays in the sums when it is gone. */
const LASTING = 'groups/lasting.txt';

const AT = '2026-11-21T10:00:00Z';

async function made(): Promise<{ vault: Ledger<Vault>; told: string[]; stored: Stored<Vault> }> {
  const told: string[] = [];
  const folder = await temporaryFolder();
  await fs.mkdir(path.join(folder, 'made-up'));
  const vault = new Ledger(
    VAULTS,
    folder,
    'made-up',
    async () => {},
    remark => told.push(sentence(remark)),
  );
  const log = await vault.startTranscript('make-vault', 'aabbccddeeff', AT, {});
  const record = new StandingRecord(vault, log);
  await vault.writeInner('groups/one.txt', 'of the first group');
  expect([...(await tree(vault.path)).keys()].filter(file => file.includes('one.txt'))).toEqual([
    `${STAGING}/groups/one.txt`,
  ]);
  await record.save({ ...first, transcripts: [log.file] });
  await log.append(AT, 'recorded', record.facts);
  await log.end(AT, 'complete', {});
  await vault.updateSums(record.stored);
  return { vault, told, stored: record.stored };
}

const sumsOf = async ({ path: at, sumsName }: Ledger<Vault>): Promise<string[]> =>
  (await fs.readFile(path.join(at, sumsName), 'utf8')).trimEnd().split('\n');

test('its first record brings what was staged to its place, and transcript and sums tell of it', async () => {
  const { vault, stored } = await made();
  expect([...(await tree(vault.path)).keys()].sort()).toEqual([
    'SHA256SUMS',
    'groups/one.txt',
    'transcripts/20261121T100000Z-make-vault-aabbccdd.jsonl',
    'vault.json',
  ]);
  expect(await vault.load()).toEqual(stored);
  expect((await sumsOf(vault)).map(line => line.slice(66))).toEqual([
    'groups/one.txt',
    'transcripts/20261121T100000Z-make-vault-aabbccdd.jsonl',
    'vault.json',
  ]);
  expect(leftBy(await readWitnesses(vault))).toEqual([
    { number: 1, digest: stored.digest, file: stored.record.transcripts[0], event: 'recorded' },
  ]);
});

test('each version follows the one before, which is kept; any other is refused', async () => {
  const { vault, stored } = await made();
  const next = VAULTS.follow(stored, { groups: ['one', 'two'] });
  const saved = await vault.save(next);
  expect(saved.digest).toBe(vault.digestOf(next));
  expect(await vault.read('vault-before.json')).toEqual(stored);
  await refusedWith(vault.save(VAULTS.follow(stored, { groups: [] })), 'RECORD_CHANGED');
  await refusedWith(vault.save({ ...VAULTS.follow(saved, {}), id: 'ff'.repeat(16) }), 'RECORD_CHANGED');
  expect(await vault.load()).toEqual(saved);
});

test('what could not be read again is refused before anything announces it', async () => {
  const { vault, stored } = await made();
  const log = await vault.startTranscript('change', 'ddeeff001122', AT, {});
  const standing = new StandingRecord(vault, log, stored);
  const before = await fs.readFile(vault.recordPath, 'utf8');
  const long = VAULTS.follow(stored, { groups: ['x'.repeat(16 << 20)] });
  await refusedWith(standing.save(long), 'RECORD_TOO_LARGE');
  const unsound = VAULTS.follow(stored, { groups: ['no JSON'] });
  await expect(standing.save(unsound)).rejects.toThrow(RangeError);
  await expect(standing.save({ ...unsound, groups: [], practice: true })).rejects.toThrow(RangeError);
  expect((await vault.transcriptEntries(log.file)).entries.map(one => one.event)).toEqual(['start']);
  expect(await fs.readFile(vault.recordPath, 'utf8')).toBe(before);
  expect((await standing.save(VAULTS.follow(stored, {}))).record.sequence).toBe(2);
});

test('a file that is gone stays in the sums only where its absence is damage', async () => {
  const { vault, stored } = await made();
  await vault.writeInner(LASTING, 'for good');
  await vault.writeInner('groups/two.txt', 'for now');
  await vault.updateSums(stored);
  const listed = (await sumsOf(vault)).filter(line => line.endsWith(LASTING));
  expect(listed).toHaveLength(1);
  for (const file of [LASTING, 'groups/two.txt']) await fs.rm(path.join(vault.path, file));
  await vault.updateSums(stored);
  const after = await sumsOf(vault);
  expect(after.filter(line => line.endsWith(LASTING))).toEqual(listed);
  expect(after.join('\n')).not.toContain('groups/two.txt');
});

test('what changes is listed as the record says, and only what was written here of files that others may put there', async () => {
  const { vault, stored } = await made();
  const members = 'Alice\nBob\n';
  await vault.replaceInner(MEMBERS, Buffer.from(members));
  const saved = await vault.save(VAULTS.follow(stored, { members: sha256(members) }));
  await fs.writeFile(path.join(vault.path, MEMBERS), 'Mallory\n');
  await fs.writeFile(path.join(vault.path, 'groups/strange.txt'), 'by somebody else');
  await vault.updateSums(saved);
  const sums = await sumsOf(vault);
  expect(sums).toContain(`${sha256(members)}  ${MEMBERS}`);
  expect(sums).toContain(`${saved.digest}  vault.json`);
  expect(sums).toContain(`${stored.digest}  vault-before.json`);
  expect(sums.join('\n')).not.toContain('strange');
});

test('nothing is written into a directory that its kind does not have, nor out of it', async () => {
  const { vault } = await made();
  for (const file of ['shares/a.asc', 'groups/../a', 'groups/a/b', 'groups', '../a'])
    await refusedWith(vault.writeInner(file, 'content'), 'FILE_DAMAGED');
});

test('sums that are gone are made anew, and people are told so by the record’s name', async () => {
  const { vault, told, stored } = await made();
  await fs.rm(path.join(vault.path, 'SHA256SUMS'));
  await vault.updateSums(stored);
  expect(told).toEqual([expect.stringContaining('SHA256SUMS of “Made up” was missing and was made anew')]);
});

const RULES: JudgingRules<Vault> = {
  isBare: () => false,
  leftByEarlierVersion: () => undefined,
  isContradicted: () => false,
};

/** A second version, as an attempt saves it. */
async function changed(vault: Ledger<Vault>, stored: Stored<Vault>): Promise<Stored<Vault>> {
  const log = await vault.startTranscript('change-vault', 'ffeeddccbbaa', AT, {});
  const record = new StandingRecord(vault, log, stored);
  const transcripts = [...stored.record.transcripts, log.file];
  await record.save(VAULTS.follow(stored, { groups: ['one', 'two'], transcripts }));
  await log.append(AT, 'recorded', record.facts);
  await log.end(AT, 'complete', {});
  return record.stored;
}

test('the newest record that cannot be read is made again, byte for byte, from the one before and the transcripts', async () => {
  const { vault, stored } = await made();
  const newest = await changed(vault, stored);
  await fs.writeFile(vault.recordPath, 'torn');
  expect(await loadOrRestore(vault, RULES)).toEqual({ stored: newest, restored: true });
  expect(await vault.load()).toEqual(newest);
  expect(
    await fs.readFile(path.join(vault.path, `vault-unreadable-${sha256('torn').slice(0, 8)}.json`), 'utf8'),
  ).toBe('torn');
});

test('a record is judged by the transcripts: the newest is witnessed, an older or altered one refused', async () => {
  const { vault, stored } = await made();
  const judgedNow = async () => judgedBy(RULES, vault, await vault.load());
  const newest = await changed(vault, stored);
  expect((await judgedNow()).judgement).toEqual({ verdict: 'witnessed', by: newest.record.transcripts[1] });
  await fs.writeFile(vault.recordPath, VAULTS.print(stored.record));
  expect((await judgedNow()).refusal).toMatchObject({ code: 'RECORD_OLDER' });
  await fs.writeFile(vault.recordPath, VAULTS.print({ ...newest.record, groups: ['mine'] }));
  expect((await judgedNow()).refusal).toMatchObject({ code: 'RECORD_ALTERED' });
  await fs.writeFile(vault.recordPath, VAULTS.print(newest.record));
  const contradicted = { ...RULES, isContradicted: () => true };
  expect((await judgedBy(contradicted, vault, newest)).refusal).toMatchObject({ code: 'RECORD_ALTERED' });
});

/** An attempt that was interrupted counts for the groups whose files it had written. */
const REPAIR: RepairRules<Vault, Ledger<Vault>, Left<Vault>> = {
  ...RULES,
  exchanged: () => [MEMBERS],
  hadRecord: async () => false,
  abandoned: () => ({ found: ['noVault'] }),
  putBack: async () => undefined,
  damageBy: () => () => false,
  whatIsLeft: async ({ path: at }, { groups, transcripts }, witnesses) => {
    const open = unfinished(witnesses).map(file => ({ file, entries: witnesses.get(file)!.entries }));
    const written = (await fs.readdir(path.join(at, 'groups'))).map(file => path.parse(file).name);
    const more = written.filter(group => !groups.includes(group));
    const unlisted = open.filter(({ file }) => !transcripts.includes(file));
    const changes = more.length + unlisted.length > 0 ? { groups: [...groups, ...more] } : undefined;
    return { open, changes };
  },
  finish: async (_, { before, record, told }) => {
    const { groups } = record.stored.record;
    const found = groups.filter(group => !before.record.groups.includes(group));
    return { ...record.facts, files: found, found: ['vaultAsLeft', ...told] };
  },
  hold: async () => undefined,
};

const repaired = (vault: Ledger<Vault>, remarks: Text[] = []) =>
  repairLedger(vault, REPAIR, () => AT, remarks);

const endIn = async (vault: Ledger<Vault>, file: string) =>
  (await vault.transcriptEntries(file)).entries.at(-1);

test('an attempt that was interrupted has its end as its rules say, record and sums with it, and is repaired once', async () => {
  const { vault, stored } = await made();
  const log = await vault.startTranscript('add-group', 'ffeeddccbbaa', AT, {});
  await vault.writeInner('groups/two.txt', 'of the second group');
  const done = await repaired(vault);
  expect(done).toMatchObject({
    ends: [{ file: log.file }],
    repaired: { before: stored.record, restored: false, earlierVersion: false },
  });
  const now = await vault.load();
  expect(now.record).toEqual({
    ...VAULTS.follow(stored, { groups: ['one', 'two'] }),
    transcripts: [...stored.record.transcripts, log.file],
  });
  expect(await endIn(vault, log.file)).toMatchObject({
    ...{ event: 'end', outcome: 'interrupted', files: ['two'], found: ['vaultAsLeft'] },
    ...{ recordNumber: 2, recordDigest: now.digest },
  });
  expect(await sumsOf(vault)).toContain(`${now.digest}  vault.json`);
  expect((await judgedBy(RULES, vault, now)).judgement).toEqual({ verdict: 'witnessed', by: log.file });
  const after = await tree(vault.path);
  expect(await repaired(vault)).toBeUndefined();
  expect(await tree(vault.path)).toEqual(after);
});

test('an attempt that was interrupted before the first record is ended, and what it had staged removed', async () => {
  const folder = await temporaryFolder();
  await fs.mkdir(path.join(folder, 'new'));
  const vault = new Ledger(VAULTS, folder, 'new', async () => {});
  const log = await vault.startTranscript('make-vault', 'aabbccddeeff', AT, {});
  await vault.writeInner('groups/one.txt', 'of the first group');
  expect(await repaired(vault)).toMatchObject({ ends: [{ file: log.file }] });
  expect([...(await tree(vault.path)).keys()]).toEqual([`transcripts/${log.file}`]);
  expect(await endIn(vault, log.file)).toMatchObject({
    outcome: 'interrupted',
    found: ['noVault'],
  });
  expect(await repaired(vault)).toBeUndefined();
});

test('a record that was put back is told in a transcript of the repair; one that was altered is left as it is', async () => {
  const { vault, stored } = await made();
  const newest = await changed(vault, stored);
  await fs.writeFile(vault.recordPath, 'torn');
  const done = await repaired(vault);
  expect(done?.repaired).toMatchObject({ restored: true, before: newest.record });
  expect(await endIn(vault, done!.ends[0]!.file)).toMatchObject({
    outcome: 'interrupted',
    found: ['vaultAsLeft', 'recordRestored'],
  });
  const { record } = await vault.load();
  await fs.writeFile(vault.recordPath, VAULTS.print({ ...record, groups: ['mine'] }));
  await vault.startTranscript('add-group', 'ffeeddccbbaa', AT, {});
  const before = await tree(vault.path);
  expect(await repaired(vault)).toBeUndefined();
  expect(await tree(vault.path)).toEqual(before);
});
