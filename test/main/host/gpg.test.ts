/**
 * Opening a share with the machine's gpg: with stand-ins that misbehave in every way (scripts of this test), and with
 * GnuPG itself, the keys of the vectors and a stand-in for pinentry. No card can be had here: what gpg says of cards is
 * what its sources say (doc/DETAILS and libgpg-error), printed by a stand-in.
 */

import { ChildProcess, execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { encryptTo, readPublicKey } from '../../../main/ceremony/openpgp';
import { type GpgOptions, gpgEnvironment, openWithGpg } from '../../../main/host/gpg';
import { SHARE_TEXT_MAX_BYTES } from '../../../shared/contract/limits';
import { Refusal } from '../../../shared/text/refusals';
import { perTier } from '../../support/tier';
import { toldBy } from '../../support/told';
import { bytesOf, goodKeys, keyNamed, NOW } from '../ceremony/openpgp/openpgp-vectors';

const home = mkdtempSync('/tmp/quorate-gpg-desk-');
afterAll(() => rmSync(home, { recursive: true, force: true }));

const message = bytesOf(keyNamed('ed25519').sample_vault_style_base64!);

async function code(given: Uint8Array, options: GpgOptions): Promise<string> {
  try {
    await openWithGpg(given, options);
    return 'opened';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(toldBy(error.failure)).not.toMatch(/secret words/);
    return error.code;
  }
}

let scripts = 0;
/** A gpg of ours: a Node script. `status` writes a status line, `print` plaintext. */
function standIn(body: string): string {
  const file = path.join(home, `gpg-${++scripts}`);
  const kit = `const fs = require('node:fs');
const status = (...lines) => { for (const line of lines) fs.writeSync(3, '[GNUPG:] ' + line + '\\n'); };
const print = text => fs.writeSync(1, text);
const good = text => { status('ENC_TO 1 18 0', 'BEGIN_DECRYPTION', 'DECRYPTION_INFO 2 9 0', 'PLAINTEXT 62 0 '); print(text); status('DECRYPTION_OKAY', 'GOODMDC', 'END_DECRYPTION'); };
`;
  writeFileSync(file, `#!${process.execPath}\n${kit}${body}\n`);
  chmodSync(file, 0o700);
  return file;
}
/** One that says these status lines and fails, as a shell script: Node takes ten times as long to start. */
function failing(...lines: string[]): string {
  const file = path.join(home, `gpg-${++scripts}`);
  const said = lines.map(line => `echo '[GNUPG:] ${line}' >&3\n`).join('');
  writeFileSync(file, `#!/bin/sh\n${said}exit 2\n`);
  chmodSync(file, 0o700);
  return file;
}
const keyFailed = (error: number) =>
  failing(
    'ENC_TO 1 18 0',
    `ERROR pkdecrypt_failed ${error}`,
    'BEGIN_DECRYPTION',
    'DECRYPTION_FAILED',
    'END_DECRYPTION',
  );

describe('a gpg (a stand-in)', () => {
  it('that works gives the bytes, whatever they are, in an array of their own', async () => {
    const opened = await openWithGpg(message, { gpg: standIn('good(Buffer.from([0, 255, 10, 13]))') });
    expect([...opened]).toEqual([0, 255, 10, 13]);
    expect(opened.buffer.byteLength).toBe(4);
  });

  it('gets the message on its standard input, fixed arguments, no shell and few variables', async () => {
    const report = path.join(home, 'report.json');
    const gpg = standIn(`const input = fs.readFileSync(0);
fs.writeFileSync(${JSON.stringify(report)}, JSON.stringify({ args: process.argv.slice(2), env: Object.keys(process.env), cwd: process.cwd(), input: input.toString('base64') }));
good('x')`);
    await openWithGpg(message, {
      gpg,
      env: {
        PATH: process.env.PATH,
        HOME: home,
        AWS_SECRET: 'a',
        NODE_OPTIONS: '',
        LD_PRELOAD: '',
        GPG_TTY: '/dev/pts/9',
      },
    });
    const { args, env, cwd, input } = JSON.parse(readFileSync(report, 'utf8'));
    expect(args).toEqual(
      expect.arrayContaining(['--no-options', '--disable-dirmngr', '--no-auto-key-retrieve']),
    );
    expect(args.at(-1)).toBe('--decrypt');
    expect(args.join(' ')).not.toMatch(/quiet|passphrase|loopback/);
    expect(env.filter((name: string) => !name.startsWith('__')).sort()).toEqual(['GPG_TTY', 'HOME', 'PATH']);
    expect(cwd).toBe('/');
    expect(input).toBe(Buffer.from(message).toString('base64'));
  });

  it('that is not there, or cannot be run, is missing', async () => {
    expect(await code(message, { gpg: path.join(home, 'nowhere') })).toBe('GPG_MISSING');
    expect(await code(message, { env: { PATH: home }, gpg: 'gpg-not-there' })).toBe('GPG_MISSING');
    const notRunnable = path.join(home, 'not-runnable');
    writeFileSync(notRunnable, '');
    expect(await code(message, { gpg: notRunnable })).toBe('GPG_MISSING');
  });

  it('is not even started for what is no encrypted message', async () => {
    const started = path.join(home, 'started');
    const gpg = standIn(`fs.writeFileSync(${JSON.stringify(started)}, '')`);
    expect(await code(new TextEncoder().encode('hello'), { gpg })).toBe('GPG_MESSAGE_UNREADABLE');
    expect(existsSync(started)).toBe(false);
  });

  const whys: [string, number][] = [
    ['GPG_CANCELLED', 83_886_179],
    ['GPG_CANCELLED', 67_109_062],
    ['GPG_CARD_MISSING', (6 << 24) | 112],
    ['GPG_CARD_MISSING', (6 << 24) | 110],
    ['GPG_CARD_MISSING', (6 << 24) | (32_768 + 80)],
    ['GPG_NO_SECRET_KEY', (6 << 24) | 17],
    ['GPG_PIN_WRONG', (6 << 24) | 87],
    ['GPG_PIN_BLOCKED', (6 << 24) | 130],
    ['GPG_NO_PINENTRY', 67_108_949],
    ['GPG_NO_PINENTRY', 83_918_950],
    ['GPG_NO_PINENTRY', 83_918_929],
    ['GPG_NO_PINENTRY', 83_886_381],
    ['GPG_NO_PINENTRY', (4 << 24) | (32_768 + 102)],
    ['GPG_NO_PINENTRY', (5 << 24) | (32_768 + 49)],
    ['GPG_TIMED_OUT', (5 << 24) | 62],
    ['GPG_FAILED', (4 << 24) | (32_768 + 81)],
    ...[4, 5, 12, 84, 149, 188].map((error): [string, number] => ['GPG_ALGORITHM', (4 << 24) | error]),
    ['GPG_FAILED', 1],
  ];
  /** One of each code in `npm test`: each is a process. */
  const isFirst = ([wanted]: [string, number], at: number) =>
    whys.findIndex(([code]) => code === wanted) === at;
  it.each(perTier(whys.filter(isFirst), whys))(
    'that says why it could not use the key: %s (%i)',
    async (wanted, error) => {
      expect(await code(message, { gpg: keyFailed(error) })).toBe(wanted);
    },
  );

  it('with several keys of which one was cancelled was cancelled', async () => {
    const gpg = failing(
      'NO_SECKEY 12',
      'ERROR pkdecrypt_failed 83886179',
      'NO_SECKEY 13',
      'DECRYPTION_FAILED',
    );
    expect(await code(message, { gpg })).toBe('GPG_CANCELLED');
  });

  it('that prints without having decrypted is not believed, exit code 0 or not', async () => {
    const signedOnly = standIn(`status('PLAINTEXT 62 0 '); print('secret words')`);
    expect(await code(message, { gpg: signedOnly })).toBe('GPG_MESSAGE_UNREADABLE');
    expect(await code(message, { gpg: standIn(`print('secret words')`) })).toBe('GPG_FAILED');
    const outside = standIn(
      `status('PLAINTEXT 62 0 ', 'BEGIN_DECRYPTION', 'DECRYPTION_OKAY', 'END_DECRYPTION'); print('x')`,
    );
    expect(await code(message, { gpg: outside })).toBe('GPG_FAILED');
    const twice = standIn(`good('a'); good('b')`);
    expect(await code(message, { gpg: twice })).toBe('GPG_FAILED');
    const damaged = standIn(
      `status('BEGIN_DECRYPTION', 'PLAINTEXT 62 0 '); print('secret words'); status('BADMDC', 'DECRYPTION_FAILED', 'END_DECRYPTION')`,
    );
    expect(await code(message, { gpg: damaged })).toBe('GPG_MESSAGE_DAMAGED');
    expect(await code(message, { gpg: standIn(`good('secret words'); process.exit(1)`) })).toBe('GPG_FAILED');
  });

  it('that ends with 0 and nothing, or crashes, failed', async () => {
    expect(await code(message, { gpg: standIn('') })).toBe('GPG_FAILED');
    expect(await code(message, { gpg: standIn(`good('')`) })).toBe('GPG_FAILED');
    expect(await code(message, { gpg: standIn(`good('x'); process.kill(process.pid, 'SIGSEGV')`) })).toBe(
      'GPG_FAILED',
    );
  });

  it('that prints without end is stopped at the limit; the limit itself is allowed', async () => {
    const endless = standIn(`const piece = Buffer.alloc(65536, 'a'); for (;;) fs.writeSync(1, piece);`);
    expect(await code(message, { gpg: endless })).toBe('GPG_OUTPUT_TOO_LARGE');
    const endlessStatus = standIn(`for (;;) status('x'.repeat(4096));`);
    expect(await code(message, { gpg: endlessStatus })).toBe('GPG_FAILED');
    const most = standIn(
      `good(Buffer.alloc(1, 'a')); for (let i = 1; i < ${SHARE_TEXT_MAX_BYTES}; ) i += fs.writeSync(1, Buffer.alloc(Math.min(4096, ${SHARE_TEXT_MAX_BYTES} - i), 'a'));`,
    );
    expect((await openWithGpg(message, { gpg: most })).length).toBe(SHARE_TEXT_MAX_BYTES);
  });

  it('that goes on printing is told to end once, not again with every piece', async () => {
    const kill = vi.spyOn(ChildProcess.prototype, 'kill');
    onTestFinished(() => kill.mockRestore());
    const stubborn = standIn(
      `process.on('SIGTERM', () => {}); const piece = Buffer.alloc(65536, 'a'); for (;;) fs.writeSync(1, piece);`,
    );
    expect(await code(message, { gpg: stubborn })).toBe('GPG_OUTPUT_TOO_LARGE');
    expect(kill.mock.calls.filter(([signal]) => signal === 'SIGTERM')).toHaveLength(1);
  });

  it('that hangs is ended, even one that will not end, or leaves a child with the pipes', async () => {
    const stubborn = standIn(`process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);`);
    expect(await code(message, { gpg: stubborn, timeoutMs: 1_000 })).toBe('GPG_TIMED_OUT');
    const file = path.join(home, 'child');
    // It outlives the limit of this test: only a program that cuts its pipes gets past it.
    const parent = standIn(
      `const child = require('node:child_process').spawn('sleep', ['3600'], { stdio: 'inherit', detached: true });
child.unref(); fs.writeFileSync(${JSON.stringify(file)}, String(child.pid)); process.exit(2)`,
    );
    onTestFinished(() => void process.kill(Number(readFileSync(file, 'utf8')), 'SIGKILL'));
    expect(await code(message, { gpg: parent })).toBe('GPG_FAILED');
  });

  it('is ended when the person stops it', async () => {
    const stopping = new AbortController();
    setTimeout(() => stopping.abort(), 300);
    const hanging = standIn('setInterval(() => {}, 1000);');
    expect(await code(message, { gpg: hanging, signal: stopping.signal })).toBe('GPG_CANCELLED');
    expect(await code(message, { gpg: hanging, signal: AbortSignal.abort() })).toBe('GPG_CANCELLED');
  });
});

it('the environment of gpg names a terminal where the program has one, as set or as found', () => {
  expect(gpgEnvironment({ GPG_TTY: '/dev/pts/7', SECRET: 'x' })).toEqual({ GPG_TTY: '/dev/pts/7' });
  const found = gpgEnvironment({}).GPG_TTY;
  expect(found === undefined || /^\/dev\/(pts\/\d+|tty\w+)$/.test(found)).toBe(true);
});

const isThere = spawnSync('gpg', ['--version']).status === 0;
if (!isThere)
  console.warn('gpg is not installed: opening a share with GnuPG itself is not tested on this machine.');

describe.skipIf(!isThere)('GnuPG itself (skipped where gpg is not installed)', () => {
  const directory = path.join(home, 'h');
  const env = { PATH: process.env.PATH, HOME: home, GNUPGHOME: directory };
  const share = new TextEncoder().encode('31'.repeat(33));
  const run = (args: string[], input?: string | Uint8Array): Buffer =>
    execFileSync('gpg', ['--batch', '--no-tty', '--quiet', '--trust-model', 'always', ...args], {
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input !== undefined && { input }),
    });
  const forAgent = (args: string[]) => spawnSync('gpgconf', args, { env });

  /** A pinentry that answers every question so. */
  function pinentry(answer: string): void {
    const file = path.join(directory, 'pinentry');
    writeFileSync(
      file,
      `#!/bin/sh\necho OK\nwhile read -r word rest; do case $word in GETPIN) ${answer};; BYE) echo OK; exit;; *) echo OK;; esac; done\n`,
    );
    chmodSync(file, 0o700);
    writeFileSync(path.join(directory, 'gpg-agent.conf'), `pinentry-program ${file}\n`);
    forAgent(['--kill', 'gpg-agent']);
  }

  beforeAll(() => {
    mkdirSync(directory, { mode: 0o700 });
    run(['--import'], goodKeys.map(key => key.secret_armored).join('\n'));
    run([
      '--pinentry-mode',
      'loopback',
      '--passphrase',
      'abc',
      '--quick-generate-key',
      'locked@test.invalid',
      'future-default',
      'default',
      'never',
    ]);
  });
  afterAll(() => void forAgent(['--kill', 'all']));

  it.each(
    perTier(
      goodKeys.filter((_, at) => at % 4 === 0),
      goodKeys,
    ),
  )('opens what Vault encrypted and what we encrypt, in every form: $name', async key => {
    const vaults = bytesOf(key.sample_vault_style_base64!);
    const opened = await openWithGpg(vaults, { env });
    expect(Buffer.from(opened).toString()).toBe(key.sample_plaintext_hexstring);
    const ours = await encryptTo(await readPublicKey(key.public_armored, NOW), share);
    const forms = [
      ours.message,
      ours.armored,
      Buffer.from(ours.message).toString('base64'),
      Buffer.from(ours.message).toString('hex'),
    ];
    for (const form of perTier(forms.slice(1, 3), forms)) {
      const given = typeof form === 'string' ? new TextEncoder().encode(form) : form;
      expect(Buffer.from(await openWithGpg(given, { env }))).toEqual(Buffer.from(share));
    }
  });

  it('opens every form of armor of a report', async () => {
    const report = 'test/vectors/reports/06-encrypted-share-armor';
    run(['--import'], readFileSync(`${report}/test-secret-key.asc`));
    const open = async (name: string) =>
      Buffer.from(await openWithGpg(readFileSync(`${report}/${name}`), { env })).toString();
    const clean = await open('clean.asc');
    expect(clean).toMatch(/^[0-9a-f]{66}$/);
    const others = [
      'no-checksum-unpadded.asc',
      'no-checksum-padded.asc',
      'no-blank-line.asc',
      'utf8-bom.asc',
    ];
    for (const name of perTier(others.slice(0, 1), others))
      expect(await open(name)).toMatch(/^[0-9a-f]{66}$/);
    expect(await open('base64-of-armor.txt')).toBe(clean);
  }, 60_000);

  it('asks through pinentry: the right passphrase, a wrong one, none, no pinentry', async () => {
    const locked = run(['--encrypt', '-r', 'locked@test.invalid'], share);
    pinentry('echo "D abc"; echo OK');
    expect(Buffer.from(await openWithGpg(locked, { env }))).toEqual(Buffer.from(share));
    pinentry('echo "D wrong"; echo OK');
    expect(await code(locked, { env })).toBe('GPG_PIN_WRONG');
    pinentry('echo "ERR 83886179 Operation cancelled <Pinentry>"');
    expect(await code(locked, { env })).toBe('GPG_CANCELLED');
    writeFileSync(path.join(directory, 'gpg-agent.conf'), `pinentry-program ${home}/none\n`);
    forAgent(['--kill', 'gpg-agent']);
    expect(await code(locked, { env })).toBe('GPG_NO_PINENTRY');
  });

  it.skipIf(!existsSync('/usr/bin/pinentry-curses'))(
    'has no terminal for the PIN, or one that is gone: that is said (skipped without pinentry-curses)',
    async () => {
      const report = 'test/vectors/reports/12-no-terminal-for-the-pin';
      run(
        ['--pinentry-mode', 'loopback', '--passphrase', 'pässwörd 1', '--import'],
        readFileSync(`${report}/test-secret-key.asc`),
      );
      writeFileSync(path.join(directory, 'gpg-agent.conf'), 'pinentry-program /usr/bin/pinentry-curses\n');
      forAgent(['--kill', 'gpg-agent']);
      const given = readFileSync(`${report}/message.asc`);
      // A worker of these tests has no terminal that gpg could be told of.
      expect(gpgEnvironment({}).GPG_TTY).toBeUndefined();
      for (const terminal of [{}, { GPG_TTY: 'not-a-tty' }, { GPG_TTY: home }])
        expect(await code(given, { env: { ...env, ...terminal, TERM: 'xterm' } })).toBe('GPG_NO_PINENTRY');
    },
    60_000,
  );

  it('does not have the key: another card’s message', async () => {
    const empty = path.join(home, 'e');
    mkdirSync(empty, { mode: 0o700 });
    expect(await code(message, { env: { ...env, GNUPGHOME: empty } })).toBe('GPG_NO_SECRET_KEY');
    spawnSync('gpgconf', ['--kill', 'all'], { env: { ...env, GNUPGHOME: empty } });
  });

  it('finds what is not encrypted, damaged, cut off or too long', async () => {
    const signed = run(['--armor', '-u', 'rsa2048@test.invalid', '--sign'], share);
    expect(await code(signed, { env })).toBe('GPG_MESSAGE_UNREADABLE');
    const junk = '-----BEGIN PGP MESSAGE-----\n\njunk\n-----END PGP MESSAGE-----\n';
    expect(await code(new TextEncoder().encode(junk), { env })).toBe('GPG_MESSAGE_UNREADABLE');
    const whole = run(['--encrypt', '-r', 'ed25519@test.invalid'], share);
    const damaged = Uint8Array.from(whole);
    damaged[damaged.length - 30]! ^= 1;
    expect(await code(damaged, { env })).toBe('GPG_MESSAGE_DAMAGED');
    expect(await code(Uint8Array.from(whole.subarray(0, whole.length - 20)), { env })).toBe(
      'GPG_MESSAGE_DAMAGED',
    );
    for (const length of [SHARE_TEXT_MAX_BYTES + 1, 3 * SHARE_TEXT_MAX_BYTES]) {
      const long = run(['--encrypt', '-r', 'ed25519@test.invalid'], new Uint8Array(length));
      expect(await code(long, { env })).toBe('GPG_OUTPUT_TOO_LARGE');
    }
    const most = run(
      ['--encrypt', '--compress-algo', 'zlib', '-r', 'ed25519@test.invalid'],
      new Uint8Array(SHARE_TEXT_MAX_BYTES),
    );
    expect((await openWithGpg(most, { env })).length).toBe(SHARE_TEXT_MAX_BYTES);
  });

  it('is not moved by its configuration file to write the share into a file', async () => {
    const written = path.join(home, 'written');
    const configuration = path.join(directory, 'gpg.conf');
    writeFileSync(configuration, `output ${written}\n`);
    expect(Buffer.from(await openWithGpg(message, { env })).toString()).toBe(
      keyNamed('ed25519').sample_plaintext_hexstring,
    );
    rmSync(configuration);
    expect(existsSync(written)).toBe(false);
  });
});
