/** What follows on an issued epoch, by the program's calls: receipts that make it valid. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Result } from '../../shared/result';
import { clearSigned, type TestHolder, testHolder } from '../support/holders';
import { openProgram, value } from '../support/program';
import { bytesOf, issueReshare, openIssued, receiptTextOf, signedReceipt } from '../support/tss-epoch';
import { groupFor, validKeysIn } from '../support/tss-share';
import { codesOf, quorate } from './cli-kit';

const people: TestHolder[] = [];

beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
});

const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);
const ids = ['1', '2', '3'];

test('receipts of all holders make an issued epoch valid, with its root keys and chain code in the record', async () => {
  const { api, issued, which, folder } = await openIssued(people);
  const before = value(await api.tssEpoch.read(which));
  expect([before.state, before.missing.map(one => one.name)]).toEqual([
    'issued',
    ['Ada Wolf', 'Ben Okri', 'Cy Lund'],
  ]);
  const [first, second, third] = await Promise.all(ids.map(id => signedReceipt(issued, people, id)));
  value(await api.tssEpoch.receipt({ vault_id: which.vault_id, signed: first! }));
  const two = value(await api.tssEpoch.receipt({ vault_id: which.vault_id, signed: second! }));
  expect([two.state, two.missing]).toEqual(['issued', [{ tss_node_id: '3', name: 'Cy Lund' }]]);
  expect(value(await api.tssGroup.list({ vault_id: which.vault_id })).groups[0]).toMatchObject({
    status: 'New',
  });
  const all = value(await api.tssEpoch.receipt({ vault_id: which.vault_id, signed: third! }));
  expect([all.state, all.missing, all.receipts.map(one => one.how)]).toEqual([
    'valid',
    [],
    ['signed', 'signed', 'signed'],
  ]);
  const [group] = value(await api.tssGroup.list({ vault_id: which.vault_id })).groups;
  expect([group!.status, group!.key_share_holders.every(one => one.confirmed)]).toEqual(['Valid', true]);
  const { record } = await issued.ledger.load();
  expect(record.roots).toEqual(all.roots);
  expect(record.chainCheck).toMatch(/^[0-9a-f]{64}$/);
  const kept = await fs.readdir(path.join(folder, 'treasury/receipts'));
  expect(kept.map(name => name.split('-')[2])).toEqual(ids);
});

test('a receipt is taken once, as its holder signed it, and of this epoch', async () => {
  const { api, issued, which } = await openIssued(people);
  const [ada, ben] = people as [TestHolder, TestHolder];
  const take = async (text: string, by = ada) =>
    code(
      await api.tssEpoch.receipt({
        vault_id: which.vault_id,
        signed: bytesOf(await clearSigned(text, by.key)),
      }),
    );
  const { record } = await issued.ledger.load();
  const text = receiptTextOf(record, issued, '1');
  expect(await take(text, ben)).toBe('SIGNATURE_OTHER_KEY');
  expect(await take(text.replace('Holder: 1', 'Holder: 9'))).toBe('TSS_RECEIPT_UNKNOWN');
  expect(await take(text.replace('Name: Ada Wolf', 'Name: Ada'))).toBe('TSS_RECEIPT_TEXT');
  expect(await take(text.replace('Name: Ada Wolf\n', ''))).toBe('TSS_RECEIPT_TEXT');
  expect(await take('I have my share')).toBe('TSS_RECEIPT_TEXT');
  expect(await take(text.replace(/Epoch hash: ../, 'Epoch hash: 00'))).toBe('TSS_RECEIPT_OTHER_EPOCH');
  expect(await take(text.replace(/Share given by: ../, 'Share given by: 00'))).toBe(
    'TSS_RECEIPT_OTHER_REQUEST',
  );
  expect(await take(text.replace(/(on secp256k1: .{120}).{4}/, '$10000'))).toBe('TSS_RECEIPT_PROOF');
  expect(
    await take(
      receiptTextOf(record, issued, '2').replace('Holder: 2\nName: Ben Okri', 'Holder: 1\nName: Ada Wolf'),
    ),
  ).toBe('TSS_RECEIPT_PROOF');
  expect(value(await api.tssEpoch.read(which)).receipts).toEqual([]);
  expect(await take(text)).toBe('ok');
  expect(await take(text)).toBe('TSS_RECEIPT_TWICE');
  expect(value(await api.tssEpoch.read(which)).missing).toHaveLength(2);
});

test('receipts over different chain codes are all kept, whoever comes first: both sides are shown, the keys never become valid, and are declared void', async () => {
  const { api, issued, which, folder } = await openIssued(people);
  const { vault_id } = which;
  const { record } = await issued.ledger.load();
  const dishonest = '0'.repeat(64);
  const ben = receiptTextOf(record, issued, '2', dishonest);
  const signed = [
    bytesOf(await clearSigned(ben, people[1]!.key)),
    await signedReceipt(issued, people, '1'),
    await signedReceipt(issued, people, '3'),
  ];
  for (const one of signed) value(await api.tssEpoch.receipt({ vault_id, signed: one.slice() }));
  const view = value(await api.tssEpoch.read(which));
  const [first, second] = view.chainCodes;
  expect([view.state, view.missing, first, second?.holders]).toEqual([
    'issued',
    [],
    { chainCheck: dishonest, holders: ['Ben Okri'] },
    ['Ada Wolf', 'Cy Lund'],
  ]);
  expect(value(await api.tssGroup.list({ vault_id })).groups[0]!.status).toBe('New');
  // From files, on any machine: what each holder signed is there, and says the same.
  const at = path.join(folder, 'treasury');
  const files = (await fs.readdir(path.join(at, 'receipts'))).map(name => path.join(at, 'receipts', name));
  const group = ['--group', which.key_share_holder_group_id];
  const verified = await quorate([
    'tss',
    'verify-group',
    '--record',
    path.join(at, 'tss-vault.json'),
    ...group,
    ...files,
  ]);
  expect(verified.status).toBe(3);
  for (const { chainCheck, holders } of view.chainCodes)
    expect(verified.stdout).toContain(`${chainCheck}, by ${holders.join(', ')}\n`);
  expect(verified.stdout).toContain('DISAGREEING');
  const asked = value(await api.tssEpoch.declareVoid(which));
  expect([asked.holders, asked.words.length]).toEqual([[], 8]);
  const done = value(await api.tssEpoch.declareVoid({ ...which, words: asked.words.join(' ') }));
  expect([done.epoch.state, done.epoch.chainCodes.length]).toEqual(['void', 2]);
});

test('where the vault has its chain code no receipt over another is taken', async () => {
  const opened = await openProgram();
  const issued = await validKeysIn(opened, people);
  const { vault_id } = issued;
  const two = people.slice(0, 2);
  const group = await groupFor(opened.api, vault_id, 'SigningGroup', two);
  const target = { vault_id, group, people: two, threshold: 2 };
  const reshared = await issueReshare(opened.api, issued, ['1', '2'], target);
  const { record } = await issued.ledger.load();
  const text = receiptTextOf(record, reshared, '1', '0'.repeat(64));
  const signed = bytesOf(await clearSigned(text, people[0]!.key));
  expect(code(await opened.api.tssEpoch.receipt({ vault_id, signed }))).toBe('TSS_RECEIPT_CHAIN');
});

test('the terminal takes a receipt from its file, and tells whose are missing', async () => {
  const { program, issued, which, folder } = await openIssued(people);
  await fs.writeFile(path.join(folder, 'ada.txt.asc'), await signedReceipt(issued, people, '1'));
  await program.close();
  const where = ['--folder', folder, '--vault', 'Treasury'];
  const taken = await quorate(['tss', 'receipt', path.join(folder, 'ada.txt.asc'), ...where]);
  expect([taken.status, taken.stderr]).toEqual([0, '']);
  const group = ['--group', which.key_share_holder_group_id];
  const shown = await quorate(['tss', 'epoch', 'show', ...where, ...group]);
  expect([shown.status, shown.stdout]).toEqual([0, taken.stdout]);
  expect(shown.stdout.split('\n').slice(0, 1)).toEqual([`MainGroup ${group[1]}, epoch 1: issued`]);
  expect(shown.stdout).toContain('    1  Ada Wolf, confirmed\n    2  Ben Okri, receipt missing\n');
  const again = await quorate(['tss', 'receipt', path.join(folder, 'ada.txt.asc'), ...where, '--json']);
  expect([again.status, codesOf(again)]).toEqual([3, ['TSS_RECEIPT_TWICE']]);
});

test('an epoch that there is not is told so', async () => {
  const { api, which } = await openIssued(people);
  expect(code(await api.tssEpoch.read({ ...which, epoch: 2 }))).toBe('TSS_EPOCH_UNKNOWN');
  expect(code(await api.tssEpoch.read({ ...which, key_share_holder_group_id: 'none' }))).toBe(
    'TSS_EPOCH_UNKNOWN',
  );
});
