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

const known = new Map<string, Promise<TestHolder>>();
const { now } = Date;

/** Whether a test has taken the clock: what is made by it now is of no use to another. */
export const isClockTaken = (): boolean => Date.now !== now;

/** A holder with a key that was made a minute ago or before: nobody’s clock is exact. The same name in a worker has the same key. */
export function testHolder(name: string): Promise<TestHolder> {
  if (isClockTaken()) return withNewKey(name);
  const made = known.get(name) ?? withNewKey(name);
  known.set(name, made);
  return made;
}

/** A holder with a key that nobody had before. */
export const withNewKey = (name: string): Promise<TestHolder> => holderWith(name, {});

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
