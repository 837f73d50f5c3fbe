/** Vouching by the program's calls, and the record that it is about. */
import fs from 'node:fs/promises';
import type { Api } from '../../shared/contract';
import { type KeySetRecord, recordDigest } from '../../shared/records/key-set';
import { value } from '../support/program';
import { recordOf } from './apart-kit';
import type { World } from './refusals-kit';

export async function recordAt(here: Pick<World, 'set'>) {
  const text = await fs.readFile(recordOf(here), 'utf8');
  return { text, record: JSON.parse(text) as KeySetRecord, digest: recordDigest(text) };
}

/** Starts and confirms; the result. */
export async function vouch(api: Api, digest: string, use?: 'issued' | 'unused') {
  const { nonce } = value(await api.vouchRecord.start({ digest, ...(use && { use }) }));
  return value(await api.vouchRecord.confirm({ nonce }));
}
