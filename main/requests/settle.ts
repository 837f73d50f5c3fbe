/** What becomes of a TSS request whose attempt the program did not live to end. */
import type { TssVaultRecord } from '../../shared/records/tss-vault';
import type { RequestHistory } from '../../shared/tss/request-history';
import { unlessItFails } from '../storage/files/errors';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import { attemptTold } from './attempt-lines';
import { readRequests, writeNext } from './request-files';

/**
 * Ends every request whose attempt was on, or had just begun, when the program ended: what the record has of its outputs was
 * written, and read back, before it came into the record; without that it failed. To be called when a vault is opened, with no
 * attempt on and its record repaired and found sound. The requests that were ended. Throws as reading and writing do.
 */
export async function settleRequests(
  ledger: TssVaultLedger,
  stored: StoredVault,
  now: number,
): Promise<RequestHistory[]> {
  const settled: RequestHistory[] = [];
  const at = new Date(now).toISOString();
  for (const found of await readRequests(ledger, stored, { begun: true })) {
    const history = found.history && (await started(ledger, stored, found.history, now));
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

/**
 * The request, with the line that its attempt is on where only the attempt's transcript has that: the program ended between the
 * two. Its context is used by then, so without the line it could neither be carried out nor would it be over.
 */
async function started(
  ledger: TssVaultLedger,
  stored: StoredVault,
  history: RequestHistory,
  now: number,
): Promise<RequestHistory> {
  if (history.status !== 'MPCProcessing') return history;
  // A transcript that cannot be read keeps no folder from being opened: nothing is carried out while it cannot.
  const attempt = await attemptTold(ledger, stored.record, history.request.context).catch(
    unlessItFails(undefined),
  );
  if (!attempt) return history;
  return writeNext(ledger, stored, history, new Date(now).toISOString(), { event: 'started', ...attempt });
}

/** True where the record has what the request was to make: an epoch, or a recovered share. */
const isInRecord = (
  { request: { context } }: RequestHistory,
  { key_share_holder_groups: groups }: TssVaultRecord,
): boolean =>
  groups.some(({ epochs, changedKeys }) => [...epochs, ...changedKeys].some(one => one.context === context));
