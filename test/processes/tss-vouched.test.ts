/** A TSS vault whose transcripts are lost: nothing speaks for its record but the paper. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { fromHex } from '../../shared/bytes';
import type { Result } from '../../shared/result';
import { pgpWords } from '../../shared/text/words';
import { type TestHolder, testHolder } from '../support/holders';
import { copiesBefore } from '../support/killed';
import { startProgram, value } from '../support/program';
import { openIssued, signedReceipt } from '../support/tss-epoch';
import { codesOf, quorate, statusOf } from './cli-kit';

const people: TestHolder[] = [];

beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
});

const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

/** A vault as it is after its newest transcript was lost, opened again. */
async function unwitnessed() {
  const { issued, which, program } = await openIssued(people);
  const { ledger } = issued;
  const stored = await ledger.load();
  await program.close();
  await fs.rm(path.join(ledger.path, 'transcripts', stored.record.transcripts.at(-1)!));
  return { issued, which, ledger, stored, vault_id: which.vault_id };
}

async function opened(folder: string) {
  const program = await startProgram();
  value(await program.api.folder.open({ path: folder }));
  return program;
}

test('people vouch for it by its digest from paper, under words; what is lost stays told, and the vault goes on', async () => {
  const { issued, which, ledger, stored, vault_id } = await unwitnessed();
  const program = await opened(ledger.folder);
  const { api } = program;
  const given = { vault_id, digest: pgpWords(fromHex(stored.digest)).join(' ') };
  expect(value(await api.tssVault.list({})).vaults).toMatchObject([{ trouble: 'RECORD_UNWITNESSED' }]);
  expect(code(await api.tssVault.vouch({ vault_id, digest: 'ab'.repeat(32) }))).toBe('DIGEST_OTHER');
  const shown = value(await api.tssVault.vouch(given));
  expect([shown.recorded, shown.words.length, shown.recordDigest]).toEqual([false, 8, stored.digest]);
  expect(shown.remarks.map(one => one.id)).toContain('transcriptUnreadable');
  expect(code(await api.tssVault.vouch({ ...given, words: 'aardvark' }))).toBe('TSS_WORDS_OTHER');
  expect((await ledger.load()).digest).toBe(stored.digest);
  const done = value(await api.tssVault.vouch({ ...given, words: shown.words.join(' '), operator: 'Olga' }));
  expect([done.recorded, done.sequence]).toEqual([true, stored.record.sequence + 1]);
  const { record } = await ledger.load();
  expect(record).toEqual({
    ...stored.record,
    ...{ sequence: done.sequence, previous: stored.digest },
    transcripts: [...stored.record.transcripts, expect.stringContaining('-vouch-tss-vault-')],
  });
  expect(code(await api.tssVault.vouch(given))).toBe('NOTHING_TO_VOUCH');
  const signed = await signedReceipt(issued, people, '1');
  value(await api.tssEpoch.receipt({ vault_id, signed }));
  await program.close();
  const again = await opened(ledger.folder);
  expect(value(await again.api.tssVault.list({})).vaults).toMatchObject([{ trouble: '' }]);
  expect(value(await again.api.tssEpoch.read(which)).receipts).toHaveLength(1);
  await again.close();
});

test('a record that was edited meanwhile is not the one on paper', async () => {
  const { ledger, stored, vault_id } = await unwitnessed();
  const text = await fs.readFile(path.join(ledger.path, ledger.recordName), 'utf8');
  await fs.writeFile(path.join(ledger.path, ledger.recordName), text.replace('"Ada Wolf"', '"Mallory"'));
  const program = await opened(ledger.folder);
  expect(code(await program.api.tssVault.vouch({ vault_id, digest: stored.digest }))).toBe('DIGEST_OTHER');
  await program.close();
});

test('by the terminal, where nobody is there only with --unwitnessed', async () => {
  const { ledger, stored } = await unwitnessed();
  const vouch = ['tss', 'vault', 'vouch', '--folder', ledger.folder, '--vault', 'Treasury', '--json'];
  const given = [...vouch, '--digest', stored.digest];
  expect(codesOf(await quorate(given))).toEqual(['WITNESS_NEEDED']);
  expect(statusOf(await quorate([...given, '--unwitnessed']))).toMatchObject({
    ...{ vault: 'Treasury', recorded: true, sequence: stored.record.sequence + 1 },
  });
  expect(codesOf(await quorate([...given, '--unwitnessed']))).toEqual(['NOTHING_TO_VOUCH']);
});

test('killed at any change of the disk, it either counts or is to be vouched for again', async () => {
  const { ledger, stored, vault_id } = await unwitnessed();
  const program = await opened(ledger.folder);
  const given = { vault_id, digest: stored.digest };
  const { words } = value(await program.api.tssVault.vouch(given));
  const copies = await copiesBefore(ledger.folder, async () => {
    value(await program.api.tssVault.vouch({ ...given, words: words.join(' ') }));
  });
  await program.close();
  const seen = new Set<string>();
  for (const folder of copies) {
    const again = await opened(folder);
    const [vault] = value(await again.api.tssVault.list({})).vaults;
    seen.add(vault!.trouble);
    if (vault!.trouble) {
      expect([vault!.trouble, vault!.recordDigest]).toEqual(['RECORD_UNWITNESSED', stored.digest]);
      value(await again.api.tssVault.vouch({ ...given, words: words.join(' ') }));
    }
    expect(value(await again.api.tssVault.list({})).vaults).toMatchObject([{ trouble: '' }]);
    await again.close();
  }
  expect(seen).toEqual(new Set(['RECORD_UNWITNESSED', '']));
});
