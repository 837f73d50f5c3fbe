/** What is secret about threshold keys, for looking for it in everything that left. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { parseShareFile } from '../../shared/records/tss-share-file';
import { curveNames } from '../../shared/tss/curve-names';
import { bytes32, type Keys, rootsOf } from '../main/ceremony/tss/kit';
import type { TestHolder } from './holders';
import { plainOf } from './tss-vault';

type Secrets = Record<string, Uint8Array>;

/** What stands in front of the values of a message: its format, kind, what it is bound to, from whom and to whom. */
const HEAD_BYTES = 4 + 1 + 3 * 32;

/** A value of 32 bytes, big-endian as files have it and little-endian as the library of one curve has it. */
export const eitherWay = (name: string, value: Uint8Array): Secrets => ({
  [name]: Uint8Array.from(value),
  [`${name}, little-endian`]: Uint8Array.from(value).reverse(),
});

/** Sub-shares, terms, shares and parts of the chain code in what a holder finds in a message. */
export function valuesIn(name: string, plaintext: Uint8Array): Secrets {
  const secrets: Secrets = {};
  for (let at = HEAD_BYTES; at < plaintext.length; at += 32)
    Object.assign(secrets, eitherWay(`${name} at ${at}`, plaintext.subarray(at, at + 32)));
  return secrets;
}

/** Every share of these keys, the chain code, and both root keys. */
export function secretsOfKeys(name: string, keys: Keys): Secrets {
  const secrets = eitherWay(`${name}: chain code`, keys.chainCode);
  const roots = rootsOf(keys);
  for (const curve of curveNames) {
    Object.assign(secrets, eitherWay(`${name}: root on ${curve}`, bytes32(roots[curve])));
    for (const [id, share] of keys.shares)
      Object.assign(secrets, eitherWay(`${name}: share ${id} on ${curve}`, share[curve]));
  }
  return secrets;
}

/** The plaintexts of a share file in a folder with the vault “Treasury”, in its order. */
export async function openedFile(folder: string, tss_request_id: string, id: string, person: TestHolder) {
  const at = path.join(folder, 'treasury/messages', `${tss_request_id}-${id}.json`);
  const { messages } = parseShareFile(await fs.readFile(at, 'utf8'), 'share');
  return Promise.all(messages.map(({ message }) => plainOf(person, message)));
}
