/** What people say to a TSS request while it waits: holders confirm or decline, the operator cancels. */
import { Refusal } from '../../shared/text/refusals';
import { answerIn, type Decision, isSameConfirmer } from '../../shared/tss/confirmation-text';
import type { RequestHistory } from '../../shared/tss/request-history';
import { requireOfRecord } from '../../shared/tss/request-of-record';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import { type Clock, readCurrent } from './expire';
import { keyWith } from './holder-keys';
import { readRequest, writeNext } from './request-files';
import { requireSigned, signedTextIn, type VerifySigned } from './signed-text';

/**
 * Takes a holder's answer: a clear-signed text, which has to be exactly one of those there are for this request. It is
 * accepted once, and only while the request waits for it.
 *
 * Throws `Refusal` as `readCurrent`, TSS_REQUEST_STATE, CLEAR_SIGNED_UNREADABLE, TSS_CONFIRMATION_DECISION (where people
 * asked for the other one), TSS_ANSWERED_ALREADY, as `answerIn`, as `requireOfRecord`, as `verify`, SIGNATURE_OTHER_KEY, and
 * as writing does.
 */
export async function answerRequest(
  ledger: TssVaultLedger,
  stored: StoredVault,
  { id, signed, decision, ...clock }: { id: string; signed: Uint8Array; decision: Decision } & Clock,
  verify: VerifySigned,
): Promise<RequestHistory> {
  const history = await readCurrent(ledger, stored, id, clock);
  const { now } = clock;
  const { request, status, awaited } = history;
  const given = signedTextIn(signed);
  const { confirmer, decision: said } = answerIn(given.text, request);
  if (said !== decision) throw new Refusal('TSS_CONFIRMATION_DECISION', { name: said });
  if (status !== 'PendingKeyHolderConfirmation') throw new Refusal('TSS_REQUEST_STATE', { name: status });
  if (!awaited.some(one => isSameConfirmer(one, confirmer)))
    throw new Refusal('TSS_ANSWERED_ALREADY', { holder: confirmer.name });
  requireOfRecord(request, stored.record);
  const { name, pgp_fingerprint } = confirmer;
  const pgp_key = keyWith(confirmer, stored, request.lostHolder);
  const signedAt = await requireSigned(given, { pgp_key, pgp_fingerprint }, now, verify);
  const event = decision === 'confirm' ? ('confirmed' as const) : ('declined' as const);
  const told = { event, name, pgp_fingerprint, signedAt, signed: given.message };
  return writeNext(ledger, stored, history, new Date(now).toISOString(), told);
}

/**
 * Cancels a request that waits for people, whatever the clock says; one that is cancelled already stays so. Throws `Refusal` TSS_REQUEST_UNKNOWN,
 * TSS_REQUEST_STATE for one that is over or whose attempt is on (that attempt is cancelled instead), and as writing does.
 */
export async function cancelRequest(
  ledger: TssVaultLedger,
  stored: StoredVault,
  id: string,
  now: number,
): Promise<RequestHistory> {
  const history = await readRequest(ledger, stored, id);
  if (history.status === 'Cancelled') return history;
  return writeNext(ledger, stored, history, new Date(now).toISOString(), { event: 'cancelled' });
}
