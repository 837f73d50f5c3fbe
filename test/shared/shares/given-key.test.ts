/** Keys that are given where a share is wanted: each line of one would pass for a share. */
import fc from 'fast-check';
import { config, generateKey } from 'openpgp';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../shared/bytes';
import { givenKey } from '../../../shared/shares/given-key';
import { bytesOf, keys } from '../../main/ceremony/openpgp/openpgp-vectors';
import secretsjs from '../../vectors/secretsjs.json';
import vaultShamir from '../../vectors/vault-shamir.json';

const binaryOf = (armored: string): Uint8Array =>
  bytesOf(
    armored
      .split(/\r?\n\r?\n/)[1]!
      .replace(/\r?\n=.*$/s, '')
      .replace(/\s/g, ''),
  );
const given = keys.flatMap(({ name, public_armored, secret_armored }) => [
  { name: `${name}, public`, armored: public_armored, is: 'block' },
  ...(secret_armored ? [{ name: `${name}, private`, armored: secret_armored, is: 'privateKey' }] : []),
]);

describe('an OpenPGP key given as a share', () => {
  it.each(given)('is known in every form, whole and by its first line: $name', ({ armored, is }) => {
    const binary = Buffer.from(binaryOf(armored));
    const base64 = binary.toString('base64');
    for (const text of [
      utf8(armored),
      utf8(`a note\n${armored.replace(/\n/g, '\r\n')}`),
      binary,
      utf8(base64),
      utf8(`\ufeff ${base64}`),
      utf8(base64.slice(0, 64)),
      utf8(binary.toString('hex')),
      utf8(Buffer.from(armored).toString('base64')),
    ])
      expect(givenKey(text)).toBe(is);
  });

  it('is known in the version of RFC 9580', async () => {
    for (const type of ['curve25519', 'curve448', 'rsa'] as const) {
      const { privateKey, publicKey } = await generateKey({
        type,
        rsaBits: 2048,
        userIDs: { name: 'Ada' },
        format: 'binary',
        config: { ...config, v6Keys: true },
      });
      expect([givenKey(privateKey), givenKey(publicKey)]).toEqual(['privateKey', 'block']);
    }
  });
});

it.each([
  ['-----BEGIN OPENSSH PRIVATE KEY-----', 'privateKey'],
  ['-----BEGIN RSA PRIVATE KEY-----', 'privateKey'],
  ['-----BEGIN PGP SIGNED MESSAGE-----', 'block'],
  ['-----BEGIN CERTIFICATE-----\n\nPRIVATE', 'block'],
])('other armor is known by its first line: %s', (text, is) => {
  expect(givenKey(utf8(text))).toBe(is);
});

describe('what is no key', () => {
  it('is an encrypted share, and every share of Vault and secrets.js', () => {
    expect(
      givenKey(utf8('-----BEGIN PGP MESSAGE-----\n\nwV4D\n-----END PGP MESSAGE-----\n')),
    ).toBeUndefined();
    for (const { sample_vault_style_base64: sample } of keys)
      if (sample) expect(givenKey(utf8(sample))).toBeUndefined();
    const hex = vaultShamir.cases.flatMap(({ shares_hex }) => shares_hex ?? []);
    for (const share of hex) {
      expect(givenKey(utf8(share))).toBeUndefined();
      expect(givenKey(utf8(Buffer.from(share, 'hex').toString('base64')))).toBeUndefined();
    }
    for (const share of JSON.stringify(secretsjs).match(/8[0-9a-f]{8,}/g) ?? [])
      expect(givenKey(utf8(share))).toBeUndefined();
  });

  it('is whatever else is given; the text stays as it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        const before = bytes.slice();
        const text = utf8(Buffer.from(bytes).toString('base64'));
        expect(givenKey(text)).toBeUndefined();
        givenKey(bytes);
        expect(bytes).toEqual(before);
      }),
    );
  });
});
