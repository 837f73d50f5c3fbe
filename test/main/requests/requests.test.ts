/** Requests on disk: created, answered, cancelled, expired, and found again whatever interrupted their writing. */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { settleVaults } from '../../../main/program/tss-vaults';
import { answerRequest, cancelRequest } from '../../../main/requests/answer';
import { bringDigest, withdrawDigest } from '../../../main/requests/contributions';
import { createRequest, newRequestId } from '../../../main/requests/create';
import { expired, expireOverdue, readCurrent } from '../../../main/requests/expire';
import { readRequest, readRequests, waiting, writeNext } from '../../../main/requests/request-files';
import { settleRequests } from '../../../main/requests/settle';
import { openCeremonyFolder } from '../../../main/storage/folder/ceremony-folder';
import { newGroup, newVault, withEpoch, withGroup } from '../../../main/storage/tss-vaults/record-changes';
import { recordChange, recordFirst } from '../../../main/storage/tss-vaults/recorded-change';
import { repairVault } from '../../../main/storage/tss-vaults/soundness';
import { type StoredVault, TssVaultLedger } from '../../../main/storage/tss-vaults/tss-vault-ledger';
import { utf8 } from '../../../shared/bytes';
import { digestOfContribution, hashOfEpoch } from '../../../shared/records/tss-epoch';
import { firstLine, type RequestHolder } from '../../../shared/records/tss-request';
import { groupOf } from '../../../shared/records/tss-vault';
import type { Refusal } from '../../../shared/text/refusals';
import { confirmationText, type Decision } from '../../../shared/tss/confirmation-text';
import { contextOf } from '../../../shared/tss/frozen-request';
import { begun, type RequestHistory } from '../../../shared/tss/request-history';
import { isTerminal, type RequestStatus, requestStatuses } from '../../../shared/tss/request-state';
import { AT, DAY, framed, holders, issuedEpoch, NOW, order } from '../../shared/tss/vault-kit';
import { watchChanges } from '../../support/changes';
import { copyFolder } from '../../support/copy-folder';
import { refusedWith, temporaryFolder, tree } from '../storage/support';

const PEOPLE = ['Ann', 'Ben', 'Cid'];

interface Made {
  ledger: TssVaultLedger;
  stored: StoredVault;
  target: string;
}

const told = (file: string) => ({ operation: 'test', file, facts: {}, now: () => AT });

const ledgerIn = (folder: string, name = 'treasury') => new TssVaultLedger(folder, name, async () => {});

async function made(folder?: string): Promise<Made> {
  const at = folder ?? (await temporaryFolder());
  await fs.mkdir(path.join(at, 'treasury'));
  const ledger = ledgerIn(at);
  const first = await recordFirst(ledger, newVault('Treasury', false), told('create-tss-vault'));
  const people = holders(PEOPLE).map(({ tss_node_id: _id, ...one }) => one);
  const group = newGroup('MainGroup', 2, people, NOW);
  const { stored } = await recordChange(
    ledger,
    first.stored,
    withGroup(first.stored.record, group),
    told('create-tss-group'),
  );
  return { ledger, stored, target: group.key_share_holder_group_id };
}

const create = ({ ledger, stored, target }: Made, now = NOW, confirmed?: number) =>
  createRequest(
    ledger,
    stored,
    {
      ...order({ type: 'KeyGen', target_key_share_holder_group_id: target }),
      created: now,
      expires: now + 7 * DAY,
      mode: 'strict',
    },
    async () => [],
    confirmed,
  );

/** Takes the name in the text for whoever signed it: that signatures are verified is tested with real ones. */
const trusting =
  ({ confirmers }: RequestHistory) =>
  async (message: string) => {
    const name = /^Holder: (.*)$/m.exec(message)?.[1];
    const text = message.split('\n\n')[1]!.split('\n-----')[0]!;
    const { pgp_fingerprint } = confirmers.find(one => one.name === name)!;
    return { text, at: AT, fingerprint: pgp_fingerprint };
  };

const signedBy = ({ request, confirmers }: RequestHistory, name: string, decision: Decision = 'confirm') =>
  utf8(framed(confirmationText(request, confirmers.find(one => one.name === name)!, decision, '')));

function answer(
  { ledger, stored }: Made,
  history: RequestHistory,
  name: string,
  decision: Decision = 'confirm',
  now = NOW + 1000,
) {
  const id = history.request.tss_request_id;
  const signed = signedBy(history, name, decision);
  return answerRequest(ledger, stored, { id, signed, decision, now }, trusting(history));
}

async function confirmedByAll(vault: Made): Promise<RequestHistory> {
  let history = await create(vault);
  for (const name of PEOPLE) history = await answer(vault, history, name);
  return history;
}

const started = { event: 'started' as const, nonce: 'ab'.repeat(16), transcript: 'x.jsonl' };

test('an ID begins with the time and has 32 digits; of two made at one time no two are the same', () => {
  const ids = Array.from({ length: 100 }, () => newRequestId(Date.parse('2024-07-11T11:41:29.007Z')));
  for (const id of ids) expect(id).toMatch(/^20240711114129007\d{15}$/);
  expect(new Set(ids).size).toBe(100);
});

test('a request is found again as it was created, and everybody is awaited', async () => {
  const vault = await made();
  const history = await create(vault);
  const { ledger, stored } = vault;
  const { tss_request_id, created_timestamp, expires_timestamp } = history.request;
  expect([created_timestamp, expires_timestamp]).toEqual([NOW, NOW + 7 * DAY]);
  expect(history.request.recordDigest).toBe(stored.digest);
  expect(await readRequest(ledger, stored, tss_request_id)).toEqual(history);
  expect(history.awaited.map(({ name }) => name)).toEqual(PEOPLE);
  expect(await readRequests(ledger, stored)).toEqual([{ tss_request_id, history }]);
  await refusedWith(readRequest(ledger, stored, '1'.repeat(32)), 'TSS_REQUEST_UNKNOWN');
  const sums = await fs.readFile(path.join(ledger.path, 'SHA256SUMS'), 'utf8');
  expect(sums).toContain(`  requests/${tss_request_id}-0000.json\n`);
});

test('while one request waits no other is created; when it is over, another may be', async () => {
  const vault = await made();
  const first = await create(vault);
  await refusedWith(create(vault), 'TSS_REQUEST_WAITING');
  await cancelRequest(vault.ledger, vault.stored, first.request.tss_request_id, NOW);
  const second = await create(vault);
  const all = await readRequests(vault.ledger, vault.stored);
  expect(all.map(({ history }) => history?.status).sort()).toEqual([
    'Cancelled',
    'PendingKeyHolderConfirmation',
  ]);
  expect(waiting(all)).toEqual([second.request.tss_request_id]);
});

test('a refused request leaves nothing behind', async () => {
  const vault = await made();
  const before = await fs.readdir(vault.ledger.path);
  await refusedWith(create({ ...vault, target: 'none' }), 'TSS_GROUP_UNKNOWN');
  expect(await fs.readdir(vault.ledger.path)).toEqual(before);
});

test('everybody confirms once; with the last one the request can begin', async () => {
  const vault = await made();
  let history = await create(vault);
  for (const [at, name] of PEOPLE.entries()) {
    history = await answer(vault, history, name);
    expect(history.awaited.map(one => one.name)).toEqual(PEOPLE.slice(at + 1));
    if (at === 0) await refusedWith(answer(vault, history, name), 'TSS_ANSWERED_ALREADY');
  }
  expect(history.status).toBe('MPCProcessing');
  expect(await readRequest(vault.ledger, vault.stored, history.request.tss_request_id)).toEqual(history);
  await refusedWith(answer(vault, history, 'Ann'), 'TSS_REQUEST_STATE');
});

test('who declines ends the request, and only if that is what was asked for', async () => {
  const vault = await made();
  const history = await create(vault);
  const { ledger, stored } = vault;
  const id = history.request.tss_request_id;
  const verify = trusting(history);
  const given = (signed: Uint8Array, decision: Decision) =>
    answerRequest(ledger, stored, { id, signed, decision, now: NOW }, verify);
  await refusedWith(given(signedBy(history, 'Ben', 'decline'), 'confirm'), 'TSS_CONFIRMATION_DECISION');
  await refusedWith(given(signedBy(history, 'Ben', 'confirm'), 'decline'), 'TSS_CONFIRMATION_DECISION');
  expect((await readRequest(ledger, stored, id)).awaited).toHaveLength(3);
  expect((await given(signedBy(history, 'Ben', 'decline'), 'decline')).status).toBe(
    'KeyHolderConfirmationFailed',
  );
  await refusedWith(answer(vault, history, 'Ann'), 'TSS_REQUEST_STATE');
});

test('an answer counts only if the key that the request names signed that very text', async () => {
  const vault = await made();
  const history = await create(vault);
  const { ledger, stored } = vault;
  const id = history.request.tss_request_id;
  const signed = signedBy(history, 'Ann');
  const good = await trusting(history)(
    framed(confirmationText(history.request, history.confirmers[0]!, 'confirm', '')),
  );
  for (const proven of [
    { ...good, fingerprint: history.confirmers[1]!.pgp_fingerprint },
    { ...good, text: `${good.text}.` },
  ])
    await refusedWith(
      answerRequest(ledger, stored, { id, signed, decision: 'confirm', now: NOW }, async () => proven),
      'SIGNATURE_OTHER_KEY',
    );
  for (const [text, code] of [
    ['I confirm', 'CLEAR_SIGNED_UNREADABLE'],
    [framed('I confirm'), 'TSS_CONFIRMATION_TEXT'],
  ] as const)
    await refusedWith(
      answerRequest(
        ledger,
        stored,
        { id, signed: utf8(text), decision: 'confirm', now: NOW },
        async () => good,
      ),
      code,
    );
  expect((await readRequest(ledger, stored, id)).awaited).toHaveLength(3);
});

test('a request whose file names other keys than the record is answered by nobody', async () => {
  const vault = await made();
  const { ledger, stored } = vault;
  const { request } = await create(vault);
  const {
    format: _format,
    version: _version,
    tss_request_id: id,
    seq: _seq,
    previous: _before,
    at: _at,
    ...told
  } = request;
  // Ann's key in Ben's place, and his in hers: both are keys of the record.
  const [ann, ben, cid] = told.target.holders as [RequestHolder, RequestHolder, RequestHolder];
  const { pgp_fingerprint, encryptionFingerprint } = ben;
  const holders = [
    { ...ann, pgp_fingerprint, encryptionFingerprint },
    { ...ben, pgp_fingerprint: ann.pgp_fingerprint, encryptionFingerprint: ann.encryptionFingerprint },
    cid,
  ];
  const forged = { ...told, target: { ...told.target, holders } };
  const context = contextOf({ ...forged, tss_request_id: id });
  const { text, chain } = firstLine(AT, id, { ...forged, context });
  await fs.writeFile(path.join(ledger.path, ledger.requestFile(id, 0)), text);
  const history = begun(chain);
  await refusedWith(answer(vault, history, 'Ann'), 'TSS_REQUEST_OTHER_RECORD');
  await refusedWith(answer(vault, history, 'Ben', 'decline'), 'TSS_REQUEST_OTHER_RECORD');
  expect((await readRequest(ledger, stored, id)).happened).toEqual([]);
});

test('by a clock that nobody confirmed a request is due, and nothing is written: it goes on when the clock is set right', async () => {
  const vault = await made();
  const { ledger, stored } = vault;
  const history = await create(vault);
  const id = history.request.tss_request_id;
  const before = await tree(ledger.folder);
  await refusedWith(answer(vault, history, 'Ann', 'confirm', NOW + 8 * DAY), 'TSS_REQUEST_DUE');
  const given = { id, tss_node_id: '1', digest: 'ab'.repeat(32), now: NOW + 8 * DAY };
  await refusedWith(bringDigest(ledger, stored, given), 'TSS_REQUEST_DUE');
  await refusedWith(withdrawDigest(ledger, stored, given), 'TSS_REQUEST_DUE');
  // It is still the one that the vault has.
  await refusedWith(create(vault, NOW + 8 * DAY), 'TSS_REQUEST_WAITING');
  expect(await tree(ledger.folder)).toEqual(before);
  expect((await answer(vault, history, 'Ann')).awaited).toHaveLength(2);
  // Who confirmed another time than the computer shows is judged by that.
  const ahead = { now: NOW + 8 * DAY, confirmed: NOW };
  expect((await readCurrent(ledger, stored, id, ahead)).status).toBe('PendingKeyHolderConfirmation');
  expect((await cancelRequest(ledger, stored, id, NOW + 8 * DAY)).status).toBe('Cancelled');
});

test('a request that is over by a confirmed clock stays so when the clock is set back', async () => {
  const vault = await made();
  const { ledger, stored } = vault;
  const history = await create(vault);
  const id = history.request.tss_request_id;
  const late = { now: NOW, confirmed: NOW + 7 * DAY };
  await refusedWith(
    answerRequest(
      ledger,
      stored,
      { id, signed: signedBy(history, 'Ann'), decision: 'confirm', ...late },
      trusting(history),
    ),
    'TSS_REQUEST_STATE',
  );
  const again = await readRequest(ledger, stored, id);
  expect([again.status, again.happened.at(-1)?.event]).toEqual(['KeyHolderConfirmationFailed', 'expired']);
  expect(await expired(ledger, stored, again, NOW)).toEqual(again);
  await create(vault, NOW);
});

test('cancelling twice is one cancellation; what is over or being made cannot be cancelled', async () => {
  const vault = await made();
  const { ledger, stored } = vault;
  const first = await create(vault);
  const id = first.request.tss_request_id;
  const cancelled = await cancelRequest(ledger, stored, id, NOW);
  expect(cancelled.status).toBe('Cancelled');
  expect(await cancelRequest(ledger, stored, id, NOW)).toEqual(cancelled);
  const second = await confirmedByAll(vault);
  const on = await writeNext(ledger, stored, second, AT, started);
  expect(on.status).toBe('KeyGenerating');
  await refusedWith(cancelRequest(ledger, stored, second.request.tss_request_id, NOW), 'TSS_REQUEST_STATE');
  await writeNext(ledger, stored, on, AT, {
    event: 'failed',
    cause: 'failed',
    reason: 'TSS_PROOF',
    contributor: '2',
  });
  await refusedWith(cancelRequest(ledger, stored, second.request.tss_request_id, NOW), 'TSS_REQUEST_STATE');
});

test('an attempt that the program did not live to end failed, unless the record has what it made', async () => {
  const vault = await made();
  const { ledger } = vault;
  const history = await confirmedByAll(vault);
  await writeNext(ledger, vault.stored, history, AT, started);
  const id = history.request.tss_request_id;
  const copy = path.join(await temporaryFolder(), 'copy');
  copyFolder(ledger.folder, copy);
  const [failed] = await settleRequests(ledger, vault.stored, NOW);
  expect(failed?.happened.at(-1)).toMatchObject({ event: 'failed', cause: 'crashed' });
  expect(await settleRequests(ledger, vault.stored, NOW)).toEqual([]);
  // The same, where the epoch came into the record.
  const other = ledgerIn(copy);
  const stored = await other.load();
  const group = groupOf(stored.record, vault.target)!;
  const epoch = issuedEpoch(group, 'this', ['1', '2', '3']);
  const { context } = history.request;
  const contributions = epoch.contributions.map(({ digest: _digest, ...one }) => ({
    ...one,
    digest: digestOfContribution(one, context),
  }));
  const own = { ...epoch, context, contributions, tss_request_id: id };
  const issued = { ...own, hash: hashOfEpoch(own) };
  const change = withEpoch(stored.record, vault.target, issued);
  const { stored: after } = await recordChange(other, stored, change, told('key-gen'));
  const [succeeded] = await settleRequests(other, after, NOW);
  expect(succeeded).toMatchObject({ status: 'Success', request: { tss_request_id: id } });
});

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

const emptied = ({ ledger }: Made, id: string, seq: number) =>
  fs.truncate(path.join(ledger.path, ledger.requestFile(id, seq)), 0);

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

/** How a request comes into each state, and what it is when the folder is next opened. */
const states: [RequestStatus, (vault: Made) => Promise<RequestHistory>, RequestStatus][] = [
  [
    'PendingKeyHolderConfirmation',
    async vault => answer(vault, await create(vault), 'Ann'),
    'PendingKeyHolderConfirmation',
  ],
  [
    'KeyHolderConfirmationFailed',
    async vault => answer(vault, await create(vault), 'Ben', 'decline'),
    'KeyHolderConfirmationFailed',
  ],
  ['MPCProcessing', confirmedByAll, 'MPCProcessing'],
  ['KeyGenerating', vault => begunOn(vault), 'KeyGeneratingFailed'],
  ['KeyGeneratingFailed', async vault => endCancelled(vault, await begunOn(vault)), 'KeyGeneratingFailed'],
  [
    'Success',
    async vault => {
      const { sequence: recordNumber } = vault.stored.record;
      const { transcript } = started;
      const end = {
        event: 'succeeded' as const,
        transcript,
        recordNumber,
        recordDigest: vault.stored.digest,
      };
      return writeNext(vault.ledger, vault.stored, await begunOn(vault), AT, end);
    },
    'Success',
  ],
  [
    'Cancelled',
    async vault => {
      const { request } = await create(vault);
      return cancelRequest(vault.ledger, vault.stored, request.tss_request_id, NOW);
    },
    'Cancelled',
  ],
];

/** An attempt for it is on. */
async function begunOn(vault: Made): Promise<RequestHistory> {
  return writeNext(vault.ledger, vault.stored, await confirmedByAll(vault), AT, started);
}

describe('when the folder is next opened', () => {
  test.each(states)(
    'a request that was %s is as it was, or its attempt has failed, and goes on from there',
    async (status, make, after) => {
      const vault = await made();
      const before = await make(vault);
      expect(before.status).toBe(status);
      const folder = await openCeremonyFolder(vault.ledger.folder);
      onTestFinished(() => folder.close());
      await settleVaults(folder);
      const [there] = await folder.vaults.list();
      expect(there?.trouble).toBeUndefined();
      const now = { ...vault, ledger: there!.ledger, stored: there!.stored! };
      const found = await readRequest(now.ledger, now.stored, before.request.tss_request_id);
      expect(found.status).toBe(after);
      if (after === status) expect(found).toEqual(before);
      else expect(found.happened.at(-1)).toMatchObject({ event: 'failed', cause: 'crashed' });
      if (isTerminal(after)) expect((await create(now)).status).toBe('PendingKeyHolderConfirmation');
      else if (after === 'MPCProcessing')
        expect((await writeNext(now.ledger, now.stored, found, AT, started)).status).toBe('KeyGenerating');
      else expect((await answer(now, found, 'Ben')).awaited.map(({ name }) => name)).toEqual(['Cid']);
    },
  );

  test('there is no other state', () => {
    expect(states.map(([status]) => status).sort()).toEqual([...requestStatuses].sort());
  });
});

test('what keeps a vault from being settled is its own trouble: the folder opens', async () => {
  const vault = await made();
  const { ledger, stored } = vault;
  const on = await writeNext(ledger, stored, await confirmedByAll(vault), AT, started);
  const folder = await openCeremonyFolder(ledger.folder);
  onTestFinished(() => folder.close());
  const next = ledger.requestFile(on.request.tss_request_id, 5);
  await fs.writeFile(path.join(ledger.path, next), '');
  await settleVaults(folder);
  const [there] = await folder.vaults.list();
  expect(there?.trouble).toMatchObject({ code: 'FILE_EXISTS' });
});

test('the lines of a request, put one behind the other, are the request as one file', async () => {
  const vault = await made();
  const history = await confirmedByAll(vault);
  const files = (await vault.ledger.requestFiles()).get(history.request.tss_request_id)!;
  expect(files).toHaveLength(4);
  const { readHistory } = await import('../../../shared/tss/request-history');
  const texts = await Promise.all(files.map(file => fs.readFile(path.join(vault.ledger.path, file), 'utf8')));
  expect(readHistory(texts.join(''), 'request')).toEqual(history);
});

/** Everything that happens to a request, one after the other; each step is told to `done`. */
async function life(vault: Made, done: (what: string) => void): Promise<void> {
  let history = await create(vault);
  done(history.status);
  for (const name of PEOPLE) {
    history = await answer(vault, history, name);
    done(`${history.status} ${history.awaited.length}`);
  }
  history = await writeNext(vault.ledger, vault.stored, history, AT, started);
  done(history.status);
  await endCancelled(vault, history);
  done('KeyGeneratingFailed');
}

/** The end of an attempt that was cancelled. */
const endCancelled = ({ ledger, stored }: Made, history: RequestHistory) =>
  writeNext(ledger, stored, history, AT, {
    event: 'failed',
    cause: 'cancelled',
    reason: '',
    contributor: '',
  });

test.each(['links', 'no-links'])(
  'a kill at any change of the disk leaves the request as it was before or after it, and it goes on from there (%s)',
  async links => {
    const folder = await temporaryFolder();
    const vault = await made(folder);
    const copies = await fs.mkdtemp(path.join(os.tmpdir(), 'quorate-requests-'));
    onTestFinished(() => fs.rm(copies, { recursive: true, force: true }));
    if (links === 'no-links') {
      const real = fs.link;
      fs.link = () => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
      onTestFinished(() => {
        fs.link = real;
      });
    }
    const steps = ['none'];
    const at: number[] = [];
    let copying = false;
    const stop = await watchChanges(async call => {
      // A sync leaves what the change before it has left.
      if (copying || call === 'sync') return;
      copying = true;
      const copy = path.join(copies, String(at.length));
      copyFolder(folder, copy);
      if (call === 'writeFile') await halfWritten(copy);
      at.push(steps.length - 1);
      copying = false;
    });
    try {
      await life(vault, what => steps.push(what));
    } finally {
      stop();
    }
    expect(at.length).toBeGreaterThan(40);
    const seen = new Set<string>();
    const judged = new Set<string>();
    for (const [number, step] of at.entries()) {
      const ledger = ledgerIn(path.join(copies, String(number)));
      const left = JSON.stringify([...(await tree(ledger.path))]);
      if (judged.has(left)) continue;
      judged.add(left);
      const stored = await ledger.load();
      const [before, after] = [steps[step]!, steps[step + 1]!];
      const found = await readRequests(ledger, stored);
      const state = stateOf(found[0]?.history);
      expect([before, after], `change ${number}`).toContain(state);
      // What was on its way can be done again.
      if (!seen.has(state) && state === 'none') await create({ ...vault, ledger, stored });
      if (!seen.has(state) && state.startsWith('Pending'))
        await cancelRequest(ledger, stored, found[0]!.tss_request_id, NOW);
      seen.add(state);
      if (!left.includes('.quorate-')) continue;
      const now = await readRequests(ledger, stored);
      await repairVault(ledger, () => AT, []);
      expect(await readRequests(ledger, stored)).toEqual(now);
      // Without hard links what has a content stays: to remove it could spoil another file.
      if (links === 'links') expect([...(await tree(ledger.path)).keys()].join()).not.toContain('.quorate-');
    }
    expect([...seen]).toEqual(steps);
  },
);

/** What is being written has a temporary name, and half of it may be there. */
async function halfWritten(folder: string): Promise<void> {
  for (const name of await fs.readdir(folder, { recursive: true }))
    if (path.basename(name).startsWith('.quorate-tmp-'))
      await fs.writeFile(path.join(folder, name), '{"format":"quorate-tss-req');
}

const stateOf = (history: RequestHistory | undefined): string => {
  if (!history) return 'none';
  const { status, awaited, happened } = history;
  return happened.some(one => one.event === 'confirmed') && happened.every(one => one.event === 'confirmed')
    ? `${status} ${awaited.length}`
    : status;
};
