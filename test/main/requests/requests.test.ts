/** Requests on disk: created, answered, cancelled, expired. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { answerRequest, cancelRequest } from '../../../main/requests/answer';
import { bringDigest, withdrawDigest } from '../../../main/requests/contributions';
import { newRequestId } from '../../../main/requests/create';
import { expired, readCurrent } from '../../../main/requests/expire';
import { readRequest, readRequests, waiting, writeNext } from '../../../main/requests/request-files';
import { utf8 } from '../../../shared/bytes';
import { firstLine, type RequestHolder } from '../../../shared/records/tss-request';
import { confirmationText, type Decision } from '../../../shared/tss/confirmation-text';
import { contextOf } from '../../../shared/tss/frozen-request';
import { begun } from '../../../shared/tss/request-history';
import { AT, DAY, framed, NOW } from '../../shared/tss/vault-kit';
import { refusedWith, tree } from '../storage/support';
import { answer, confirmedByAll, create, made, PEOPLE, signedBy, started, trusting } from './request-kit';

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
