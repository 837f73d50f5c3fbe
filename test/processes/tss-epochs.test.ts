/** What follows on an issued epoch, by the program's calls: receipts that make it valid. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Result } from '../../shared/result';
import { clearSigned, type TestHolder, testHolder } from '../support/holders';
import { value } from '../support/program';
import { bytesOf, openIssued, receiptTextOf, signedReceipt } from '../support/tss-epoch';
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

test('a receipt is taken once, as its holder signed it, of this epoch, and over one chain code', async () => {
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
  expect(await take(receiptTextOf(record, issued, '2', '0'.repeat(64)), ben)).toBe('TSS_RECEIPT_CHAIN');
  expect(value(await api.tssEpoch.read(which)).missing).toHaveLength(2);
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
