/** Each holder checks their share with files alone or at the ceremony, and signs that they have it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { HDKey } from '@scure/bip32';
import { beforeAll, expect, test } from 'vitest';
import { childKey, parseExtendedKey, rootKeyTexts } from '../../main/ceremony/tss/child-keys';
import { checkBroughtShare } from '../../main/ceremony/tss/share-check';
import { toBase64, toHex } from '../../shared/bytes';
import { clearSigned, expiringHolder, openedBy, type TestHolder, testHolder } from '../support/holders';
import { startProgram, value } from '../support/program';
import { bytesOf, type IssuedEpoch, openedMessage, openIssued } from '../support/tss-epoch';
import { codesOf, quorate, quorateChild, temporaryFolder } from './cli-kit';
import {
  checkedElsewhere,
  code,
  type Elsewhere,
  pipedOf,
  privateKeyOf,
  signed,
  taken,
} from './tss-check-share-kit';

const people: TestHolder[] = [];

beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
});

const piped = (issued: IssuedEpoch, id: string) => pipedOf(people, issued, id);

test('each holder checks their share with files alone, and three signed receipts make the keys valid', async () => {
  const { api, issued, which } = await openIssued(people);
  const { vault_id } = which;
  const out = temporaryFolder();
  const own = startProgram({ chooseFolder: async () => out }).api;
  const sums: string[] = [];
  for (const [at, person] of people.entries()) {
    const id = String(at + 1);
    const opened = bytesOf(await piped(issued, id));
    const checked = value(await checkedElsewhere(own, issued, id, { by: 'piped', opened }));
    expect([checked.fits, checked.name, checked.complaints]).toEqual([true, person.name, []]);
    expect(opened.every(byte => byte === 0)).toBe(true);
    sums.push(checked.sum);
    const base = path.join(out, `${issued.tss_request_id}-${id}`);
    const files = [`${base}-receipt.txt`, `${base}-sum.asc`];
    expect(value(await own.ownFiles.write({}))).toEqual({ files });
    const written = await Promise.all(files.map(file => fs.readFile(file, 'utf8')));
    expect(written).toEqual([checked.receipt, checked.sum]);
    const receipt = await api.tssEpoch.receipt({ vault_id, signed: await signed(checked.receipt, person) });
    expect(value(receipt).state).toBe(at === 2 ? 'valid' : 'issued');
  }
  // Later the sum is checked alone, and another's is not taken for it.
  const sum = await openedBy(people[0]!, sums[0]!);
  expect(sum).toMatch(/^[0-9a-f]{394}\n[A-Z2-7]{26}\n$/);
  const again = await checkedElsewhere(own, issued, '1', { by: 'piped', opened: bytesOf(sum) });
  expect([value(again).fits, value(again).sum]).toEqual([true, '']);
  const inHex = bytesOf(`${Buffer.from(sum).toString('hex')}\n`);
  const ofHex = { by: 'piped' as const, share: bytesOf(sums[0]!), opened: inHex };
  expect(value(await checkedElsewhere(own, issued, '1', ofHex)).fits).toBe(true);
  const noSum = { by: 'piped' as const, share: bytesOf(sums[0]!), opened: bytesOf('00ff\n') };
  expect(code(await checkedElsewhere(own, issued, '1', noSum))).toBe('TSS_SUM_TEXT');
  const bens = bytesOf(await openedBy(people[1]!, sums[1]!));
  expect(code(await checkedElsewhere(own, issued, '1', { by: 'piped', opened: bens }))).toBe('TSS_SUM_TEXT');
  const byKey = { ...privateKeyOf(people[0]!), share: bytesOf(sums[0]!) };
  expect(value(await checkedElsewhere(own, issued, '1', byKey)).fits).toBe(true);
});

test('extended public keys are let out when all have confirmed, into a confidential file; children are derived by it', async () => {
  const { api, issued, which, program } = await openIssued(people);
  const { vault_id } = which;
  const own = startProgram().api;
  const out = temporaryFolder();
  let sum = '';
  for (const [at, person] of people.entries()) {
    const opened = bytesOf(await piped(issued, String(at + 1)));
    const checked = value(await checkedElsewhere(own, issued, String(at + 1), { by: 'piped', opened }));
    sum = await openedBy(person, checked.sum);
    const asked = { ...which, tss_node_id: String(at + 1), path: path.join(out, 'xpub.txt') };
    const xpub = () => api.tssEpoch.xpub({ ...asked, by: 'piped', opened: bytesOf(sum) });
    expect(code(await xpub())).toBe('TSS_EPOCH_NOT_VALID');
    value(await api.tssEpoch.receipt({ vault_id, signed: await signed(checked.receipt, person) }));
  }
  const asked = { ...which, tss_node_id: '3', by: 'piped' as const };
  const inside = path.join(issued.ledger.folder, 'xpub.txt');
  const wrong = await api.tssEpoch.xpub({ ...asked, path: inside, opened: bytesOf(sum) });
  expect(wrong.ok).toBe(false);
  const file = path.join(out, 'xpub.txt');
  expect(value(await api.tssEpoch.xpub({ ...asked, path: file, opened: bytesOf(sum) }))).toEqual({ file });
  const text = await fs.readFile(file, 'utf8');
  const [xpub = '', cpub = ''] = ['xpub', 'cpub'].map(
    key => new RegExp(`^${key}: (\\S+)$`, 'm').exec(text)![1]!,
  );
  const roots = rootKeyTexts(issued.keys.epoch, issued.keys.chainCode);
  expect([xpub, cpub]).toEqual([roots.secp256k1, roots.ed25519]);
  const child = (extended_key: string, steps: string) =>
    api.tssEpoch.childKey({ vault_id, extended_key: bytesOf(extended_key), path: steps });
  const { publicKey } = HDKey.fromExtendedKey(xpub).derive('m/44/60/0/0/5');
  expect(value(await child(xpub, 'm/44/60/0/0/5'))).toEqual({
    curve: 'secp256k1',
    path: 'm/44/60/0/0/5',
    publicKey: toHex(publicKey!),
  });
  expect(value(await child(cpub, 'm/0')).publicKey).toBe(
    toHex(childKey(parseExtendedKey(cpub), 'm/0').publicKey),
  );
  expect(code(await child(xpub, "m/44'"))).toBe('TSS_PATH_HARDENED');
  const other = HDKey.fromExtendedKey(xpub).derive('m/1').publicExtendedKey;
  expect(code(await child(other, 'm/0'))).toBe('TSS_EXTENDED_KEY_OTHER');
  await program.close();
  const where = ['--folder', issued.ledger.folder, '--vault', 'Treasury', '--xpub', file];
  const ran = await quorate(['tss', 'child-key', 'm/44/60/0/0/5', ...where]);
  expect([ran.status, ran.stdout.split('\n')[0]]).toEqual([
    0,
    `secp256k1  m/44/60/0/0/5  ${toHex(publicKey!)}`,
  ]);
});

test('a share whose holder’s key expired after it was given is checked all the same', async () => {
  const [, ...rest] = people;
  const ada = await expiringHolder('Ada Wolf', 3600);
  const { issued } = await openIssued([ada, ...rest]);
  const { record: vault } = await issued.ledger.load();
  const own = issued.messages.filter(({ to }) => to === '1');
  const given = await Promise.all(own.map(({ binary }) => openedMessage(ada, binary)));
  const check = (now: number) =>
    checkBroughtShare({
      ...{ vault, group: issued.group, number: 1, tss_node_id: '1', now, ownDigest: '' },
      encrypted: {
        messages: own.map(({ from, kind, binary }) => ({ from, kind, message: toBase64(binary) })),
      },
      brought: { by: 'gpg', contents: given.map(one => Uint8Array.from(one)) },
    });
  const checked = await check(Date.now() + 24 * 3_600_000);
  expect(await openedBy(ada, checked.fits ? checked.sum!.armored : '')).toMatch(/^[0-9a-f]{394}\n/);
  await expect(check(Date.now() - 24 * 3_600_000)).rejects.toMatchObject({ code: 'PGP_KEY_FUTURE' });
});

test('at the ceremony the sum is kept for its holder, and the code in it counts on this machine’s word', async () => {
  const { api, issued, which } = await openIssued(people);
  const check = await api.tssEpoch.checkShare({
    ...which,
    tss_node_id: '1',
    by: 'piped',
    opened: bytesOf(await piped(issued, '1')),
  });
  const { file, sum } = value(check);
  expect(await fs.readFile(path.join(path.dirname(issued.ledger.path), file), 'utf8')).toBe(sum);
  const { record } = await issued.ledger.load();
  const transcript = record.transcripts.at(-1)!;
  expect(transcript).toContain('-check-tss-share-');
  const left = { tss_node_id: '1', name: 'Ada Wolf', found: 'fits', ofShareNow: true, transcript };
  expect(value(await api.tssEpoch.read(which)).checks).toEqual([
    { ...left, at: expect.stringMatching(/^20\d\d-\d\d-\d\dT/) },
  ]);
  const given = (await openedBy(people[0]!, sum)).split('\n')[1]!;
  const receipt = (tss_node_id: string, typed: string) =>
    api.tssEpoch.receiptByCode({ ...which, tss_node_id, code: typed });
  expect(code(await receipt('1', 'A'.repeat(26)))).toBe('TSS_SUM_CODE');
  expect(code(await receipt('2', given))).toBe('TSS_SUM_CODE');
  expect(value(await receipt('1', given)).receipts).toMatchObject([{ name: 'Ada Wolf', how: 'code' }]);
  expect(code(await receipt('1', given))).toBe('TSS_RECEIPT_TWICE');
  const own = startProgram().api;
  const verified = value(
    await own.tssEpoch.verify({
      record: (await taken(issued, '1')).record,
      key_share_holder_group_id: issued.group,
      receipts: [],
    }),
  );
  expect([verified.byCode, verified.missing]).toEqual([['Ada Wolf'], ['Ben Okri', 'Cy Lund']]);
});

test('what is brought has to be of this holder, whole and in hex, and a private key has to be accepted', async () => {
  const { issued } = await openIssued(people);
  const own = startProgram().api;
  const lines = (await piped(issued, '1')).trimEnd().split('\n');
  const check = async (more: Partial<Elsewhere>) =>
    code(await checkedElsewhere(own, issued, '1', { by: 'piped', ...more }));
  expect(await check({ opened: bytesOf(lines.slice(1).join('\n')) })).toBe('TSS_OPENED_COUNT');
  expect(await check({ opened: bytesOf(lines.with(1, 'no hex').join('\n')) })).toBe('TSS_OPENED_TEXT');
  const { share } = await taken(issued, '2');
  expect(await check({ share, opened: bytesOf(lines.join('\n')) })).toBe('TSS_SHARE_FILE_OTHER');
  expect(await check({ ...privateKeyOf(people[0]!), acceptPrivateKeys: false })).toBe(
    'PRIVATE_KEYS_NOT_ACCEPTED',
  );
  expect(await check({ ...privateKeyOf(people[1]!) })).toBe('PRIVATE_KEY_OTHER_MESSAGE');
  expect(await check({ tss_node_id: '9', opened: bytesOf(lines.join('\n')) })).toBe('TSS_HOLDER_UNKNOWN');
});

test('in a terminal of their own a holder pipes in what gpg gave, and gets the text to sign', async () => {
  const { issued } = await openIssued(people);
  const own = temporaryFolder();
  const { record, share } = await taken(issued, '3');
  await fs.writeFile(path.join(own, 'tss-vault.json'), record);
  await fs.writeFile(path.join(own, 'share.json'), share);
  const args = ['tss', 'check-share', '--record', path.join(own, 'tss-vault.json'), '--group', issued.group];
  const more = [
    '--share-file',
    path.join(own, 'share.json'),
    '--node',
    '3',
    '--unwitnessed',
    '--sum-file',
    path.join(own, 'sum.asc'),
  ];
  const ran = await quorateChild([...args, ...more], { input: await piped(issued, '3') });
  expect([ran.status, ran.stdout.split('\n')[0]]).toEqual([0, 'Quorate TSS receipt v1']);
  expect(ran.stdout).toContain('Name: Cy Lund\n');
  // Before anything is opened: the receipt would be there without the share.
  const again = await quorateChild([...args, ...more, '--json'], { input: await piped(issued, '3') });
  expect([codesOf(again), again.stdout]).toEqual([['FILE_EXISTS'], expect.not.stringContaining('Proof on')]);
  const [, ...rest] = (await piped(issued, '3')).split('\n');
  const unopened = await quorateChild([...args, ...more.slice(0, -2)], { input: ['', ...rest].join('\n') });
  expect([unopened.status, unopened.stdout.split('\n')[0]]).toEqual([3, 'Quorate TSS complaint v1']);
  expect(await openedBy(people[2]!, await fs.readFile(path.join(own, 'sum.asc'), 'utf8'))).toMatch(
    /^[0-9a-f]{394}\n/,
  );
});

test('the page in which a private key was entered for a check is replaced once, when it reads on; by a card it is not', async () => {
  const { folder, program: first, which } = await openIssued(people);
  await first.close();
  let replaced = 0;
  const program = startProgram({ onAttemptEnded: () => replaced++ });
  const { api } = program;
  value(await api.folder.open({ path: folder }));
  const given = { ...which, tss_node_id: '1', unwitnessed: true };
  expect(code(await api.tssEpoch.checkShare({ ...given, by: 'piped', opened: bytesOf('00') }))).not.toBe(
    'ok',
  );
  value(await api.tssEpoch.read(which));
  expect(replaced).toBe(0);
  const checked = value(await api.tssEpoch.checkShare({ ...given, ...privateKeyOf(people[0]!) }));
  expect([checked.fits, replaced]).toEqual([true, 0]);
  const signed = bytesOf(await clearSigned(checked.receipt, people[0]!.key));
  value(await api.tssEpoch.receipt({ vault_id: which.vault_id, signed }));
  expect(replaced).toBe(0);
  value(await api.tssGroup.list({ vault_id: which.vault_id }));
  value(await api.tssEpoch.read(which));
  expect(replaced).toBe(1);
  await program.close();
});

test('a share that is recorded as destroyed and can still be opened raises the alarm, here and elsewhere, and gives no sum and no receipt', async () => {
  const { api, issued, which } = await openIssued(people);
  const { words } = value(await api.tssEpoch.declareVoid(which));
  value(await api.tssEpoch.declareVoid({ ...which, words: words.join(' ') }));
  const these = { ...which, tss_node_ids: ['1'] };
  const asked = value(await api.tssEpoch.destroyed(these));
  value(await api.tssEpoch.destroyed({ ...these, words: asked.words.join(' ') }));
  const opened = bytesOf(await piped(issued, '1'));
  const elsewhere = await checkedElsewhere(api, issued, '1', { by: 'piped', opened: opened.slice() });
  const here = await api.tssEpoch.checkShare({ ...which, tss_node_id: '1', by: 'piped', opened });
  for (const answer of [elsewhere, here])
    expect(answer).toMatchObject({ ok: false, error: { code: 'TSS_SHARE_DESTROYED', alarm: true } });
  expect((await fs.readdir(path.join(issued.ledger.path, 'messages'))).join(' ')).not.toContain('-sum-');
  const { record } = await issued.ledger.load();
  const last = await fs.readFile(
    path.join(issued.ledger.path, 'transcripts', record.transcripts.at(-1)!),
    'utf8',
  );
  expect(last).toContain('"recordedAsDestroyed":true');
  const { checks } = value(await api.tssEpoch.read(which));
  expect(checks.map(({ name, found }) => [name, found])).toEqual([['Ada Wolf', 'destroyed']]);
  // Of one that is not said to be destroyed, the check goes on as before.
  expect(
    value(
      await checkedElsewhere(api, issued, '2', { by: 'piped', opened: bytesOf(await piped(issued, '2')) }),
    ).fits,
  ).toBe(true);
});
