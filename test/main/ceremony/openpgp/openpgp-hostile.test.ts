import fc from 'fast-check';
import { armor, enums, readKey } from 'openpgp';
import { describe, expect, it } from 'vitest';
import { type PublicKey, readPublicKey } from '../../../../main/ceremony/openpgp';
import { PGP_KEY_MAX_BYTES } from '../../../../shared/contract/limits';
import { Refusal } from '../../../../shared/text/refusals';
import { anyCharacter } from '../../../support/any-character';
import { runs, timeLimit } from '../../../support/tier';
import { base64Of, bytesOf, goodKeys, keyNamed, keys, NOW } from './openpgp-vectors';

const binaries = keys.map(({ public_base64_binary }) => bytesOf(public_base64_binary));
const fastKeys = ['ed25519', 'nistp256', 'rsa2048', 'twosub'].map(keyNamed);

/** The key, or the refusal; anything else that is thrown fails the test. */
async function outcome(input: string | Uint8Array): Promise<PublicKey | Refusal> {
  try {
    return await readPublicKey(input, NOW);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.code).toMatch(/^PGP_KEY_/);
    return error;
  }
}

/** Bytes with some of them replaced, removed, doubled or swapped for a part of another key. */
const mutated = (sources: Uint8Array[]) =>
  fc
    .tuple(
      fc.constantFrom(...sources),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255), fc.nat(3)), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.constantFrom(...binaries),
    )
    .map(([source, edits, other]) => {
      let bytes = Buffer.from(source);
      for (const [where, byte, what] of edits) {
        const at = Math.floor(where * (bytes.length - 1));
        if (what === 0) bytes[at] = byte;
        else if (what === 1)
          bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + (byte % 16))]);
        else if (what === 2) bytes = Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at)]);
        else
          bytes = Buffer.concat([bytes.subarray(0, at), other.subarray(byte, byte + 40), bytes.subarray(at)]);
      }
      return Uint8Array.from(bytes);
    });

const inAnyForm = (bytes: Uint8Array): (string | Uint8Array)[] => [
  bytes,
  base64Of(bytes),
  armor(enums.armor.publicKey, bytes),
  base64Of(armor(enums.armor.publicKey, bytes)),
];

describe('whatever comes in, only refusals come out', () => {
  it('of random bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
        for (const form of inAnyForm(bytes)) expect(await outcome(form)).toBeInstanceOf(Refusal);
      }),
      { numRuns: runs(500) },
    ));

  it('of bytes that begin as a key', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(0x98, 0x99, 0xc6, 0x94, 0x95, 0xc5),
        fc.nat(255),
        fc.constantFrom(3, 4, 5, 6),
        fc.nat(40),
        fc.uint8Array({ minLength: 1, maxLength: 255 }),
        async (tag, length, version, algorithm, rest) => {
          const bytes = Uint8Array.of(tag, length, version, 0x60, 0, 0, 0, algorithm, ...rest);
          expect(await outcome(bytes)).toBeInstanceOf(Refusal);
        },
      ),
      { numRuns: runs(500) },
    ));

  it('of random text, also between armor lines', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: anyCharacter, maxLength: 300 }), async text => {
        expect(await outcome(text)).toBeInstanceOf(Refusal);
        const block = `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n${text}\n-----END PGP PUBLIC KEY BLOCK-----`;
        expect(await outcome(block)).toBeInstanceOf(Refusal);
      }),
      { numRuns: runs(500) },
    ));

  it('of mutated keys: refused, or the same key as before', { timeout: timeLimit(60_000) }, async () => {
    // Of `twosub` the newer subkey may be lost; what is then used is still the owner's own other one.
    const subkeys = await Promise.all(
      goodKeys.map(async ({ public_armored }) => (await readKey({ armoredKey: public_armored })).getKeys()),
    );
    const owners = new Map(
      subkeys.map(all => [all[0]!.getFingerprint(), all.map(key => key.getFingerprint())]),
    );
    await fc.assert(
      fc.asyncProperty(mutated(fastKeys.map(key => bytesOf(key.public_base64_binary))), async bytes => {
        const result = await outcome(bytes);
        if (result instanceof Refusal) return;
        expect(owners.get(result.fingerprint)).toContain(result.encryptionFingerprint);
      }),
      { numRuns: runs(300) },
    );
  });

  it('of the mutated keys that are refused anyway, in every form', { timeout: timeLimit(60_000) }, () =>
    fc.assert(
      fc.asyncProperty(mutated(binaries), async bytes => {
        for (const form of inAnyForm(bytes)) await outcome(form);
      }),
      { numRuns: runs(150) },
    ),
  );

  it('no sentence repeats what was given', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ minLength: 12, maxLength: 200 }), async text => {
        const result = await outcome(text);
        expect(result).toBeInstanceOf(Refusal);
        if (text.trim().length >= 12) expect(JSON.stringify((result as Refusal).failure)).not.toContain(text);
      }),
    ));
});

// That none is gone over once for each of its bytes is counted in giant-inputs.test.ts.
describe('the largest inputs are refused', () => {
  const size = 2 * PGP_KEY_MAX_BYTES;
  it.each<[string, () => string | Uint8Array]>([
    ['padding characters and then another', () => `${'='.repeat(size - 1)}x`],
    ['one character of base64', () => 'A'.repeat(size)],
    ['letters of a label', () => `-----BEGIN ${'PRIVATE '.repeat(size / 8 - 4)}`],
    ['words that begin a private key', () => 'BEGIN PRIVATE '.repeat(size / 14)],
    ['empty lines', () => '\n'.repeat(size)],
    ['white space and a letter', () => `${' '.repeat(size - 1)}x`],
    ['armor lines', () => '-----BEGIN PGP PUBLIC KEY BLOCK-----\n'.repeat(size / 37)],
    ['a million packets', () => Uint8Array.from({ length: size }, (_, at) => (at % 2 ? 0 : 0xcd))],
    ['high bytes', () => new Uint8Array(size).fill(0xff)],
  ])('%s', async (_, make) => expect(await outcome(make())).toBeInstanceOf(Refusal));

  const withCopies = async (count: number, where: 'user' | 'subkey' | 'key' | 'foreign') => {
    const key = await readKey({ armoredKey: keyNamed('ed25519').public_armored });
    const [user, subkey] = [key.users[0]!, key.subkeys[0]!];
    const copies = <T>(one: T): T[] => Array.from({ length: count }, () => one);
    if (where === 'user') user.selfCertifications = copies(user.selfCertifications[0]!);
    if (where === 'subkey') subkey.bindingSignatures = copies(subkey.bindingSignatures[0]!);
    if (where === 'key') {
      const revoked = await readKey({ armoredKey: keyNamed('revoked').public_armored });
      key.revocationSignatures = copies(revoked.revocationSignatures[0]!);
    }
    if (where === 'foreign') {
      const stranger = await readKey({ armoredKey: keyNamed('nistp256').public_armored });
      user.otherCertifications = copies(stranger.users[0]!.selfCertifications[0]!);
    }
    return key.write();
  };

  it('a key with hundreds of its own signatures is read, with thousands it is refused at once', async () => {
    expect(await outcome(await withCopies(240, 'user'))).toMatchObject({ algorithm: 'Curve25519' });
    for (const where of ['user', 'subkey', 'key'] as const) {
      expect(await outcome(await withCopies(4000, where))).toMatchObject({ code: 'PGP_KEY_TOO_LARGE' });
    }
  });

  it('thousands of signatures by others do no harm', async () => {
    expect(await outcome(await withCopies(4000, 'foreign'))).toMatchObject({ algorithm: 'Curve25519' });
  });
});
