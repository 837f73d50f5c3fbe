/** Encrypted shares in the forms in which people bring them. */
import { createMessage, encrypt, readKey } from 'openpgp';

/** After the vector keys were made. */
const date = new Date('2027-01-01T00:00:00Z');

/** A share's text, encrypted by another than the program; armored. */
export async function encryptedTo(publicKey: string, share: string): Promise<string> {
  const encryptionKeys = await readKey({ armoredKey: publicKey });
  const message = await createMessage({ text: share });
  return (await encrypt({ message, encryptionKeys, date, format: 'armored' })) as string;
}

/** The bare base64 and hex of an armored message, as Vault prints them. */
export const base64Of = (text: string): string =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !/^[-=]|: /.test(line))
    .join('');
export const hexOf = (text: string): string => Buffer.from(base64Of(text), 'base64').toString('hex');
