import { generateKey, readKey, readPrivateKey, reformatKey, UserIDPacket, unarmor } from 'openpgp';
import { describe, expect, it } from 'vitest';
import { keyViewOf, readPublicKey, sameKeyMaterial } from '../../../../main/ceremony/openpgp';
import type { RefusalCode } from '../../../../shared/text/refusals';
import { fromPgpWords } from '../../../../shared/text/words';
import { base64Of, bytesOf, goodKeys, keyNamed, keys, NOW, v6_key } from './openpgp-vectors';

/** What each vector must come to: the algorithm shown, or the code it is refused with. */
const judged: Record<string, { algorithm: string } | { refused: RefusalCode }> = {
  rsa2048: { algorithm: 'RSA 2048' },
  rsa3072: { algorithm: 'RSA 3072' },
  rsa4096: { algorithm: 'RSA 4096' },
  rsa3072single: { algorithm: 'RSA 3072' },
  ed25519: { algorithm: 'Curve25519' },
  nistp256: { algorithm: 'NIST P-256' },
  nistp384: { algorithm: 'NIST P-384' },
  nistp521: { algorithm: 'NIST P-521' },
  bp256: { refused: 'PGP_KEY_UNSUPPORTED' },
  secp256k1: { refused: 'PGP_KEY_UNSUPPORTED' },
  dsaelg: { refused: 'PGP_KEY_WEAK' },
  rsa1024: { refused: 'PGP_KEY_WEAK' },
  signonly: { refused: 'PGP_KEY_CANNOT_ENCRYPT' },
  rsasignonly: { refused: 'PGP_KEY_CANNOT_ENCRYPT' },
  expired: { refused: 'PGP_KEY_EXPIRED' },
  subexpired: { refused: 'PGP_KEY_EXPIRED' },
  future: { refused: 'PGP_KEY_FUTURE' },
  revoked: { refused: 'PGP_KEY_REVOKED' },
  subrevoked: { refused: 'PGP_KEY_REVOKED' },
  twosub: { algorithm: 'RSA 3072' },
};

const refusedWith = (code: RefusalCode) => expect.objectContaining({ name: 'Refusal', code });

describe('every key of the vectors is judged as its note says', () => {
  it('covers all of them, and usable are exactly those that the library can use', () => {
    expect(Object.keys(judged).sort()).toEqual(keys.map(({ name }) => name).sort());
    expect(goodKeys.map(({ name }) => name)).toEqual(
      Object.entries(judged).flatMap(([name, verdict]) => ('algorithm' in verdict ? [name] : [])),
    );
  });

  it.each(keys)('$name', async ({ name, fingerprint, public_armored }) => {
    const verdict = judged[name]!;
    if ('refused' in verdict) {
      await expect(readPublicKey(public_armored, NOW)).rejects.toEqual(refusedWith(verdict.refused));
      return;
    }
    const key = await readPublicKey(public_armored, NOW);
    expect(key.fingerprint).toBe(fingerprint);
    expect(key.algorithm).toBe(verdict.algorithm);
    expect(key.userIds).toEqual([`${name} <${name}@test.invalid>`]);
    const byLibrary = await (await readKey({ armoredKey: public_armored })).getEncryptionKey(undefined, NOW);
    expect(key.encryptionFingerprint).toBe(byLibrary.getFingerprint());
  });

  it('a version 6 key is refused by its version', async () => {
    await expect(readPublicKey(v6_key.public_armored, NOW)).rejects.toEqual(refusedWith('PGP_KEY_VERSION'));
  });
});

describe('the clock', () => {
  it('a key is of the future before it was made, also by a day', async () => {
    const before = new Date('2026-11-20T00:00:00Z');
    await expect(readPublicKey(keyNamed('ed25519').public_armored, before)).rejects.toEqual(
      refusedWith('PGP_KEY_FUTURE'),
    );
  });

  it('an expired key could be used while it was valid', async () => {
    const key = await readPublicKey(keyNamed('expired').public_armored, new Date('2020-06-01T00:00:00Z'));
    expect(key.fingerprint).toBe(keyNamed('expired').fingerprint);
  });

  it('a revoked subkey is refused even by a clock that is slow', async () => {
    const vector = keyNamed('subrevoked');
    const key = await readKey({ armoredKey: vector.public_armored });
    const slow = new Date(key.getCreationTime().getTime() + 1000);
    await expect(readPublicKey(vector.public_armored, slow)).rejects.toEqual(refusedWith('PGP_KEY_REVOKED'));
  });
});

describe('what is wrong inside a key that is otherwise whole', () => {
  it('new key types of RFC 9580, which GnuPG cannot open, are not supported', async () => {
    const { publicKey } = await generateKey({ type: 'curve25519', userIDs: { name: 'new' }, date: NOW });
    await expect(readPublicKey(publicKey, NOW)).rejects.toEqual(refusedWith('PGP_KEY_UNSUPPORTED'));
  });

  it('where only the subkey is of such a type, the same', async () => {
    const { publicKey } = await generateKey({
      type: 'ecc',
      userIDs: { name: 'mixed' },
      subkeys: [{ type: 'curve25519' }],
      date: NOW,
    });
    await expect(readPublicKey(publicKey, NOW)).rejects.toEqual(refusedWith('PGP_KEY_UNSUPPORTED'));
  });

  it('another subkey that can be used is used instead', async () => {
    const { publicKey } = await generateKey({
      type: 'ecc',
      userIDs: { name: 'both' },
      subkeys: [{ type: 'curve25519' }, { type: 'rsa', rsaBits: 2048 }],
      date: NOW,
    });
    expect((await readPublicKey(publicKey, NOW)).algorithm).toBe('RSA 2048');
  });

  it('a key without a user ID says so', async () => {
    const key = await readKey({ armoredKey: keyNamed('ed25519').public_armored });
    key.users = [];
    await expect(readPublicKey(key.write(), NOW)).rejects.toEqual(refusedWith('PGP_KEY_WITHOUT_USER'));
  });

  it('a user ID or subkey of somebody else is passed over, and is neither shown nor encrypted to', async () => {
    const vector = keyNamed('ed25519');
    const own = await readPublicKey(vector.public_armored, NOW);
    const stranger = await readKey({ armoredKey: keyNamed('nistp256').public_armored });
    const withForeignUser = await readKey({ armoredKey: vector.public_armored });
    withForeignUser.users.push(stranger.users[0]!);
    const withForeignSubkey = await readKey({ armoredKey: vector.public_armored });
    withForeignSubkey.subkeys.push(stranger.subkeys[0]!);
    for (const { write } of [withForeignUser, withForeignSubkey].map(key => ({ write: () => key.write() }))) {
      const { userIds, encryptionFingerprint } = await readPublicKey(write(), NOW);
      expect({ userIds, encryptionFingerprint }).toEqual({
        userIds: own.userIds,
        encryptionFingerprint: own.encryptionFingerprint,
      });
    }
  });

  it('a part for encryption that only somebody else vouches for means damage where there is no other', async () => {
    const alone = await readKey({ armoredKey: keyNamed('signonly').public_armored });
    const stranger = await readKey({ armoredKey: keyNamed('nistp256').public_armored });
    alone.subkeys.push(stranger.subkeys[0]!);
    await expect(readPublicKey(alone.write(), NOW)).rejects.toEqual(refusedWith('PGP_KEY_DAMAGED'));
  });

  it('a self-signature that does not fit what it is over means damage', async () => {
    const vector = keyNamed('ed25519');
    const changedUser = await readKey({ armoredKey: vector.public_armored });
    const [user] = changedUser.users;
    Object.assign(user!, { userID: UserIDPacket.fromObject({ name: 'somebody else' }) });
    await expect(readPublicKey(changedUser.write(), NOW)).rejects.toEqual(refusedWith('PGP_KEY_DAMAGED'));
    const exchanged = await readKey({ armoredKey: vector.public_armored });
    const stranger = await readKey({ armoredKey: keyNamed('nistp256').public_armored });
    const signatures = exchanged.subkeys[0]!.bindingSignatures;
    exchanged.subkeys[0] = stranger.subkeys[0]!;
    exchanged.subkeys[0].bindingSignatures = signatures;
    await expect(readPublicKey(exchanged.write(), NOW)).rejects.toEqual(refusedWith('PGP_KEY_DAMAGED'));
  });
});

describe('what is shown of a key', () => {
  it('its fingerprint in hex and as 20 words of the same bytes', async () => {
    const { fingerprint, public_armored } = keyNamed('rsa4096');
    const view = keyViewOf(await readPublicKey(public_armored, NOW));
    expect(view.pgp_fingerprint).toBe(fingerprint);
    expect(view.fingerprintWords).toHaveLength(20);
    expect(Buffer.from(fromPgpWords(view.fingerprintWords)).toString('hex')).toBe(fingerprint);
    expect(Object.keys(view).sort()).toEqual(
      ['algorithm', 'encryptionFingerprint', 'fingerprintWords', 'pgp_fingerprint', 'userIds'].sort(),
    );
  });

  it('user IDs without control and direction characters, five at most, 200 characters at most', async () => {
    const hostile = 'Eve\u202Ecilla\u2066\u0007\nBob\u200B';
    const userIDs = [hostile, 'x'.repeat(900), '1', '2', '3', '4', '5'].map(name => ({ name }));
    const { publicKey } = await generateKey({ type: 'ecc', userIDs, date: NOW });
    const { userIds } = await readPublicKey(publicKey, NOW);
    expect(userIds).toEqual(['Eve cilla Bob', 'x'.repeat(200), '1', '2', '3']);
  });

  it('its bytes are those that came in, whatever they were wrapped in', async () => {
    const { public_armored, public_base64_binary } = keyNamed('nistp521');
    const { keyBytes } = await readPublicKey(public_armored, NOW);
    expect(base64Of(keyBytes)).toBe(public_base64_binary);
    expect(keyBytes).toEqual((await unarmor(public_armored)).data);
  });
});

describe('the same raw key is found again', () => {
  it('in the same key, and not in any other of the vectors', async () => {
    const all = await Promise.all(goodKeys.map(({ public_armored }) => readPublicKey(public_armored, NOW)));
    for (const one of all) {
      for (const other of all)
        expect(sameKeyMaterial(one.keyMaterial, other.keyMaterial)).toBe(one === other);
    }
    expect(all.map(({ keyMaterial }) => keyMaterial.length)).toEqual([2, 2, 2, 1, 2, 2, 2, 2, 3]);
  });

  it('with another creation date and user ID, which gives another fingerprint', async () => {
    const vector = keyNamed('ed25519');
    const privateKey = await readPrivateKey({ armoredKey: vector.secret_armored });
    for (const { keyPacket } of privateKey.getKeys()) keyPacket.created = new Date('2026-12-01T00:00:00Z');
    // The library computes fingerprints when it reads, so the altered packets are written and read again.
    const { publicKey } = await reformatKey({
      privateKey: await readPrivateKey({ binaryKey: privateKey.write() }),
      userIDs: { name: 'someone else' },
      date: new Date('2026-12-02T00:00:00Z'),
    });
    const original = await readPublicKey(vector.public_armored, NOW);
    const again = await readPublicKey(publicKey, NOW);
    expect(again.fingerprint).not.toBe(original.fingerprint);
    expect(again.encryptionFingerprint).not.toBe(original.encryptionFingerprint);
    expect(again.keyMaterial).toEqual(original.keyMaterial);
    expect(sameKeyMaterial(original.keyMaterial, again.keyMaterial)).toBe(true);
  });

  it('as a subkey of another primary key', async () => {
    const vector = keyNamed('rsa3072single');
    const lent = await readPrivateKey({ armoredKey: vector.secret_armored });
    const { privateKey } = await generateKey({
      type: 'ecc',
      userIDs: { name: 'borrower' },
      subkeys: [{ type: 'rsa', rsaBits: 2048 }],
      date: new Date('2026-12-01T00:00:00Z'),
      format: 'object',
    });
    const { keyPacket } = privateKey.subkeys[0]!;
    Object.assign(keyPacket, {
      publicParams: (lent.keyPacket as unknown as { publicParams: object }).publicParams,
      privateParams: (lent.keyPacket as unknown as { privateParams: object }).privateParams,
    });
    const { publicKey } = await reformatKey({
      privateKey: await readPrivateKey({ binaryKey: privateKey.write() }),
      userIDs: { name: 'borrower' },
      date: new Date('2026-12-02T00:00:00Z'),
    });
    const borrowed = await readPublicKey(publicKey, NOW);
    const original = await readPublicKey(vector.public_armored, NOW);
    expect(borrowed.fingerprint).not.toBe(original.fingerprint);
    expect(sameKeyMaterial(original.keyMaterial, borrowed.keyMaterial)).toBe(true);
    expect(borrowed.algorithm).toBe('RSA 3072');
  });
});

describe('the vectors themselves', () => {
  it.each(goodKeys)('the fingerprint of $name is that of its binary', async vector => {
    const key = await readKey({ binaryKey: bytesOf(vector.public_base64_binary) });
    expect(key.getFingerprint()).toBe(vector.fingerprint);
  });
});
