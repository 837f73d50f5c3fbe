import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '../../../shared/qr/classify';
import { runs } from '../../support/tier';

const of = (text: string) => classify(new TextEncoder().encode(text));

test.each([
  ['8a3f00c1d2e4f596a7b8c9daebfc0d1e05', { kind: 'share', form: 'hex' }],
  ['8A3F 00C1 D2E4\nF596', { kind: 'share', form: 'hex' }],
  ['ij8AwdLk9ZanuMna6/wNHi8wQVJjdIWWp7jJ2uv8DR4F', { kind: 'share', form: 'base64' }],
  ['AQI=', { kind: 'share', form: 'base64' }],
  ['80134f2c9d1a5e6b7', { kind: 'share', form: 'secrets.js' }],
  ['https://example.org/8a3f', { kind: 'address' }],
  ['WIFI:S:net;T:WPA;P:secret;;', { kind: 'wifi' }],
  ['BEGIN:VCARD\nFN:Dana\nEND:VCARD', { kind: 'contact' }],
  ['otpauth://totp/x?secret=JBSWY3DPEHPK3PXP', { kind: 'otp' }],
  ['bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT', { kind: 'payment' }],
  ['The meeting is at nine.', { kind: 'text' }],
  ['  \n', { kind: 'empty' }],
  ['-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDM=', { kind: 'pgpKey', form: 'armored' }],
  ['-----BEGIN PGP MESSAGE-----\n\nhF4=', { kind: 'pgpMessage', form: 'armored' }],
  ['-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl', { kind: 'pgpPrivateKey', form: 'armored' }],
])('a code is told by what is in it: %j', (text, expected) => {
  expect(of(text)).toEqual(expected);
});

/** A version 4 public key, old header; then a message to a version 3 key identifier, new header. */
const key = Uint8Array.from([0x99, 0x00, 0x33, 4, ...new Array(50).fill(7)]);
const message = Uint8Array.from([0xc1, 0x3c, 3, ...new Array(59).fill(9), 0xd2, 0x01, 1]);
const secretKey = Uint8Array.from([0x95, 0x00, 0x33, 4, ...new Array(50).fill(7)]);

test('OpenPGP is told in binary, hex and base64, by its packets', () => {
  for (const [bytes, kind] of [
    [key, 'pgpKey'],
    [message, 'pgpMessage'],
    [secretKey, 'pgpPrivateKey'],
  ] as const) {
    expect(classify(bytes)).toEqual({ kind, form: 'binary' });
    expect(of(Buffer.from(bytes).toString('hex'))).toEqual({ kind, form: 'hex' });
    const long = Buffer.concat([bytes, Buffer.alloc(40)]);
    expect(of(long.toString('base64'))).toEqual({ kind, form: 'base64' });
  }
});

test('every real key of the vectors is told as one, private ones as private', () => {
  const vectors: unknown = JSON.parse(readFileSync('test/vectors/pgp-keys.json', 'utf8'));
  const armored = [...JSON.stringify(vectors).matchAll(/-----BEGIN PGP (PUBLIC|PRIVATE) KEY BLOCK-----/g)];
  expect(armored.length).toBeGreaterThan(5);
  for (const [line, which] of armored) {
    expect(of(`${line}\n\nmDM=`)).toMatchObject({ kind: which === 'PUBLIC' ? 'pgpKey' : 'pgpPrivateKey' });
  }
});

test('a share is not taken for OpenPGP by its first byte: random shares stay shares', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 17, maxLength: 34 }), bytes => {
      expect(of(Buffer.from(bytes).toString('hex')).kind).toBe('share');
      expect(of(Buffer.from(bytes).toString('base64')).kind).toBe('share');
    }),
    { numRuns: runs(2000) },
  );
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      expect(classify(bytes).kind).toBeTypeOf('string');
    }),
    { numRuns: runs(2000) },
  );
});
