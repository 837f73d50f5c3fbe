import fs from 'node:fs/promises';
import path from 'node:path';
import { HDKey } from '@scure/bip32';
import { beforeAll, describe, expect, test } from 'vitest';
import { childKey, parseExtendedKey, rootKeyTexts } from '../../main/ceremony/tss/child-keys';
import { checkBroughtShare } from '../../main/ceremony/tss/share-check';
import { fromHex, toBase64, toHex } from '../../shared/bytes';
import type { Api, Params } from '../../shared/contract';
import { groupOf } from '../../shared/records/tss-vault';
import type { Result } from '../../shared/result';
import { firstWords, pgpWords } from '../../shared/text/words';
import { messageKinds } from '../../shared/tss/message-kinds';
import { ownContribution } from '../../shared/tss/own-contribution';
import { clearSigned, expiringHolder, openedBy, type TestHolder, testHolder } from '../support/holders';
import { startProgram, value } from '../support/program';
import { hasGpg, inGpg } from '../support/real-gpg';
import {
  bytesOf,
  type IssuedEpoch,
  issueReshare,
  openedMessage,
  openIssued,
  type Sending,
  sessionKeyOf,
} from '../support/tss-epoch';
import { groupFor, openValid } from '../support/tss-share';
import { codesOf, quorate, quorateChild, temporaryFolder } from './cli-kit';

const people: TestHolder[] = [];
const others: TestHolder[] = [];

beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
  for (const name of ['Rae', 'Sam', 'Tom']) others.push(await testHolder(name));
});

const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

/** Files as a holder takes them to a machine of their own. */
async function taken({ ledger, tss_request_id }: IssuedEpoch, id: string) {
  const read = (file: string) => fs.readFile(path.join(ledger.path, file));
  const record = Uint8Array.from(await read('tss-vault.json'));
  const share = Uint8Array.from(await read(ledger.shareFile(tss_request_id, id)));
  return { record, share };
}

/** What gpg gives of each of a holder's messages, in hex, a line each. */
async function piped({ messages }: IssuedEpoch, id: string): Promise<string> {
  const own = messages.filter(({ to }) => to === id);
  const opened = await Promise.all(own.map(({ binary }) => openedMessage(people[Number(id) - 1]!, binary)));
  return `${opened.map(one => Buffer.from(one).toString('hex')).join('\n')}\n`;
}

type Elsewhere = Params<'tssEpoch', 'checkShareElsewhere'>;

async function checkedElsewhere(
  api: Api,
  issued: IssuedEpoch,
  id: string,
  more: Partial<Elsewhere> & Pick<Elsewhere, 'by'>,
) {
  const files = await taken(issued, id);
  return api.tssEpoch.checkShareElsewhere({
    ...files,
    key_share_holder_group_id: issued.group,
    tss_node_id: id,
    ...more,
  });
}

const signed = async (text: string, by: TestHolder) => bytesOf(await clearSigned(text, by.key));
const privateKeyOf = ({ key }: TestHolder) => ({
  by: 'privateKey' as const,
  pgp_private_key: bytesOf(key.armor()),
  passphrase: new Uint8Array(0),
  acceptPrivateKeys: true,
});

const changedTo =
  (change: (plaintext: Uint8Array) => Uint8Array): Sending =>
  (plaintext, from, to) =>
    from === '2' && to === '1' ? change(plaintext) : plaintext;

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

test('a message that does not fit gives the complaint, with the key to that message alone, and ends in void keys', async () => {
  const { api, issued, which } = await openIssued(
    people,
    2,
    changedTo(plaintext => plaintext.with(196, plaintext[196]! ^ 1)),
  );
  const out = temporaryFolder();
  const own = startProgram({ chooseFolder: async () => out }).api;
  const ada = people[0]!;
  // What gpg gave through a pipe shows the misfit, but not the key without which nobody could look.
  const opened = bytesOf(await piped(issued, '1'));
  const seen = value(await checkedElsewhere(own, issued, '1', { by: 'piped', opened }));
  expect(seen).toMatchObject({ fits: false, receipt: '', sum: '' });
  expect(seen.complaints).toEqual([{ contributor: '2', finding: 'does-not-fit', of: 'chainCode', text: '' }]);
  const [complaint] = value(await checkedElsewhere(own, issued, '1', privateKeyOf(ada))).complaints;
  expect(complaint!.text).toMatch(/\nSession key: 9:[0-9a-f]{64}\n$/);
  const file = path.join(out, `${issued.tss_request_id}-1-complaint-2.txt`);
  expect(value(await own.ownFiles.write({}))).toEqual({ files: [file] });
  expect(await fs.readFile(file, 'utf8')).toBe(complaint!.text);
  const { vault_id } = which;
  const told = await api.tssEpoch.complain({ vault_id, signed: await signed(complaint!.text, ada) });
  const at = expect.stringMatching(/^20/);
  expect(value(told)).toMatchObject({
    state: 'void',
    issuedAt: at,
    void: { reason: 'complaint', contributor: '2', at },
  });
  // What has happened to the vault is told by what it lists.
  const [vault] = value(await api.tssVault.list()).vaults;
  expect(vault!.transcripts.at(-1)).toContain('-tss-complaint-');
});

test.skipIf(!hasGpg)(
  'this machine’s gpg opens the messages, and tells the key to the one that does not fit',
  async () => {
    const { issued } = await openIssued(
      people,
      2,
      changedTo(plaintext => plaintext.with(132, plaintext[132]! ^ 1)),
    );
    const own = startProgram().api;
    inGpg(people[0]!);
    const { complaints } = value(await checkedElsewhere(own, issued, '1', { by: 'card' }));
    expect(complaints).toMatchObject([{ contributor: '2', finding: 'does-not-fit', of: 'secp256k1' }]);
    const [, key = ''] = /\nSession key: (\d+:[0-9a-f]+)\n$/.exec(complaints[0]!.text)!;
    const { binary } = issued.messages.find(one => one.from === '2' && one.to === '1')!;
    expect(key).toBe(await sessionKeyOf(people[0]!, binary));
    expect(code(await checkedElsewhere(own, issued, '2', { by: 'card' }))).toBe('GPG_NO_SECRET_KEY');
  },
);

/** A record by which this holder's contribution was made on their own machine. */
function fromElsewhere(record: Uint8Array, id: string): Uint8Array<ArrayBuffer> {
  const vault = JSON.parse(Buffer.from(record).toString());
  const { contributions } = vault.key_share_holder_groups[0].epochs[0];
  contributions.find((one: { tss_node_id: string }) => one.tss_node_id === id).made = 'elsewhere';
  return bytesOf(`${JSON.stringify(vault, null, 2)}\n`);
}

// (!) Main lists true digests over polynomials of its own in a holder's place: only the holder has theirs on paper.
test('whoever contributed elsewhere says by its digest that the contribution is theirs; without it, or with another, there is no receipt', async () => {
  const { issued } = await openIssued(people);
  const files = await taken(issued, '2');
  const record = fromElsewhere(files.record, '2');
  const own = startProgram().api;
  const check = async (ownDigest?: string, id = '2') =>
    checkedElsewhere(own, issued, id, {
      ...{ record, by: 'piped', opened: bytesOf(await piped(issued, id)) },
      ...(ownDigest !== undefined && { ownDigest }),
    });
  const { contributions } = (await issued.ledger.load()).record.key_share_holder_groups[0]!.epochs[0]!;
  const [adas = '', bens = ''] = contributions.map(({ digest }) => digest);
  const words = pgpWords(fromHex(bens));
  const refused: [string | undefined, string][] = [
    [undefined, 'TSS_OWN_DIGEST_NEEDED'],
    [' ', 'TSS_OWN_DIGEST_NEEDED'],
    [bens.slice(0, 15), 'TSS_OWN_DIGEST_NEEDED'],
    [words.slice(0, 7).join(' '), 'TSS_OWN_DIGEST_NEEDED'],
    [[...words.slice(0, 7), 'nothing'].join(' '), 'DIGEST_UNREADABLE'],
    [adas, 'TSS_OWN_DIGEST_OTHER'],
    [`${bens.slice(0, 15)}${bens[15] === '0' ? '1' : '0'}`, 'TSS_OWN_DIGEST_OTHER'],
    [pgpWords(fromHex(adas)).slice(0, 8).join(' '), 'TSS_OWN_DIGEST_OTHER'],
  ];
  for (const [typed, expected] of refused)
    expect([typed, code(await check(typed))]).toEqual([typed, expected]);
  let sum = '';
  const groups = bens.slice(0, 16).replace(/....(?=.)/g, '$& ');
  for (const typed of [groups.toUpperCase(), words.slice(0, 8).join(' '), bens]) {
    const checked = value(await check(typed));
    expect([checked.fits, checked.own]).toEqual([true, '2']);
    expect(checked.receipt).toContain('Quorate TSS receipt v1');
    expect(checked.contributions.map(one => [one.name, one.made, one.digest])).toEqual(
      contributions.map(({ digest }, at) => [people[at]!.name, at === 1 ? 'elsewhere' : 'here', digest]),
    );
    sum = checked.sum;
  }
  // What says where it was made is main's word, too: who types a digest has it compared.
  expect(value(await check(undefined, '1')).own).toBe('1');
  expect(value(await check(adas, '1')).fits).toBe(true);
  expect(code(await check(bens, '1'))).toBe('TSS_OWN_DIGEST_OTHER');
  // Who has a sum said it when that was made.
  const opened = bytesOf(await openedBy(people[1]!, sum));
  const later = { record, by: 'piped' as const, opened };
  expect(value(await checkedElsewhere(own, issued, '2', later)).fits).toBe(true);

  const stick = temporaryFolder();
  await fs.writeFile(path.join(stick, 'tss-vault.json'), record);
  await fs.writeFile(path.join(stick, 'share.json'), files.share);
  const args = [
    'tss',
    'check-share',
    '--record',
    path.join(stick, 'tss-vault.json'),
    '--group',
    issued.group,
  ];
  const more = ['--share-file', path.join(stick, 'share.json'), '--node', '2', '--unwitnessed'];
  const run = async (...typed: string[]) =>
    quorate([...args, ...more, ...typed], { input: await piped(issued, '2') });
  expect(codesOf(await run('--json'))).toEqual(['TSS_OWN_DIGEST_NEEDED']);
  const other = await run('--my-digest', adas, '--json');
  expect([codesOf(other), other.stdout]).toEqual([
    ['TSS_OWN_DIGEST_OTHER'],
    expect.not.stringContaining('Proof on'),
  ]);
  const ran = await run('--my-digest', groups);
  expect([ran.status, ran.stdout.split('\n')[0]]).toEqual([0, 'Quorate TSS receipt v1']);
  for (const one of [adas, bens]) {
    expect(ran.stderr.replaceAll(' ', '')).toContain(one);
    expect(ran.stderr).toContain(firstWords(one).join(' '));
  }
});

test('in a reshare a holder’s own contribution is that of the same key in the group that gave its shares', async () => {
  const { api, issued } = await openValid(people);
  const { vault_id } = issued;
  const turned = [...people].reverse();
  const group = await groupFor(api, vault_id, 'SigningGroup', turned);
  const given = await issueReshare(api, issued, ['1', '2'], {
    vault_id,
    group,
    people: turned,
    threshold: 2,
  });
  const { record: vault } = await given.ledger.load();
  const signing = groupOf(vault, group)!;
  const ownOf = (tss_node_id: string) =>
    ownContribution({ vault, group: signing, epoch: signing.epochs[0]!, holder: { tss_node_id } })
      ?.tss_node_id;
  // Cy, Ben and Ada.
  expect(['1', '2', '3'].map(ownOf)).toEqual([undefined, '2', '1']);
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

// (!) A contributor pastes any old message to somebody, so that they publish the key that opens it.
test('to a message of something else no key is ever given out', async () => {
  const { issued } = await openIssued(
    people,
    2,
    changedTo(() => bytesOf('Told to Ada in confidence, years ago')),
  );
  const own = startProgram().api;
  const checked = value(await checkedElsewhere(own, issued, '1', privateKeyOf(people[0]!)));
  expect(checked.complaints).toMatchObject([{ contributor: '2', finding: 'foreign-content', of: '' }]);
  expect(checked.complaints[0]!.text).toContain('\nSession key: (none)\n');
  expect(JSON.stringify(checked)).not.toContain('confidence');
});

test('an empty line among those that are piped in stands for a message that gpg could not open', async () => {
  const { issued } = await openIssued(people);
  const own = startProgram().api;
  const lines = (await piped(issued, '1')).trimEnd().split('\n');
  const check = (opened: string) =>
    checkedElsewhere(own, issued, '1', { by: 'piped', opened: bytesOf(opened) });
  for (const at of [1, 2]) {
    const { complaints } = value(await check(`${lines.with(at, '').join('\n')}\n`));
    expect(complaints).toMatchObject([{ contributor: String(at + 1), finding: 'does-not-decrypt' }]);
    expect(complaints[0]!.text).toContain('\nFinding: does-not-decrypt\n');
  }
  // Lines that are missing, or stand apart, stand for nothing.
  expect(code(await check(`${lines.slice(0, 2).join('\n')}\n`))).toBe('TSS_OPENED_COUNT');
  expect(code(await check('\n\n\n'))).toBe('TSS_OPENED_COUNT');
  expect(value(await check(lines.join('\n\n'))).fits).toBe(true);
});

test('a message that does not open with the holder’s key is told as that, and recorded as what they say', async () => {
  const { api, issued, which } = await openIssued(people, 2, (plaintext, from, to) =>
    from === '2' && to === '1' ? { sealedTo: '3' } : plaintext,
  );
  const own = startProgram().api;
  const ada = people[0]!;
  const [complaint] = value(await checkedElsewhere(own, issued, '1', privateKeyOf(ada))).complaints;
  expect(complaint).toMatchObject({ contributor: '2', finding: 'does-not-decrypt', of: '' });
  const { vault_id } = which;
  const told = await api.tssEpoch.complain({ vault_id, signed: await signed(complaint!.text, ada) });
  expect(value(told)).toMatchObject({ state: 'issued', void: null });
  expect(value(told).complaints.map(one => one.finding)).toEqual(['does-not-decrypt']);
});

test('what does not fit is told also where another message cannot be opened', async () => {
  const { api, issued, which } = await openIssued(people, 2, (plaintext, from, to) => {
    if (to !== '1') return plaintext;
    if (from === '2') return { sealedTo: '3' };
    return from === '3' ? plaintext.with(132, plaintext[132]! ^ 1) : plaintext;
  });
  const own = startProgram().api;
  const { complaints } = value(await checkedElsewhere(own, issued, '1', privateKeyOf(people[0]!)));
  expect(complaints.map(({ contributor, finding }) => [contributor, finding])).toEqual([
    ['2', 'does-not-decrypt'],
    ['3', 'does-not-fit'],
  ]);
  const { vault_id } = which;
  const told = await api.tssEpoch.complain({
    vault_id,
    signed: await signed(complaints[1]!.text, people[0]!),
  });
  expect(value(told)).toMatchObject({ state: 'void', void: { contributor: '3' } });
});

describe('after a reshare', () => {
  /** The main group's keys are valid; another group of other people has new shares of them. */
  async function reshared(sending?: Sending) {
    const { api, issued: main, which } = await openValid(people);
    const { vault_id } = which;
    const group = await groupFor(api, vault_id, 'RecoveryGroup', others);
    const target = { vault_id, group, people: others, threshold: 2 };
    return { api, vault_id, main, issued: await issueReshare(api, main, ['1', '3'], target, sending) };
  }

  test('each new holder checks their share against the old keys, too; the root keys and the chain code stay', async () => {
    const { api, vault_id, main, issued } = await reshared();
    const own = startProgram().api;
    const receipts = [];
    for (const [at, person] of others.entries()) {
      const checked = value(await checkedElsewhere(own, issued, String(at + 1), privateKeyOf(person)));
      expect(checked.fits).toBe(true);
      receipts.push(await signed(checked.receipt, person));
      const told = value(await api.tssEpoch.receipt({ vault_id, signed: receipts[at]!.slice() }));
      expect(told.state).toBe(at === others.length - 1 ? 'valid' : 'issued');
    }
    const [first, second] = value(await api.tssGroup.list({ vault_id })).groups;
    expect([first!.status, second!.status]).toEqual(['Valid', 'Valid']);
    const { record } = await taken(issued, '1');
    const verified = value(
      await own.tssEpoch.verify({ record, key_share_holder_group_id: issued.group, receipts }),
    );
    expect([verified.agrees, verified.contributions.map(one => one.name)]).toEqual([
      true,
      ['Ada Wolf', 'Cy Lund'],
    ]);
    const old = value(await api.tssEpoch.read({ vault_id, key_share_holder_group_id: main.group }));
    expect(verified.roots).toEqual(old.roots);
  });

  test('who sends another chain code is named to its holder, who takes it from somebody else', async () => {
    const { issued } = await reshared((plaintext, from, to) =>
      from === '3' && to === '2' && plaintext[4] !== messageKinds.reshare
        ? plaintext.with(101, plaintext[101]! ^ 1)
        : plaintext,
    );
    const own = startProgram().api;
    const checked = value(await checkedElsewhere(own, issued, '2', privateKeyOf(others[1]!)));
    expect([checked.fits, checked.otherChainCodes]).toEqual([true, ['Cy Lund']]);
    const rest = value(await checkedElsewhere(own, issued, '1', privateKeyOf(others[0]!)));
    expect([rest.fits, rest.otherChainCodes]).toEqual([true, []]);
  });

  test('who does not get the chain code of the vault gets no receipt; a complaint says whose share it exposes', async () => {
    const { api, vault_id, main, issued } = await reshared((plaintext, from, to) => {
      const isSubShares = plaintext[4] === messageKinds.reshare;
      if (to === '2' && !isSubShares) return plaintext.with(101, plaintext[101]! ^ 1);
      return from === '3' && to === '1' && isSubShares ? plaintext.with(101, plaintext[101]! ^ 1) : plaintext;
    });
    const own = startProgram().api;
    const none = await checkedElsewhere(own, issued, '2', privateKeyOf(others[1]!));
    expect(none).toMatchObject({
      error: { code: 'TSS_CHAIN_CODE', facts: { senders: ['Ada Wolf', 'Cy Lund'] } },
    });
    const [complaint] = value(await checkedElsewhere(own, issued, '1', privateKeyOf(others[0]!))).complaints;
    expect(complaint!.text).toContain('Exposed: the share of holder 3 of the source group');
    const told = await api.tssEpoch.complain({ vault_id, signed: await signed(complaint!.text, others[0]!) });
    expect(value(told)).toMatchObject({ state: 'void', void: { contributor: '3' } });
    const old = value(await api.tssEpoch.read({ vault_id, key_share_holder_group_id: main.group }));
    expect(old.state).toBe('valid');
  });
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
  expect(record.transcripts.at(-1)).toContain('-check-tss-share-');
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

test('from a pipe a message that does not fit gives nothing to sign, and it is said how the complaint is made', async () => {
  const { issued } = await openIssued(
    people,
    2,
    changedTo(plaintext => plaintext.with(132, plaintext[132]! ^ 1)),
  );
  const own = temporaryFolder();
  const { record, share } = await taken(issued, '1');
  const files = { record: path.join(own, 'tss-vault.json'), share: path.join(own, 'share.json') };
  await fs.writeFile(files.record, record);
  await fs.writeFile(files.share, share);
  const args = ['tss', 'check-share', '--record', files.record, '--share-file', files.share];
  const more = ['--group', issued.group, '--node', '1', '--unwitnessed'];
  const ran = await quorate([...args, ...more], { input: await piped(issued, '1') });
  expect([ran.status, ran.stdout]).toEqual([3, '']);
  expect(ran.stderr).toContain('No complaint can be made of that from a pipe');
  expect(ran.stderr).not.toContain('--clear-sign');
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
  // Of one that is not said to be destroyed, the check goes on as before.
  expect(
    value(
      await checkedElsewhere(api, issued, '2', { by: 'piped', opened: bytesOf(await piped(issued, '2')) }),
    ).fits,
  ).toBe(true);
});
