/** Keys that GnuPG encrypts to and that were called damaged or unable once (`test/vectors/reports/`); most by GnuPG itself. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { enums, readKey } from 'openpgp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encryptTo, readPublicKey } from '../../../../main/ceremony/openpgp';
import { walkPackets } from '../../../../main/ceremony/openpgp/packets';
import { readSigningKey } from '../../../../main/ceremony/openpgp/signature';
import { keyNamed, NOW, shareOfLength } from './openpgp-vectors';

const REPORTS = 'test/vectors/reports';
const file = (name: string): Uint8Array => Uint8Array.from(readFileSync(`${REPORTS}/${name}`));
const code = (input: string | Uint8Array, now = NOW): Promise<string> =>
  readPublicKey(input, now).then(
    () => 'good',
    error => error.code ?? String(error),
  );

const damaged = '04-valid-keys-called-damaged';
const valid = readdirSync(`${REPORTS}/${damaged}`).filter(name => name.endsWith('.asc'));
const control = await readPublicKey(file(`${damaged}/control-good.asc`), NOW);

describe('a key that GnuPG encrypts to', () => {
  it.each(valid)('is read, with the part that is vouched for: %s', async name => {
    const key = await readPublicKey(file(`${damaged}/${name}`), NOW);
    expect(key.fingerprint).toBe(control.fingerprint);
    expect(key.encryptionFingerprint).toBe(control.encryptionFingerprint);
    expect(key.encryptionFingerprint).toMatch(/70c36d36$/);
    expect((await readSigningKey(file(`${damaged}/${name}`))).fingerprint).toBe(control.fingerprint);
  });

  it('is read out of a backup of GnuPG, with trust packets', async () => {
    expect(await code(file(`${damaged}/gpg-export-backup.gpg`))).toBe('good');
  });

  it('shows a user ID in Latin-1 as it was meant, and none that nobody vouches for', async () => {
    const userIds = async (name: string) => (await readPublicKey(file(`${damaged}/${name}`), NOW)).userIds;
    expect((await userIds('23-latin1.asc')).join()).toMatch(/[ä-ü]/);
    expect((await userIds('23-latin1.asc')).join()).not.toContain('\ufffd');
    for (const name of ['05-uid-without-sig.asc', '06-uid-without-sig-first.asc', '12-old-uid-md5.asc'])
      expect(await userIds(name)).toEqual(control.userIds);
  });

  it.each(readdirSync(`${REPORTS}/05-no-key-flags`).filter(name => name.endsWith('.asc')))(
    'is read without key flags: %s',
    async name => {
      expect((await readPublicKey(file(`05-no-key-flags/${name}`), NOW)).algorithm).toBe('RSA 2048');
    },
  );

  it('is read where a user ID was withdrawn and certified again', async () => {
    const key = await readPublicKey(file('11-user-id-certified-again/key.asc'), NOW);
    expect(key.userIds).toHaveLength(1);
  });
});

describe('a key with packets of its own program', () => {
  const binary = Buffer.from(keyNamed('ed25519').public_base64_binary, 'base64');
  const framed = ({ tag, body }: { tag: number; body: Uint8Array }) =>
    Buffer.from([0xc0 | tag, 0xff, 0, 0, body.length >> 8, body.length & 255, ...body]);

  it.each([10, 12, 21, 40, 59, 60, 63])('is read wherever they stand: tag %i', async tag => {
    const { packets } = walkPackets(Uint8Array.from(binary));
    const own = framed({ tag, body: Uint8Array.of(1, 2, 3) });
    for (let at = 1; at <= packets.length; at++) {
      const parts = packets.map(framed);
      parts.splice(at, 0, own);
      const input = Uint8Array.from(Buffer.concat(parts));
      const key = await readPublicKey(input, NOW);
      expect(key.fingerprint).toBe(keyNamed('ed25519').fingerprint);
      expect(Buffer.from(key.keyBytes)).toEqual(Buffer.from(input));
    }
  });

  it.each([1, 3, 4, 8, 9, 11, 18, 19, 20, 30, 39])(
    'is damaged by one that must not be passed over: tag %i',
    async tag => {
      const input = Buffer.concat([binary, framed({ tag, body: Uint8Array.of(1, 2, 3) })]);
      expect(await code(Uint8Array.from(input))).toBe('PGP_KEY_DAMAGED');
    },
  );
});

describe('a key that says less than it should', () => {
  it('whose only user ID, or its only part for encryption, was damaged is damaged', async () => {
    for (const type of [enums.packet.userID, enums.packet.publicSubkey]) {
      const key = await readKey({ armoredKey: keyNamed('ed25519').public_armored });
      const bytes = Uint8Array.from(key.write());
      const { packets } = walkPackets(bytes);
      const { body } = packets.find(({ tag }) => tag === type)!;
      body[body.length - 20]! ^= 1;
      expect(await code(bytes)).toBe('PGP_KEY_DAMAGED');
    }
  });

  it('whose user IDs are only signed by MD5 is weak, and without any signature damaged', async () => {
    const { packets } = walkPackets(
      Uint8Array.from((await readKey({ binaryKey: binaryOf('12-old-uid-md5.asc') })).write()),
    );
    const users = packets.flatMap(({ tag }, at) => (tag === enums.packet.userID ? at : []));
    const md5 = users.find(at => packets[at + 1]!.body[3] === enums.hash.md5)!;
    const others = users.filter(at => at !== md5);
    const isOf = (at: number, user: number) => at >= user && at <= user + 1;
    const without = packets.filter((_, at) => !others.some(user => isOf(at, user)));
    expect(await code(join(without))).toBe('PGP_KEY_WEAK');
    expect(
      await code(join(packets.filter(({ tag }, at) => tag !== enums.packet.signature || at > md5 + 3))),
    ).toBe('PGP_KEY_DAMAGED');
  });

  const binaryOf = (name: string): Uint8Array =>
    execDearmor(readFileSync(`${REPORTS}/${damaged}/${name}`, 'utf8'));
  const join = (packets: { tag: number; body: Uint8Array }[]): Uint8Array =>
    Uint8Array.from(
      Buffer.concat(
        packets.map(({ tag, body }) =>
          Buffer.from([0xc0 | tag, 0xff, 0, 0, body.length >> 8, body.length & 255, ...body]),
        ),
      ),
    );
});

/** By its lines: nothing under test reads this armor. */
function execDearmor(text: string): Uint8Array {
  const lines = text.split(/\r?\n/).filter(line => /^[A-Za-z0-9+/]+={0,2}$/.test(line));
  return Uint8Array.from(Buffer.from(lines.join(''), 'base64'));
}

const isThere = spawnSync('gpg', ['--version']).status === 0;
if (!isThere) console.warn('gpg is not installed: keys that it makes are not tested on this machine.');

// Once more where gpg itself gave up: on a busy machine its agent can be late.
describe.skipIf(!isThere)(
  'a key as GnuPG makes it (skipped where gpg is not installed)',
  { retry: 1 },
  () => {
    let home = '';
    const run = (args: string[], input?: string | Uint8Array): Buffer =>
      execFileSync(
        'gpg',
        [
          '--batch',
          '--quiet',
          '--no-tty',
          '--yes',
          '--pinentry-mode',
          'loopback',
          '--passphrase',
          '',
          ...args,
        ],
        {
          env: { ...process.env, GNUPGHOME: home, LC_ALL: 'C' },
          stdio: ['pipe', 'pipe', 'pipe'],
          ...(input !== undefined && { input }),
        },
      );
    const make = (name: string) =>
      run(['--quick-generate-key', `${name}@test.invalid`, 'future-default', 'default', 'never']);
    const fingerprintOf = (name: string): string =>
      /^fpr:+([0-9A-F]+):/m.exec(
        run(['--with-colons', '--list-keys', `${name}@test.invalid`]).toString(),
      )![1]!;
    const exported = (name: string, ...more: string[]) =>
      Uint8Array.from(run([...more, '--export', `${name}@test.invalid`]));

    beforeAll(() => {
      home = mkdtempSync('/tmp/quorate-gpg-reports-');
    });
    afterAll(() => {
      spawnSync('gpgconf', ['--kill', 'all'], { env: { ...process.env, GNUPGHOME: home } });
      rmSync(home, { recursive: true, force: true });
    });

    const openedByGpg = async (key: Uint8Array): Promise<Buffer> => {
      const read = await readPublicKey(key, new Date());
      const { message } = await encryptTo(read, shareOfLength(33));
      return run(['--decrypt'], message);
    };

    it('with trust packets, in a backup, is encrypted to, and GnuPG opens it', async () => {
      make('backup');
      const key = exported('backup', '--export-options', 'backup');
      expect(walkPackets(key).packets.some(({ tag }) => tag === 12)).toBe(true);
      expect([...(await openedByGpg(key))]).toEqual([...shareOfLength(33)]);
    });

    it('with a name in Latin-1 and another user ID is encrypted to, and GnuPG opens it', async () => {
      const parameters =
        'Key-Type: eddsa\nKey-Curve: ed25519\nSubkey-Type: ecdh\nSubkey-Curve: cv25519\nName-Real: J\xf6rg L\xfcbke\nName-Email: latin@test.invalid\nExpire-Date: 0\n%no-protection\n%commit\n';
      run(['--charset', 'utf-8', '--generate-key'], Buffer.from(parameters, 'latin1'));
      const key = exported('latin');
      expect([...(await openedByGpg(key))]).toEqual([...shareOfLength(33)]);
    });

    it('that was revoked by the one its owner named is revoked; named alone it is not', async () => {
      make('owner');
      make('revoker');
      const owner = fingerprintOf('owner');
      const revoker = fingerprintOf('revoker');
      run(['--command-fd', '0', '--no-batch', '--edit-key', owner], `addrevoker\n${revoker}\ny\nsave\n`);
      const named = exported('owner');
      expect(await code(named, new Date())).toBe('good');
      expect([...(await openedByGpg(named))]).toEqual([...shareOfLength(33)]);
      const certificate = run(
        ['--command-fd', '0', '--no-batch', '--armor', '--desig-revoke', owner],
        'y\n1\n\ny\n',
      );
      run(['--import'], certificate);
      expect(await code(exported('owner'), new Date())).toBe('PGP_KEY_REVOKED');
    });

    it('whose user ID was revoked is revoked, with another one it is not, and the withdrawn one is not shown', async () => {
      make('fickle');
      const fingerprint = fingerprintOf('fickle');
      run(['--quick-add-uid', fingerprint, 'second@test.invalid']);
      run(['--quick-revoke-uid', fingerprint, 'fickle@test.invalid']);
      const both = Uint8Array.from(run(['--export', fingerprint]));
      expect((await readPublicKey(both, new Date())).userIds).toEqual(['second@test.invalid']);
      // The clock of a computer without a network is slow: the revocation is of its future.
      const { packets } = walkPackets(both);
      const from = packets.findIndex(({ body }) => Buffer.from(body).toString() === 'second@test.invalid');
      const until = packets.findIndex(({ tag }, at) => at > from && tag !== enums.packet.signature);
      const alone = packets.filter((_, at) => at < from || at >= until);
      const bytes = Buffer.concat(
        alone.map(({ tag, body }) =>
          Buffer.from([0xc0 | tag, 0xff, 0, 0, body.length >> 8, body.length & 255, ...body]),
        ),
      );
      for (const now of [new Date(), new Date(Date.now() - 1000)])
        expect(await code(Uint8Array.from(bytes), now)).toMatch(/^PGP_KEY_(REVOKED|FUTURE)$/);
      expect(await code(Uint8Array.from(bytes), new Date())).toBe('PGP_KEY_REVOKED');
    });
  },
);
