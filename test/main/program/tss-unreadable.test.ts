/** A TSS vault of which the medium does not give one file is shown with the rest, says which file that is, and nothing is done in it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Result } from '../../../shared/result';
import { type TestHolder, testHolder } from '../../support/holders';
import { startProgram, value } from '../../support/program';
import { openIssued, signedReceipt } from '../../support/tss-epoch';
import { systemError } from '../storage/support';

const people: TestHolder[] = [];
beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
});
afterEach(() => vi.restoreAllMocks());

const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

/** Reading this file of a vault fails from now on; relative to its directory. */
function failsAt(directory: string, isMeant: (file: string) => boolean, errno = 'EIO'): void {
  const open = fs.open;
  vi.spyOn(fs, 'open').mockImplementation((async (file: string, ...more: [never]) => {
    if (isMeant(path.relative(directory, file))) throw Object.assign(systemError(errno), { syscall: 'open' });
    return open(file, ...more);
  }) as typeof fs.open);
}

/** A closed folder with a vault whose keys were issued. */
async function issuedVault() {
  const { issued, which, program } = await openIssued(people);
  const { ledger } = issued;
  const { record } = await ledger.load();
  await program.close();
  return { issued, which, ledger, record };
}

async function opened(folder: string) {
  const program = startProgram();
  value(await program.api.folder.open({ path: folder }));
  return program;
}

type World = Awaited<ReturnType<typeof issuedVault>>;
type Api = Awaited<ReturnType<typeof opened>>['api'];

const looking = async (api: Api, { which }: World, toLook = true) => {
  const { vault_id } = which;
  return [
    await api.tssGroup.list({ vault_id, toLook }),
    await api.tssRequest.list({ vault_id, toLook }),
    await api.tssEpoch.read({ ...which, toLook }),
    await api.tssEpoch.destroyList({ vault_id, toLook }),
  ].map(code);
};

const doing = async (api: Api, { which, issued, record }: World) => {
  const { vault_id } = which;
  const [{ key_share_holder_group_id }] = record.key_share_holder_groups as [
    (typeof record.key_share_holder_groups)[number],
  ];
  const holders = people.map(({ name, pgp_key }) => ({ name, pgp_key }));
  const target_key_share_holder_group_id = key_share_holder_group_id;
  return [
    await api.tssGroup.create({ vault_id, type: 'SigningGroup', threshold: 2, key_share_holders: holders }),
    await api.tssRequest.create({ vault_id, type: 'KeyGen', target_key_share_holder_group_id }),
    await api.tssEpoch.receipt({ vault_id, signed: await signedReceipt(issued, people, '1') }),
    await api.tssEpoch.declareVoid(which),
    await api.tssVault.vouch({ vault_id, digest: 'ab'.repeat(32) }),
    await api.proveKeys.start({
      vault_id,
      key_share_holder_group_id,
      challenge: 'x',
      tss_node_ids: ['1', '2'],
      unwitnessed: true,
    }),
  ].map(code);
};

const aTranscript = (file: string) => /^transcripts\/.*create-tss-group/.test(file);
const aLine = (file: string) => /^requests\/.*-0000\.json$/.test(file);

test.each([
  ['a transcript', aTranscript, 'EIO', 'FOLDER_FAILED'],
  ['a transcript (EACCES)', aTranscript, 'EACCES', 'FOLDER_UNREADABLE'],
  ['a line of a request', aLine, 'EIO', 'FOLDER_FAILED'],
  ['a line of a request (EACCES)', aLine, 'EACCES', 'FOLDER_UNREADABLE'],
])(
  '%s that is not given: the rest is shown, the file is named, and nothing is begun',
  async (_what, isMeant, errno, trouble) => {
    const world = await issuedVault();
    const { ledger, record } = world;
    const before = await fs.readdir(ledger.path, { recursive: true });
    failsAt(ledger.path, isMeant, errno);
    const { api } = await opened(ledger.folder);
    const [vault] = value(await api.tssVault.list()).vaults;
    expect(vault).toMatchObject({ trouble, sequence: record.sequence, groups: 1 });
    const named = { file: expect.toSatisfy(isMeant) };
    expect(vault!.remarks).toEqual([{ id: 'vaultFileUnreadable', facts: named }]);
    expect(await looking(api, world)).toEqual(['ok', 'ok', 'ok', 'ok']);
    const file = record.transcripts.at(-1)!;
    expect(code(await api.transcript.verify({ vault_id: record.vault_id, file }))).toBe('ok');
    const refused = [...(await looking(api, world, false)), ...(await doing(api, world))];
    expect(new Set(refused)).toEqual(new Set([trouble]));
    expect(await fs.readdir(ledger.path, { recursive: true })).toEqual(before);
  },
);

test('of a usable vault all is told that is wrong: files that cannot be read, one that was changed, shares without keys', async () => {
  const { ledger, record } = await issuedVault();
  const messages = (await fs.readdir(path.join(ledger.path, 'messages'))).sort();
  const [one, other, third] = messages.map(name => `messages/${name}`);
  await fs.appendFile(path.join(ledger.path, other!), ' ');
  const left = `messages/${record.key_share_holder_groups[0]!.epochs[0]!.tss_request_id.replace(/.$/, '8')}-2.json`;
  await fs.copyFile(path.join(ledger.path, other!), path.join(ledger.path, left));
  const unread = [one!, third!];
  failsAt(ledger.path, file => unread.includes(file), 'EACCES');
  const { api } = await opened(ledger.folder);
  const [vault] = value(await api.tssVault.list()).vaults;
  expect(vault).toMatchObject({ trouble: '' });
  expect(vault!.remarks).toEqual([
    ...unread.map(file => ({ id: 'FOLDER_UNREADABLE', facts: { name: path.basename(file) } })),
    { id: 'sharesWithoutKeys', facts: { files: [left] } },
    { id: 'fileChanged', facts: { file: other, sums: 'SHA256SUMS' } },
  ]);
});

test('a line of a request that fails while the vault is open is told of that request; no other is made beside it', async () => {
  const world = await issuedVault();
  const { api } = await opened(world.ledger.folder);
  failsAt(world.ledger.path, file => /^requests\//.test(file));
  const { vault_id } = world.which;
  const { requests } = value(await api.tssRequest.list({ vault_id }));
  expect(requests).toMatchObject([{ trouble: 'FOLDER_FAILED', status: '' }]);
  expect((await doing(api, world))[1]).toBe('FOLDER_FAILED');
});

test('an old record beside a file that cannot be read is shown to nobody, nor is a record that cannot be read itself', async () => {
  const world = await issuedVault();
  const { ledger } = world;
  const at = path.join(ledger.path, ledger.recordName);
  const newest = await fs.readFile(at);
  await fs.copyFile(path.join(ledger.path, ledger.keptName), at);
  failsAt(ledger.path, file => /^transcripts\/.*create-tss-group/.test(file));
  const older = await opened(ledger.folder);
  expect(new Set(await looking(older.api, world))).not.toContain('ok');
  expect(value(await older.api.tssVault.list()).vaults).toMatchObject([{ remarks: [] }]);
  await older.close();
  vi.restoreAllMocks();
  await fs.writeFile(at, newest);
  failsAt(ledger.path, file => file === ledger.recordName);
  const { api } = await opened(ledger.folder);
  expect(value(await api.tssVault.list()).vaults).toMatchObject([{ trouble: 'FOLDER_FAILED', sequence: 0 }]);
  expect(new Set(await looking(api, world))).toEqual(new Set(['TSS_VAULT_UNKNOWN']));
});

test('one that no transcript speaks for is shown, to be compared with the papers, and nothing is begun in it', async () => {
  const world = await issuedVault();
  const { ledger, record } = world;
  await fs.rm(path.join(ledger.path, 'transcripts', record.transcripts.at(-1)!));
  const { api } = await opened(ledger.folder);
  expect(await looking(api, world)).toEqual(['ok', 'ok', 'ok', 'ok']);
  const done = await doing(api, world);
  expect(done).toEqual(done.map((_, at) => (at === 4 ? 'DIGEST_OTHER' : 'RECORD_UNWITNESSED')));
});
