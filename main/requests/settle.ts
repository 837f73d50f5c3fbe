/** What becomes of a TSS request whose attempt the program did not live to end. */
import type { TssVaultRecord } from '../../shared/records/tss-vault';
import type { RequestHistory } from '../../shared/tss/request-history';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import { readRequests, writeNext } from './request-files';

/**
 * Ends every request whose attempt was on when the program ended: what the record has of its outputs was written, and read
 * back, before it came into the record; without that it failed. To be called when a vault is opened, with no attempt on and
 * its record repaired and found sound. The requests that were ended. Throws as reading and writing do.
 */
export async function settleRequests(
  ledger: TssVaultLedger,
  stored: StoredVault,
  now: number,
): Promise<RequestHistory[]> {
  const settled: RequestHistory[] = [];
  const at = new Date(now).toISOString();
  for (const { history } of await readRequests(ledger, stored)) {
    if (history?.status !== 'KeyGenerating') continue;
    const { transcript } = history.happened.findLast(one => one.event === 'started')!;
    const told = isInRecord(history, stored.record)
      ? {
          event: 'succeeded' as const,
          transcript,
          recordNumber: stored.record.sequence,
          recordDigest: stored.digest,
        }
      : { event: 'failed' as const, cause: 'crashed' as const, reason: '', contributor: '' as const };
    settled.push(await writeNext(ledger, stored, history, at, told));
  }
  return settled;
}

/** True where the record has what the request was to make: an epoch, or a recovered share. */
const isInRecord = (
  { request: { context } }: RequestHistory,
  { key_share_holder_groups: groups }: TssVaultRecord,
): boolean =>
  groups.some(({ epochs, changedKeys }) => [...epochs, ...changedKeys].some(one => one.context === context));
