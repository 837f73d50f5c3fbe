/** A message that does not fit, or does not open: what is told, and the complaint that ends in void keys. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type TestHolder, testHolder } from '../support/holders';
import { startProgram, value } from '../support/program';
import { hasGpg, inGpg } from '../support/real-gpg';
import { bytesOf, type IssuedEpoch, openIssued, sessionKeyOf } from '../support/tss-epoch';
import { quorate, temporaryFolder } from './cli-kit';
import {
  changedTo,
  checkedElsewhere,
  code,
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
  expect(vault!.ceremonies.at(-1)!.file).toContain('-tss-complaint-');
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
