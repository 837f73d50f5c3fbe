/** Threshold keys by stdio as a careless or hostile program drives them: in another order, with others' things, with garbage, and gone in the middle. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { GenericSchema } from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { TssVaultLedger } from '../../main/storage/tss-vaults/tss-vault-ledger';
import { contract } from '../../shared/contract';
import { fieldsOf } from '../../shared/contract/fields';
import { temporaryFolder, tree } from '../main/storage/support';
import { type TestHolder, testHolder } from '../support/holders';
import { codeIn, inBase64, inStdio, type StdioAnswer } from '../support/in-stdio';
import { openProgram, startProgram, value } from '../support/program';
import { perTier } from '../support/tier';
import { confirmedReshare, groupFor, sumOf, validKeysIn } from '../support/tss-share';
import { requestIn, vaultOfPeople } from '../support/tss-vault';
import { temporaryFolder as keptUntilTheEnd } from './cli-kit';

const people: TestHolder[] = [];
const others: TestHolder[] = [];
beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
  for (const name of ['Rae Moss', 'Sam Hale']) others.push(await testHolder(name));
});

const unwitnessed = true;

/** A vault of three with valid keys, and a request, which all have confirmed, to give shares of them to another group. Nobody has it open. */
async function made() {
  const { api, folder, program } = await openProgram();
  const issued = await validKeysIn({ folder }, people);
  const target = await groupFor(api, issued.vault_id, 'SigningGroup', others);
  const confirmers = [people[0]!, people[2]!, ...others];
  const which = await confirmedReshare(api, issued, { target, quorum: ['1', '3'], confirmers });
  await program.close();
  const text = async (id: string) => new TextDecoder().decode(await sumOf(issued, id));
  return { folder, issued, target, which, sums: { ada: await text('1'), cy: await text('3') } };
}

let first: ReturnType<typeof made> | undefined;

/** Where the first is kept: the folder of a program goes away with its test. */
const kept = path.join(keptUntilTheEnd(), 'ceremony');

/** The same in a folder of its own: made once, and copied. */
async function confirmed() {
  first ??= made().then(async one => {
    await fs.cp(one.folder, kept, { recursive: true });
    return { ...one, folder: kept };
  });
  const from = await first;
  const folder = path.join(await temporaryFolder(), 'ceremony');
  await fs.cp(from.folder, folder, { recursive: true });
  return { ...from, folder };
}

/** What the folder has of a request, read by a program of its own. */
async function readIn(folder: string, which: { vault_id: string; tss_request_id: string }) {
  const program = startProgram();
  value(await program.api.folder.open({ path: folder }));
  const read = value(await program.api.tssRequest.read(which));
  await program.close();
  return read;
}

test('nothing is begun on a real vault unless it is said that nobody is at the screen', async () => {
  const { folder, issued, which } = await confirmed();
  const record = inBase64(Uint8Array.from(await fs.readFile(path.join(folder, 'treasury/tss-vault.json'))));
  const { call, end } = inStdio(folder);
  const { vault_id } = which;
  const group = { key_share_holder_group_id: issued.group };
  const share = { ...group, tss_node_id: '1', by: 'piped', opened: 'x' };
  const calls: [Parameters<typeof call>[0], object][] = [
    ['keyGen.start', which],
    ['reshare.start', which],
    ['reshare.start', { ...which, vault_id: 'TREASURY' }],
    ['recoverA.start', which],
    ['recoverB.start', which],
    ['tssRequest.judgeShare', which],
    ['proveKeys.start', { vault_id, ...group, tss_node_ids: ['1', '2'], challenge: 'x'.repeat(20) }],
    ['tssEpoch.checkShare', { vault_id, ...share }],
    ['tssEpoch.checkShareElsewhere', { record, ...share, share: 'x' }],
    ['tssEpoch.xpub', { vault_id, ...share, path: path.join(folder, '../xpub.txt') }],
    ['tssEpoch.declareVoid', { vault_id, ...group }],
    ['tssEpoch.destroyed', { vault_id, ...group, tss_node_ids: ['1'] }],
    [
      'tssContribution.make',
      { request: 'x', record, tss_node_id: '1', recordDigest: '0'.repeat(64), fingerprints: [] },
    ],
  ];
  const answers = [];
  for (const [name, params] of calls) answers.push([name, codeIn(await call(name, params))]);
  expect(answers).toEqual(calls.map(([name]) => [name, 'WITNESS_NEEDED']));
  // What there is not is refused as that.
  expect(codeIn(await call('reshare.start', { ...which, vault_id: 'none' }))).toBe('TSS_VAULT_UNKNOWN');
  await end();
  expect((await readIn(folder, which)).status).toBe('MPCProcessing');
});

test('calls in another order, and things of others, are refused by name, and the attempt goes on to its end', async () => {
  // Of the same people in another order: another vault with other keys.
  const foreign = await sumOf(await validKeysIn(await openProgram(), [...people].reverse()), '1');
  const { folder, issued, target, which, sums } = await confirmed();
  const { call } = inStdio(folder);
  const { vault_id } = which;
  const enter = (nonce: string, key: string) => call('attempt.enter', { nonce, key, source: 'piped' });
  const codes = async (...asked: Promise<StdioAnswer>[]) => (await Promise.all(asked)).map(codeIn);
  // Before anything is on.
  expect(
    await codes(
      enter('0'.repeat(32), sums.ada),
      call('reshare.confirm', { nonce: '0'.repeat(32) }),
      call('keyGen.start', { ...which, unwitnessed }),
      call('recoverA.start', { ...which, unwitnessed }),
      call('reshare.start', { ...which, tss_request_id: '1'.repeat(32), unwitnessed }),
    ),
  ).toEqual([
    ...['NO_ATTEMPT', 'NO_ATTEMPT', 'TSS_REQUEST_STATE', 'TSS_REQUEST_STATE', 'TSS_REQUEST_UNKNOWN'],
  ]);
  // Another vault’s request, and a share of other keys.
  const other = (await call('tssVault.create', { name: 'Other' })).result.vault_id;
  expect(codeIn(await call('reshare.start', { ...which, vault_id: other, unwitnessed }))).toBe(
    'TSS_REQUEST_UNKNOWN',
  );
  const { nonce } = (await call('reshare.start', { ...which, unwitnessed })).result;
  // While it is on.
  expect(
    await codes(
      call('reshare.start', { ...which, unwitnessed }),
      call('tssRequest.cancel', which),
      call('tssRequest.create', { vault_id, type: 'KeyGen', target_key_share_holder_group_id: target }),
      call('tssRequest.withdrawDigest', { ...which, tss_node_id: '1' }),
      call('tssEpoch.receipt', { vault_id, signed: 'a receipt' }),
      call('tssGroup.create', { vault_id, type: 'MainGroup', threshold: 2, key_share_holders: [] }),
      call('keyGen.confirm', { nonce }),
      call('reshare.confirm', { nonce }),
      // Of an attempt that is not on: it cancels nothing.
      call('recoverA.cancel'),
      enter('0'.repeat(32), sums.ada),
      enter(nonce, new TextDecoder().decode(foreign)),
      enter(nonce, 'void'),
      call('attempt.enter', { nonce, key: sums.ada, source: 'practice', index: 1 }),
      call('attempt.write', { nonce }),
    ),
  ).toEqual([
    'ATTEMPT_IN_PROGRESS',
    'TSS_REQUEST_STATE',
    'ATTEMPT_IN_PROGRESS',
    'ATTEMPT_IN_PROGRESS',
    'ATTEMPT_IN_PROGRESS',
    'ATTEMPT_IN_PROGRESS',
    'NO_ATTEMPT',
    'NO_ATTEMPT',
    'ok',
    'WRONG_NONCE',
    'TSS_SHARE_OTHER_VAULT',
    'TSS_SUM_TEXT',
    'BAD_REQUEST',
    'NOTHING_TO_WRITE',
  ]);
  expect((await call('tssRequest.read', which)).result.status).toBe('KeyGenerating');
  // Two at once: each once.
  expect(await codes(enter(nonce, sums.ada), enter(nonce, sums.ada))).toEqual(['ok', 'TSS_SHARE_REPEATED']);
  expect((await enter(nonce, sums.cy)).result.phase).toBe('complete');
  expect(await codes(enter(nonce, sums.cy), call('reshare.start', { ...which, unwitnessed }))).toEqual([
    'NO_ATTEMPT',
    'TSS_REQUEST_STATE',
  ]);
  // The shares that it gave wait for receipts, and so does who would use them.
  expect(
    codeIn(
      await call('tssRequest.create', {
        vault_id,
        type: 'Recovery',
        target_key_share_holder_group_id: issued.group,
        source_key_share_holder_group: { key_share_holder_group_id: target, tss_node_ids: ['1', '2'] },
      }),
    ),
  ).toMatch(/^TSS_/);
});

test.each(perTier(['input ended'], ['cancelled', 'input ended']))(
  'in the middle of an attempt (%s) its request has failed, nothing of it is in the record, and the next program goes on',
  async how => {
    const { folder, target, which, sums } = await confirmed();
    const { call, end } = inStdio(folder);
    const { nonce } = (await call('reshare.start', { ...which, unwitnessed })).result;
    expect(codeIn(await call('attempt.enter', { nonce, key: sums.ada }))).toBe('ok');
    if (how === 'cancelled') expect(codeIn(await call('reshare.cancel'))).toBe('ok');
    expect(await end()).toBe(0);
    const read = await readIn(folder, which);
    expect([read.status, read.reason]).toEqual(['KeyGeneratingFailed', 'cancelled']);
    const { record } = await new TssVaultLedger(folder, 'treasury', async () => {}).load();
    const group = record.key_share_holder_groups.find(one => one.key_share_holder_group_id === target);
    expect(group!.epochs).toEqual([]);
    const next = inStdio(folder);
    expect(codeIn(await next.call('reshare.start', { ...which, unwitnessed }))).toBe('TSS_REQUEST_STATE');
    const [after] = (await next.call('tssRequest.list', { vault_id: which.vault_id })).result.requests.slice(
      -1,
    );
    expect(after.status).toBe('KeyGeneratingFailed');
  },
);

/** What no call wants in a field, or not there. */
const GARBAGE: readonly unknown[] = [
  null,
  7.5,
  '',
  '../../../etc/passwd',
  'x'.repeat(1001),
  [null],
  {},
  { base64: 'AA==' },
];

test('garbage in any field of any call of threshold keys is refused, with nothing written, no inner fault, and no hang', async () => {
  const { api, folder, program } = await openProgram();
  const { vault_id, group } = await vaultOfPeople(api, people);
  const { key_share_holder_group_id } = group;
  const created = value(
    await api.tssRequest.create({
      vault_id,
      type: 'KeyGen',
      target_key_share_holder_group_id: key_share_holder_group_id,
    }),
  );
  const which = { vault_id, tss_request_id: created.tss_request_id };
  expect((await requestIn(folder, which)).vault_id).toBe(vault_id);
  await program.close();
  const before = await tree(path.join(folder, 'treasury'));
  const { call, end } = inStdio(folder);
  /** Of what a field may well be. */
  const good: Record<string, unknown> = {
    ...which,
    key_share_holder_group_id,
    tss_node_id: '1',
    tss_node_ids: ['1', '2'],
    challenge: 'x'.repeat(20),
    unwitnessed,
  };
  const groups = Object.entries(contract).filter(([name]) =>
    /^(tss(Group|Request|Contribution|Epoch)|keyGen|reshare|recover[AB]|proveKeys)$/.test(name),
  );
  const faults: string[] = [];
  let asked = 0;
  for (const [name, calls] of groups)
    for (const [one, { params }] of Object.entries(calls) as [string, { params: GenericSchema }][]) {
      const fields = Object.keys(fieldsOf(params));
      const base = Object.fromEntries(fields.flatMap(field => (field in good ? [[field, good[field]]] : [])));
      for (const [at, field] of [...fields, '__proto__', 'constructor'].entries())
        for (const garbage of perTier([GARBAGE[at % 8], GARBAGE[(at + 3) % 8]], GARBAGE)) {
          const line = JSON.stringify({ ...base, [field === '__proto__' ? 'more' : field]: garbage });
          const text = field === '__proto__' ? line.replace('"more"', '"__proto__"') : line;
          const method = `${name}.${one}` as Parameters<typeof call>[0];
          const answer = await call(method, JSON.parse(text));
          asked++;
          // A list of what there is, or nothing to cancel.
          if (!answer.error) continue;
          if (answer.error.code === -32603) faults.push(`${method} ${field} ${JSON.stringify(garbage)}`);
        }
    }
  expect(asked).toBeGreaterThan(perTier(150, 600));
  expect(faults).toEqual([]);
  await end();
  expect([...(await tree(path.join(folder, 'treasury'))).keys()]).toEqual([...before.keys()]);
  expect((await readIn(folder, which)).status).toBe('PendingKeyHolderConfirmation');
});
