/** A group is verified by its record and the receipts of its holders, from files, where there is no ceremony folder. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { withVoid } from '../../main/storage/tss-vaults/record-changes';
import type { Api } from '../../shared/contract';
import {
  digestOfContribution,
  hashOfEpoch,
  type RecordedContribution,
  type TssEpoch,
} from '../../shared/records/tss-epoch';
import { type TssVaultRecord, vaultText } from '../../shared/records/tss-vault';
import type { Result } from '../../shared/result';
import { type TestHolder, testHolder } from '../support/holders';
import { startProgram, value } from '../support/program';
import { bytesOf, type IssuedEpoch, openIssued, signedReceipt } from '../support/tss-epoch';
import { codesOf, quorate, statusOf, temporaryFolder } from './cli-kit';

const people: TestHolder[] = [];
let issued: IssuedEpoch;
let record: TssVaultRecord;
let receipts: Uint8Array<ArrayBuffer>[] = [];

beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
});

/** Once; the program of the vault is closed by then. */
async function prepared() {
  if (receipts.length > 0) return;
  ({ issued } = await openIssued(people));
  ({ record } = await issued.ledger.load());
  receipts = await Promise.all(['1', '2', '3'].map(id => signedReceipt(issued, people, id)));
}

const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);
const verify = (api: Api, vault: TssVaultRecord, given: readonly Uint8Array<ArrayBuffer>[]) =>
  api.tssEpoch.verify({
    record: bytesOf(vaultText(vault)),
    key_share_holder_group_id: issued.group,
    receipts: given.map(one => Uint8Array.from(one)),
  });

const epochIn = (vault: TssVaultRecord): TssEpoch => vault.key_share_holder_groups[0]!.epochs[0]!;

/** The record with other contributions, hashed anew, so that it is read. */
function withContributions(
  change: (all: RecordedContribution[]) => RecordedContribution[],
  more: Partial<TssEpoch> = {},
): TssVaultRecord {
  const vault = structuredClone(record);
  const epoch = Object.assign(epochIn(vault), more);
  epoch.contributions = change(epoch.contributions).map(one => ({
    ...one,
    digest: digestOfContribution(one, epoch.context),
  }));
  epoch.hash = hashOfEpoch(epoch);
  const [secp256k1 = '', ed25519 = ''] = [epoch.commitments.secp256k1[0], epoch.commitments.ed25519[0]];
  vault.roots = { secp256k1, ed25519 };
  return vault;
}

test('all receipts together say that the keys are everybody’s; with fewer it is said whose are missing', async () => {
  await prepared();
  const { api } = startProgram();
  const all = value(await verify(api, record, receipts));
  expect(all).toMatchObject({ agrees: true, missing: [], byCode: [], state: 'issued' });
  expect(all.confirmed).toEqual(['Ada Wolf', 'Ben Okri', 'Cy Lund']);
  expect(all.contributions.map(one => one.digest)).toEqual(
    epochIn(record).contributions.map(one => one.digest),
  );
  const two = value(await verify(api, record, receipts.slice(1)));
  expect([two.agrees, two.missing]).toEqual([false, ['Ada Wolf']]);
  expect(code(await verify(api, record, [receipts[0]!, receipts[0]!]))).toBe('TSS_RECEIPT_TWICE');
});

// (!) Main lists true digests over polynomials of its own, and knows the root.
test('a record whose sums, proofs or messages are not those of its contributions is refused, whatever its hashes say', async () => {
  await prepared();
  const { api } = startProgram();
  const { commitments } = epochIn(record);
  const swapped = {
    secp256k1: [...commitments.secp256k1].reverse(),
    ed25519: [...commitments.ed25519].reverse(),
  };
  expect(
    code(
      await verify(
        api,
        withContributions(all => all, { commitments: swapped }),
        [],
      ),
    ),
  ).toBe('TSS_EPOCH_ALTERED');
  const otherProof = withContributions(all =>
    all.map((one, at) => (at === 1 ? { ...one, proofs: all[0]!.proofs } : one)),
  );
  expect(await verify(api, otherProof, [])).toMatchObject({
    error: { code: 'TSS_PROOF', holder: 'Ben Okri' },
  });
  for (const messages of [
    (all: RecordedContribution['messages']) => all.slice(1),
    (all: RecordedContribution['messages']) => all.map(one => ({ ...one, kind: 2 as const })),
    (all: RecordedContribution['messages']) => [...all, { ...all[0]!, kind: 6 as const }],
  ]) {
    const other = withContributions(all => all.map(one => ({ ...one, messages: messages(one.messages) })));
    expect(code(await verify(api, other, []))).toBe('TSS_EPOCH_ALTERED');
  }
  expect(
    code(
      await verify(
        api,
        withContributions(all => all.slice(1)),
        [],
      ),
    ),
  ).toBe('FILE_DAMAGED');
});

test('the terminal does it without a ceremony folder', async () => {
  await prepared();
  const own = temporaryFolder();
  const files = [];
  for (const [at, receipt] of receipts.entries()) {
    files.push(path.join(own, `${at}.asc`));
    await fs.writeFile(files[at]!, receipt);
  }
  await fs.writeFile(path.join(own, 'tss-vault.json'), vaultText(record));
  const where = ['--record', path.join(own, 'tss-vault.json'), '--group', issued.group];
  const ran = await quorate(['tss', 'verify-group', ...files, ...where]);
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  expect(ran.stdout).toContain('All holders confirm these keys, over one chain code.');
  expect(ran.stdout).toContain(`number ${record.sequence}, `);
  const two = await quorate(['tss', 'verify-group', ...files.slice(1), ...where, '--json']);
  expect(statusOf(two)).toMatchObject({ agrees: false, missing: ['Ada Wolf'] });
  expect(two.status).toBe(3);
  await fs.writeFile(files[0]!, 'no receipt');
  expect(codesOf(await quorate(['tss', 'verify-group', files[0]!, ...where, '--json']))).toEqual([
    'CLEAR_SIGNED_UNREADABLE',
  ]);
  const inFolder = await quorate(['tss', 'verify-group', files[1]!, ...where, '--folder', own]);
  expect(inFolder.stderr).toContain('There is no option --folder here.');
});

test('keys that the record has as void are not taken for good by whoever has all receipts', async () => {
  await prepared();
  const own = temporaryFolder();
  const at = { reason: 'declared' as const, contributor: '' as const, missing: ['1'] };
  const why = { ...at, at: new Date().toISOString(), transcript: 'declared.jsonl' };
  const voided = { ...record, ...withVoid(record, issued.group, 1, why) };
  const file = path.join(own, 'tss-vault.json');
  await fs.writeFile(file, vaultText(voided));
  const files = receipts.map((_, number) => path.join(own, `${number}.asc`));
  for (const [number, receipt] of receipts.entries()) await fs.writeFile(files[number]!, receipt);
  const ran = await quorate(['tss', 'verify-group', ...files, '--record', file, '--group', issued.group]);
  expect([ran.status, ran.stderr]).toEqual([3, '']);
  expect(ran.stdout).toContain('All holders confirm these keys');
  expect(ran.stdout.trimEnd().split('\n').at(-1)).toContain('never to be used');
});
