/**
 * Requests that waited too long. That they are over is judged by the clock whenever they are read, and written down then
 * where that is possible: a clock that is set back afterwards does not bring them to life again.
 */

import { Refusal } from '../../shared/text/refusals';
import { type RequestHistory, statusAt } from '../../shared/tss/request-history';
import { saysNothing } from '../storage/files/errors';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import { type FoundRequest, readRequest, writeNext } from './request-files';

/** The history with the line that says so, if the request is over by the clock (milliseconds since 1970). Throws as writing does. */
export async function expired(
  ledger: TssVaultLedger,
  stored: StoredVault,
  history: RequestHistory,
  now: number,
): Promise<RequestHistory> {
  if (statusAt(history, now) === history.status) return history;
  return writeNext(ledger, stored, history, new Date(now).toISOString(), { event: 'expired' });
}

/** One request as it is by the clock: as `readRequest` and `expired`, and throws as both. */
export const readCurrent = async (
  ledger: TssVaultLedger,
  stored: StoredVault,
  id: string,
  now: number,
): Promise<RequestHistory> => expired(ledger, stored, await readRequest(ledger, stored, id), now);

/**
 * Judges all that were found by the clock, in place, as `expired`. Where nothing can be written it stays to be told by the clock; what else is
 * refused is that request's trouble, and keeps no other from being.
 */
export async function expireOverdue(
  ledger: TssVaultLedger,
  stored: StoredVault,
  found: readonly FoundRequest[],
  now: number,
): Promise<void> {
  for (const one of found) {
    if (!one.history) continue;
    try {
      one.history = await expired(ledger, stored, one.history, now);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (saysNothing(error)) continue;
      delete one.history;
      one.trouble = error;
    }
  }
}
