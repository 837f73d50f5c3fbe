import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { armorBlocks } from '../../../shared/openpgp/armor';
import { messageBytes, PGP_MESSAGE_MAX_BYTES } from '../../../shared/openpgp/pgp-message';
import { bytesOf, keyNamed, keys } from '../../main/ceremony/openpgp/openpgp-vectors';

vi.mock('../../../shared/openpgp/armor', { spy: true });

const text = (given: string): Uint8Array => new TextEncoder().encode(given);
const same = (given: Uint8Array | undefined, wanted: Uint8Array) =>
  expect(given && Buffer.from(given)).toEqual(Buffer.from(wanted));

const samples = keys.flatMap(key => key.sample_vault_style_base64 ?? []).map(bytesOf);
/** By its lines, without any code under test. */
const bodyOf = (armored: string): string =>
  armored
    .split(/\r?\n/)
    .filter(line => /^[A-Za-z0-9+/]+={0,2}$/.test(line))
    .join('');
const armor = (message: Uint8Array): string =>
  `-----BEGIN PGP MESSAGE-----\n\n${Buffer.from(message).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END PGP MESSAGE-----\n`;

describe('an encrypted share as people bring it', () => {
  it('is read as binary, bare base64 and hex, as Vault prints them', () => {
    expect(samples.length).toBeGreaterThan(5);
    for (const message of samples) {
      const base64 = Buffer.from(message).toString('base64');
      const hex = Buffer.from(message).toString('hex');
      const forms = [
        base64,
        base64.replace(/=+$/, ''),
        base64.replace(/.{60}/g, '$&\r\n'),
        ` ${base64}\n`,
        hex,
      ];
      same(messageBytes(message), message);
      for (const form of [...forms, hex.toUpperCase(), `\ufeff${hex}\n`])
        same(messageBytes(text(form)), message);
    }
  });

  it('is read from armor, with text around it, other line ends and spaces before its lines', () => {
    for (const message of samples) {
      const whole = armor(message);
      const utf16 = Buffer.from(`\ufeff${whole}`, 'utf16le');
      for (const given of [
        whole,
        `Dear Zoë,\n${whole}\nYours`,
        whole.replaceAll('\n', '\r\n'),
        whole.replaceAll('\n', '\r'),
        whole.replace(/^/gm, '   '),
        whole.replace('\n\n', '\n'),
        whole.replace('\n\n', '\nVersion: 1\nComment: a=b\n\n'),
        whole.replace('\n-----END', '\n=AAAA\n-----END'),
        whole.replace(/=+\n-----END/, '\n-----END'),
        `\ufeff${whole}`,
        Buffer.from(whole).toString('base64'),
        Buffer.from(whole).toString('base64').replace(/.{76}/g, '$&\n'),
        Buffer.from(whole.replaceAll('\n', '\r\n')).toString('base64'),
      ]) {
        same(messageBytes(text(given)), message);
      }
      same(messageBytes(utf16), message);
      same(messageBytes(utf16.swap16()), message);
      same(messageBytes(Buffer.from(whole, 'utf16le')), message);
    }
  });

  const report = 'test/vectors/reports/06-encrypted-share-armor';
  const forms = readdirSync(report).filter(name => !/README|dana|secret/.test(name));

  it.each(forms)('is read in the form of a report: %s', name => {
    expect(forms.length).toBe(6);
    const given = readFileSync(`${report}/${name}`);
    const armored = name.endsWith('.txt') ? Buffer.from(given.toString(), 'base64') : given;
    same(messageBytes(given), bytesOf(bodyOf(armored.toString())));
  });

  it('is a copy: what was brought may be overwritten', () => {
    const given = samples[0]!.slice();
    const read = messageBytes(given)!;
    given.fill(0);
    same(read, samples[0]!);
  });

  it('is nothing else: keys, two messages, half armor, text, nothing, too much', () => {
    const key = keyNamed('ed25519');
    const whole = armor(samples[0]!);
    for (const given of [
      key.public_armored,
      key.public_base64_binary,
      key.secret_armored,
      whole + whole,
      whole + key.public_armored,
      whole.replace('-----END PGP MESSAGE-----', ''),
      '-----BEGIN PGP MESSAGE-----',
      '-----END PGP MESSAGE-----\n-----BEGIN PGP MESSAGE-----',
      'hello',
      'abcd',
      '',
      '=',
      'hE=A',
    ]) {
      expect(messageBytes(text(given)), given.slice(0, 40)).toBeUndefined();
    }
    expect(messageBytes(bytesOf(key.public_base64_binary))).toBeUndefined();
    const tooMuch = new Uint8Array(PGP_MESSAGE_MAX_BYTES + 1).fill(0x84);
    tooMuch.set([0x84, 0x5e, 0x03], 1);
    expect(messageBytes(tooMuch)).toBeUndefined();
    expect(messageBytes(tooMuch.subarray(1))?.length).toBe(PGP_MESSAGE_MAX_BYTES);
  });

  it('leaves nothing decoded of armor that is no message: a private key, several blocks, a cut one, armor in base64', () => {
    const { secret_armored } = keyNamed('ed25519');
    const whole = armor(samples[0]!);
    const asMessage = secret_armored.replaceAll('PGP PRIVATE KEY BLOCK', 'PGP MESSAGE');
    for (const given of [
      secret_armored,
      asMessage,
      whole + whole,
      whole + secret_armored,
      whole.slice(0, -9),
    ]) {
      for (const form of [given, Buffer.from(given).toString('base64')]) {
        const read = vi.mocked(armorBlocks).mockClear();
        expect(messageBytes(text(form)), form.slice(0, 40)).toBeUndefined();
        const decoded = read.mock.results.flatMap(({ value }) => value as ReturnType<typeof armorBlocks>);
        expect(decoded.length).toBeGreaterThan(0);
        for (const { bytes } of decoded) {
          expect(bytes.length).toBeGreaterThan(100);
          expect(bytes.every(byte => byte === 0)).toBe(true);
        }
      }
    }
  });

  it('is not what only begins with the right byte: its first packet has a length and a version', () => {
    for (const bytes of [
      [0x84],
      [0x84, 0x5e],
      [0x84, 0x5e, 0x07],
      [0xc1, 0xe5, 0x03],
      [0x87, 0x03],
      [0xc1, 0xff, 0, 0],
    ])
      expect(messageBytes(Uint8Array.from(bytes)), String(bytes)).toBeUndefined();
    for (const bytes of [
      [0x84, 0x5e, 0x03],
      [0xc1, 0x5e, 0x06],
      [0xc1, 0xff, 0, 0, 0, 9, 3],
      [0x8c, 0x0d, 0x04],
    ])
      same(messageBytes(Uint8Array.from(bytes)), Uint8Array.from(bytes));
  });

  it('never throws, also over the largest text there is', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), given => void messageBytes(given)));
    fc.assert(fc.property(fc.string(), given => void messageBytes(text(given))));
    for (const filler of ['A', '=', ' ', '\n', '-', '-----BEGIN PGP MESSAGE-----\n']) {
      const size = Math.floor(PGP_MESSAGE_MAX_BYTES / filler.length);
      expect(messageBytes(text(filler.repeat(size)))).toBeUndefined();
    }
  });
});
