/** TSS vaults, groups and requests by the program's calls, with holders who open their codes and sign with keys of their own. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';

import type { Api } from '../../shared/contract';
import type { Result } from '../../shared/result';
import { clearSigned, openedBy, type TestHolder, testHolder } from '../support/holders';
import { filesIn, openProgram, startProgram, value } from '../support/program';

const people: TestHolder[] = [];

beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
});

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text));

const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

/** A vault with a main group of these people. */
async function vaultOf(api: Api, all = people.slice(0, 2)) {
  const { vault_id } = value(await api.tssVault.create({ name: 'Treasury' }));
  const group = value(
    await api.tssGroup.create({
      vault_id,
      type: 'MainGroup',
      threshold: 2,
      key_share_holders: all.map(({ name, pgp_key }) => ({ name, pgp_key })),
    }),
  );
  return { vault_id, group };
}

async function requestOf(api: Api) {
  const { vault_id, group } = await vaultOf(api);
  const request = value(
    await api.tssRequest.create({
      vault_id,
      type: 'KeyGen',
      target_key_share_holder_group_id: group.key_share_holder_group_id,
      description: 'Root keys of the treasury',
    }),
  );
  return { vault_id, group, request, which: { vault_id, tss_request_id: request.tss_request_id } };
}

type Which = Awaited<ReturnType<typeof requestOf>>['which'];

/** The code that is in the message for this person, as they find it there. */
async function codeFor(api: Api, which: Which, person: TestHolder): Promise<string> {
  const [given] = value(await api.tssRequest.confirmText({ ...which, holder: person.name })).texts;
  const [first, , found = '', ...more] = (await openedBy(person, given!.codeMessage)).split('\n');
  expect([first, more]).toEqual(['Quorate TSS code v1', ['']]);
  return found;
}

async function signedBy(
  api: Api,
  which: Which,
  person: TestHolder,
  given: { decision?: 'confirm' | 'decline'; code?: string; key?: TestHolder['key'] } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { decision = 'confirm', key = person.key } = given;
  const found = given.code ?? (await codeFor(api, which, person));
  const { texts } = value(
    await api.tssRequest.confirmText({ ...which, holder: person.name, decision, code: found }),
  );
  return bytesOf(await clearSigned(texts[0]!.text, key));
}

test('a request is created, confirmed by everybody with their code, cancelled, and there after a restart', async () => {
  const { api, program, folder } = await openProgram();
  const { which, vault_id, group, request } = await requestOf(api);
  expect(group.key_share_holders.map(one => `${one.tss_node_id} ${one.name}`)).toEqual([
    '1 Ada Wolf',
    '2 Ben Okri',
  ]);
  expect(request).toMatchObject({
    type: 'KeyGen',
    status: 'PendingKeyHolderConfirmation',
    cancelled: false,
    source_key_share_holder_group: null,
    target_key_share_holder_group_id: group.key_share_holder_group_id,
    description: 'Root keys of the treasury',
    mode: 'strict',
  });
  expect(request.tss_request_id).toMatch(/^\d{32}$/);
  expect(request.expires_timestamp - request.created_timestamp).toBe(7 * 24 * 60 * 60 * 1000);
  for (const [at, person] of people.slice(0, 2).entries()) {
    const after = value(
      await api.tssRequest.confirm({ ...which, signed: await signedBy(api, which, person) }),
    );
    expect(after.confirmations.map(one => one.answer)).toEqual(
      at === 0 ? ['confirmed', ''] : ['confirmed', 'confirmed'],
    );
    expect(after.status).toBe(at === 0 ? 'PendingKeyHolderConfirmation' : 'MPCProcessing');
  }
  const cancelled = value(await api.tssRequest.cancel(which));
  expect([cancelled.status, cancelled.cancelled]).toEqual(['Success', true]);
  await program.close();
  const again = startProgram();
  value(await again.api.folder.open({ path: folder }));
  expect(value(await again.api.tssRequest.read(which))).toEqual(cancelled);
  expect(value(await again.api.tssRequest.list({ vault_id }))).toEqual({ requests: [cancelled] });
  expect(value(await again.api.tssGroup.list({ vault_id }))).toEqual({ groups: [group] });
  expect(value(await again.api.tssVault.list()).vaults).toMatchObject([
    { vault_id, name: 'Treasury', groups: 1, trouble: '' },
  ]);
});

test('an answer counts only with the right code, signed by the right key, and once', async () => {
  const { api } = await openProgram();
  const { which } = await requestOf(api);
  const [ada, ben] = people as [TestHolder, TestHolder];
  const confirm = async (signed: Uint8Array<ArrayBuffer>) =>
    code(await api.tssRequest.confirm({ ...which, signed }));
  expect(code(await api.tssRequest.confirmText({ ...which, holder: 'Cy Lund' }))).toBe(
    'TSS_CONFIRMER_UNKNOWN',
  );
  const others = await codeFor(api, which, ben);
  const own = await codeFor(api, which, ada);
  const textWith = (given: string) =>
    api.tssRequest.confirmText({ ...which, holder: 'Ada Wolf', code: given });
  // Where one slip of a hand makes the difference, its place is told, and never what stands there.
  const slipped = `${own.slice(0, 4)}${own[4] === 'A' ? 'B' : 'A'}${own.slice(5)}`;
  const swap = own.split('').findIndex((letter, at) => at < 15 && letter !== own[at + 1]);
  const swapped = `${own.slice(0, swap)}${own[swap + 1]}${own[swap]}${own.slice(swap + 2)}`;
  for (const [wrong, place] of [
    ['ABC', {}],
    [others, {}],
    [slipped, { position: 5 }],
    [swapped, { position: swap + 1, swapped: true }],
  ] as const) {
    const result = await textWith(wrong);
    expect(result).toMatchObject({ error: { code: 'TSS_CONFIRMATION_CODE' } });
    if (!result.ok) expect(result.error.facts).toEqual({ holder: 'Ada Wolf', ...place });
    expect(JSON.stringify(result)).not.toContain(own);
  }
  const [{ text } = { text: '' }] = value(await textWith(` ${own.toLowerCase()} `)).texts;
  const withCode = async (given: string) =>
    confirm(bytesOf(await clearSigned(text.replace(/^Code: .*$/m, `Code: ${given}`), ada.key)));
  expect(await withCode(others)).toBe('TSS_CONFIRMATION_CODE');
  expect(await confirm(await signedBy(api, which, ada, { code: '' }))).toBe('TSS_CONFIRMATION_CODE');
  expect(await confirm(await signedBy(api, which, ada, { key: ben.key }))).toBe('SIGNATURE_OTHER_KEY');
  expect(await confirm(await signedBy(api, which, ada, { decision: 'decline' }))).toBe(
    'TSS_CONFIRMATION_DECISION',
  );
  const good = await signedBy(api, which, ada);
  const forged = bytesOf(new TextDecoder().decode(good).replace('Mode: strict', 'Mode: normal'));
  expect(await confirm(forged)).toBe('TSS_CONFIRMATION_TEXT');
  expect(value(await api.tssRequest.read(which)).confirmations.map(one => one.answer)).toEqual(['', '']);
  expect(await confirm(good)).toBe('ok');
  expect(await confirm(good)).toBe('TSS_ANSWERED_ALREADY');
});

test('who declines ends the request, and another may be created', async () => {
  const { api } = await openProgram();
  const { which, vault_id, group } = await requestOf(api);
  const order = {
    vault_id,
    type: 'KeyGen',
    target_key_share_holder_group_id: group.key_share_holder_group_id,
  };
  expect(code(await api.tssRequest.create(order))).toBe('TSS_REQUEST_WAITING');
  const signed = await signedBy(api, which, people[1]!, { decision: 'decline' });
  expect(value(await api.tssRequest.decline({ ...which, signed }))).toMatchObject({
    status: 'KeyHolderConfirmationFailed',
    reason: 'declined',
  });
  expect(code(await api.tssRequest.create(order))).toBe('ok');
});

test('by a clock that is ahead a request is due, and nothing is written until people confirm that clock in the same run', async () => {
  const { api, folder } = await openProgram();
  const { which, vault_id } = await requestOf(api);
  const signed = await signedBy(api, which, people[0]!);
  const later = 8 * 24 * 60 * 60 * 1000;
  const now = Date.now();
  vi.useFakeTimers({ toFake: ['Date'], now: now + later });
  onTestFinished(() => void vi.useRealTimers());
  const read = async () => value(await api.tssRequest.read(which));
  const before = await filesIn(folder);
  expect(await read()).toMatchObject({ status: 'KeyHolderConfirmationFailed', reason: 'due' });
  expect(value(await api.tssRequest.list({ vault_id })).requests).toMatchObject([{ reason: 'due' }]);
  expect(code(await api.tssRequest.confirm({ ...which, signed: signed.slice() }))).toBe('TSS_REQUEST_DUE');
  expect(await filesIn(folder)).toEqual(before);
  const start = (wall: number) =>
    api.keyGen.start({ ...which, unwitnessed: true, wallClock: new Date(wall).toISOString() });
  // By the watch it is a week earlier: the request waits for people as it did.
  expect(code(await start(now))).toBe('TSS_REQUEST_STATE');
  expect(await read()).toMatchObject({ status: 'PendingKeyHolderConfirmation', reason: '' });
  expect(code(await api.tssRequest.confirm({ ...which, signed: signed.slice() }))).toBe('ok');
  // By the watch it is over.
  expect(code(await start(now + later))).toBe('TSS_REQUEST_STATE');
  vi.useRealTimers();
  expect(await read()).toMatchObject({ status: 'KeyHolderConfirmationFailed', reason: 'expired' });
});

test('vaults and key sets lie beside each other, and none is taken for the other', async () => {
  const { api, folder } = await openProgram();
  const { vault_id } = await vaultOf(api);
  value(await api.keySet.adopt({ name: 'Treasury', required: 2, issued: 3 }));
  const view = value(await api.folder.open({ path: folder }));
  expect(view.keySets.map(({ name, trouble }) => [name, trouble])).toEqual([['Treasury', '']]);
  expect(value(await api.tssVault.list()).vaults.map(one => one.vault_id)).toEqual([vault_id]);
  expect((await fs.readdir(folder)).filter(name => !name.startsWith('.')).sort()).toEqual([
    'treasury',
    'treasury-2',
  ]);
  expect(code(await api.tssVault.create({ name: 'TREASURY' }))).toBe('TSS_VAULT_EXISTS');
  expect(code(await api.tssGroup.list({ vault_id: 'none' }))).toBe('TSS_VAULT_UNKNOWN');
});

test('a vault whose record was altered is listed with what is wrong, and nothing is done under it', async () => {
  const { api, folder } = await openProgram();
  const { vault_id } = await vaultOf(api);
  const file = path.join(folder, 'treasury/tss-vault.json');
  await fs.writeFile(file, (await fs.readFile(file, 'utf8')).replace('Ben Okri', 'Ben Okra'));
  expect(value(await api.tssVault.list()).vaults).toMatchObject([{ vault_id, trouble: 'RECORD_ALTERED' }]);
  expect(code(await api.tssGroup.list({ vault_id }))).toBe('RECORD_ALTERED');
});

test('keys that cannot be used are refused with their holder before anything is written', async () => {
  const { api } = await openProgram();
  const { vault_id } = value(await api.tssVault.create({ name: 'Treasury' }));
  const create = (key_share_holders: { name: string; pgp_key: string }[]) =>
    api.tssGroup.create({ vault_id, type: 'MainGroup', threshold: 2, key_share_holders });
  const [ada, ben] = people.map(({ name, pgp_key }) => ({ name, pgp_key }));
  const refused = await create([ada!, { name: 'Ben Okri', pgp_key: 'no key' }]);
  expect(refused).toMatchObject({ error: { code: 'PGP_KEY_UNREADABLE', holder: 'Ben Okri' } });
  expect(code(await create([ada!, { ...ben!, pgp_key: ada!.pgp_key }]))).toBe('SAME_KEY_TWICE');
  expect(value(await api.tssGroup.list({ vault_id }))).toEqual({ groups: [] });
  // So is the new key of somebody whose share was lost, whose name the record has.
  const group = value(await create([ada!, ben!]));
  const { key_share_holder_group_id: id } = group;
  const again = (tss_node_id: string) =>
    api.tssRequest.create({
      vault_id,
      type: 'Recovery',
      recoveryMode: 'A',
      target_key_share_holder_group_id: id,
      source_key_share_holder_group: { key_share_holder_group_id: id, tss_node_ids: ['1'] },
      lostHolder: { tss_node_id, pgp_key: 'no key' },
    });
  expect(await again('2')).toMatchObject({ error: { code: 'PGP_KEY_UNREADABLE', holder: 'Ben Okri' } });
  // Of nobody there is no key to be judged: what else is wrong is told.
  expect(code(await again('7'))).toBe('TSS_TARGET_NOT_VALID');
});

test('where only practice is possible, so it is here', async () => {
  const { api } = await openProgram({ practiceOnly: true });
  expect(code(await api.tssVault.create({ name: 'Treasury' }))).toBe('PRACTICE_ONLY');
  expect(value(await api.tssVault.create({ name: 'Treasury', practice: true })).practice).toBe(true);
});

test('of a request main writes the message, then the text with the code in it, and nothing that the page says', async () => {
  const { api, folder } = await openProgram();
  const { which } = await requestOf(api);
  const out = path.join(folder, 'out');
  await fs.mkdir(out);
  const [ada] = people as [TestHolder];
  const [given] = value(await api.tssRequest.confirmText({ ...which, holder: ada.name })).texts;
  const [message] = value(await api.ownFiles.write({ folder: out }))!.files;
  expect(path.basename(message!)).toMatch(/-[0-9a-f]{16}-message\.asc$/);
  expect(await fs.readFile(message!, 'utf8')).toBe(given!.codeMessage);
  const asked = { ...which, holder: ada.name, code: await codeFor(api, which, ada) };
  const [toSign] = value(await api.tssRequest.confirmText(asked)).texts;
  const [text, ...more] = value(await api.ownFiles.write({ folder: out }))!.files;
  expect([path.basename(text!), more]).toEqual([expect.stringMatching(/-confirm\.txt$/), []]);
  expect(await fs.readFile(text!, 'utf8')).toBe(toSign!.text);
});
