/** What a reshare is begun with, for tests: by a request over real keys, which everybody has confirmed. */
import type { Conditions } from '../../../../main/ceremony/operations/operation';
import type { ReshareInput } from '../../../../main/ceremony/operations/reshare';
import { keysNamed } from '../../../../main/requests/contributions';
import { readHistory } from '../../../../shared/tss/request-history';
import type { IssuedEpoch } from '../../../support/tss-epoch';
import { carried } from '../../../support/tss-vault';

export async function reshareInput(
  conditions: Conditions,
  folder: string,
  { ledger }: IssuedEpoch,
  which: { vault_id: string; tss_request_id: string },
): Promise<ReshareInput> {
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
    brought: [],
    entered: [],
  };
}
