/** Holders of TSS groups for tests, with OpenPGP keys of their own that are of today: they open their codes and sign in clear. */
import {
  createCleartextMessage,
  decrypt,
  generateKey,
  type PrivateKey,
  readMessage,
  readPrivateKey,
  sign,
} from 'openpgp';

export interface TestHolder {
  name: string;
  /** Armored. */
  pgp_key: string;
  key: PrivateKey;
}

/** A holder with a key that was made a minute ago: nobody’s clock is exact. */
export const testHolder = (name: string): Promise<TestHolder> => holderWith(name, {});

/** A holder whose key expires so many seconds after it was made. */
export const expiringHolder = (name: string, keyExpirationTime: number): Promise<TestHolder> =>
  holderWith(name, { keyExpirationTime });

async function holderWith(name: string, more: { keyExpirationTime?: number }): Promise<TestHolder> {
  const { privateKey, publicKey } = await generateKey({
    type: 'ecc',
    curve: 'curve25519Legacy',
    userIDs: [{ name, email: 'made-up@test.invalid' }],
    date: new Date(Date.now() - 60_000),
    ...more,
  });
  return { name, pgp_key: publicKey, key: await readPrivateKey({ armoredKey: privateKey }) };
}

/** What is in a message to this holder. */
export async function openedBy({ key }: TestHolder, armoredMessage: string): Promise<string> {
  const message = await readMessage({ armoredMessage });
  return String((await decrypt({ message, decryptionKeys: key })).data);
}

/** A text with its final line feed, as `gpg --clear-sign` would sign it. */
export async function clearSigned(text: string, key: PrivateKey): Promise<string> {
  const message = await createCleartextMessage({ text: text.replace(/\n$/, '') });
  return sign({ message, signingKeys: key, date: new Date(Date.now() - 10_000) });
}
