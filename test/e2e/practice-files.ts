/** What holders of a practice set do outside of the page: open their share, make a key of their own. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { decrypt, generateKey, readMessage, readPrivateKey } from 'openpgp';

/** Armored OpenPGP keys of somebody new. */
export async function danasKey(): Promise<{ publicKey: string; privateKey: string }> {
  const { publicKey, privateKey } = await generateKey({
    userIDs: [{ name: 'Dana Kim', email: 'dana@example.org' }],
    date: new Date(Date.now() - 60_000),
  });
  return { publicKey, privateKey };
}

/** The text of a practice share, opened with its made-up key as its holder would. `holder` as in file names. */
export async function openShare(folder: string, holder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true });
  const read = async (pattern: RegExp) => {
    const found = files.find(file => pattern.test(file));
    if (!found) throw new Error(`no file like ${pattern} among ${files.join(' ')}`);
    return readFile(path.join(folder, found), 'utf8');
  };
  const message = await readMessage({
    armoredMessage: await read(new RegExp(`shares/.*-${holder}-index-\\d+\\.asc$`)),
  });
  const key = await readPrivateKey({
    armoredKey: await read(new RegExp(`practice-keys/.*-${holder}-index-\\d+-private-key\\.asc$`)),
  });
  const { data } = await decrypt({ message, decryptionKeys: key });
  return data;
}
