/**
 * Requests that waited too long. A computer's clock is a claim: by one that nobody has confirmed a request is due, nothing is
 * done for it, and nothing is written, so that no clock that is ahead costs people their confirmations. That one is over is
 * written by whatever would change it under a clock that was confirmed; set back afterwards, it brings nothing to life again.
 */

import { Refusal } from '../../shared/text/refusals';
import { type RequestHistory, statusAt } from '../../shared/tss/request-history';
import { saysNothing } from '../storage/files/errors';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import { type FoundRequest, readRequest, writeNext } from './request-files';

/** The time, in milliseconds since 1970. */
export interface Clock {
  /** By this computer. */
  now: number;
  /** By the clock that people confirmed; absent where they have confirmed none. */
  confirmed?: number | undefined;
}

/** By which it is judged what is due. */
export const judgedBy = ({ now, confirmed }: Clock): number => confirmed ?? now;

/**
 * The history with the line that says so, if the request is over by a confirmed clock (milliseconds since 1970). Throws as
 * writing does.
 */
export async function expired(
  ledger: TssVaultLedger,
  stored: StoredVault,
  history: RequestHistory,
  now: number,
): Promise<RequestHistory> {
  if (statusAt(history, now) === history.status) return history;
  return writeNext(ledger, stored, history, new Date(now).toISOString(), { event: 'expired' });
}

/**
 * One request, to be changed, as it is by the clock. Throws `Refusal` TSS_REQUEST_DUE for one that is over by a clock that nobody
 * has confirmed, and as `readRequest` and `expired`.
 */
export async function readCurrent(
  ledger: TssVaultLedger,
  stored: StoredVault,
  id: string,
  clock: Clock,
): Promise<RequestHistory> {
  const history = await readRequest(ledger, stored, id);
  if (statusAt(history, judgedBy(clock)) === history.status) return history;
  if (clock.confirmed === undefined) throw new Refusal('TSS_REQUEST_DUE');
  return expired(ledger, stored, history, clock.confirmed);
}

/**
 * Judges all that were found by a confirmed clock, in place, as `expired`. Where nothing can be written it stays to be told by the clock; what else is
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
