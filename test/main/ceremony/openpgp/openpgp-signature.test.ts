/** Signatures made by GnuPG itself, with the keys of the vectors, over the text that is to be signed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPublicKey } from '../../../../main/ceremony/openpgp';
import { TAG, walkPackets } from '../../../../main/ceremony/openpgp/packets';
import { readSigningKey, verifyDetached } from '../../../../main/ceremony/openpgp/signature';
import { utf8 } from '../../../../shared/bytes';
import { signOffText } from '../../../../shared/records/sign-off';
import { Refusal } from '../../../../shared/text/refusals';
import { runs } from '../../../support/tier';
import { bytesOf, goodKeys, keyNamed, NOW } from './openpgp-vectors';

const text = signOffText({
  file: '20261121T143000Z-generate-share-1a2b3c4d.jsonl',
  digest: 'ab'.repeat(32),
  role: 'Witness',
  name: 'Zoë Łuk',
});
const data = utf8(text);
const signers = [...goodKeys, keyNamed('signonly'), keyNamed('rsasignonly')];

async function code(
  signature: Uint8Array | string,
  name = 'ed25519',
  given = data,
  now = NOW,
): Promise<string> {
  return codeWith(signature, keyNamed(name).public_armored, given, now);
}
/** Nothing is too old here, unless said. */
const EVER = new Date(0);
async function codeWith(
  signature: Uint8Array | string,
  key: string | Uint8Array,
  given = data,
  now = NOW,
  notBefore = EVER,
) {
  try {
    await verifyDetached(signature, given, await readSigningKey(key), { notBefore, now });
    return 'good';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
}

describe('what is no detached signature', () => {
  it('is refused: nothing, text, keys, messages, half armor, too much', async () => {
    const key = keyNamed('rsa2048');
    for (const given of [
      '',
      'hello',
      'A'.repeat(1 << 17),
      key.public_armored,
      key.public_base64_binary,
      key.sample_vault_style_base64!,
      '-----BEGIN PGP SIGNATURE-----\n\njunk\n-----END PGP SIGNATURE-----',
      '-----BEGIN PGP SIGNATURE-----\n',
      '-----BEGIN PGP SIGNATURE-----'.repeat(2_000),
      new Uint8Array(),
      new Uint8Array(1 << 17),
      bytesOf(key.public_base64_binary),
    ]) {
      expect(await code(given)).toBe('SIGNATURE_UNREADABLE');
    }
  });

  it('is refused also when it is a signature, but of a key', async () => {
    const { packets } = walkPackets(bytesOf(keyNamed('rsa2048').public_base64_binary));
    const { body } = packets.find(({ tag }) => tag === TAG.signature)!;
    const alone = Uint8Array.of(0xc2, 0xff, 0, 0, body.length >> 8, body.length & 255, ...body);
    expect(walkPackets(alone).complete).toBe(true);
    expect(await code(alone, 'rsa2048')).toBe('SIGNATURE_UNREADABLE');
  });

  it('of any bytes gives a refusal and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), async given => {
        expect(await code(given)).toBe('SIGNATURE_UNREADABLE');
      }),
    );
  });
});

it('a key to verify with may be for signing only; a private, weak or unknown one is refused', async () => {
  const { fingerprint } = await readSigningKey(keyNamed('signonly').public_armored);
  expect(fingerprint).toBe(keyNamed('signonly').fingerprint);
  const refused = async (name: string, part: 'public_armored' | 'secret_armored' = 'public_armored') =>
    readSigningKey(keyNamed(name)[part]).then(
      () => 'read',
      error => error.code,
    );
  expect(await refused('ed25519', 'secret_armored')).toBe('PGP_KEY_PRIVATE');
  expect(await refused('rsa1024')).toBe('PGP_KEY_WEAK');
  expect(await refused('dsaelg')).toBe('PGP_KEY_WEAK');
  expect(await refused('bp256')).toBe('PGP_KEY_UNSUPPORTED');
});

describe('a signature that is older than the newest self-signature of its key', () => {
  const report = (file: string) =>
    Uint8Array.from(readFileSync(`test/vectors/reports/03-signature-older-than-key-renewal/${file}`));

  it.each(['sue-before.asc', 'sue-after.asc'])('is good by the key as it was and as it is: %s', async key => {
    const given = report('sign-off-example.txt');
    expect(await codeWith(report('signature-example.asc'), report(key), given)).toBe('good');
    expect(await codeWith(report('signature-example.asc'), report(key), given.subarray(1))).toBe(
      'SIGNATURE_OTHER_TEXT',
    );
  });
});

const isThere = spawnSync('gpg', ['--version']).status === 0;
if (!isThere)
  console.warn('gpg is not installed: that its signatures are verified is not tested on this machine.');

describe.skipIf(!isThere)('a signature by GnuPG (skipped where gpg is not installed)', () => {
  let home = '';
  /** Without `input` gpg gets none: what it does not read it may close before it was written (EPIPE). */
  const run = (args: string[], input?: string | Uint8Array): Buffer =>
    execFileSync(
      'gpg',
      ['--batch', '--quiet', '--no-tty', '--pinentry-mode', 'loopback', '--passphrase', '', ...args],
      {
        env: { ...process.env, GNUPGHOME: home, LC_ALL: 'C' },
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        ...(input !== undefined && { input }),
      },
    );
  const sign = (name: string, args: string[], input: string | Uint8Array = data): Buffer =>
    run(['-u', `${name}@test.invalid`, ...args], input);

  beforeAll(() => {
    home = mkdtempSync('/tmp/quorate-gpg-sign-');
    run(['--import'], signers.map(key => key.secret_armored).join('\n'));
  });
  afterAll(() => {
    spawnSync('gpgconf', ['--kill', 'all'], { env: { ...process.env, GNUPGHOME: home } });
    rmSync(home, { recursive: true, force: true });
  });

  it.each(signers)(
    'of the sign-off text is good, in every form: $name',
    async ({ name, fingerprint, public_armored }) => {
      const began = Math.floor(Date.now() / 1000) * 1000;
      const armored = sign(name, ['--armor', '--detach-sign']);
      const binary = sign(name, ['--detach-sign']);
      const key = await readSigningKey(public_armored);
      const forms = [
        armored,
        armored.toString(),
        `Here it is:\r\n${armored.toString().replaceAll('\n', '\r\n')}`,
        binary,
        binary.toString('base64'),
        sign(name, ['--armor', '--textmode', '--detach-sign']),
      ];
      for (const form of forms) {
        const { at, fingerprint: by } = await verifyDetached(form, data, key, { notBefore: EVER, now: NOW });
        expect(by).toBe(fingerprint);
        expect(Date.parse(at)).toBeGreaterThanOrEqual(began);
      }
    },
  );

  it('is verified with a key that was read to encrypt to, too', async () => {
    const key = await readPublicKey(keyNamed('rsa2048').public_armored, NOW);
    const period = { notBefore: EVER, now: NOW };
    const { fingerprint } = await verifyDetached(sign('rsa2048', ['--detach-sign']), data, key, period);
    expect(fingerprint).toBe(key.fingerprint);
  });

  it('by another key, or of another text, is refused as that', async () => {
    const signature = sign('ed25519', ['--armor', '--detach-sign']);
    expect(await code(signature, 'rsa2048')).toBe('SIGNATURE_OTHER_KEY');
    expect(await code(signature, 'ed25519', utf8(text.replace('Witness', 'Operator')))).toBe(
      'SIGNATURE_OTHER_TEXT',
    );
    expect(await code(signature, 'ed25519', data.subarray(1))).toBe('SIGNATURE_OTHER_TEXT');
    expect(await code(signature, 'ed25519', new Uint8Array())).toBe('SIGNATURE_OTHER_TEXT');
    expect(await code(signature)).toBe('good');
  });

  it('from the future, expired, or with a weak hash is refused', async () => {
    const signature = sign('ed25519', ['--detach-sign']);
    expect(await code(signature, 'ed25519', data, new Date('2026-01-01'))).toBe('SIGNATURE_FUTURE');
    const short = sign('ed25519', ['--default-sig-expire', '1d', '--detach-sign']);
    expect(await code(short, 'ed25519', data, new Date())).toBe('good');
    expect(await code(short, 'ed25519', data, new Date(Date.now() + 3 * 86_400_000))).toBe(
      'SIGNATURE_UNVERIFIABLE',
    );
    const weak = sign('rsa2048', ['--digest-algo', 'SHA1', '--detach-sign']);
    expect(await code(weak, 'rsa2048')).toBe('SIGNATURE_UNVERIFIABLE');
  });

  it('by a key that has been revoked since, or had expired when it signed, is refused', async () => {
    run(['--quick-generate-key', 'gone@test.invalid', 'ed25519', 'sign', '2d']);
    const [, fingerprint] = /^fpr:::::::::(\w{40}):/m.exec(
      run(['--with-colons', '--list-keys', 'gone@test.invalid']).toString(),
    )!;
    const signature = sign('gone', ['--detach-sign']);
    const late = sign('gone', [
      '--faked-system-time',
      String(Math.floor(Date.now() / 1000) + 86_400),
      '--detach-sign',
    ]);
    const exported = () => Uint8Array.from(run(['--export', 'gone@test.invalid']));
    const key = exported();
    expect(await codeWith(signature, key)).toBe('good');
    expect(await codeWith(late, key)).toBe('good');
    // The owner shortens the key's life to before the late signature; the first one still counts.
    run(['--quick-set-expire', fingerprint!, 'seconds=3600']);
    expect(await codeWith(late, exported())).toBe('SIGNATURE_UNVERIFIABLE');
    const revocation = readFileSync(path.join(home, 'openpgp-revocs.d', `${fingerprint}.rev`), 'utf8');
    run(['--import'], revocation.replace(':-----BEGIN', '-----BEGIN'));
    expect(await codeWith(signature, exported())).toBe('SIGNATURE_UNVERIFIABLE');
  });

  it('by a key or a signing subkey that was extended since is good', async () => {
    // A key of its own for each try.
    const owner = `kept-${randomUUID()}`;
    run(['--quick-generate-key', `${owner}@test.invalid`, 'ed25519', 'cert', '2d']);
    const [, fingerprint = ''] =
      /^fpr:::::::::(\w{40}):/m.exec(
        run(['--with-colons', '--list-keys', `${owner}@test.invalid`]).toString(),
      ) ?? [];
    run(['--quick-add-key', fingerprint, 'ed25519', 'sign', '2d']);
    const hence = (seconds: number) => [
      '--faked-system-time',
      String(Math.floor(Date.now() / 1000) + seconds),
      '--ignore-time-conflict',
    ];
    const signature = sign(owner, [...hence(60), '--detach-sign']);
    const key = () => Uint8Array.from(run(['--export-options', 'export-minimal', '--export', fingerprint]));
    expect(await codeWith(signature, key())).toBe('good');
    run([...hence(3_600), '--quick-set-expire', fingerprint, '3y']);
    expect(await codeWith(signature, key())).toBe('good');
    run([...hence(7_200), '--quick-set-expire', fingerprint, '3y', '*']);
    expect(await codeWith(signature, key())).toBe('good');
    expect(await codeWith(signature, key(), data, NOW, new Date(Date.now() + 120_000))).toBe(
      'SIGNATURE_TOO_OLD',
    );
  });

  it('that is not detached, or two of them, is refused', async () => {
    const one = sign('ed25519', ['--detach-sign']);
    const two = Uint8Array.from(Buffer.concat([one, one]));
    const armored = sign('ed25519', ['--armor', '--detach-sign']).toString();
    for (const given of [
      two,
      armored + armored,
      armored.replace(/\n[^-\n]{20,}\n/, '\n'),
      sign('ed25519', ['--clear-sign']),
      sign('ed25519', ['--armor', '--sign']),
      sign('ed25519', ['--sign']),
    ]) {
      expect(await code(given)).toBe('SIGNATURE_UNREADABLE');
    }
  });

  it('altered anywhere is good only where nothing signed was altered', async () => {
    const signature = sign('ed25519', ['--detach-sign']);
    const { body } = walkPackets(Uint8Array.from(signature)).packets[0]!;
    const signedPart = 6 + ((body[4]! << 8) | body[5]!);
    const start = signature.length - body.length;
    const numbersAt = start + signedPart + 2 + ((body[signedPart]! << 8) | body[signedPart + 1]!) + 2;
    const second = numbersAt + 2 + (((signature[numbersAt]! << 8) + signature[numbersAt + 1]! + 7) >> 3);
    // Another bit count that comes to as many bytes leaves the number as it is.
    const bitCounts = [numbersAt, numbersAt + 1, second, second + 1];
    await fc.assert(
      fc.asyncProperty(fc.nat(signature.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const given = Uint8Array.from(signature);
        given[at]! ^= flip;
        const found = await code(given);
        expect(found).toMatch(/^(good|SIGNATURE_\w+)$/);
        if (at >= start && at < start + signedPart) expect(found).not.toBe('good');
        if (at >= numbersAt && !bitCounts.includes(at)) expect(found).not.toBe('good');
      }),
      { numRuns: runs(120) },
    );
  });
});
