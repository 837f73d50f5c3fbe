/** TSS vaults by the program's calls, for tests: a vault with a group, a request that everybody has confirmed, and contributions from elsewhere. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { decrypt, readMessage } from 'openpgp';
import { readPublicKey } from '../../main/ceremony/openpgp';
import { keyGenFile } from '../../main/ceremony/tss/contribution-files';
import { fromBase64, toBase64, utf8 } from '../../shared/bytes';
import type { Api } from '../../shared/contract';
import {
  contributionFileText,
  digestOfFile,
  signedTextOf,
  type TssContributionFile,
} from '../../shared/records/tss-contribution';
import type { TssRequest } from '../../shared/records/tss-request';
import { readChain } from '../../shared/records/tss-request';
import { detachedBy } from '../main/ceremony/tss/request-kit';
import { copiedWorld } from './copied-world';
import { clearSigned, openedBy, type TestHolder } from './holders';
import { value } from './program';

/** Which request. */
export interface Which {
  vault_id: string;
  tss_request_id: string;
}

export const unattended = { unwitnessed: true };

/** What tells these people from any others. */
export const keysOf = (people: readonly TestHolder[]): string[] => people.map(one => one.pgp_key);

/** A vault with a main group of these people. */
export async function vaultOfPeople(api: Api, people: readonly TestHolder[], threshold = 2) {
  const { vault_id } = value(await api.tssVault.create({ name: 'Treasury' }));
  const group = value(
    await api.tssGroup.create({
      vault_id,
      type: 'MainGroup',
      threshold,
      key_share_holders: people.map(({ name, pgp_key }) => ({ name, pgp_key })),
    }),
  );
  return { vault_id, group };
}

/** Everybody confirms, with the code that they find in their message. */
export async function confirmedByAll(api: Api, which: Which, people: readonly TestHolder[]): Promise<void> {
  for (const person of people) {
    const [given] = value(await api.tssRequest.confirmText({ ...which, holder: person.name })).texts;
    const [, , code = ''] = (await openedBy(person, given!.codeMessage)).split('\n');
    const { texts } = value(await api.tssRequest.confirmText({ ...which, holder: person.name, code }));
    const signed = Uint8Array.from(utf8(await clearSigned(texts[0]!.text, person.key)));
    value(await api.tssRequest.confirm({ ...which, signed }));
  }
}

interface KeyGenGiven {
  threshold?: number;
  mode?: 'strict' | 'normal';
}

/** A KeyGen that all have confirmed, in a folder without another vault. */
export const confirmedKeyGen = (folder: string, people: readonly TestHolder[], given: KeyGenGiven = {}) =>
  copiedWorld(folder, ['key-gen', keysOf(people), given], ({ api }) => makeKeyGen(api, people, given));

async function makeKeyGen(api: Api, people: readonly TestHolder[], given: KeyGenGiven) {
  const { vault_id, group } = await vaultOfPeople(api, people, given.threshold);
  const request = value(
    await api.tssRequest.create({
      vault_id,
      type: 'KeyGen',
      target_key_share_holder_group_id: group.key_share_holder_group_id,
      mode: given.mode ?? 'strict',
    }),
  );
  const which = { vault_id, tss_request_id: request.tss_request_id };
  await confirmedByAll(api, which, people);
  return { vault_id, group, which };
}

/** The request as its files have it, which are what is brought to a holder's own machine. */
export async function requestIn(folder: string, { tss_request_id }: Which): Promise<TssRequest> {
  const [vault] = (await fs.readdir(folder)).filter(name => /^(PRACTICE-)?treasury$/.test(name));
  const at = path.join(folder, vault!, 'requests');
  const names = (await fs.readdir(at)).filter(name => name.includes(tss_request_id)).sort();
  const texts = await Promise.all(names.map(name => fs.readFile(path.join(at, name), 'utf8')));
  return readChain(texts.join(''), 'request').request;
}

/** What is carried to a holder’s machine: the request as one file, and the record. */
export async function carried(folder: string, { tss_request_id }: Which) {
  const at = path.join(folder, 'treasury/requests');
  const names = (await fs.readdir(at)).filter(name => name.startsWith(tss_request_id)).sort();
  const lines = await Promise.all(names.map(name => fs.readFile(path.join(at, name))));
  const record = Uint8Array.from(await fs.readFile(path.join(folder, 'treasury/tss-vault.json')));
  return { request: Uint8Array.from(Buffer.concat(lines)), record };
}

/** A contribution to a KeyGen as this holder makes it on a machine of their own. */
export async function madeElsewhere(
  request: TssRequest,
  tss_node_id: string,
  people: readonly TestHolder[],
): Promise<{
  file: TssContributionFile;
  digest: string;
  contribution: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
}> {
  const keys: Record<string, string> = {};
  for (const { pgp_key } of people) {
    const key = await readPublicKey(pgp_key, new Date());
    keys[key.encryptionFingerprint] = toBase64(key.keyBytes);
  }
  const file = await keyGenFile({ request, tss_node_id, keys, now: Date.now() });
  const maker = people[Number(tss_node_id) - 1]!;
  return {
    file,
    digest: digestOfFile(file),
    contribution: Uint8Array.from(utf8(contributionFileText(file))),
    signature: await detachedBy(maker, signedTextOf(file)),
  };
}

/** What is in a message to this holder. */
export async function plainOf({ key }: TestHolder, message: string): Promise<Uint8Array> {
  const read = await readMessage({ binaryMessage: fromBase64(message) });
  return (await decrypt({ message: read, decryptionKeys: key, format: 'binary' })).data as Uint8Array;
}
