import fc from 'fast-check';
import { config, createMessage, encrypt, generateKey, readMessage } from 'openpgp';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../shared/bytes';
import { encryptedShare } from '../../../shared/shares/encrypted-share';
import { bytesOf, keys } from '../../main/ceremony/openpgp/openpgp-vectors';
import { runs } from '../../support/tier';
import secretsjs from '../../vectors/secretsjs.json';
import vaultShamir from '../../vectors/vault-shamir.json';

const samples = keys.flatMap(({ name, sample_vault_style_base64: sample }) =>
  sample ? [{ name, sample }] : [],
);
const wrapped = (text: string, width: number) => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');

describe('an encrypted share given as a share', () => {
  it.each(samples)('is known in every form: $name', ({ sample }) => {
    const hex = Buffer.from(bytesOf(sample)).toString('hex');
    const armored = `-----BEGIN PGP MESSAGE-----\n\n${wrapped(sample, 64)}\n-----END PGP MESSAGE-----\n`;
    for (const text of [
      sample,
      sample.replace(/=+$/, ''),
      hex,
      hex.toUpperCase(),
      ` ${hex}\r`,
      `\ufeff${sample}`,
      armored,
    ])
      expect(encryptedShare(utf8(text))).toBe('message');
    const nested = Buffer.from(armored).toString('base64');
    expect(encryptedShare(utf8(nested))).toBe('message');
    expect(encryptedShare(utf8(nested.slice(0, 76)))).toBe('beginning');
  });

  it.each(samples)('that was wrapped is known by its first line: $name', ({ sample }) => {
    for (const width of [64, 76]) {
      const [first = ''] = wrapped(sample, width).split('\n');
      expect(encryptedShare(utf8(first))).toBe('beginning');
    }
  });

  it.each([
    ['X25519, version 3', 'curve25519', false, false],
    ['X25519, version 6', 'curve25519', true, false],
    ['X25519, version 6, to nobody named', 'curve25519', true, true],
    ['X448, version 3', 'curve448', false, false],
    ['X448, version 6', 'curve448', true, false],
    ['X448, version 6, to nobody named', 'curve448', true, true],
    ['RSA, version 6', 'rsa', true, true],
  ] as const)(
    'in the forms of RFC 9580 is known, too, whole and wrapped: %s',
    async (_name, type, v6, wildcard) => {
      const { publicKey } = await generateKey({
        type,
        rsaBits: 2048,
        userIDs: { name: 'Ada' },
        format: 'object',
        config: { ...config, v6Keys: v6, aeadProtect: v6 },
      });
      const message = (await encrypt({
        message: await createMessage({ text: '00'.repeat(33) }),
        encryptionKeys: publicKey,
        wildcard,
        format: 'binary',
        config: { ...config, v6Keys: v6, aeadProtect: v6 },
      })) as Uint8Array;
      const { packets } = await readMessage({ binaryMessage: message });
      expect((packets[0] as unknown as { version: number }).version).toBe(v6 ? 6 : 3);
      const base64 = Buffer.from(message).toString('base64');
      const hex = Buffer.from(message).toString('hex');
      expect([base64, hex].map(text => encryptedShare(utf8(text)))).toEqual(['message', 'message']);
      expect(encryptedShare(utf8(base64.slice(0, 76)))).toBe('beginning');
      expect(encryptedShare(utf8(hex.slice(0, 152)))).toBe('beginning');
    },
  );

  it('is no share of the vectors, and no random bytes', () => {
    const shares = [
      ...vaultShamir.cases.flatMap(one => one.shares_hex ?? []),
      ...vaultShamir.cases.flatMap(one =>
        (one.shares_hex ?? []).map(hex => Buffer.from(hex, 'hex').toString('base64')),
      ),
      ...secretsjs.sets.flatMap(one => one.shares ?? []),
    ];
    expect(shares.length).toBeGreaterThan(100);
    expect(shares.filter(share => encryptedShare(utf8(share)))).toEqual([]);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2, maxLength: 600 }), bytes => {
        const hex = Buffer.from(bytes).toString('hex');
        const base64 = Buffer.from(bytes).toString('base64');
        return !encryptedShare(utf8(hex)) && !encryptedShare(utf8(base64)) && !encryptedShare(bytes);
      }),
      { numRuns: runs(3000) },
    );
  });
});
