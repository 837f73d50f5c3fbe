/**
 * Key sets that are there before a scenario begins, as the program itself made them once: `prepared.json`. Their indexes and
 * shares never change. PREPARE=1 makes them anew, and then everything has to be recorded anew.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decrypt, readMessage, readPrivateKey } from 'openpgp';
import pgpKeys from '../vectors/pgp-keys.json';
import vaultShamir from '../vectors/vault-shamir.json';

export interface Share {
  index: number;
  holder: string;
  hex: string;
}
export interface Prepared {
  name: string;
  shares: Share[];
  /** By path; what is not text is base64 after `base64:`. */
  files: Record<string, string>;
}

export const preparedFile = path.join(import.meta.dirname, 'prepared.json');

export const prepared: Record<string, Prepared> = existsSync(preparedFile)
  ? JSON.parse(readFileSync(preparedFile, 'utf8'))
  : {};

/** Puts a prepared folder's files into `folder`, beside what is there. */
export function lay(folder: string, ...names: string[]): void {
  for (const name of names) {
    for (const [file, content] of Object.entries(prepared[name]!.files)) {
      const at = path.join(folder, file);
      mkdirSync(path.dirname(at), { recursive: true });
      writeFileSync(at, content.startsWith('base64:') ? Buffer.from(content.slice(7), 'base64') : content);
    }
  }
}

export function filesBelow(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const at = path.join(entry.parentPath, entry.name);
    const bytes = readFileSync(at);
    const text = bytes.toString('utf8');
    files[path.relative(folder, at)] = text.includes('\uFFFD') ? `base64:${bytes.toString('base64')}` : text;
  }
  return files;
}

export function pgpKey(name: string) {
  const key = pgpKeys.keys.find(one => one.name === name);
  if (!key) throw new Error(`no such key: ${name}`);
  return { ...key, secret_armored: key.secret_armored as string };
}
export const allKeys = pgpKeys.keys;

export function vaultSet(id: string) {
  const found = vaultShamir.cases.find(one => one.id === id);
  if (!found?.generate) throw new Error(`no such vector: ${id}`);
  const claim = {
    required: found.t,
    issued: found.n,
    indexes: found.x,
    shareBytes: found.shares_hex[0]!.length / 2,
  };
  return { ...found, claim, shares: found.shares_hex };
}

/** What an armored message holds, by an armored private key, as text. */
export async function opened(armoredMessage: string, armoredKey: string): Promise<string> {
  const { data } = await decrypt({
    message: await readMessage({ armoredMessage }),
    decryptionKeys: await readPrivateKey({ armoredKey }),
  });
  return data as string;
}
