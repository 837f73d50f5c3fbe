/** The cryptography of a real Electron, which is not Node's. */
import { expect, test } from 'vitest';
import pgpKeys from '../vectors/pgp-keys.json';
import { drive, ended, inPage, place, practiceSet } from './kit';

const publicKey = (name: string): string => pgpKeys.keys.find(key => key.name === name)!.public_armored;

/** Judges keys in the program at `folder`; the codes of its refusals, or `ok`. */
async function judged(folder: string): Promise<Record<string, string>> {
  const driven = await drive([], folder);
  const codes: Record<string, string> = {};
  for (const name of ['ed25519', 'nistp256', 'nistp384', 'rsa2048']) {
    codes[name] = await inPage(
      driven,
      async (quorate, key) => {
        const read = await quorate.pgpKey.read({ pgp_key: key });
        return read.ok ? 'ok' : `${read.error.code}: ${read.error.message}`;
      },
      publicKey(name),
    );
  }
  codes.practice = (await practiceSet(driven)).error ?? 'ok';
  driven.child.kill('SIGTERM');
  expect(await ended(driven.child)).toBe(0);
  return codes;
}

test('keys of every kind are tried and taken, and a practice set is made', async () => {
  expect(await judged(place.app)).toEqual({
    ed25519: 'ok',
    nistp256: 'ok',
    nistp384: 'ok',
    rsa2048: 'ok',
    practice: 'ok',
  });
});

test('what this Electron cannot do is refused by name before anything is entered, and nothing else', async () => {
  const codes = await judged(place.bare);
  // Only the older one has the fault; any other Electron runs the product as it is.
  const curve = (name: string) =>
    place.older ? expect.stringMatching(new RegExp(`^CRYPTO_UNUSABLE: .*${name}`)) : 'ok';
  expect(codes).toEqual({
    ed25519: curve('X25519'),
    nistp256: curve('P-256'),
    nistp384: curve('P-384'),
    rsa2048: 'ok',
    practice: place.older ? 'CRYPTO_UNUSABLE' : 'ok',
  });
});
