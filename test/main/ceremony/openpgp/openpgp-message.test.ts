import { decrypt, decryptSessionKeys, generateKey, readMessage, readPrivateKey } from 'openpgp';
import { afterEach, describe, expect, it } from 'vitest';
import {
  decryptPractice,
  encryptTo,
  keyViewOf,
  makePracticeKey,
  readPublicKey,
  sharePayload,
} from '../../../../main/ceremony/openpgp';
import { walkPackets } from '../../../../main/ceremony/openpgp/packets';
import { heldCount, wipe, wipeAll } from '../../../../main/ceremony/process/wipe';
import type { PayloadForm } from '../../../../shared/contract/attempts';
import { long } from '../../../support/tier';
import { base64Of, bytesOf, goodKeys, keyNamed, NOW, shareOfLength } from './openpgp-vectors';

const FORMS: PayloadForm[] = ['hex', 'base64', 'raw'];

/** What Node's own encoders make of a share: an independent opinion. */
const expected = (share: Uint8Array, form: PayloadForm): Buffer =>
  form === 'raw' ? Buffer.from(share) : Buffer.from(Buffer.from(share).toString(form), 'ascii');

async function opened(message: Uint8Array | string, secretArmored: string) {
  const decryptionKeys = await readPrivateKey({ armoredKey: secretArmored });
  const parsed =
    typeof message === 'string'
      ? await readMessage({ armoredMessage: message })
      : await readMessage({ binaryMessage: message });
  return decrypt({ message: parsed as never, decryptionKeys, format: 'binary' }) as Promise<{
    data: Uint8Array;
    filename: string | null;
    signatures: unknown[];
  }>;
}

afterEach(() => wipeAll());

describe('the payload is the share in the form that was chosen', () => {
  it.each(FORMS)('%s, for every byte value and every length up to 70', form => {
    const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const shares = [everyByte, ...Array.from({ length: 71 }, (_, length) => shareOfLength(length))];
    for (const share of shares) expect(Buffer.from(sharePayload(share, form))).toEqual(expected(share, form));
  });

  it('base64 has each of its 64 characters in every place', () => {
    for (let digit = 0; digit < 64; digit++) {
      const three = (digit << 18) | (digit << 12) | (digit << 6) | digit;
      const share = Uint8Array.of(three >> 16, (three >> 8) & 255, three & 255);
      expect(Buffer.from(sharePayload(share, 'base64'))).toEqual(expected(share, 'base64'));
    }
  });

  it('it is secret bytes of its own: wiping it leaves the share, and nothing else was kept', () => {
    const share = shareOfLength(33);
    for (const form of FORMS) {
      const payload = sharePayload(share, form);
      expect(heldCount()).toBe(1);
      expect(payload.buffer).not.toBe(share.buffer);
      wipe(payload);
      expect(heldCount()).toBe(0);
      expect(share).toEqual(shareOfLength(33));
    }
  });
});

describe('the sample messages of the vectors open, so the secret keys fit', () => {
  it.each(goodKeys)('$name', async vector => {
    const samples = [vector.sample_vault_style_base64, vector.sample_openpgpjs_base64];
    // One of them shows it; that both are opened, the long run.
    for (const sample of long ? samples : [samples[goodKeys.indexOf(vector) % 2]]) {
      const { data } = await opened(bytesOf(sample!), vector.secret_armored);
      expect(Buffer.from(data).toString('ascii')).toBe(vector.sample_plaintext_hexstring);
    }
  });
});

describe('a message can be opened by the holder of the key and says nothing besides', () => {
  it.each(goodKeys)('$name, in each form, binary and armored', async vector => {
    const key = await readPublicKey(vector.public_armored, NOW);
    const share = shareOfLength(33);
    // To open one takes a large key long: each form once, armored or binary in turn, and both in the long run.
    for (const [at, form] of FORMS.entries()) {
      const { message, armored } = await encryptTo(key, sharePayload(share, form));
      const both = [message, armored];
      for (const one of long ? both : [both[(at + goodKeys.indexOf(vector)) % 2]!]) {
        const { data, filename, signatures } = await opened(one, vector.secret_armored);
        expect(Buffer.from(data)).toEqual(expected(share, form));
        // The library tells an empty name as none.
        expect([filename, signatures]).toEqual([null, []]);
      }
    }
  });

  it('it is one session key for the part that was shown, and the data', async () => {
    for (const vector of goodKeys) {
      const key = await readPublicKey(vector.public_armored, NOW);
      const { message } = await encryptTo(key, shareOfLength(33));
      const { packets, complete } = walkPackets(message);
      expect([complete, packets.map(({ tag }) => tag)]).toEqual([true, [1, 18]]);
      const keyId = Buffer.from(packets[0]!.body.subarray(1, 9)).toString('hex');
      expect(keyId).toBe(key.encryptionFingerprint.slice(-16));
    }
  });

  it('it is in the form that GnuPG opens also where the key says that its owner’s program can do more', async () => {
    // As OpenPGP.js and others make keys of version 4 with the features and cipher suites of RFC 9580.
    const { publicKey, privateKey } = await generateKey({
      type: 'ecc',
      curve: 'curve25519Legacy',
      userIDs: { name: 'AEAD' },
      date: NOW,
      config: { aeadProtect: true },
    });
    const { message } = await encryptTo(await readPublicKey(publicKey, NOW), shareOfLength(33));
    expect(walkPackets(message).packets.map(({ tag, body }) => [tag, body[0]])).toEqual([
      [1, 3],
      [18, 1],
    ]);
    expect((await opened(message, privateKey)).data).toEqual(shareOfLength(33));
  });

  it('its literal data is binary, without a name, dated 1970', async () => {
    const vector = keyNamed('ed25519');
    const key = await readPublicKey(vector.public_armored, NOW);
    const { message } = await encryptTo(key, shareOfLength(33));
    const decryptionKeys = await readPrivateKey({ armoredKey: vector.secret_armored });
    const encrypted = await readMessage({ binaryMessage: message });
    const [found] = await decryptSessionKeys({ message: encrypted, decryptionKeys });
    const sessionKey = { data: found!.data, algorithm: 'aes256' as const };
    expect(found!.algorithm).toBe(sessionKey.algorithm);
    const literal = (await encrypted.decrypt(undefined, undefined, [sessionKey])).packets[0]!;
    const written = literal.write() as Uint8Array;
    expect([...written.subarray(0, 6)]).toEqual(['b'.charCodeAt(0), 0, 0, 0, 0, 0]);
    expect(written.subarray(6)).toEqual(shareOfLength(33));
  });

  it('no two messages are the same, and the payload is left as it was', async () => {
    const key = await readPublicKey(keyNamed('nistp256').public_armored, NOW);
    const payload = shareOfLength(33);
    const [one, other] = [await encryptTo(key, payload), await encryptTo(key, payload)];
    expect(base64Of(one.message)).not.toBe(base64Of(other.message));
    expect(payload).toEqual(shareOfLength(33));
  });

  it('a share of 64 KiB fits', async () => {
    const vector = keyNamed('rsa4096');
    const share = shareOfLength(65_537);
    const { armored } = await encryptTo(
      await readPublicKey(vector.public_armored, NOW),
      sharePayload(share, 'hex'),
    );
    const { data } = await opened(armored, vector.secret_armored);
    expect(Buffer.from(data)).toEqual(expected(share, 'hex'));
  });

  it('a key that has changed since it was judged is not used', async () => {
    const key = await readPublicKey(keyNamed('ed25519').public_armored, NOW);
    const other = await readPublicKey(keyNamed('nistp256').public_armored, NOW);
    const swapped = { ...key, key: other.key };
    await expect(encryptTo(swapped, shareOfLength(33))).rejects.toMatchObject({
      name: 'Refusal',
      code: 'INTERNAL',
    });
  });
});

describe('made-up keys for practice', () => {
  it('are made, judged like any other, and open what is encrypted to them', async () => {
    const { privateArmored, publicArmored } = await makePracticeKey('Zoë (night shift)', NOW);
    const key = await readPublicKey(publicArmored, NOW);
    expect(keyViewOf(key)).toMatchObject({
      algorithm: 'Curve25519',
      userIds: ['PRACTICE Zoë (night shift)'],
    });
    expect(key.key.getCreationTime()).toEqual(NOW);
    const { message, armored } = await encryptTo(key, sharePayload(shareOfLength(33), 'hex'));
    for (const form of [armored, base64Of(message)]) {
      expect(Buffer.from(await decryptPractice(form, privateArmored))).toEqual(
        expected(shareOfLength(33), 'hex'),
      );
    }
  });

  it('the private half is refused as a recipient like every private key', async () => {
    const { privateArmored } = await makePracticeKey('Ann', NOW);
    await expect(readPublicKey(privateArmored, NOW)).rejects.toMatchObject({ code: 'PGP_KEY_PRIVATE' });
  });

  it('a real private key is not used', async () => {
    const vector = keyNamed('ed25519');
    await expect(
      decryptPractice(vector.sample_openpgpjs_base64!, vector.secret_armored),
    ).rejects.toMatchObject({ code: 'NOT_A_PRACTICE_SET' });
  });

  it('what cannot be opened is refused in one sentence', async () => {
    const { privateArmored, publicArmored } = await makePracticeKey('Ann', NOW);
    const { armored } = await encryptTo(await readPublicKey(publicArmored, NOW), shareOfLength(33));
    const toAnother = bytesOf(keyNamed('rsa2048').sample_openpgpjs_base64!);
    const flipped = Uint8Array.from(bytesOf(armored.split('\n').slice(2, -3).join('')));
    flipped[flipped.length - 5]! ^= 1;
    const cases: [string, string][] = [
      ['', privateArmored],
      ['not a message', privateArmored],
      [armored, ''],
      [armored, publicArmored],
      [armored.slice(0, 100), privateArmored],
      [base64Of(toAnother), privateArmored],
      [base64Of(flipped), privateArmored],
      ['='.repeat(1 << 19), privateArmored],
      ['A'.repeat((1 << 20) + 1), privateArmored],
      [armored, 'A'.repeat((1 << 14) + 1)],
    ];
    for (const [message, key] of cases) {
      await expect(decryptPractice(message, key)).rejects.toMatchObject({
        name: 'Refusal',
        code: 'PRACTICE_SHARE_UNREADABLE',
      });
    }
  });
});
