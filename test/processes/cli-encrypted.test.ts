/** Encrypted shares in the terminal: with a stand-in for gpg, with gpg itself, and with a private key that is entered. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateKey } from 'openpgp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { base64Of, encryptedTo, hexOf } from '../support/encrypted';
import {
  checkout,
  codesOf,
  has,
  hasPty,
  keyFile,
  onPty,
  pgpKey,
  quorate,
  type Step,
  statusOf,
  temporaryFolder,
  transcriptIn,
  vaultSet,
  withPerson,
} from './cli-kit';

const root = temporaryFolder();
const set = vaultSet('v114-16B-3-of-5');
const [a, b, c] = set.shares as [string, string, string];
const PASSPHRASE = 'Xyzzy plugh 4711';
const HOLDER = 'nistp256';
let folder: string;
let key: string;
/** The three shares, armored, encrypted to a vector key, and their files. */
let armored: string[];
let files: string[];

const inFile = (name: string, text: string): string => {
  const file = path.join(root, name);
  writeFileSync(file, text);
  return file;
};
beforeAll(async () => {
  key = keyFile(root, 'ed25519');
  armored = await Promise.all([a, b, c].map(share => encryptedTo(pgpKey(HOLDER).public_armored, share)));
  files = armored.map((text, at) => inFile(`share-${at}.asc`, text));
});
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'folder-'));
});

const adopt = (...more: string[]) => [
  ...['generate-share', '--folder', folder, '--adopt', 'Prod', ...set.claims],
  ...['--holder', 'Frida', '--pgp-key', key, ...more],
];
const piped = (...more: string[]) => adopt('--unwitnessed', '--json', ...more);
const noted = () =>
  transcriptIn(folder, 'generate-share')
    .entries.filter(({ event }) => /^(share-|refused)/.test(String(event)))
    .map(({ event, code, by }) => [event, code, by].filter(Boolean).join(' '));

/** A directory with a program called gpg in it, which decrypts by a table of its own. */
function standIn(body: string): string {
  const directory = mkdtempSync(path.join(root, 'bin-'));
  const file = path.join(directory, 'gpg');
  writeFileSync(
    file,
    `#!${process.execPath}
const fs = require('node:fs');
const status = (...lines) => { for (const line of lines) fs.writeSync(3, '[GNUPG:] ' + line + '\\n'); };
const packed = fs.readFileSync(0, 'latin1');
const good = text => { status('BEGIN_DECRYPTION', 'PLAINTEXT 62 0 '); fs.writeSync(1, text); status('DECRYPTION_OKAY', 'END_DECRYPTION'); };
${body}
`,
  );
  chmodSync(file, 0o700);
  return `${directory}${path.delimiter}${process.env.PATH}`;
}

describe('--card with a gpg (a stand-in)', () => {
  test('enters what gpg opens, then the shares of the pipe; the transcript says which came so', async () => {
    const env = { PATH: standIn(`good(${JSON.stringify(a)});`) };
    const ran = await quorate(piped('--card', files[0]!), { env, input: `${b}\n${c}\n` });
    expect([ran.status, statusOf(ran)]).toEqual([0, expect.objectContaining({ complete: true })]);
    expect(noted()).toEqual(['share-accepted gpg', 'share-accepted', 'share-accepted']);
  });

  test('that was cancelled at the PIN is told, and the pipe goes on; with too few shares it ends with 3', async () => {
    const env = {
      PATH: standIn(`status('ERROR pkdecrypt_failed 83886179', 'DECRYPTION_FAILED'); process.exit(2);`),
    };
    const ran = await quorate(piped('--card', files[0]!), { env, input: `${b}\n${c}\n` });
    expect([ran.status, codesOf(ran)]).toEqual([3, ['GPG_CANCELLED']]);
    expect(ran.stderr).toContain('2 of 3 shares accepted');
    expect(noted()).toEqual(['refused GPG_CANCELLED', 'share-accepted', 'share-accepted']);
  });

  test('that prints rubbish is refused like any share', async () => {
    const env = { PATH: standIn(`good('rubbish!');`) };
    const ran = await quorate(piped('--card', files[0]!), { env, input: `${a}\n${b}\n${c}\n` });
    expect([ran.status, codesOf(ran)]).toEqual([0, ['SHARE_NOT_READABLE']]);
    expect(noted()[0]).toBe('share-refused SHARE_NOT_READABLE gpg');
  });

  test('is missing: told, and the shares of the pipe still complete it', async () => {
    const nowhere = mkdtempSync(path.join(root, 'empty-'));
    const ran = await quorate(piped('--card', files[0]!), {
      env: { PATH: nowhere },
      input: `${a}\n${b}\n${c}\n`,
    });
    expect([ran.status, codesOf(ran)]).toEqual([0, ['GPG_MISSING']]);
  });

  test('a file that is no message is told, and nothing is lost', async () => {
    const ran = await quorate(piped('--card', inFile('text.asc', 'hello')), { input: `${a}\n${b}\n${c}\n` });
    expect([ran.status, codesOf(ran)]).toEqual([0, ['GPG_MESSAGE_UNREADABLE']]);
  });

  test('a file that is not there is told by its name before anything is begun', async () => {
    const cards = ['--card', inFile('text.asc', 'hello'), '--card', path.join(root, 'absent.asc')];
    const before = readdirSync(folder, { recursive: true });
    const ran = await quorate(piped(...cards), { input: `${a}\n${b}\n${c}\n` });
    expect([ran.status, codesOf(ran)]).toEqual([1, ['FILE_NOT_FOUND']]);
    expect(ran.stderr).toContain('absent.asc');
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test('each line that is an encrypted share is given to gpg, whole; what was accepted before a failure stays', async () => {
    // It opens by the order in which it is asked, and tells what it was given.
    const log = path.join(mkdtempSync(path.join(root, 'log-')), 'log');
    const answers = JSON.stringify([a, '', b, c]);
    const env = {
      PATH: standIn(
        `const asked = fs.existsSync(${JSON.stringify(log)}) ? fs.readFileSync(${JSON.stringify(log)}, 'utf8').split('\\n').length - 1 : 0;
fs.appendFileSync(${JSON.stringify(log)}, Buffer.from(packed, 'latin1').toString('base64') + '\\n');
const answer = ${answers}[asked];
if (answer) good(answer); else { status('NO_SECKEY 1', 'DECRYPTION_FAILED'); process.exit(2); }`,
      ),
    };
    const input = [base64Of(armored[0]!), hexOf(armored[1]!), armored[1]!, '', base64Of(armored[2]!)].join(
      '\n',
    );
    const ran = await quorate(piped('--card', '-'), { env, input: `${input}\n` });
    // In whatever form it came, it is the binary that gpg is given.
    const given = readFileSync(log, 'utf8').trim().split('\n');
    const [first, second, block = '', third] = given;
    expect([first, second, third]).toEqual([0, 1, 2].map(at => base64Of(armored[at]!)));
    // What came armored is unarmored here: gpg gets the same bytes.
    expect(block).toBe(base64Of(armored[1]!));
    expect([ran.status, codesOf(ran)]).toEqual([0, ['GPG_NO_SECRET_KEY']]);
    expect(noted()).toEqual([
      'share-accepted gpg',
      'refused GPG_NO_SECRET_KEY',
      'share-accepted gpg',
      'share-accepted gpg',
    ]);
  });
});

const withGpg = has('gpg', '--version');
if (!withGpg)
  console.warn('gpg is not installed: encrypted shares are not opened with GnuPG itself on this machine.');

describe.skipIf(!withGpg)('with GnuPG itself (skipped where gpg is not installed)', () => {
  const home = mkdtempSync('/tmp/q-gpg-');
  const env = { GNUPGHOME: home };
  beforeAll(() => {
    const input = pgpKey(HOLDER).secret_armored;
    execFileSync('gpg', ['--batch', '--quiet', '--import'], {
      env: { ...process.env, ...env },
      input,
      stdio: 'pipe',
    });
  });
  afterAll(() => {
    spawnSync('gpgconf', ['--kill', 'all'], { env: { ...process.env, ...env } });
    rmSync(home, { recursive: true, force: true });
  });

  test('--card opens one file after another until the share is made', async () => {
    const ran = await quorate(piped(...files.flatMap(file => ['--card', file])), { env });
    expect([ran.status, codesOf(ran)]).toEqual([0, []]);
    expect(noted()).toEqual(Array(3).fill('share-accepted gpg'));
  });

  test('encrypted shares on standard input: armored with headers, base64, hex, between a share in clear', async () => {
    const withHeaders = armored[0]!
      .replace('\n\n', '\nVersion: Old 1.0\nComment: of Ada\n\n')
      .replaceAll('\n', '\r\n');
    const other = await encryptedTo(pgpKey('rsa2048').public_armored, b);
    const input = `${withHeaders}\n${base64Of(other)}\n${hexOf(armored[1]!)}\n${c}\n`;
    const ran = await quorate(piped('--card', '-'), { env, input });
    expect([ran.status, codesOf(ran)]).toEqual([0, ['GPG_NO_SECRET_KEY']]);
    expect(noted()).toEqual([
      'share-accepted gpg',
      'refused GPG_NO_SECRET_KEY',
      'share-accepted gpg',
      'share-accepted',
    ]);
  });

  test('an armored share without its end, or cut off inside, is refused, and what was accepted stays', async () => {
    const open = armored[2]!.split('\n').slice(0, 5).join('\n');
    const input = `${a}\n${armored[1]!}\n${open}\n`;
    const ran = await quorate(piped('--card', '-'), { env, input });
    expect([ran.status, codesOf(ran)]).toEqual([3, ['GPG_MESSAGE_UNREADABLE']]);
    expect(ran.stderr).toContain('2 of 3 shares accepted');
  });

  test('gpg --decrypt piped straight in: one share, or several as lines', async () => {
    const script = path.join(checkout, 'scripts/quorate.mjs');
    const quoted = (args: string[]) => args.map(arg => `'${arg}'`).join(' ');
    const opening = files.map(file => `gpg --quiet --decrypt '${file}'; echo`).join('; ');
    const run = `{ ${opening}; } | '${process.execPath}' '${script}' ${quoted(piped())}`;
    const ran = spawnSync('sh', ['-c', run], { env: { ...process.env, ...env }, encoding: 'utf8' });
    expect([ran.status, JSON.parse(ran.stdout)]).toEqual([0, expect.objectContaining({ complete: true })]);
    // What gpg prints has no line end of its own: two messages without one are one line, and no share.
    folder = mkdtempSync(path.join(root, 'folder-'));
    const one = `gpg --quiet --decrypt '${files[0]}' | '${process.execPath}' '${script}' ${quoted(piped())}`;
    const alone = spawnSync('sh', ['-c', one], { env: { ...process.env, ...env }, encoding: 'utf8' });
    expect([alone.status, alone.stderr]).toEqual([1, expect.stringContaining('1 of 3 shares accepted')]);
  });

  test('people type @ alone and are asked for the file; with more on the line they are told, and nothing is shown', async () => {
    const kept = process.env.GNUPGHOME;
    process.env.GNUPGHOME = home;
    try {
      const { status, shown, stderr } = await withPerson(adopt(), [
        ...settled,
        ['@ and Enter: an encrypted share', ''],
        ['Share: ', `@${files[0]}\r`],
        ['Type only the sign, then Enter', ''],
        ['Share: ', '@\r'],
        ['Encrypted share, file: ', `${files[0]}\r`],
        ['Opening it with gpg', ''],
        ['1 of 3 shares accepted', ''],
        ['Share: ', '@\r'],
        ['Encrypted share, file: ', `${path.join(root, 'absent.asc')}\r`],
        ['Share: ', '!\r'],
        ['Who states it', 'Wanda\r'],
        ['What was expected', 'The envelope is sealed.\r'],
        ['What happened', 'It was open.\r'],
        ['What was decided', 'To go on.\r'],
        ['The exception is in the transcript.', ''],
        ['Share: ', `${b}\r`],
        ['Share: ', `${c}\r`],
      ]);
      expect([status, stderr]).toEqual([0, expect.stringMatching(/^[^\n]*absent\.asc[^\n]*\n$/)]);
      for (const share of [a, b, c]) expect(shown + stderr).not.toContain(share.slice(0, 8));
      expect(
        transcriptIn(folder, 'generate-share').entries.find(({ event }) => event === 'exception'),
      ).toMatchObject({
        witness: 'Wanda',
        happened: 'It was open.',
      });
    } finally {
      if (kept === undefined) delete process.env.GNUPGHOME;
      else process.env.GNUPGHOME = kept;
    }
  });
});

const settled: Step[] = [
  ['or type its date and time, as in ', '\r'],
  ['Who operates the program', '\r'],
  ['Witness 1', '\r'],
  ['! for an exception: ', '\r'],
];

describe('an encrypted share without --card', () => {
  test.each([
    ['base64', () => base64Of(armored[1]!)],
    ['hex', () => hexOf(armored[1]!)],
    ['armored', () => armored[1]!],
    ['base64 on several lines', () => base64Of(armored[1]!).replace(/.{64}/g, '$&\n')],
  ])(
    'on standard input, %s: refused once as what it is, and nothing of it is tried as a share',
    async (_, form) => {
      const ran = await quorate(piped(), { input: `${a}\n${form()}\n${b}\n${c}\n` });
      expect([ran.status, codesOf(ran)]).toEqual([3, ['SHARE_ENCRYPTED']]);
      expect(noted()).toEqual(['share-accepted', 'share-refused SHARE_ENCRYPTED']);
    },
  );

  test('typed by people is refused, what to do is said, and the attempt goes on', async () => {
    const { status, stderr } = await withPerson(adopt(), [
      ...settled,
      ['Share: ', `${base64Of(armored[0]!)}\r`],
      ['Share: ', `${a}\r`],
      ['1 of 3 shares accepted', ''],
      ['Share: ', '\u0003'],
    ]);
    expect([status, stderr]).toEqual([130, expect.stringContaining('Open it with a card')]);
  });
});

describe('a private key at the terminal', () => {
  let lockedFile: string;
  let messages: string[];
  let privateKey: string;
  beforeAll(async () => {
    const made = await generateKey({
      userIDs: { name: 'Ada' },
      passphrase: PASSPHRASE,
      date: new Date('2026-12-01T00:00:00Z'),
      format: 'armored',
    });
    privateKey = made.privateKey;
    lockedFile = inFile('private.asc', made.privateKey);
    const texts = await Promise.all([a, b].map(share => encryptedTo(made.publicKey, share)));
    messages = texts.map((text, at) => inFile(`to-ada-${at}.asc`, text));
  });
  const clock = ['--wall-clock', '2027-02-01T00:00Z'];
  const afterClock = settled.slice(1);

  test('is off by default: # says so, and the share is asked for again', async () => {
    const { shown, stderr } = await withPerson(adopt(), [
      ...settled,
      ['Share: ', '#\r'],
      ['Share: ', '\u0003'],
    ]);
    expect(shown).not.toContain('private key that is entered');
    expect(stderr).toContain('This attempt takes no private keys.');
  });

  test('is accepted by name, warned of, opens with the passphrase typed unseen, and stands in the transcript', async () => {
    const { status, shown, stderr } = await withPerson(adopt('--accept-private-keys', ...clock), [
      ...afterClock,
      ['# and Enter: with a private key', ''],
      ['Share: ', '#\r'],
      ['exposed to this computer', ''],
      ['Encrypted share, file: ', `${messages[0]}\r`],
      ['Private key, file: ', `${lockedFile}\r`],
      ['Its passphrase', 'wrongly guessed\r'],
      ['Its passphrase', `${PASSPHRASE}\r`],
      ['1 of 3 shares accepted', ''],
      ['Share: ', '#\r'],
      ['Encrypted share, file: ', `${messages[1]}\r`],
      ['Private key, file: ', `${lockedFile}\r`],
      ['Its passphrase', 'wrongly guessed again\r'],
      ['leave it', '\r'],
      ['Share: ', `${b}\r`],
      ['Share: ', `${c}\r`],
    ]);
    expect([status, stderr.match(/passphrase does not open/g)?.length]).toEqual([0, 3]);
    expect(shown).toContain('each one entered has then been exposed to it');
    for (const secret of [a, b, c, PASSPHRASE, 'wrongly guessed', privateKey.slice(300, 340)])
      expect(shown + stderr).not.toContain(secret.slice(0, 12));
    expect(noted()).toEqual([
      'refused PRIVATE_KEY_PASSPHRASE privateKey',
      'share-accepted privateKey',
      'refused PRIVATE_KEY_PASSPHRASE privateKey',
      'share-accepted',
      'share-accepted',
    ]);
  });

  test.skipIf(!hasPty)('on a real terminal nothing of the passphrase is echoed', () => {
    const { output, status } = onPty(adopt('--accept-private-keys', '--unwitnessed', ...clock), [
      ['Share: ', '#\n'],
      ['Encrypted share, file: ', `${messages[0]}\n`],
      ['Private key, file: ', `${lockedFile}\n`],
      ['Its passphrase', `${PASSPHRASE}\n`],
      ['1 of 3 shares accepted', ''],
      ['Share: ', '\u0003'],
    ]);
    expect(status).toBe(130);
    expect(output).not.toContain(PASSPHRASE.slice(0, 6));
  });

  test('needs people: with a pipe it is a wrong use, before anything is recorded', async () => {
    const ran = await quorate(piped('--accept-private-keys'), { input: `${a}\n` });
    expect([ran.status, ran.stderr]).toEqual([
      2,
      expect.stringContaining('--accept-private-keys needs people'),
    ]);
    const terminal = await withPerson(adopt('--card', '-'), []);
    expect([terminal.status, terminal.stderr]).toEqual([2, expect.stringContaining('it is a terminal here')]);
  });
});
