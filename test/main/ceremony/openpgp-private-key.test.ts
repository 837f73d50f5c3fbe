/** What opening with a private key leaves behind that could be overwritten. */
import { expect, it, vi } from 'vitest';
import { openWithPrivateKey } from '../../../main/ceremony/openpgp';
import { utf8 } from '../../../shared/bytes';
import { bytesOf, goodKeys } from './openpgp-vectors';

const decoded = vi.hoisted((): Uint8Array[] => []);
vi.mock('../../../shared/bytes', async original => {
  const bytes = await original<typeof import('../../../shared/bytes')>();
  const fromBase64 = (text: string) => {
    const made = bytes.fromBase64(text);
    decoded.push(made);
    return made;
  };
  return { ...bytes, fromBase64 };
});

const armorBody = (armored: string) =>
  armored
    .split(/\r?\n/)
    .filter(line => /^[\w+/]{20,}={0,2}$|^[\w+/]{1,64}={0,2}$/.test(line))
    .join('');

it.each(goodKeys)('a private key in base64 is overwritten as decoded, however it came: $name', async key => {
  const message = bytesOf(key.sample_vault_style_base64!);
  for (const form of [armorBody(key.secret_armored), Buffer.from(key.secret_armored).toString('base64')]) {
    decoded.length = 0;
    const opened = await openWithPrivateKey(message, utf8(form), new Uint8Array(0));
    expect(Buffer.from(opened).toString()).toBe(key.sample_plaintext_hexstring);
    expect(decoded).toHaveLength(1);
    expect(decoded[0]!.length).toBeGreaterThan(100);
    expect(decoded[0]!.every(byte => byte === 0)).toBe(true);
  }
});
