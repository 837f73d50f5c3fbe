/** A contribution to a reshare on a holder’s own machine: of their share, out of the text of its sum, by the call and in the terminal. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { createMessage, encrypt } from 'openpgp';
import { beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../shared/bytes';
import { type TssVaultRecord, vaultText } from '../../shared/records/tss-vault';
import type { RefusalCode } from '../../shared/text/refusals';
import type { Keys } from '../main/ceremony/tss/kit';
import { detachedBy } from '../main/ceremony/tss/request-kit';
import { clearSigned, type TestHolder, testHolder } from '../support/holders';
import { codeOf, startProgram, value } from '../support/program';
import { bytesOf, openIssued, receiptTextOf, signedReceipt } from '../support/tss-epoch';
import { sumTextOf } from '../support/tss-share';
import { carried, confirmedByAll } from '../support/tss-vault';
import { codesOf, quorate, statusOf, temporaryFolder } from './cli-kit';

type Bytes = Uint8Array<ArrayBuffer>;

/** Another number in the proof on one curve. */
const withOtherProof = (text: string): string =>
  text.replace(
    /^(Proof.*?)([0-9a-f])$/m,
    (_, before: string, last: string) => before + (last === '1' ? '2' : '1'),
  );

const people: TestHolder[] = [];
const others: TestHolder[] = [];
beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
  for (const name of ['Rae Moss', 'Sam Hale']) others.push(await testHolder(name));
});

/** What a holder finds in the message with their sum. */
const sumOf = ({ record, keys }: { record: TssVaultRecord; keys: Keys }, tss_node_id: string): Bytes =>
  sumTextOf(record, record.key_share_holder_groups[0]!.key_share_holder_group_id, keys, tss_node_id);

let prepared: Promise<Awaited<ReturnType<typeof confirmedReshare>>> | undefined;

/** The same for all: only the first finds the program of the vault open. */
const reshare = () => (prepared ??= confirmedReshare());

/** A request, which all have confirmed, to give shares of a main group’s valid keys to another group. */
async function confirmedReshare() {
  const { api, folder, issued, which } = await openIssued(people);
  const { vault_id } = which;
  const receipts = [];
  for (const id of ['1', '2', '3']) receipts.push(await signedReceipt(issued, people, id));
  for (const signed of receipts) value(await api.tssEpoch.receipt({ vault_id, signed: signed.slice() }));
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
  const about = value(await startProgram().api.tssContribution.read(files));
  const fingerprints = about.targets.map(one => ({
    tss_node_id: one.tss_node_id,
    lastDigits: one.pgp_fingerprint.slice(-16),
  }));
  const recordDigest = sha256(files.record);
  expect(await fs.readdir(path.join(folder, 'treasury/receipts'))).toEqual([...about.receipts].sort());
  const { record } = await issued.ledger.load();
  const of = { ...issued, record };
  return { api, issued: of, request, files, receipts, about, fingerprints, recordDigest };
}

test('a share is judged by the record before anything is made of it, and what is made of it is taken at the ceremony', async () => {
  const { api, issued, request, files, receipts, fingerprints, recordDigest } = await reshare();
  const own = startProgram();
  const make = async (opened: Uint8Array<ArrayBuffer>, change: object = {}) => {
    const order = { ...files, tss_node_id: '1', recordDigest, fingerprints, receipts, unwitnessed: true };
    const made = await own.api.tssContribution.make({ ...order, opened, ...change });
    expect(opened.every(byte => byte === 0)).toBe(true);
    return made;
  };
  const adas = sumOf(issued, '1');
  /** One hex digit of it is another. */
  const changed = (at: number) => adas.map((byte, i) => (i === at ? (byte === 0x31 ? 0x32 : 0x31) : byte));
  const firstOf = (values: number) => 2 * (4 + 1 + 32 + 32 + 32 + 32 * values) + 60;
  const wrong: [RefusalCode, Uint8Array<ArrayBuffer>, object?][] = [
    ['TSS_SUM_TEXT', new Uint8Array(0)],
    ['TSS_SUM_TEXT', sumOf(issued, '3')],
    ['TSS_SHARE_DOES_NOT_FIT', changed(firstOf(0))],
    ['TSS_SHARE_DOES_NOT_FIT', changed(firstOf(1))],
    ['TSS_CHAIN_CODE', changed(firstOf(2))],
    ['TSS_CONTRIBUTOR_UNKNOWN', sumOf(issued, '2'), { tss_node_id: '2' }],
    ['TSS_FINGERPRINT_OTHER', adas.slice(), { fingerprints: fingerprints.slice(1) }],
    ['DIGEST_OTHER', adas.slice(), { recordDigest: '0'.repeat(64) }],
    ['TSS_SUM_TEXT', adas.slice(), { share: bytesOf('no message') }],
  ];
  for (const [expected, opened, change] of wrong)
    expect([expected, codeOf(await make(opened, change))]).toEqual([expected, expected]);
  const live = startProgram({ network: async () => ({ state: 'live', interfaces: ['eth0'], remarks: [] }) });
  const order = { ...files, tss_node_id: '1', recordDigest, fingerprints, opened: adas.slice() };
  expect(codeOf(await live.api.tssContribution.make(order))).toBe('INTERFACE_LIVE');
  expect(value(await live.api.tssContribution.read(files))).toMatchObject({
    source: { key_share_holder_group_id: issued.group, type: 'MainGroup', epoch: 1 },
    target: { type: 'SigningGroup' },
  });
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

test('in the window a private key opens the sum where that is accepted, is overwritten, and its page is replaced when the files are taken', async () => {
  const { issued, files, receipts, fingerprints, recordDigest, request } = await reshare();
  let replaced = 0;
  const out = temporaryFolder();
  const { api } = startProgram({ onAttemptEnded: () => replaced++, chooseFolder: async () => out });
  const compared = { ...files, tss_node_id: '1', recordDigest, fingerprints };
  expect(value(await api.tssContribution.compare(compared))).toEqual({ tss_node_id: '1', name: 'Ada Wolf' });
  const typo = await api.tssContribution.compare({ ...compared, fingerprints: fingerprints.slice(1) });
  expect(codeOf(typo)).toBe('TSS_FINGERPRINT_OTHER');
  const other = await api.tssContribution.compare({ ...compared, recordDigest: '0'.repeat(64) });
  expect(codeOf(other)).toBe('DIGEST_OTHER');
  const message = await createMessage({ binary: sumOf(issued, '1') });
  const share = bytesOf(String(await encrypt({ message, encryptionKeys: people[0]!.key.toPublic() })));
  const make = async (acceptPrivateKeys: boolean, by: TestHolder) => {
    const key = bytesOf(by.key.armor());
    const secrets = { pgp_private_key: key, passphrase: new Uint8Array(0), acceptPrivateKeys };
    const made = await api.tssContribution.make({ ...compared, ...secrets, receipts, share: share.slice() });
    expect(key.every(byte => byte === 0)).toBe(true);
    return made;
  };
  expect(codeOf(await make(false, people[0]!))).toBe('PRIVATE_KEYS_NOT_ACCEPTED');
  expect(codeOf(await make(true, people[1]!))).toBe('PRIVATE_KEY_OTHER_MESSAGE');
  expect(codeOf(await api.ownFiles.write({}))).toBe('NOTHING_TO_WRITE');
  const made = value(await make(true, people[0]!));
  const written = value(await api.ownFiles.write({}));
  const base = path.join(out, `${request.tss_request_id}-1`);
  expect(written).toEqual({ files: [`${base}.json`, `${base}.txt`] });
  expect([await fs.readFile(`${base}.json`, 'utf8'), await fs.readFile(`${base}.txt`, 'utf8')]).toEqual([
    made.contribution,
    made.text,
  ]);
  expect(replaced).toBe(0);
  value(await api.ownFiles.forget());
  value(await api.ownFiles.forget());
  expect(replaced).toBe(1);
  expect(codeOf(await api.ownFiles.write({}))).toBe('NOTHING_TO_WRITE');
});

test('nothing is contributed to where a receipt is missing or forged, though whoever forged it knows the share', async () => {
  const { issued, files, receipts, fingerprints, recordDigest } = await reshare();
  const own = startProgram();
  const make = async (given: readonly Uint8Array<ArrayBuffer>[], change: object = {}) => {
    const order = { ...files, tss_node_id: '1', recordDigest, fingerprints, unwitnessed: true };
    const opened = sumOf(issued, '1');
    return own.api.tssContribution.make({ ...order, receipts: [...given], opened, ...change });
  };
  const [adas, bens, cys] = receipts as [Bytes, Bytes, Bytes];
  expect(await make([adas, cys])).toMatchObject({
    error: { code: 'TSS_RECEIPT_MISSING', holder: 'Ben Okri' },
  });
  const { record } = issued;
  const text = receiptTextOf(record, issued, '2');
  const signedBy = async (by: TestHolder, what: string) => bytesOf(await clearSigned(what, by.key));
  const wrong: [RefusalCode, Bytes][] = [
    // Its proofs hold: only Ben’s signature is not there.
    ['SIGNATURE_OTHER_KEY', await signedBy(people[0]!, text)],
    ['SIGNATURE_OTHER_TEXT', bytesOf(withOtherProof(new TextDecoder().decode(bens)))],
    ['TSS_RECEIPT_PROOF', await signedBy(people[1]!, withOtherProof(text))],
    ['TSS_RECEIPT_TWICE', adas],
    ['CLEAR_SIGNED_UNREADABLE', bytesOf('I have my share')],
  ];
  for (const [expected, given] of wrong)
    expect([expected, codeOf(await make([adas, given, cys]))]).toEqual([expected, expected]);
  expect(value(await make([cys, bens, adas])).byCode).toEqual([]);
  const byCode = structuredClone(record);
  const [first] = byCode.key_share_holder_groups[0]!.epochs;
  first!.receipts = first!.receipts.map(one => {
    const { tss_node_id, context, chainCheck, at } = one;
    return tss_node_id === '2'
      ? { tss_node_id, context, chainCheck, at, how: 'code', codeDigest: chainCheck }
      : one;
  });
  const other = bytesOf(vaultText(byCode));
  const change = { record: other, recordDigest: sha256(other) };
  expect(value(await make([adas, cys], change)).byCode).toEqual(['Ben Okri']);
});

test('in the terminal the text of the sum is piped in, and two files come out', async () => {
  const { issued, files, receipts, about, request, fingerprints, recordDigest } = await reshare();
  const stick = temporaryFolder();
  const [line, record] = [path.join(stick, 'request.json'), path.join(stick, 'tss-vault.json')];
  await fs.writeFile(line, files.request);
  await fs.writeFile(record, files.record);
  await fs.mkdir(path.join(stick, 'papers'));
  for (const [at, name] of about.receipts.entries())
    await fs.writeFile(path.join(stick, 'papers', name), receipts[at]!);
  const typed = fingerprints.flatMap(({ lastDigits }) => ['--fingerprint', lastDigits]);
  const where = ['--request', line, '--record', record, '--node', '3', '--out', stick];
  const command = ['tss', 'contribute', ...where, ...typed, '--record-digest', recordDigest, '--json'];
  const input = Buffer.from(sumOf(issued, '3')).toString();
  expect((await quorate(command, { input })).status).toBe(2);
  const unwatched = await quorate([...command, '--share', '-'], { input });
  expect(codesOf(unwatched)).toEqual(['WITNESS_NEEDED']);
  const ready = [...command, '--share', '-', '--unwitnessed'];
  expect(codesOf(await quorate(ready, { input }))).toEqual(['FILE_NOT_FOUND']);
  const ran = await quorate([...ready, '--receipts', path.join(stick, 'papers')], { input });
  expect(ran.status).toBe(0);
  const base = path.join(stick, `${request.tss_request_id}-3`);
  expect(statusOf(ran)).toMatchObject({ name: 'Cy Lund', files: [`${base}.json`, `${base}.txt`] });
  expect(await fs.readFile(`${base}.json`, 'utf8')).not.toContain(input.slice(266, 330));
});
