/** A contribution to a reshare on a holder’s own machine: of their share, out of the text of its sum, by the call and in the terminal. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { messageBytes, sumText } from '../../main/ceremony/tss/messages';
import { fromHex, sha256 } from '../../shared/bytes';
import type { RefusalCode } from '../../shared/text/refusals';
import { detachedBy } from '../main/ceremony/tss/request-kit';
import { type TestHolder, testHolder } from '../support/holders';
import { codeOf, startProgram, value } from '../support/program';
import { bytesOf, type IssuedEpoch, openIssued, signedReceipt } from '../support/tss-epoch';
import { carried, confirmedByAll } from '../support/tss-vault';
import { codesOf, quorate, statusOf, temporaryFolder } from './cli-kit';

const people: TestHolder[] = [];
const others: TestHolder[] = [];
beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
  for (const name of ['Rae Moss', 'Sam Hale']) others.push(await testHolder(name));
});

/** What a holder finds in the message with their sum. */
async function sumOf({ ledger, keys }: IssuedEpoch, tss_node_id: string): Promise<Uint8Array<ArrayBuffer>> {
  const { record } = await ledger.load();
  const id = BigInt(tss_node_id);
  const { secp256k1, ed25519 } = keys.shares.get(id)!;
  const bound = fromHex(record.key_share_holder_groups[0]!.epochs[0]!.hash);
  const head = { kind: 'sum', bound, from: id, to: id } as const;
  const message = messageBytes(head, [secp256k1, ed25519, keys.chainCode]);
  return Uint8Array.from(sumText(message, new Uint8Array(16)));
}

/** A request, which all have confirmed, to give shares of a main group’s valid keys to another group. */
async function confirmedReshare() {
  const { api, folder, issued, which } = await openIssued(people);
  const { vault_id } = which;
  for (const id of ['1', '2', '3'])
    value(await api.tssEpoch.receipt({ vault_id, signed: await signedReceipt(issued, people, id) }));
  const key_share_holders = others.map(({ name, pgp_key }) => ({ name, pgp_key }));
  const { key_share_holder_group_id: target } = value(
    await api.tssGroup.create({ vault_id, type: 'SigningGroup', threshold: 2, key_share_holders }),
  );
  const { tss_request_id } = value(
    await api.tssRequest.create({
      vault_id,
      type: 'KeyGenFromKeyGroup',
      target_key_share_holder_group_id: target,
      source_key_share_holder_group: { key_share_holder_group_id: issued.group, tss_node_ids: ['1', '3'] },
    }),
  );
  const request = { vault_id, tss_request_id };
  await confirmedByAll(api, request, [people[0]!, people[2]!, ...others]);
  const files = await carried(folder, request);
  const fingerprints = value(await startProgram().api.tssContribution.read(files)).targets.map(one => ({
    tss_node_id: one.tss_node_id,
    lastDigits: one.pgp_fingerprint.slice(-8),
  }));
  return { api, issued, request, files, fingerprints, recordDigest: sha256(files.record) };
}

test('a share is judged by the record before anything is made of it, and what is made of it is taken at the ceremony', async () => {
  const { api, issued, request, files, fingerprints, recordDigest } = await confirmedReshare();
  const own = startProgram();
  const make = async (opened: Uint8Array<ArrayBuffer>, change: object = {}) => {
    const order = { ...files, tss_node_id: '1', recordDigest, fingerprints, unwitnessed: true };
    const made = await own.api.tssContribution.make({ ...order, opened, ...change });
    expect(opened.every(byte => byte === 0)).toBe(true);
    return made;
  };
  const adas = await sumOf(issued, '1');
  /** One hex digit of it is another. */
  const changed = (at: number) => adas.map((byte, i) => (i === at ? (byte === 0x31 ? 0x32 : 0x31) : byte));
  const firstOf = (values: number) => 2 * (4 + 1 + 32 + 32 + 32 + 32 * values) + 60;
  const wrong: [RefusalCode, Uint8Array<ArrayBuffer>, object?][] = [
    ['TSS_SUM_TEXT', new Uint8Array(0)],
    ['TSS_SUM_TEXT', await sumOf(issued, '3')],
    ['TSS_SHARE_DOES_NOT_FIT', changed(firstOf(0))],
    ['TSS_SHARE_DOES_NOT_FIT', changed(firstOf(1))],
    ['TSS_CHAIN_CODE', changed(firstOf(2))],
    ['TSS_CONTRIBUTOR_UNKNOWN', await sumOf(issued, '2'), { tss_node_id: '2' }],
    ['TSS_FINGERPRINT_OTHER', adas.slice(), { fingerprints: fingerprints.slice(1) }],
    ['DIGEST_OTHER', adas.slice(), { recordDigest: '0'.repeat(64) }],
    ['TSS_SUM_TEXT', adas.slice(), { share: bytesOf('no message') }],
  ];
  for (const [expected, opened, change] of wrong)
    expect([expected, codeOf(await make(opened, change))]).toEqual([expected, expected]);
  const live = startProgram({ network: async () => ({ state: 'live', interfaces: ['eth0'], remarks: [] }) });
  const order = { ...files, tss_node_id: '1', recordDigest, fingerprints, opened: adas.slice() };
  expect(codeOf(await live.api.tssContribution.make(order))).toBe('INTERFACE_LIVE');
  const made = value(await make(adas.slice()));
  expect([made.name, made.words.length]).toEqual(['Ada Wolf', 32]);
  const file = JSON.parse(made.contribution);
  expect(file.chainHash).toBe('');
  expect(file.messages.map(({ to, kind }: { to: string; kind: number }) => `${to} ${kind}`)).toEqual([
    ...['1 2', '1 6', '2 2', '2 6'],
  ]);
  const signature = await detachedBy(people[0]!, made.text);
  const brought = await api.tssRequest.bringContribution({
    ...request,
    contribution: bytesOf(made.contribution),
    signature,
  });
  expect(value(brought).status).toBe('MPCProcessing');
});

test('in the terminal the text of the sum is piped in, and two files come out', async () => {
  const { issued, files, request, fingerprints, recordDigest } = await confirmedReshare();
  const stick = temporaryFolder();
  const [line, record] = [path.join(stick, 'request.json'), path.join(stick, 'tss-vault.json')];
  await fs.writeFile(line, files.request);
  await fs.writeFile(record, files.record);
  const typed = fingerprints.flatMap(({ lastDigits }) => ['--fingerprint', lastDigits]);
  const where = ['--request', line, '--record', record, '--node', '3', '--out', stick];
  const command = ['tss', 'contribute', ...where, ...typed, '--record-digest', recordDigest, '--json'];
  const input = Buffer.from(await sumOf(issued, '3')).toString();
  expect((await quorate(command, { input })).status).toBe(2);
  const unwatched = await quorate([...command, '--share', '-'], { input });
  expect(codesOf(unwatched)).toEqual(['WITNESS_NEEDED']);
  const ran = await quorate([...command, '--share', '-', '--unwitnessed'], { input });
  expect(ran.status).toBe(0);
  const base = path.join(stick, `${request.tss_request_id}-3`);
  expect(statusOf(ran)).toMatchObject({ name: 'Cy Lund', files: [`${base}.json`, `${base}.txt`] });
  expect(await fs.readFile(`${base}.json`, 'utf8')).not.toContain(input.slice(266, 330));
});
