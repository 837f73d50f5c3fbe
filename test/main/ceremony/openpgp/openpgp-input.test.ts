import { armor, enums } from 'openpgp';
import { describe, expect, it } from 'vitest';
import { readPublicKey } from '../../../../main/ceremony/openpgp';
import { PGP_KEY_MAX_BYTES } from '../../../../shared/contract/limits';
import type { RefusalCode } from '../../../../shared/text/refusals';
import { said } from '../../../support/texts';
import { long } from '../../../support/tier';
import {
  base64Of,
  bytesOf,
  goodKeys,
  keyNamed,
  keys,
  NOW,
  two_armor_blocks,
  two_keys_binary_base64,
  two_keys_one_armor,
  v6_key,
} from './openpgp-vectors';

const { public_armored: armored, public_base64_binary: binaryBase64, fingerprint } = keyNamed('ed25519');
const secret = keyNamed('ed25519').secret_armored;
const binary = bytesOf(binaryBase64);
const armoredBytes = new TextEncoder().encode(armored);

/** The binary inside armor, read by its lines, without any code under test. */
const bodyOf = (text: string): Uint8Array =>
  bytesOf(
    text
      .split('\n')
      .filter(line => /^[A-Za-z0-9+/]+={0,2}$/.test(line))
      .join(''),
  );

const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const utf16be = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16());
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
const inWrongPlace = (text: string, at: number): string =>
  text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

const refused = (input: string | Uint8Array, code: RefusalCode) =>
  expect(readPublicKey(input, NOW)).rejects.toEqual(expect.objectContaining({ name: 'Refusal', code }));

describe('a key is read in every form people have it in', () => {
  it.each(goodKeys)('$name as armor, binary, base64 of binary and base64 of armor', async vector => {
    const bytes = bytesOf(vector.public_base64_binary);
    const forms = [
      vector.public_armored,
      bytes,
      vector.public_base64_binary,
      base64Of(vector.public_armored),
      new TextEncoder().encode(vector.public_armored),
      new TextEncoder().encode(vector.public_base64_binary),
    ];
    // A large key takes long to read: two forms of each in turn, all of them in the long run.
    const turn = goodKeys.indexOf(vector) % 3;
    for (const form of long ? forms : [forms[turn]!, forms[turn + 3]!]) {
      const key = await readPublicKey(form, NOW);
      expect(key.fingerprint).toBe(vector.fingerprint);
      expect(key.keyBytes).toEqual(bytes);
    }
  });

  it.each<[string, string | Uint8Array]>([
    ['with Windows line ends', armored.replaceAll('\n', '\r\n')],
    ['with old Mac line ends', armored.replaceAll('\n', '\r')],
    ['with text before and after', `Dear Ütz,\n\nhere it is:\n\n${armored}\nRegards\n`],
    ['with white space around it', `\n\n  ${armored}\t\n\n`],
    ['indented', armored.replaceAll(/^/gm, '    ')],
    ['quoted in an answer to a mail', `Ben wrote:\n${armored.replaceAll(/^/gm, '> ')}\nThanks`],
    ['quoted twice, with Windows line ends', armored.replaceAll(/^/gm, '>> ').replaceAll('\n', '\r\n')],
    ['behind a byte order mark', `\uFEFF${armored}`],
    ['behind a byte order mark, as bytes', joined(Uint8Array.of(0xef, 0xbb, 0xbf), armoredBytes)],
    ['in UTF-16, as PowerShell writes it', utf16(armored)],
    ['in big-endian UTF-16', utf16be(armored)],
    ['as bytes with a leading letter that is not ASCII', new TextEncoder().encode(`Über\n${armored}`)],
    ['without its checksum', armored.replace(/^=.{4}\n/m, '')],
    ['with header lines', armored.replace('\n\n', '\nVersion: GnuPG v2\nComment: mine\n\n')],
    ['without the empty line', armored.replace('\n\n', '\n')],
    ['as base64 in lines', binaryBase64.replaceAll(/(.{64})/g, '$1\r\n')],
    ['as base64 without padding', binaryBase64.replace(/=+$/, '')],
    ['as base64 of armor in lines', base64Of(armored).replaceAll(/(.{76})/g, '$1\n')],
    ['as a Node buffer out of a pool', Buffer.from(binary)],
  ])('%s', async (_, input) => {
    expect((await readPublicKey(input, NOW)).fingerprint).toBe(fingerprint);
  });
});

describe('a private key is refused as such before anything else, in whatever form', () => {
  it.each([...keys, { name: 'version 6', ...v6_key }])('$name', async ({ secret_armored }) => {
    const bytes = bodyOf(secret_armored);
    // The vector really begins with a secret key packet, in the old or the new format.
    expect([0x94, 0x95, 0xc5]).toContain(bytes[0]);
    await refused(secret_armored, 'PGP_KEY_PRIVATE');
    await refused(new TextEncoder().encode(secret_armored), 'PGP_KEY_PRIVATE');
    await refused(bytes, 'PGP_KEY_PRIVATE');
    await refused(base64Of(bytes), 'PGP_KEY_PRIVATE');
    await refused(base64Of(secret_armored), 'PGP_KEY_PRIVATE');
  });

  it.each<[string, string | Uint8Array]>([
    ['as the second block', `${armored}\n${secret}`],
    ['as the first block', `${secret}\n${armored}`],
    ['behind the public key in one binary', joined(binary, bodyOf(secret))],
    ['behind two public keys', joined(binary, binary, bodyOf(secret))],
    ['under the label of a public key', armor(enums.armor.publicKey, bodyOf(secret))],
    [
      'quoted, under the label of a public key',
      armor(enums.armor.publicKey, bodyOf(secret)).replaceAll(/^/gm, '> '),
    ],
    ['under the label of a message', armor(enums.armor.message, bodyOf(secret))],
    ['cut off in the middle', secret.slice(0, 300)],
    ['as binary cut off in the middle', bodyOf(secret).slice(0, 80)],
    ['as base64 cut off in the middle', base64Of(bodyOf(secret)).slice(0, 101)],
    [
      'as base64 with a strange character',
      `${base64Of(bodyOf(secret)).slice(0, 90)}!${base64Of(bodyOf(secret)).slice(90)}`,
    ],
    ['with a damaged body', inWrongPlace(secret, 120).replace('=', '*')],
    ['of which only the first line is left', 'BEGIN PGP PRIVATE KEY BLOCK'],
    ['in UTF-16', utf16(secret)],
    ['in a file that is too large', `${secret}${' '.repeat(2 * PGP_KEY_MAX_BYTES)}`],
    [
      'in bytes that are too large',
      joined(new TextEncoder().encode(secret), new Uint8Array(2 * PGP_KEY_MAX_BYTES)),
    ],
    [
      'of SSH',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU=\n-----END OPENSSH PRIVATE KEY-----',
    ],
    ['of TLS', '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----'],
  ])('%s', (_, input) => refused(input, 'PGP_KEY_PRIVATE'));

  it('the message says that it is exposed, and is an alarm', async () => {
    const refusal = await readPublicKey(secret, NOW).catch(error => error);
    expect(refusal.failure).toMatchObject({ code: 'PGP_KEY_PRIVATE', alarm: true });
    expect(said(refusal)).toMatch(/exposed/);
  });
});

describe('more than one key is refused, of which the library would silently take the first', () => {
  it.each<[string, string | Uint8Array]>([
    ['two keys in one armor', two_keys_one_armor],
    ['two armor blocks', two_armor_blocks],
    ['two armor blocks in base64', base64Of(two_armor_blocks)],
    ['two keys in one binary', bytesOf(two_keys_binary_base64)],
    ['two keys in base64 of binary', two_keys_binary_base64],
    ['the same key twice', `${armored}${armored}`],
    ['a second block that is damaged', `${armored}${armored.slice(0, 200)}`],
  ])('%s', (_, input) => refused(input, 'PGP_KEY_SEVERAL'));
});

describe('nothing at all', () => {
  it.each<[string, string | Uint8Array]>([
    ['empty text', ''],
    ['white space', ' \r\n\t '],
    ['a byte order mark', '\uFEFF'],
    ['no bytes', new Uint8Array()],
    ['bytes of white space', Uint8Array.of(32, 10)],
  ])('%s', (_, input) => refused(input, 'PGP_KEY_MISSING'));
});

describe('what is not an OpenPGP public key', () => {
  const message = keyNamed('rsa2048').sample_openpgpjs_base64!;
  it.each<[string, string | Uint8Array]>([
    ['words', 'This is my key, please use it.'],
    ['a fingerprint', fingerprint],
    [
      'an SSH key',
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGfV0n2ZqyqVJ0pWJb0rJw2t4vHk0m2s7f1b7q8r9t0u alice@example',
    ],
    [
      'a PEM public key',
      '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----',
    ],
    ['an encrypted message', armor(enums.armor.message, bytesOf(message))],
    ['an encrypted message as base64', message],
    ['an encrypted message as binary', bytesOf(message)],
    ['a signature', '-----BEGIN PGP SIGNATURE-----\n\niHUEABYKAB0WIQQ=\n-----END PGP SIGNATURE-----'],
    ['armor cut off', armored.slice(0, -40)],
    ['armor cut off in the middle', armored.slice(0, 200)],
    ['a key next to a message', `${armored}\n${armor(enums.armor.message, bytesOf(message))}`],
    ['zeros', new Uint8Array(100)],
    ['a key without its first packet', binary.slice(53)],
    ['base64 of base64', base64Of(binaryBase64)],
  ])('%s', (_, input) => refused(input, 'PGP_KEY_UNREADABLE'));
});

describe('a key that was damaged on its way', () => {
  it('one wrong armor character is found, wherever it is', async () => {
    const first = armored.indexOf('\n\n') + 2;
    const last = armored.indexOf('\n=');
    for (let at = first; at < last; at += 7) {
      if (armored[at] === '\n') continue;
      const code = await readPublicKey(inWrongPlace(armored, at), NOW).catch(error => error.code);
      expect(['PGP_KEY_DAMAGED', 'PGP_KEY_UNREADABLE', 'PGP_KEY_VERSION']).toContain(code);
    }
  });

  it('also without a checksum, by the signatures in it', async () => {
    const bare = armored.replace(/^=.{4}\n/m, '');
    const primary = bare.indexOf('\n\n') + 2 + 40;
    await refused(inWrongPlace(bare, primary), 'PGP_KEY_DAMAGED');
    const subkey = bare.indexOf('uDg') + 30;
    await refused(inWrongPlace(bare, subkey), 'PGP_KEY_DAMAGED');
  });

  it.each<[string, string | Uint8Array]>([
    ['junk behind it', joined(binary, Uint8Array.of(1, 2, 3))],
    ['a packet behind it that belongs to no key', joined(binary, Uint8Array.of(0xcb, 1, 0))],
    ['binary cut off', binary.slice(0, -5)],
    ['an empty block', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n-----END PGP PUBLIC KEY BLOCK-----'],
    ['a character that is not base64', armored.replace(/\n\n..../, '\n\nmD*E')],
    ['a wrong checksum', armored.replace(/\n=..../, '\n=AAAA')],
  ])('%s', (_, input) => refused(input, 'PGP_KEY_DAMAGED'));
});

describe('what is too large', () => {
  it('text or bytes over the limit, and a key within it that is only weight', async () => {
    await refused('A'.repeat(2 * PGP_KEY_MAX_BYTES + 1), 'PGP_KEY_TOO_LARGE');
    await refused(new Uint8Array(2 * PGP_KEY_MAX_BYTES + 1), 'PGP_KEY_TOO_LARGE');
    const weight = Buffer.concat([Uint8Array.of(0xd1, 0xff, 0, 0x12, 0, 0), new Uint8Array(0x120000)]);
    await refused(joined(binary, weight), 'PGP_KEY_TOO_LARGE');
    await refused(base64Of(joined(binary, weight)), 'PGP_KEY_TOO_LARGE');
  });

  it('thousands of packets', () =>
    refused(
      joined(binary, ...Array.from({ length: 5000 }, () => Uint8Array.of(0xcd, 1, 65))),
      'PGP_KEY_TOO_LARGE',
    ));
});
