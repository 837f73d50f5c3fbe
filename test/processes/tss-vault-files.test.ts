/** Files of a TSS vault: what is told of those that are not as they were left, and how those that are brought are read. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type TestHolder, testHolder } from '../support/holders';
import { value } from '../support/program';
import { bytesOf } from '../support/tss-epoch';
import { openValid } from '../support/tss-share';
import { quorate } from './cli-kit';

const people: TestHolder[] = [];
beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
});

test('the list of vaults and the keys of a group say which files are missing, or not as they were left', async () => {
  const { api, folder, issued, program } = await openValid(people);
  const remarks = async () => value(await api.tssVault.list()).vaults[0]!.remarks;
  expect(await remarks()).toEqual([]);
  const at = path.join(folder, 'treasury');
  const [first = '', second = ''] = (await fs.readdir(path.join(at, 'messages'))).sort();
  await fs.rm(path.join(at, 'messages', first));
  await fs.appendFile(path.join(at, 'messages', second), ' ');
  const sums = 'SHA256SUMS';
  expect(await remarks()).toEqual([
    { id: 'fileMissing', facts: { file: `messages/${first}`, sums } },
    { id: 'fileChanged', facts: { file: `messages/${second}`, sums } },
  ]);
  await program.close();
  const shown = [
    `messages/${first} is listed in SHA256SUMS and is not there.`,
    `messages/${second} is not as SHA256SUMS lists it.`,
  ];
  const where = ['--folder', folder];
  for (const words of [
    ['vault', 'list'],
    ['epoch', 'show', '--vault', 'Treasury', '--group', issued.group],
  ]) {
    const ran = await quorate(['tss', ...words, ...where]);
    expect([ran.status, ...shown.filter(one => ran.stderr.includes(one))]).toEqual([0, ...shown]);
  }
});

test('the list of vaults says in a sentence what keeps one from being used, with the file', async () => {
  const { folder, issued, program } = await openValid(people);
  const [transcript = ''] = (await issued.ledger.load()).record.transcripts;
  await program.close();
  const at = path.join(folder, 'treasury/transcripts', transcript);
  await fs.rm(at);
  await fs.mkdir(at);
  const ran = await quorate(['tss', 'vault', 'list', '--folder', folder]);
  const sentence = new RegExp(`Treasury: “${transcript}” is a link, a folder or a device`);
  expect([ran.status, sentence.test(ran.stderr)]).toEqual([0, true]);
});

test('a record with a byte order mark and the line ends of another system is the same; what is no record is told as that', async () => {
  const { api, folder, which, issued } = await openValid(people);
  const text = await fs.readFile(path.join(folder, 'treasury/tss-vault.json'), 'utf8');
  const { key_share_holder_group_id } = which;
  const verify = (record: string) =>
    api.tssEpoch.verify({ record: bytesOf(record), key_share_holder_group_id, receipts: [] });
  const { digest } = await issued.ledger.load();
  for (const record of [text, `\ufeff${text}`, text.replaceAll('\n', '\r\n')])
    expect(value(await verify(record)).recordDigest).toBe(digest);
  for (const other of ['no record', '{}', text.slice(1)])
    expect(await verify(other)).toMatchObject({
      error: {
        code: 'FILE_DAMAGED',
        message: expect.stringMatching(/^A file that was brought is not the one/),
      },
    });
});
