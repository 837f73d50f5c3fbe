import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { makePracticeKey } from '../../main/ceremony/openpgp';
import { perTier } from '../support/tier';
import {
  codesOf,
  filesIn,
  has,
  keyFile,
  opened,
  pgpKey,
  quorate,
  quorateChild,
  refusalsOf,
  statusOf,
  temporaryFolder,
  transcriptIn,
  vaultSet,
  withPerson,
} from './cli-kit';

const root = temporaryFolder();
let folder: string;
let key: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'folder-'));
  key = keyFile(root, 'ed25519');
});

const adopt = (set: { claims: string[] }, ...more: string[]) => [
  ...['generate-share', '--folder', folder, '--adopt', 'Prod', ...set.claims],
  ...['--holder', 'Frida', '--pgp-key', key, ...more],
];
const real = ['--unwitnessed', '--json'];
const lines = (...shares: string[]) => shares.map(share => `${share}\n`).join('');

describe('shares of sets made by Vault', () => {
  // All sets by the program's calls: test/processes/vectors.test.ts.
  const sets: [string, number][] = [
    ['v114-32B-3-of-254', 3],
    ['v07-32B-5-of-10', 5],
    ['v114-1B-2-of-2', 0],
    ['v114-16B-3-of-5', 2],
    ['v114-33B-5-of-10', 4],
    ['v114-1000B-2-of-3', 1],
  ];
  test.each(perTier(sets.slice(0, 2), sets))(
    '%s gets the very share that Vault computes, and its holder can open it',
    async (id, which) => {
      const set = vaultSet(id);
      const { x, share_hex, from } = set.generate[which]!;
      const ran = await quorate(adopt(set, '--new-index', String(x), ...real), {
        input: lines(...from.map(at => set.shares[at]!)),
      });
      expect([ran.status, ran.stderr]).toEqual([0, '']);
      const status = statusOf(ran);
      expect(status).toEqual({
        started: true,
        nonce: expect.stringMatching(/^[0-9a-f]{32}$/),
        progress: set.t,
        required: set.t,
        complete: true,
        key: expect.any(String),
        pgp_fingerprint: pgpKey('ed25519').fingerprint,
        index: x,
        files: expect.arrayContaining([expect.stringMatching(/\.asc$/), expect.stringMatching(/\.jsonl$/)]),
      });
      expect((await opened(status.key as string, 'ed25519')).toString()).toBe(share_hex);
      for (const file of status.files as string[]) expect(filesIn(folder)).toContain(path.normalize(file));
    },
  );

  test.each([
    ['base64', (share: Buffer) => Buffer.from(share.toString('base64'))],
    ['raw', (share: Buffer) => share],
  ])('the message can hold %s', async (payload, form) => {
    const set = vaultSet('v114-16B-3-of-5');
    const { x, share_hex, from } = set.generate[2]!;
    const ran = await quorate(adopt(set, '--new-index', String(x), '--payload', payload, ...real), {
      input: lines(...from.map(at => set.shares[at]!)),
    });
    const message = await opened(statusOf(ran).key as string, 'ed25519');
    expect(message).toEqual(form(Buffer.from(share_hex, 'hex')));
  });

  test.skipIf(!has('gpg', '--version'))('gpg opens the file that was written', async () => {
    const set = vaultSet('v114-32B-5-of-5');
    const { x, share_hex, from } = set.generate[0]!;
    const ran = await quorate(adopt(set, '--new-index', String(x), ...real), {
      input: lines(...from.map(at => set.shares[at]!)),
    });
    const file = (statusOf(ran).files as string[]).find(name => name.endsWith('.asc'))!;
    // A socket path must be short, and gpg's home must be private.
    const home = mkdtempSync(path.join(tmpdir(), 'qg-'));
    const gpg = (args: string[], input?: string) =>
      spawnSync('gpg', ['--homedir', home, '--batch', '--quiet', ...args], {
        encoding: 'utf8',
        ...(input && { input }),
      });
    gpg(['--import'], pgpKey('ed25519').secret_armored as string);
    const { stdout } = gpg(['--decrypt', path.join(folder, file)]);
    spawnSync('gpgconf', ['--homedir', home, '--kill', 'all']);
    rmSync(home, { recursive: true, force: true });
    expect(stdout).toBe(share_hex);
  });

  test('without all indexes it needs the risk to be accepted, and then draws one above the number issued', async () => {
    // Numbered in order: what is drawn above can be no share's.
    const set = vaultSet('v07-16B-5-of-10');
    const claims = { claims: ['--required', '5', '--issued', '10', '--share-bytes', '17'] };
    const input = lines(...set.shares.slice(0, 5));
    const refused = await quorate(adopt(claims, ...real), { input });
    expect([refused.status, codesOf(refused)]).toEqual([3, ['INDEXES_UNKNOWN']]);
    const accepted = await quorate(adopt(claims, '--accept-collision-risk', ...real), { input });
    expect(accepted.status).toBe(0);
    expect(statusOf(accepted).index).toBeGreaterThan(10);
  });

  test('a second share comes from the record of the first', async () => {
    const set = vaultSet('v114-16B-3-of-5');
    const first = await quorate(adopt(set, ...real), { input: lines(...set.shares.slice(0, 3)) });
    const second = await quorate(
      [
        'generate-share',
        '--folder',
        folder,
        '--key-set',
        'Prod',
        '--holder',
        'Gus',
        '--pgp-key',
        keyFile(root, 'rsa2048'),
        ...real,
      ],
      { input: lines(...set.shares.slice(2, 5)) },
    );
    expect([first.status, second.status]).toEqual([0, 0]);
    expect([...set.x, statusOf(first).index]).not.toContain(statusOf(second).index);
  });
});

describe('what is refused, and how the run ends', () => {
  const set = vaultSet('v114-16B-3-of-5');
  const [a, b, c] = set.shares as [string, string, string];
  const flipped = `${a.slice(0, 4)}zz${a.slice(6)}`;

  test('a refused share does not end the run while input lasts: 0, and one JSON object for each', async () => {
    const ran = await quorate(adopt(set, ...real), {
      input: lines(flipped, a, a, '', `${b}07`, b, c, 'never read'),
    });
    expect(ran.status).toBe(0);
    expect(statusOf(ran)).toMatchObject({ complete: true, progress: 3 });
    expect(codesOf(ran)).toEqual(['SHARE_HEX_TYPO', 'SHARE_REPEATED', 'SHARE_WRONG_LENGTH']);
    for (const refusal of refusalsOf(ran)) expect(refusal.message.length).toBeGreaterThan(20);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(3);
  });

  test('too little input is 1; after a refused share it is 3; the transcript ends as cancelled', async () => {
    const short = await quorate(adopt(set, ...real), { input: lines(a, b) });
    expect([short.status, codesOf(short)]).toEqual([1, []]);
    expect(statusOf(short)).toMatchObject({
      complete: false,
      started: false,
      progress: 2,
      required: 3,
      key: '',
    });
    expect(transcriptIn(folder, 'generate-share').entries.at(-1)).toMatchObject({
      event: 'end',
      outcome: 'cancelled',
    });
    const refused = await quorate(adopt(set, ...real), { input: lines(a, a, b) });
    expect([refused.status, codesOf(refused)]).toEqual([3, ['SHARE_REPEATED']]);
    expect(statusOf(refused)).toMatchObject({ complete: false });
  });

  test('nothing at all on standard input is 1', async () => {
    expect((await quorate(adopt(set, ...real))).status).toBe(1);
  });

  test('a line longer than any share is one refusal', async () => {
    const ran = await quorate(adopt(set, ...real), { input: lines('a'.repeat(600_000), a, b, c) });
    expect([ran.status, codesOf(ran)]).toEqual([0, ['SHARE_TOO_LONG']]);
  });

  test('real shares from a pipe need --unwitnessed, and nothing is recorded without it', async () => {
    const ran = await quorate(adopt(set, '--json'), { input: lines(a, b, c) });
    expect([ran.status, codesOf(ran)]).toEqual([3, ['WITNESS_NEEDED']]);
    expect(statusOf(ran)).toMatchObject({ started: false, complete: false });
    expect(filesIn(folder).filter(file => file.endsWith('.json'))).toEqual([]);
  });

  test('the transcript says that nobody watched', async () => {
    await quorate(adopt(set, ...real), { input: lines(a, b, c) });
    expect(transcriptIn(folder, 'generate-share').entries[0]).toMatchObject({ witnessed: false });
  });

  test.each([
    ['rsa1024', 'PGP_KEY_WEAK'],
    ['revoked', 'PGP_KEY_REVOKED'],
    ['signonly', 'PGP_KEY_CANNOT_ENCRYPT'],
  ])('the key %s is refused before anything is recorded', async (name, code) => {
    key = keyFile(root, name);
    const ran = await quorate(adopt(set, ...real), { input: lines(a, b, c) });
    expect([ran.status, codesOf(ran)]).toEqual([3, [code]]);
    expect(filesIn(folder).filter(file => file.endsWith('.json'))).toEqual([]);
  });

  test('a private key is refused as an alarm', async () => {
    key = keyFile(root, 'private', pgpKey('ed25519').secret_armored as string);
    const ran = await quorate(adopt(set, ...real), { input: lines(a, b, c) });
    expect([ran.status, refusalsOf(ran)[0]]).toEqual([
      3,
      expect.objectContaining({ code: 'PGP_KEY_PRIVATE', alarm: true }),
    ]);
  });

  test('a made-up key is refused for a real set before anything is asked or written, and taken for one of practice', async () => {
    await quorate(adopt(set, ...real), { input: lines(a, b, c) });
    const made = (await makePracticeKey('Eve', new Date(Date.now() - 60_000))).publicArmored;
    const madeUp = ['--holder', 'Eve', '--pgp-key', keyFile(root, 'made-up', made)];
    const of = (name: string) => ['generate-share', '--folder', folder, '--key-set', name, ...madeUp];
    const before = filesIn(folder);
    const { status, shown, stderr } = await withPerson(of('Prod'), []);
    expect([status, shown]).toEqual([3, '']);
    expect(stderr).toContain('was made up for');
    expect(filesIn(folder)).toEqual(before);

    const holders = ['--holder', 'Ada', '--holder', 'Ben', '--required', '2', '--practice'];
    await quorate(['create-key-set', '--folder', folder, '--name', 'Try', ...holders]);
    const ran = await quorate([...of('Try'), '--json']);
    expect([ran.status, codesOf(ran)]).toEqual([1, []]);
  });

  test.each([
    [['--new-index', '0'], 'INDEX_OUT_OF_RANGE'],
    [['--new-index', String(set.x[1])], 'INDEX_IN_USE'],
    [['--scheme', 'slip39'], 'SCHEME_UNSUPPORTED'],
    [['--proof-shares', '3'], 'PROOF_SHARES_TOO_MANY'],
    [['--declare-random'], 'RANDOM_WITHOUT_PROOF'],
    [['--secret-bytes', '16'], 'OPTION_NOT_FOR_SET'],
    [['--wall-clock', 'noon'], 'CLOCK_UNREADABLE'],
    [['--wall-clock', '2026-02-29T10:00'], 'CLOCK_UNREADABLE'],
  ])('%j is refused as %s', async (more, code) => {
    const ran = await quorate(adopt(set, ...more, ...real), { input: lines(a, b, c) });
    expect([ran.status, codesOf(ran)]).toEqual([3, [code]]);
  });

  test('a set that is not there is refused; a folder or key file that is not there is a failure', async () => {
    const args = (at: string, file: string) => [
      'generate-share',
      '--folder',
      at,
      '--key-set',
      'Nobody',
      '--holder',
      'A',
      '--pgp-key',
      file,
      ...real,
    ];
    const set3 = await quorate(args(folder, key));
    expect([set3.status, codesOf(set3)]).toEqual([3, ['KEY_SET_NOT_FOUND']]);
    // One that could be made is not, either: for a set that is there it was mistyped.
    const missing = await quorate(args(path.join(folder, 'slip'), key));
    expect([missing.status, codesOf(missing)]).toEqual([1, ['FOLDER_MISSING']]);
    expect(existsSync(path.join(folder, 'slip'))).toBe(false);
    const inSlip = ['--folder', path.join(folder, 'slip'), '--key-set', 'Nobody', '--json'];
    for (const command of ['check-share', 'drill', 'recover'])
      expect(codesOf(await quorate([command, ...inSlip]))).toEqual(['FOLDER_MISSING']);
    expect(existsSync(path.join(folder, 'slip'))).toBe(false);
    // A share that was given for the holder's name is said nowhere, nor by the other command that names holders.
    const secret = '1f'.repeat(33);
    const named = args(folder, key).map(word => (word === 'A' ? secret : word));
    const made = ['create-key-set', '--folder', folder, '--name', 'New', '--required', '1'];
    for (const words of [named, [...made, '--holder', secret, '--pgp-key', key, ...real]]) {
      const ran = await quorate(words);
      expect([ran.status, codesOf(ran)]).toEqual([3, ['TEXT_LOOKS_SECRET']]);
      expect(ran.stdout + ran.stderr).not.toContain(secret);
      const plain = await quorate(words.filter(word => word !== '--json'));
      expect(plain.stdout + plain.stderr).not.toContain(secret);
    }
    const noFile = await quorate(args(folder, path.join(folder, 'absent.asc')));
    expect([noFile.status, codesOf(noFile)]).toEqual([1, ['FILE_NOT_FOUND']]);
    for (const ran of [set3, missing, noFile]) expect(statusOf(ran)).toMatchObject({ complete: false });
  });

  test('SIGTERM while shares are waited for cancels the attempt: 130, one line, transcript ended', async () => {
    let told = false;
    const ran = await quorateChild(adopt(set, '--unwitnessed'), {
      input: lines(a),
      during: (child, printed) => {
        if (!told && printed.includes('1 of 3 shares accepted')) told = child.kill('SIGTERM');
      },
    });
    expect([ran.status, ran.stderr]).toEqual([130, 'Cancelled. Everything entered was cleared.\n']);
    expect(transcriptIn(folder, 'generate-share').entries.at(-1)).toMatchObject({
      event: 'end',
      outcome: 'cancelled',
    });
  });
});

describe('a folder that fails while a script waits', () => {
  test('ends with 1; no share is left that the record does not know, and the next run issues one', async () => {
    const set = vaultSet('v114-16B-3-of-5');
    let blocked = '';
    const ran = await quorateChild(adopt(set, '--unwitnessed'), {
      input: lines(...set.shares.slice(0, 2)),
      during: (child, printed) => {
        if (blocked || !printed.includes('2 of 3 shares accepted')) return;
        blocked = path.join(
          path.dirname(path.dirname(transcriptIn(folder, 'generate-share').file)),
          'shares',
        );
        rmSync(blocked, { recursive: true, force: true });
        writeFileSync(blocked, 'in the way');
        child.stdin!.end(lines(set.shares[2]!));
      },
    });
    const told =
      /^“shares” is a link[^\n]+\nWhether anything was issued is not known: the folder could not be read or written[^\n]+\n$/;
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringMatching(told)]);
    expect(ran.stdout).not.toContain('Done.');
    rmSync(blocked);
    const again = await quorate(
      [
        'generate-share',
        '--folder',
        folder,
        '--key-set',
        'Prod',
        '--holder',
        'Frida',
        '--pgp-key',
        key,
        ...real,
      ],
      { input: lines(...set.shares.slice(0, 3)) },
    );
    expect(again.status, again.stderr).toBe(0);
    const record = filesIn(folder).find(file => file.endsWith('key-set.json'))!;
    const { shares, burnt, reserved } = JSON.parse(readFileSync(path.join(folder, record), 'utf8'));
    expect([shares.length, burnt.length, reserved.length]).toEqual([6, 1, 0]);
  });
});

describe('for people', () => {
  const set = vaultSet('v114-16B-3-of-5');

  test('what is bound and its words come before the first share, then a line for each share', async () => {
    const ran = await quorate(adopt(set, '--unwitnessed'), {
      input: lines('not a share!', ...set.shares.slice(0, 3)),
    });
    expect(ran.status).toBe(0);
    const order = [
      'Its words:',
      '1 of 3 shares accepted',
      '2 of 3 shares accepted',
      '3 of 3 shares accepted',
      'Done. Frida has share',
    ];
    const places = order.map(text => ran.stdout.indexOf(text));
    expect(places).toEqual([...places].sort((x, y) => x - y));
    expect(places[0]).toBeGreaterThan(0);
    expect(ran.stdout).toContain('unproven');
    expect(ran.stderr).toMatch(/^This is not a share: [^\n]+\n$/);
    const start = transcriptIn(folder, 'generate-share').entries[0]!;
    for (const word of start.words as string[]) expect(ran.stdout.split('Its words:')[1]).toContain(word);
  });

  test('no share, no part of one and no secret is in anything that is printed or written', async () => {
    const fresh = set.generate[2]!;
    const input = lines('12zz', set.shares[0]!, ...fresh.from.map(at => set.shares[at]!));
    const said = await quorateChild(adopt(set, '--new-index', String(fresh.x), '--unwitnessed'), { input });
    mkdirSync(path.join(root, 'second'));
    const first = folder;
    folder = path.join(root, 'second');
    const json = await quorateChild(adopt(set, '--new-index', String(fresh.x), ...real), { input });
    expect([said.status, json.status]).toEqual([0, 0]);
    const written = [first, folder].flatMap(at => filesIn(at).map(file => readFileSync(path.join(at, file))));
    const everything = Buffer.concat([
      ...[said, json].map(ran => Buffer.from(ran.stdout + ran.stderr)),
      ...written,
    ]);
    for (const secret of [...set.shares, fresh.share_hex, set.secret]) {
      const bytes = Buffer.from(secret, 'hex').subarray(0, 16);
      for (const form of [
        bytes,
        Buffer.from(bytes.toString('hex')),
        Buffer.from(bytes.toString('base64').slice(0, 20)),
      ]) {
        expect(everything.includes(form)).toBe(false);
      }
    }
  });
});
