/**
 * Messages opened by GnuPG itself, with the secret keys of the vectors (made with GnuPG 2.2.40, see
 * `openpgp-vectors.ts`), in a home of its own that is removed afterwards.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encryptTo, makePracticeKey, readPublicKey, sharePayload } from '../../../../main/ceremony/openpgp';
import type { PayloadForm } from '../../../../shared/contract/attempts';
import { long } from '../../../support/tier';
import { goodKeys, keyNamed, NOW, shareOfLength } from './openpgp-vectors';

const isThere = spawnSync('gpg', ['--version']).status === 0;
if (!isThere)
  console.warn('gpg is not installed: that GnuPG opens our messages is not tested on this machine.');

describe.skipIf(!isThere)('GnuPG opens what is encrypted (skipped where gpg is not installed)', () => {
  // A short path: the agent's socket in it may have no more than about 100 characters.
  let home = '';
  const gpg = (args: string[], input?: Uint8Array | string): Buffer =>
    execFileSync('gpg', ['--batch', '--quiet', '--no-tty', ...args], {
      env: { ...process.env, GNUPGHOME: home, LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input !== undefined && { input }),
    });

  beforeAll(() => {
    home = mkdtempSync('/tmp/quorate-gpg-');
    gpg(['--import'], goodKeys.map(key => key.secret_armored).join('\n'));
  });

  afterAll(() => {
    spawnSync('gpgconf', ['--kill', 'all'], { env: { ...process.env, GNUPGHOME: home } });
    rmSync(home, { recursive: true, force: true });
  });

  const share = shareOfLength(33);
  const plaintexts: Record<PayloadForm, Buffer> = {
    hex: Buffer.from(Buffer.from(share).toString('hex')),
    base64: Buffer.from(Buffer.from(share).toString('base64')),
    raw: Buffer.from(share),
  };

  it.each(goodKeys)(
    'to $name: binary and as an .asc file; the payload forms in turn, in the long run every one',
    async ({ name, public_armored }) => {
      const key = await readPublicKey(public_armored, NOW);
      const at = goodKeys.findIndex(one => one.name === name);
      const forms = ['hex', 'base64', 'raw'] as const;
      // What is inside is the same to GnuPG whatever the key: one form for each key in turn, all of them in the long run.
      for (const form of long ? forms : [forms[at % forms.length]!]) {
        const { message, armored } = await encryptTo(key, sharePayload(share, form));
        expect(gpg(['--decrypt'], message)).toEqual(plaintexts[form]);
        const file = path.join(home, `${name}-${form}.asc`);
        writeFileSync(file, armored);
        expect(gpg(['--decrypt', file])).toEqual(plaintexts[form]);
      }
    },
  );

  it('the largest share, as hex in an .asc file', async () => {
    const large = shareOfLength(65_537);
    const { armored } = await encryptTo(
      await readPublicKey(keyNamed('ed25519').public_armored, NOW),
      sharePayload(large, 'hex'),
    );
    expect(gpg(['--decrypt'], armored).toString()).toBe(Buffer.from(large).toString('hex'));
  });

  it('what it exports is read again: binary, armored, and in base64', async () => {
    for (const [at, { name, fingerprint }] of goodKeys.entries()) {
      const address = `${name}@test.invalid`;
      const binary = () => gpg(['--export', address]);
      const armored = () => gpg(['--armor', '--export', address]);
      const forms = [
        binary,
        armored,
        () => armored().toString(),
        () => binary().toString('base64'),
        () => armored().toString('base64'),
      ];
      // A large key takes long to read: one form of each in turn, all of them in the long run.
      const those = long ? forms : [forms[at % forms.length]!];
      for (const form of those) expect((await readPublicKey(form(), NOW)).fingerprint).toBe(fingerprint);
    }
  });

  it('what it exports as secret is refused', async () => {
    const secret = gpg(['--export-secret-keys', 'ed25519@test.invalid']);
    await expect(readPublicKey(secret, NOW)).rejects.toMatchObject({ code: 'PGP_KEY_PRIVATE' });
  });

  it('a made-up practice key works in it too', async () => {
    const { privateArmored, publicArmored } = await makePracticeKey('Ann', new Date());
    gpg(['--import'], privateArmored);
    const { armored } = await encryptTo(
      await readPublicKey(publicArmored, new Date()),
      sharePayload(share, 'hex'),
    );
    expect(gpg(['--decrypt'], armored)).toEqual(plaintexts.hex);
  });
});
