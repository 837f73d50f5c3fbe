/** What is secret about a key set, for looking for it in everything that left. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { evaluateAt, VAULT_FIELD } from '../../main/ceremony/shamir/gf256';
import { fromHex, utf8 } from '../../shared/bytes';
import { parseRecord } from '../../shared/records/key-set';
import { pointsOf } from '../main/ceremony/shamir/vault-vectors';

/** Everything that is secret about a set, from a quorum of its shares. */
export function secretsOf(name: string, sharesHex: string[], required: number): Record<string, Uint8Array> {
  const secrets: Record<string, Uint8Array> = {
    [`${name}: combined`]: evaluateAt(VAULT_FIELD, pointsOf(sharesHex.slice(0, required)), 0),
  };
  for (const [at, hex] of sharesHex.entries()) secrets[`${name}: share ${at}`] = fromHex(hex);
  for (const [at, hex] of sharesHex.entries()) secrets[`${name}: value ${at}`] = fromHex(hex).slice(0, -1);
  return secrets;
}

/** The root key in the record of a set made by the program. `directory` is absolute, `secret` what the shares combine to. */
export async function rootKeyOf(directory: string, secret: Uint8Array): Promise<Uint8Array> {
  const file = (await fs.readdir(directory)).find(name => name.endsWith('key-set.json'))!;
  const { id, rootKey } = parseRecord(await fs.readFile(path.join(directory, file), 'utf8'), file);
  const key = hkdf(sha256, secret, fromHex(id), utf8('quorate/root-key/v1'), 32);
  const data = utf8(`quorate/root-key/v1 ${id}`);
  return xchacha20poly1305(key, fromHex(rootKey!.nonce), data).decrypt(fromHex(rootKey!.ciphertext));
}

/** The key of the set's sealed store, from its root key. */
export async function storeKeyOf(directory: string, rootKey: Uint8Array): Promise<Uint8Array> {
  const file = (await fs.readdir(directory)).find(name => name.endsWith('key-set.json'))!;
  const { id } = parseRecord(await fs.readFile(path.join(directory, file), 'utf8'), file);
  return hkdf(sha256, rootKey, fromHex(id), utf8('quorate/sealed-store/v1'), 32);
}
