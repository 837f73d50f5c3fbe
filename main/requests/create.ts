/** Creating a TSS request: its rules are asked, everything about it is frozen, and its first line is written. */
import { randomBytes } from 'node:crypto';
import { type ConfirmationCode, firstLine, type modes } from '../../shared/records/tss-request';
import { type Confirmer, confirmersOf } from '../../shared/tss/confirmation-text';
import { contextOf, frozenOf } from '../../shared/tss/frozen-request';
import { begun, type RequestHistory } from '../../shared/tss/request-history';
import { type RequestOrder, requireOrder } from '../../shared/tss/request-rules';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import { expireOverdue } from './expire';
import { keyWith } from './holder-keys';
import { readRequests, waiting, writeFirst } from './request-files';

/** How long a request waits where nobody says: people have to be reached. */
export const DEFAULT_WAIT_MS = 7 * 24 * 60 * 60 * 1000;

/** Random digits behind the time, so that no two requests of one millisecond are one. */
const DRAWN_DIGITS = 15;

/** 32 digits: the time in UTC to the millisecond, and 15 that are drawn. `now`: milliseconds since 1970. */
export function newRequestId(now: number): string {
  const time = new Date(now).toISOString().replace(/\D/g, '');
  const drawn = BigInt(`0x${randomBytes(16).toString('hex')}`) % 10n ** BigInt(DRAWN_DIGITS);
  return `${time}${drawn.toString().padStart(DRAWN_DIGITS, '0')}`;
}

/** What is created. */
export interface NewRequest extends RequestOrder {
  mode: (typeof modes)[number];
}

/** Encrypts a code to each of those who confirm, bound to the request's context (64 hex digits); keys in base64. */
export type MakeCodes = (
  confirmers: readonly (Confirmer & { pgp_key: string })[],
  context: string,
) => Promise<ConfirmationCode[]>;

/**
 * Creates a request under a vault, whose record was found sound. `confirmed`: the clock that people confirmed, if they did; by it
 * one that waited too long is over, else it has to be cancelled first. Throws `Refusal` as `requireOrder`, `makeCodes` and
 * writing do; nothing is there then.
 */
export async function createRequest(
  ledger: TssVaultLedger,
  stored: StoredVault,
  order: NewRequest,
  makeCodes: MakeCodes,
  confirmed?: number,
): Promise<RequestHistory> {
  const found = await readRequests(ledger, stored);
  if (confirmed !== undefined) await expireOverdue(ledger, stored, found, confirmed);
  const ordered = requireOrder(order, stored.record, waiting(found));
  const id = newRequestId(order.created);
  const frozen = {
    event: 'created' as const,
    recordNumber: stored.record.sequence,
    recordDigest: stored.digest,
    // A lost share is given again with one process for each share, whatever is asked: what is signed says so.
    mode: ordered.lost ? 'strict' : order.mode,
    description: order.description,
    created_timestamp: order.created,
    expires_timestamp: order.expires,
    nonce: randomBytes(32).toString('hex'),
    ...frozenOf(stored.record, ordered),
  };
  const context = contextOf({ ...frozen, tss_request_id: id });
  const confirmers = confirmersOf(frozen).map(one => ({
    ...one,
    pgp_key: keyWith(one, stored, frozen.lostHolder),
  }));
  const codes = await makeCodes(confirmers, context);
  const at = new Date(order.created).toISOString();
  const { text, chain } = firstLine(at, id, { ...frozen, context, codes });
  await writeFirst(ledger, stored, id, text);
  return begun(chain);
}
