/** A vault's directory: what is written there, and what is found after a change of its record was interrupted. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { judgedBy } from '../../../../main/storage/ledger/judged';
import { newGroup, newVault, withGroup } from '../../../../main/storage/tss-vaults/record-changes';
import { recordChange, recordFirst } from '../../../../main/storage/tss-vaults/recorded-change';
import {
  mustBeSoundVault,
  repairVault,
  TSS_VAULT_RULES,
} from '../../../../main/storage/tss-vaults/soundness';
import { type StoredVault, TssVaultLedger } from '../../../../main/storage/tss-vaults/tss-vault-ledger';
import { verifyChain } from '../../../../shared/records/transcript';
import { vaultText } from '../../../../shared/records/tss-vault';
import type { Text } from '../../../../shared/text/text';
import { AT, holders, NOW } from '../../../shared/tss/vault-kit';
import { watchChanges } from '../../../support/changes';
import { copyFolder } from '../../../support/copy-folder';
import { hashOf, refusedWith, temporaryFolder, tree } from '../support';

const told = (file: string) => ({ operation: 'test', file, facts: { vault: 'Treasury' }, now: () => AT });
const ledgerIn = (folder: string, name = 'treasury') => new TssVaultLedger(folder, name, async () => {});

const group = () =>
  newGroup(
    'MainGroup',
    2,
    holders(['Ann', 'Ben']).map(({ tss_node_id: _id, ...one }) => one),
    NOW,
  );

async function vaultIn(folder: string, name = 'treasury') {
  await fs.mkdir(path.join(folder, name));
  const ledger = ledgerIn(folder, name);
  const { stored, end } = await recordFirst(
    ledger,
    newVault('Treasury', ledger.practice),
    told('create-tss-vault'),
  );
  return { ledger, stored, end };
}

const withOneGroup = (ledger: TssVaultLedger, stored: StoredVault) =>
  recordChange(ledger, stored, withGroup(stored.record, group()), told('create-tss-group'));

test('every version is announced and told by a transcript, from the first one on, and all is in the sums', async () => {
  const { ledger, stored, end } = await vaultIn(await temporaryFolder());
  const second = await withOneGroup(ledger, stored);
  expect(second.stored.record).toMatchObject({ sequence: 2, previous: stored.digest });
  expect(second.stored.record.transcripts).toEqual([end.file, second.end.file]);
  const events = verifyChain(await ledger.readTranscript(second.end.file)).entries;
  expect(events.map(({ event }) => event)).toEqual(['start', 'record-next', 'recorded', 'end']);
  expect(events[0]).toMatchObject({ vault: 'Treasury', recordNumber: 1, recordDigest: stored.digest });
  const files = [...(await tree(ledger.path)).keys()].filter(file => file !== 'SHA256SUMS').sort();
  expect(files).toEqual(
    [
      'tss-vault-before.json',
      'tss-vault.json',
      ...second.stored.record.transcripts.map(file => `transcripts/${file}`),
    ].sort(),
  );
  const sums = await fs.readFile(path.join(ledger.path, 'SHA256SUMS'), 'utf8');
  for (const file of files)
    expect(sums).toContain(`${hashOf(await fs.readFile(path.join(ledger.path, file)))}  ${file}\n`);
});

test('a practice vault says so in every name', async () => {
  const { ledger } = await vaultIn(await temporaryFolder(), 'PRACTICE-treasury');
  for (const file of (await tree(ledger.path)).keys()) expect(path.basename(file)).toMatch(/^PRACTICE-/);
  expect(ledger.requestFile('1'.repeat(32), 7)).toBe(`requests/PRACTICE-${'1'.repeat(32)}-0007.json`);
});

test('the record is relied on only as transcripts tell it: not one from before, altered, or without a word', async () => {
  const { ledger, stored, end } = await vaultIn(await temporaryFolder());
  await mustBeSoundVault(ledger, stored);
  const { stored: second } = await withOneGroup(ledger, stored);
  await mustBeSoundVault(ledger, second);
  const found = async () => mustBeSoundVault(ledger, await ledger.load());
  await fs.writeFile(ledger.recordPath, vaultText({ ...second.record, name: 'Other' }));
  await refusedWith(found(), 'RECORD_ALTERED');
  await fs.writeFile(ledger.recordPath, vaultText(stored.record));
  await refusedWith(found(), 'RECORD_OLDER');
  await fs.writeFile(ledger.recordPath, vaultText(second.record));
  await found();
  for (const file of second.record.transcripts) await fs.rm(ledger.transcriptPath(file));
  expect((await judgedBy(TSS_VAULT_RULES, ledger, second)).judgement.verdict).toBe('unwitnessed');
  expect(end.file).toMatch(/-create-tss-vault-[0-9a-f]{8}\.jsonl$/);
});

test('a version that does not follow the one on disk is not written', async () => {
  const { ledger, stored } = await vaultIn(await temporaryFolder());
  await withOneGroup(ledger, stored);
  await refusedWith(withOneGroup(ledger, stored), 'RECORD_CHANGED');
});

test('no version takes a holder or a group away, or gives an identifier to another person', async () => {
  const { ledger, stored } = await vaultIn(await temporaryFolder());
  const { stored: second } = await withOneGroup(ledger, stored);
  const [one] = second.record.key_share_holder_groups;
  const [ann, ben] = one!.key_share_holders;
  const renamed = [{ ...ann!, name: 'Mallory' }, ben!];
  for (const groups of [[], [{ ...one!, key_share_holders: renamed }]])
    await expect(
      recordChange(ledger, second, { key_share_holder_groups: groups }, told('change')),
    ).rejects.toThrow(RangeError);
  // Nor is it left to those who write a version by themselves.
  expect(() => ledger.kind.follow(second, { key_share_holder_groups: [] })).toThrow(RangeError);
  expect((await ledger.load()).digest).toBe(second.digest);
});

test('a record that cannot be read is put back from the version beside it, which is told as that', async () => {
  const { ledger, stored } = await vaultIn(await temporaryFolder());
  await withOneGroup(ledger, stored);
  const file = path.join(ledger.path, ledger.recordName);
  await fs.writeFile(file, (await fs.readFile(file, 'utf8')).replace('"sequence"', '"sequenc_"'));
  expect(await repairVault(ledger, () => AT, [])).toMatchObject({ restored: true });
  expect(await repairVault(ledger, () => AT, [])).toBeUndefined();
  await mustBeSoundVault(ledger, await ledger.load());
  expect([...(await tree(ledger.path)).keys()].filter(name => name.includes('unreadable'))).toHaveLength(1);
});

test('a line of a request that is empty stays where a later one shows that it was whole', async () => {
  const { ledger } = await vaultIn(await temporaryFolder());
  const [one, other] = ['1'.repeat(32), '2'.repeat(32)];
  const lines = [ledger.requestFile(one, 0), ledger.requestFile(one, 1), ledger.requestFile(other, 0)];
  for (const file of lines) await ledger.writeInner(file, 'line\n');
  for (const file of [lines[0]!, lines[2]!]) await fs.truncate(path.join(ledger.path, file));
  await repairVault(ledger, () => AT, []);
  expect([...(await tree(ledger.path)).keys()].filter(file => file.startsWith('requests/'))).toEqual(
    lines.slice(0, 2),
  );
});

test('what lies among the requests and is no line of one is passed over', async () => {
  const { ledger } = await vaultIn(await temporaryFolder());
  expect(await ledger.requestFiles()).toEqual(new Map());
  const id = '1'.repeat(32);
  await ledger.writeInner(ledger.requestFile(id, 0), 'first\n');
  await ledger.writeInner(ledger.requestFile(id, 1), 'second\n');
  const beside = ['notes.txt', `${id}-1.json`, `${id}-0002.json.bak`, '.quorate-tmp-1', `${id}-0003.json`];
  for (const name of beside.slice(0, 4)) await fs.writeFile(path.join(ledger.path, 'requests', name), 'x');
  await fs.writeFile(path.join(ledger.path, 'requests', beside[4]!), '');
  expect(await ledger.requestFiles()).toEqual(
    new Map([[id, [`requests/${id}-0000.json`, `requests/${id}-0001.json`]]]),
  );
});

test('a line of a request that is empty or gone is told of, unless it may never have been finished', async () => {
  const { ledger, stored } = await vaultIn(await temporaryFolder());
  const [id, other] = ['1'.repeat(32), '2'.repeat(32)];
  const lines = (of: string, ...seqs: number[]) => seqs.map(seq => ledger.requestFile(of, seq));
  for (const file of [...lines(id, 0, 1, 2), ...lines(other, 0)]) await ledger.writeInner(file, 'a line\n');
  const empty = (file: string) => fs.writeFile(path.join(ledger.path, file), '');
  const all = new Map([
    [id, lines(id, 0, 1, 2)],
    [other, lines(other, 0)],
  ]);
  // Nothing is listed yet.
  await empty(lines(id, 1)[0]!);
  await empty(lines(id, 3)[0]!);
  expect(await ledger.requestFiles()).toEqual(all);
  await ledger.updateSums(stored);
  await empty(lines(id, 2)[0]!);
  await fs.rm(path.join(ledger.path, lines(other, 0)[0]!));
  const listed = new Map([...all, [id, lines(id, 0, 1, 2, 3)]]);
  expect(await ledger.requestFiles()).toEqual(listed);
  await ledger.updateSums(stored);
  expect(await ledger.requestFiles()).toEqual(listed);
});

test('a kill at any change of the disk leaves a record that opens, the one before or the new one', async () => {
  const folder = await temporaryFolder();
  const copies = await temporaryFolder();
  const { ledger, stored } = await vaultIn(folder);
  let count = 0;
  let copying = false;
  const stop = await watchChanges(async call => {
    // A sync leaves what the change before it has left.
    if (copying || call === 'sync') return;
    copying = true;
    copyFolder(folder, path.join(copies, String(count++)));
    copying = false;
  });
  let second: StoredVault;
  try {
    ({ stored: second } = await withOneGroup(ledger, stored));
  } finally {
    stop();
  }
  expect(count).toBeGreaterThan(15);
  const groups = new Set<number>();
  const told = new Set<boolean>();
  for (let at = 0; at < count; at++) {
    const copy = ledgerIn(path.join(copies, String(at)));
    const remarks: Text[] = [];
    const came = await repairVault(copy, () => AT, remarks);
    const found = await copy.load();
    const hasGroup = found.record.key_share_holder_groups.length === 1;
    for (const one of came?.attempts ?? []) {
      expect(found.record.transcripts, `${at}`).toContain(one.file);
      expect(one.recorded, `${at}`).toBe(hasGroup);
      told.add(one.recorded);
    }
    await mustBeSoundVault(copy, found);
    expect([0, 1]).toContain(found.record.key_share_holder_groups.length);
    groups.add(found.record.key_share_holder_groups.length);
    for (const file of found.record.transcripts)
      expect(verifyChain(await copy.readTranscript(file)).finished, `${at} ${file}`).toBe(true);
    const settled = await tree(copy.path);
    expect(await repairVault(copy, () => AT, remarks)).toBeUndefined();
    expect(await tree(copy.path)).toEqual(settled);
    if (found.record.sequence === 1) await withOneGroup(copy, found);
  }
  expect(groups).toEqual(new Set([0, 1]));
  expect(told).toEqual(new Set([false, true]));
  expect((await ledger.load()).digest).toBe(second.digest);
});
