/** check-share, mark-share, reissue and drill from the terminal, with the whole program as it is installed. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  codesOf,
  filesIn,
  hasPty,
  keyFile,
  opened,
  pgpKey,
  quorate,
  statusOf,
  temporaryFolder,
  withPerson,
} from './cli-kit';

const root = temporaryFolder();
const names = ['nistp256', 'rsa2048', 'nistp384'];
let folder: string;
let indexes: number[];
let shares: string[];

/** The base64 of an armored message. */
const bodyOf = (armored: string): string =>
  armored
    .split('\n')
    .filter(line => line !== '' && !/^[-=]|: /.test(line))
    .join('');

const on = (command: string, ...more: string[]) => [command, '--folder', folder, '--key-set', 'Set', ...more];
const piped = ['--unwitnessed', '--json', '--wall-clock', '2027-01-01T00:00Z'];

/** The set that each test begins with a copy of. */
const made = path.join(root, 'made');

beforeAll(async () => {
  folder = made;
  mkdirSync(folder);
  const holders = names.flatMap(name => ['--holder', `H ${name}`, '--pgp-key', keyFile(root, name)]);
  const ran = await quorate([
    ...['create-key-set', '--folder', folder, '--name', 'Set', '--required', '2', ...holders],
    ...piped,
  ]);
  expect(ran.stderr).toBe('');
  indexes = statusOf(ran).indexes as number[];
  const files = filesIn(folder).map(file => path.resolve(folder, file));
  shares = await Promise.all(
    indexes.map(async (index, at) => {
      const file = files.find(one => one.endsWith(`-index-${index}.asc`))!;
      return (await opened(bodyOf(readFileSync(file, 'utf8')), names[at]!)).toString();
    }),
  );
});
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'folder-'));
  cpSync(made, folder, { recursive: true });
});

describe('one share, without a quorum', () => {
  test('is checked from a pipe; a bad one is refused with 3, and the good one after it still counts', async () => {
    const good = await quorate(on('check-share', ...piped), { input: `${shares[1]}\n` });
    expect([good.status, good.stderr]).toEqual([0, '']);
    expect(statusOf(good)).toMatchObject({
      complete: true,
      index: indexes[1],
      holder: 'H rsa2048',
      proof: 'verified',
    });
    const bad = await quorate(on('check-share', ...piped), {
      input: `${'0'.repeat(64)}${shares[1]!.slice(-2)}\n`,
    });
    expect([bad.status, codesOf(bad)[0]]).toEqual([3, 'SHARE_DOES_NOT_MATCH']);
    expect(statusOf(bad)).toMatchObject({ started: false, complete: false });
    const report = await quorate(on('drill', '--days', '30', '--json'));
    expect(statusOf(report)).toMatchObject({
      overdueAfterDays: 30,
      shares: [
        { checkedAt: '' },
        { checkedAt: expect.stringMatching(/^20/), status: 'active' },
        { checkedAt: '' },
      ],
    });
    expect(statusOf(report).text).toMatch(/^Drill of the key set [\s\S]+\(30 days\)\.\n$/);
    // Once: as data, and as the text to be printed.
    expect(report.stdout.match(/"checkedAt"/g)).toHaveLength(3);
    const text = await quorate(on('drill'));
    expect(text.stdout).toMatch(/H rsa2048 +active +\d+ \S+ 20/);
    expect(text.stdout).toContain('(180 days)');
  });

  test('needs witnesses for a real set, or to be told that there are none', async () => {
    for (const args of [
      on('check-share', '--json'),
      on('mark-share', '--json', '--index', '1', '--lost', '--reason', 'x'),
      on('reissue', '--json', '--index', '1', '--pgp-key', keyFile(root, 'ed25519')),
    ]) {
      expect(codesOf(await quorate(args))).toEqual(['WITNESS_NEEDED']);
    }
  });

  test('that was marked is an alarm, and a reissue by the others makes it good again', async () => {
    const index = String(indexes[0]);
    const marked = await quorate(
      on('mark-share', ...piped, '--index', index, '--lost', '--reason', 'left on a train'),
    );
    expect([marked.status, marked.stderr]).toEqual([0, '']);
    expect(statusOf(marked)).toMatchObject({
      complete: true,
      name: 'Set',
      index: indexes[0],
      holder: 'H nistp256',
      status: 'lost',
      reason: 'left on a train',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const alarm = await quorate(on('check-share', ...piped), { input: `${shares[0]}\n` });
    expect([alarm.status, codesOf(alarm)[0]]).toEqual([3, 'SHARE_LOST']);
    const given = await quorate(
      on('reissue', ...piped, '--index', index, '--pgp-key', keyFile(root, 'ed25519')),
      { input: `${shares[1]}\n${shares[2]}\n` },
    );
    expect([given.status, given.stderr]).toEqual([0, '']);
    const status = statusOf(given);
    expect(status).toMatchObject({
      complete: true,
      index: indexes[0],
      pgp_fingerprint: pgpKey('ed25519').fingerprint,
    });
    expect((await opened(status.key as string, 'ed25519')).toString()).toBe(shares[0]);
    expect((await quorate(on('check-share', ...piped), { input: `${shares[0]}\n` })).status).toBe(0);
  });

  test('is reissued to the key of before with a warning, to another without', async () => {
    const begun = (name: string) =>
      quorate(
        on('reissue', '--unwitnessed', '--index', String(indexes[0]), '--pgp-key', keyFile(root, name)),
        { input: '' },
      );
    const warning = 'The share was encrypted to this very key before.';
    expect((await begun(names[0]!)).stdout).toContain(warning);
    const other = (await begun('ed25519')).stdout;
    expect(other).toContain('Nonce');
    expect(other).not.toContain(warning);
  });

  test('usage is said without repeating what was typed', async () => {
    for (const args of [
      on('mark-share', '--index', '1', '--reason', 'x'),
      on('mark-share', '--index', '1', '--lost', '--destroyed', '--reason', 'x'),
      on('mark-share', '--index', '1', '--lost'),
      on('drill', '--days', '0'),
      on('check-share', 'secret'),
      on('reissue', '--index', '1'),
    ]) {
      const { status, stderr } = await quorate(args);
      expect(status).toBe(2);
      expect(stderr).not.toContain('secret');
    }
  });
});

test.runIf(hasPty)(
  'a holder at the terminal is told whose share it is, and nothing typed is shown',
  async () => {
    const { status, shown } = await withPerson(on('check-share'), [
      ['or type its date and time, as in ', '2027-01-01T00:00Z\r'],
      ['Who operates the program', '\r'],
      ['Witness 1', '\r'],
      ['! for an exception: ', '\r'],
      ['The share to be checked:', ''],
      ['Share: ', `${shares[2]}\r`],
      ['Good: this is H nistp384’s share', ''],
    ]);
    expect(status).toBe(0);
    expect(shown).not.toContain(shares[2]!.slice(0, 8));
  },
);
