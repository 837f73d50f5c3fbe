/** The codes of a request: to whom they are encrypted, and what of them is public. */
import { decrypt, readMessage } from 'openpgp';
import { expect, test } from 'vitest';
import { makeRequestCodes } from '../../../../main/ceremony/tss/request-codes';
import { fromBase64 } from '../../../../shared/bytes';
import { requestCodeDigest } from '../../../../shared/tss/confirmation-text';
import { refusedWith } from '../../storage/support';
import { personNamed } from './request-kit';

const CONTEXT = 'ab'.repeat(32);

test('each gets a code of their own, for the very subkey that the request names', async () => {
  const people = await Promise.all(['Ann', 'Ben'].map(personNamed));
  const all = people.map(({ name, recorded }) => ({ name, ...recorded }));
  const codes = await makeRequestCodes(all, CONTEXT, new Date(), false);
  const opened = new Set<string>();
  for (const [at, { message, codeDigest, encryptionFingerprint }] of codes.entries()) {
    const binaryMessage = Uint8Array.from(fromBase64(message));
    const { data } = await decrypt({
      message: await readMessage({ binaryMessage }),
      decryptionKeys: people[at]!.key,
    });
    const [, context, code] = String(data).split('\n');
    expect(context).toBe(CONTEXT);
    expect(requestCodeDigest(CONTEXT, encryptionFingerprint, code!)).toBe(codeDigest);
    opened.add(code!);
    const stranger = { message: await readMessage({ binaryMessage }), decryptionKeys: people[1 - at]!.key };
    await expect(decrypt(stranger)).rejects.toThrow();
  }
  expect(opened.size).toBe(2);
});

test('a key with another fingerprint, or that is encrypted to by another subkey, gets none', async () => {
  const { name, recorded } = await personNamed('Ann');
  const other = (await personNamed('Ben')).recorded;
  for (const wrong of [
    { pgp_fingerprint: other.pgp_fingerprint },
    { encryptionFingerprint: other.encryptionFingerprint },
  ])
    await refusedWith(
      makeRequestCodes([{ name, ...recorded, ...wrong }], CONTEXT, new Date(), false),
      'PGP_KEY_UNUSABLE',
    );
});
