/** Requests whose files cannot be read, or are not what was written: each is told by itself, and none lives again. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { settleVaults } from '../../../main/program/tss-vaults';
import { cancelRequest } from '../../../main/requests/answer';
import { expireOverdue } from '../../../main/requests/expire';
import { readRequest, readRequests, waiting, writeNext } from '../../../main/requests/request-files';
import { settleRequests } from '../../../main/requests/settle';
import { openCeremonyFolder } from '../../../main/storage/folder/ceremony-folder';
import { newVault } from '../../../main/storage/tss-vaults/record-changes';
import { repairVault } from '../../../main/storage/tss-vaults/soundness';
import { TssVaultLedger } from '../../../main/storage/tss-vaults/tss-vault-ledger';
import type { Refusal } from '../../../shared/text/refusals';
import { AT, DAY, NOW } from '../../shared/tss/vault-kit';
import { refusedWith } from '../storage/support';
import { answer, confirmedByAll, create, emptied, made, started } from './request-kit';

test('a request that cannot be read is told as that, and keeps no other from being', async () => {
  const vault = await made();
  const { ledger, stored } = vault;
  const first = await cancelRequest(ledger, stored, (await create(vault)).request.tss_request_id, NOW);
  const id = first.request.tss_request_id;
  await fs.writeFile(path.join(ledger.path, ledger.requestFile(id, 1)), 'torn');
  await refusedWith(readRequest(ledger, stored, id), 'FILE_DAMAGED');
  const second = await create(vault);
  const found = await readRequests(ledger, stored);
  expect(found.map(one => one.trouble?.code ?? one.history?.status).sort()).toEqual([
    'FILE_DAMAGED',
    'PendingKeyHolderConfirmation',
  ]);
  // A line in another's place, or two in one file, are none of ours either.
  const [line, other] = [
    ledger.requestFile(second.request.tss_request_id, 0),
    ledger.requestFile('1'.repeat(32), 0),
  ];
  await fs.copyFile(path.join(ledger.path, line), path.join(ledger.path, other));
  await refusedWith(readRequest(ledger, stored, '1'.repeat(32)), 'FILE_DAMAGED');
});

test('where a vault is opened only requests to which something has happened are read, as many copies as lie beside them', async () => {
  const vault = await made();
  const { ledger, stored } = vault;
  const over = await cancelRequest(ledger, stored, (await create(vault)).request.tss_request_id, NOW);
  const untouched = await create(vault);
  for (let copy = 1; copy <= 40; copy++)
    await fs.copyFile(
      path.join(ledger.path, ledger.requestFile(untouched.request.tss_request_id, 0)),
      path.join(ledger.path, ledger.requestFile(String(copy).padStart(32, '0'), 0)),
    );
  const read: string[] = [];
  const { readExport } = ledger;
  ledger.readExport = (file, most) => {
    read.push(file);
    return readExport.call(ledger, file, most);
  };
  expect(await settleRequests(ledger, stored, NOW)).toEqual([]);
  const id = over.request.tss_request_id;
  expect(read.sort()).toEqual([0, 1].map(line => ledger.requestFile(id, line)));
  expect(await readRequests(ledger, stored)).toHaveLength(42);
});

test('whichever line is damaged, its own file is named', async () => {
  const vault = await made();
  const { ledger, stored } = vault;
  let history = await create(vault);
  for (const name of ['Ann', 'Ben']) history = await answer(vault, history, name);
  const id = history.request.tss_request_id;
  for (const seq of [0, 1, 2]) {
    const file = path.join(ledger.path, ledger.requestFile(id, seq));
    const text = await fs.readFile(file, 'utf8');
    const altered = text.replace('"mode":"strict"', '"mode":"normal"').replace('"at":"2026', '"at":"2025');
    // Torn, cut short, empty, twice, and, where another line follows, one that reads well.
    const damaged = ['torn', text.slice(0, -1), '', text + text, ...(seq < 2 ? [altered] : [])];
    for (const other of damaged) {
      expect(other).not.toBe(text);
      await fs.writeFile(file, other);
      await expect(readRequest(ledger, stored, id)).rejects.toMatchObject({
        code: 'FILE_DAMAGED',
        facts: { name: path.basename(file) },
      });
    }
    await fs.writeFile(file, text);
  }
  expect((await readRequest(ledger, stored, id)).awaited).toHaveLength(1);
});

test('lines count only in files of their own and in their order, of this vault, and of practice where it is that', async () => {
  const vault = await made();
  const { ledger, stored } = vault;
  let history = await create(vault);
  for (const name of ['Ann', 'Ben']) history = await answer(vault, history, name);
  const id = history.request.tss_request_id;
  const at = (seq: number) => path.join(ledger.path, ledger.requestFile(id, seq));
  const texts = await Promise.all([0, 1, 2].map(seq => fs.readFile(at(seq), 'utf8')));
  // Two in one file, and what follows in the place that it would have.
  await fs.writeFile(at(0), `${texts[0]}${texts[1]}`);
  await fs.rm(at(1));
  await fs.rm(path.join(ledger.path, ledger.sumsName));
  await refusedWith(readRequest(ledger, stored, id), 'FILE_DAMAGED');
  // A number left out.
  await fs.writeFile(at(0), texts[0]!);
  await fs.rename(at(2), at(3));
  await fs.writeFile(at(2), texts[1]!);
  await fs.rm(at(3));
  await refusedWith(readRequest(ledger, stored, id), 'FILE_DAMAGED');
  await fs.rename(at(2), at(1));
  expect((await readRequest(ledger, stored, id)).awaited).toHaveLength(2);
  // Of another vault, and of one that is for practice.
  const elsewhere = { ...stored, record: newVault('Other', false) };
  await refusedWith(readRequest(ledger, elsewhere, id), 'TSS_REQUEST_UNKNOWN');
  expect(await readRequests(ledger, elsewhere)).toMatchObject([{ trouble: { code: 'TSS_REQUEST_UNKNOWN' } }]);
  const practice = new TssVaultLedger(ledger.folder, 'PRACTICE-treasury', async () => {});
  await fs.mkdir(path.join(practice.path, 'requests'), { recursive: true });
  await fs.writeFile(path.join(practice.path, practice.requestFile(id, 0)), texts[0]!);
  await refusedWith(readRequest(practice, stored, id), 'FILE_DAMAGED');
});

test('a request that is over does not live again when its last line is emptied or taken away', async () => {
  const vault = await made();
  const { ledger, stored } = vault;
  const damaged = async (take: (id: string) => Promise<void>) => {
    const { request } = await cancelRequest(
      ledger,
      stored,
      (await create(vault)).request.tss_request_id,
      NOW,
    );
    await take(request.tss_request_id);
    await refusedWith(readRequest(ledger, stored, request.tss_request_id), 'FILE_DAMAGED');
    return request.tss_request_id;
  };
  const gone = (id: string) => fs.rm(path.join(ledger.path, ledger.requestFile(id, 1)));
  const ids = [await damaged(id => emptied(vault, id, 1)), await damaged(gone)];
  // Nor when another one's lines are listed after that, or the folder is opened anew.
  await create(vault);
  await repairVault(ledger, () => AT, []);
  for (const id of ids) await refusedWith(readRequest(ledger, stored, id), 'FILE_DAMAGED');
});

test('the damage is told with the name of the file, which is no share', async () => {
  const vault = await made();
  const { request } = await create(vault);
  const id = request.tss_request_id;
  await emptied(vault, id, 0);
  const error = await readRequest(vault.ledger, vault.stored, id).catch(caught => caught);
  expect((error as Refusal).failure.facts).toEqual({ name: `${id}-0000.json` });
});

test('a line of a waiting request that was emptied is that request’s trouble: another may be created', async () => {
  const vault = await made();
  const { ledger, stored } = vault;
  const first = await answer(vault, await create(vault), 'Ann');
  const id = first.request.tss_request_id;
  await emptied(vault, id, 1);
  const found = await readRequests(ledger, stored);
  expect(found).toMatchObject([{ tss_request_id: id, trouble: { code: 'FILE_DAMAGED' } }]);
  await expireOverdue(ledger, stored, found, NOW + 8 * DAY);
  await refusedWith(cancelRequest(ledger, stored, id, NOW), 'FILE_DAMAGED');
  expect((await create(vault, NOW + 8 * DAY)).status).toBe('PendingKeyHolderConfirmation');
});

test('a request whose end cannot be written is in trouble by itself, and keeps no other from being', async () => {
  const vault = await made();
  const { ledger, stored } = vault;
  const { request } = await create(vault);
  // A name that was taken and never filled, of which no sums tell.
  await fs.writeFile(path.join(ledger.path, ledger.requestFile(request.tss_request_id, 1)), '');
  const found = await readRequests(ledger, stored);
  await expireOverdue(ledger, stored, found, NOW + 8 * DAY);
  expect(found).toMatchObject([{ trouble: { code: 'FILE_EXISTS' } }]);
  expect(waiting(found)).toEqual([]);
  await create(vault, NOW + 8 * DAY, NOW + 8 * DAY);
});

test('an emptied end of an attempt closes neither the folder nor the vault', async () => {
  const vault = await made();
  const { ledger, stored } = vault;
  const on = await writeNext(ledger, stored, await confirmedByAll(vault), AT, started);
  const id = on.request.tss_request_id;
  const end = {
    event: 'failed' as const,
    cause: 'failed' as const,
    reason: 'TSS_PROOF',
    contributor: '2' as const,
  };
  await writeNext(ledger, stored, on, AT, end);
  await emptied(vault, id, 5);
  const folder = await openCeremonyFolder(ledger.folder);
  onTestFinished(() => folder.close());
  await settleVaults(folder);
  const [there] = await folder.vaults.list();
  expect(there?.trouble).toBeUndefined();
  const found = await readRequests(there!.ledger, there!.stored!);
  expect(found).toMatchObject([{ tss_request_id: id, trouble: { code: 'FILE_DAMAGED' } }]);
});
