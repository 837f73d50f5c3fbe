/** What the ceremony process is given of a request that everybody has confirmed, for tests of operations on it. */
import type { Conditions } from '../../main/ceremony/operations/operation';
import { keysNamed } from '../../main/requests/contributions';
import { readHistory } from '../../shared/tss/request-history';
import type { IssuedEpoch } from './tss-epoch';
import { carried, type Which } from './tss-vault';

export async function onRequest(
  conditions: Conditions,
  folder: string,
  { ledger }: IssuedEpoch,
  which: Which,
) {
  const stored = await ledger.load();
  const files = await carried(folder, which);
  const { request, happened } = readHistory(new TextDecoder().decode(files.request), 'request');
  const confirmations = happened.flatMap(one => (one.event === 'confirmed' ? [one] : []));
  return {
    conditions,
    request,
    vault: stored.record,
    record: { number: stored.record.sequence, digest: stored.digest },
    keys: keysNamed(stored, request),
    confirmations: confirmations.map(({ name, pgp_fingerprint, signed }) => ({
      name,
      pgp_fingerprint,
      signed,
    })),
  };
}
