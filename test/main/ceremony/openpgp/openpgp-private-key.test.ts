/** What opening with a private key leaves behind that could be overwritten. */
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { openWithPrivateKey } from '../../../../main/ceremony/openpgp';
import { utf8 } from '../../../../shared/bytes';
import { long } from '../../../support/tier';
import { bytesOf, goodKeys } from './openpgp-vectors';

const decoded = vi.hoisted((): Uint8Array[] => []);
vi.mock('../../../../shared/bytes', async original => {
  const bytes = await original<typeof import('../../../../shared/bytes')>();
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
  const forms = [armorBody(key.secret_armored), Buffer.from(key.secret_armored).toString('base64')];
  // The cryptography at hand is tried at first use, with keys of its own.
  await openWithPrivateKey(message, utf8(forms[0]!), new Uint8Array(0));
  for (const form of forms) {
    decoded.length = 0;
    const opened = await openWithPrivateKey(message, utf8(form), new Uint8Array(0));
    expect(Buffer.from(opened).toString()).toBe(key.sample_plaintext_hexstring);
    expect(decoded).toHaveLength(1);
    expect(decoded[0]!.length).toBeGreaterThan(100);
    expect(decoded[0]!.every(byte => byte === 0)).toBe(true);
  }
});

const report = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(`test/vectors/reports/10-utf16-and-bom-elsewhere/${name}`));

it.each(['private-key-crlf.asc', 'private-key-bom.asc', 'private-key-utf16.asc', 'private-key-noblank.asc'])(
  'a private key is read as Windows and mail leave it: %s',
  async name => {
    const open = () => openWithPrivateKey(report('message.asc'), report(name), utf8('pässwörd 1'));
    expect(Buffer.from(await open()).toString()).toMatch(/^[\w+/=]+\s*$/);
    await expect(
      openWithPrivateKey(report('message.asc'), report(name), utf8('wrong')),
    ).rejects.toMatchObject({
      code: 'PRIVATE_KEY_PASSPHRASE',
    });
  },
);

it.each(goodKeys)(
  'a private key is read without checksum, in UTF-16, and beside its public key: $name',
  async key => {
    const message = bytesOf(key.sample_vault_style_base64!);
    const bare = key.secret_armored.replace(/^=.{4}\r?\n/m, '');
    const forms = [
      utf8(bare),
      Uint8Array.from(Buffer.from(`\ufeff${bare}`, 'utf16le')),
      utf8(`${key.public_armored}\n${key.secret_armored}`),
    ];
    // To open takes a large key long: one form for each key in turn, all of them in the long run.
    for (const form of long ? forms : [forms[goodKeys.indexOf(key) % forms.length]!]) {
      const before = form.slice();
      const opened = await openWithPrivateKey(message, form, new Uint8Array(0));
      expect(Buffer.from(opened).toString()).toBe(key.sample_plaintext_hexstring);
      expect(form).toEqual(before);
    }
    const twice = utf8(`${key.secret_armored}\n${key.secret_armored}`);
    await expect(openWithPrivateKey(message, twice, new Uint8Array(0))).rejects.toMatchObject({
      code: 'PRIVATE_KEY_UNREADABLE',
    });
  },
);
