/** Whoever brings a private key in the place of a file that is asked for is told that it is exposed. */
import { expect, test } from 'vitest';
import { contributionIn } from '../../../main/requests/contributions';
import { readElsewhere } from '../../../main/requests/elsewhere';
import { encryptedIn, type Holding } from '../../../main/requests/share-checks';
import { signedTextIn } from '../../../main/requests/signed-text';
import { utf8 } from '../../../shared/bytes';
import { bytesOf, keys } from '../ceremony/openpgp/openpgp-vectors';

const key = keys.find(one => one.name === 'ed25519')!;
const binaryOf = (armored: string): Uint8Array =>
  bytesOf(
    armored
      .split(/\r?\n\r?\n/)[1]!
      .replace(/\r?\n=.*$/s, '')
      .replace(/\s/g, ''),
  );

const readers: [string, (bytes: Uint8Array) => unknown][] = [
  ['a signed text', signedTextIn],
  ['a contribution', contributionIn],
  ['a share file', bytes => encryptedIn(bytes, {} as Holding)],
  ['a request and a record', bytes => readElsewhere(bytes, bytes, 0)],
];

const codeOf = (read: () => unknown): string => {
  try {
    read();
    return 'read';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test.each(readers)('in the place of %s, in whatever form', (_, read) => {
  const secret = key.secret_armored!;
  const ssh =
    '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjE=\n-----END OPENSSH PRIVATE KEY-----\n';
  const forms = [
    utf8(secret),
    binaryOf(secret),
    utf8(Buffer.from(binaryOf(secret)).toString('base64')),
    utf8(ssh),
  ];
  for (const form of forms) expect(codeOf(() => read(form))).toBe('PGP_KEY_PRIVATE');
  for (const other of [utf8(key.public_armored), utf8('a text')])
    expect(codeOf(() => read(other))).toMatch(/^(CLEAR_SIGNED_UNREADABLE|FILE_DAMAGED)$/);
});
