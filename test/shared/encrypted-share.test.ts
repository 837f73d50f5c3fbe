import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../shared/bytes';
import { encryptedShare } from '../../shared/encrypted-share';
import { bytesOf, keys } from '../main/ceremony/openpgp-vectors';
import secretsjs from '../vectors/secretsjs.json';
import vaultShamir from '../vectors/vault-shamir.json';

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
  });

  it.each(samples)('that was wrapped is known by its first line: $name', ({ sample }) => {
    for (const width of [64, 76]) {
      const [first = ''] = wrapped(sample, width).split('\n');
      expect(encryptedShare(utf8(first))).toBe('beginning');
    }
  });

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
      { numRuns: 3000 },
    );
  });
});
