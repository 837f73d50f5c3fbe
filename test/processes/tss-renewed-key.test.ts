/** A holder's OpenPGP key that got a new expiry: the same key is brought anew, and is the one in force; another is not taken. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { PacketList, type PrivateKey, PublicKey, readKey, readPrivateKey, reformatKey } from 'openpgp';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { keyWith } from '../../main/requests/holder-keys';
import { TssVaultLedger } from '../../main/storage/tss-vaults/tss-vault-ledger';
import { toBase64 } from '../../shared/bytes';
import { holderNow, parseVault, vaultText } from '../../shared/records/tss-vault';
import { expiringHolder, type TestHolder, testHolder } from '../support/holders';
import { codeOf, openProgram, value } from '../support/program';
import { confirmedByAll, vaultOfPeople } from '../support/tss-vault';
import { codesOf, quorate, statusOf, temporaryFolder } from './cli-kit';

const HOUR = 60 * 60 * 1000;

let ada: TestHolder;
/** The same key, with another expiry. */
let extended: TestHolder;
let people: TestHolder[];
beforeAll(async () => {
  ada = await expiringHolder('Ada Wolf', HOUR / 1000);
  const { privateKey, publicKey } = await reformatKey({
    privateKey: ada.key,
    userIDs: [{ name: 'Ada Wolf', email: 'made-up@test.invalid' }],
    date: new Date(Date.now() - 30_000),
    keyExpirationTime: 0,
  });
  extended = {
    name: 'Ada Wolf',
    pgp_key: publicKey,
    key: await readPrivateKey({ armoredKey: privateKey }),
  };
  people = [ada, await testHolder('Ben Okri')];
});

afterEach(() => {
  vi.useRealTimers();
});

test('it can be used from then on; every copy stays in the record, in order, and a record without one is as it was', async () => {
  const { api, folder } = await openProgram();
  const { vault_id, group } = await vaultOfPeople(api, people);
  const { key_share_holder_group_id } = group;
  const ledger = new TssVaultLedger(folder, 'treasury', async () => {});
  const before = (await ledger.load()).record;
  expect(before.version).toBe(1);
  const keyGen = { vault_id, type: 'KeyGen', target_key_share_holder_group_id: key_share_holder_group_id };
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * HOUR });
  expect(await api.tssRequest.create(keyGen)).toMatchObject({
    error: { code: 'PGP_KEY_EXPIRED', holder: 'Ada Wolf' },
  });
  const renew = (tss_node_id: string, pgp_key: string) =>
    api.tssGroup.renewKey({ vault_id, key_share_holder_group_id, tss_node_id, pgp_key });
  const other = await testHolder('Ada Wolf');
  const wrong = [
    await renew('1', other.pgp_key),
    await renew('2', extended.pgp_key),
    await renew('1', ada.pgp_key),
    await renew('2', people[1]!.pgp_key),
    await renew('9', extended.pgp_key),
  ];
  expect(wrong.map(codeOf)).toEqual([
    ...['TSS_KEY_OTHER', 'TSS_KEY_OTHER', 'PGP_KEY_EXPIRED', 'TSS_KEY_AS_BEFORE', 'TSS_HOLDER_UNKNOWN'],
  ]);
  expect((await ledger.load()).record).toEqual(before);
  const shown = value(await renew('1', extended.pgp_key));
  expect(shown.key_share_holders.map(one => one.pgp_fingerprint)).toEqual(
    group.key_share_holders.map(one => one.pgp_fingerprint),
  );
  const stored = await ledger.load();
  const [after] = stored.record.key_share_holder_groups;
  expect([stored.record.version, after!.key_share_holders, after!.renewedKeys?.length]).toEqual([
    2,
    before.key_share_holder_groups[0]!.key_share_holders,
    1,
  ]);
  expect(after!.renewedKeys![0]!.transcript).toContain('-renew-tss-key-');
  const now = holderNow(after!, '1')!;
  expect(now.pgp_key).not.toBe(after!.key_share_holders[0]!.pgp_key);
  expect(keyWith(now, stored, null)).toBe(now.pgp_key);
  // What an older program reads it calls newer; and a version says nothing without a reason.
  const text = vaultText(stored.record);
  expect(parseVault(text, 'x')).toEqual(stored.record);
  expect(() => parseVault(text.replace('"version": 2', '"version": 1'), 'x')).toThrow(
    expect.objectContaining({ code: 'FILE_DAMAGED' }),
  );
  expect(() => parseVault(vaultText({ ...before, version: 2 }), 'x')).toThrow(
    expect.objectContaining({ code: 'FILE_DAMAGED' }),
  );
  // She opens her code, and signs, with the key as it is now.
  const { tss_request_id } = value(await api.tssRequest.create(keyGen));
  const which = { vault_id, tss_request_id };
  await confirmedByAll(api, which, [extended, people[1]!]);
  expect(value(await api.tssRequest.read(which)).status).toBe('MPCProcessing');
});

/** The same key, which its holder signed anew so many seconds ago. */
async function signedAnew({ name, key: privateKey }: TestHolder, secondsAgo: number): Promise<TestHolder> {
  const made = await reformatKey({
    privateKey,
    userIDs: [{ name, email: 'made-up@test.invalid' }],
    date: new Date(Date.now() - secondsAgo * 1000),
  });
  return { name, pgp_key: made.publicKey, key: await readPrivateKey({ armoredKey: made.privateKey }) };
}

test('a copy from before does not come back, and the last that was brought is in force, also where the clock was set back since', async () => {
  const { api, folder } = await openProgram();
  const { vault_id, group } = await vaultOfPeople(api, [await testHolder('Ann Ray'), people[1]!]);
  const { key_share_holder_group_id } = group;
  const ledger = new TssVaultLedger(folder, 'treasury', async () => {});
  const copies = [await testHolder('Ann Ray')];
  for (const secondsAgo of [40, 20]) copies.push(await signedAnew(copies[0]!, secondsAgo));
  const [first, second, third] = copies;
  const renew = ({ pgp_key }: TestHolder) =>
    api.tssGroup.renewKey({ vault_id, key_share_holder_group_id, tss_node_id: '1', pgp_key });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * HOUR });
  value(await renew(second!));
  expect(await renew(first!)).toMatchObject({ error: { code: 'TSS_KEY_OLDER', holder: 'Ann Ray' } });
  vi.useRealTimers();
  value(await renew(third!));
  const stored = await ledger.load();
  const now = holderNow(stored.record.key_share_holder_groups[0]!, '1')!;
  const binary = (await readKey({ armoredKey: third!.pgp_key })).write();
  expect(keyWith(now, stored, null)).toBe(toBase64(binary));
  expect(now.pgp_key).toBe(toBase64(binary));
});

test('a subkey that came with the key of another holder is no part of it', async () => {
  const { api, folder } = await openProgram();
  const [ann, ben] = [await testHolder('Ann Ray'), people[1]!];
  const { vault_id, group } = await vaultOfPeople(api, [ann, ben]);
  const { key_share_holder_group_id } = group;
  const renew = (tss_node_id: string, pgp_key: string) =>
    api.tssGroup.renewKey({ vault_id, key_share_holder_group_id, tss_node_id, pgp_key });
  const more: PrivateKey = await ann.key.addSubkey({ sign: true, date: new Date(Date.now() - 30_000) });
  value(await renew('1', more.toPublic().armor()));
  const packets = new PacketList();
  for (const one of (await readKey({ armoredKey: ben.pgp_key })).toPacketList()) packets.push(one);
  // The subkey, and the signature that binds it to hers.
  for (const one of more.toPublic().toPacketList().slice(-2)) packets.push(one);
  expect(await renew('2', new PublicKey(packets as never).armor())).toMatchObject({
    error: { code: 'SAME_KEY_TWICE', facts: { holder: 'Ben Okri', other: 'Ann Ray' } },
  });
  const { record } = await new TssVaultLedger(folder, 'treasury', async () => {}).load();
  expect(record.key_share_holder_groups[0]!.renewedKeys).toHaveLength(1);
});

test('in the terminal it is brought as a file', async () => {
  const { api, folder, program } = await openProgram();
  const { group } = await vaultOfPeople(api, people);
  await program.close();
  const file = path.join(temporaryFolder(), 'ada.asc');
  await fs.writeFile(file, extended.pgp_key);
  const which = ['--folder', folder, '--vault', 'Treasury', '--group', group.key_share_holder_group_id];
  const command = ['tss', 'group', 'renew-key', file, ...which, '--json'];
  const ran = await quorate([...command, '--node', '1']);
  expect([ran.status, statusOf(ran).type]).toEqual([0, 'MainGroup']);
  expect(codesOf(await quorate([...command, '--node', '1']))).toEqual(['TSS_KEY_AS_BEFORE']);
});
