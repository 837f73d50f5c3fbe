/**
 * Verifies again that everybody who has to has confirmed a TSS request: what lies in files was verified when it was brought,
 * and whoever can write there could have put anything in its place since.
 */
import { fromBase64 } from '../../../shared/bytes';
import type { TssRequest } from '../../../shared/records/tss-request';
import { Refusal } from '../../../shared/text/refusals';
import {
  answerIn,
  type Confirmer,
  confirmersOf,
  isSameConfirmer,
} from '../../../shared/tss/confirmation-text';
import { verifyClearSigned } from '../openpgp/clear-signed';
import { readSigningKey } from '../openpgp/signature';
import { type KeysByFingerprint, keyIn } from './request-names';

/** An answer that was brought, by whoever it says. */
export interface GivenConfirmation {
  name: string;
  pgp_fingerprint: string;
  /** The clear-signed text. */
  signed: string;
}

/**
 * Throws `Refusal` TSS_CONFIRMATION_MISSING where somebody's confirmation is not there, and TSS_CONFIRMATION_INVALID where it
 * is not exactly their text, with its code, signed by their key; both name the holder, the second what is wrong, too. `now`:
 * milliseconds since 1970, by which signatures are not of the future.
 */
export async function requireConfirmations(
  request: TssRequest,
  given: readonly GivenConfirmation[],
  keys: KeysByFingerprint,
  now: number,
): Promise<void> {
  for (const confirmer of confirmersOf(request)) {
    const { name: holder, pgp_fingerprint } = confirmer;
    // With two subkeys under one key there are two, and each has to be there.
    const own = given.filter(one => one.name === holder && one.pgp_fingerprint === pgp_fingerprint);
    if (own.length === 0) throw new Refusal('TSS_CONFIRMATION_MISSING', { holder });
    const wrong: Refusal[] = [];
    for (const { signed } of own) {
      await requireSigned(request, confirmer, signed, keys, now).catch(error => {
        if (!(error instanceof Refusal)) throw error;
        wrong.push(error);
      });
    }
    const [first] = wrong;
    if (first && wrong.length === own.length)
      throw new Refusal('TSS_CONFIRMATION_INVALID', { holder, name: first.code });
  }
}

/** The same at the beginning of an attempt, which has `conditions.now` of people. */
export function requireConfirmed({
  conditions,
  request,
  keys,
  confirmations,
}: {
  conditions: { now: number };
  request: TssRequest;
  keys: KeysByFingerprint;
  confirmations: readonly GivenConfirmation[];
}): Promise<void> {
  // They were taken by this machine's clock, and the one on the wall may be behind it.
  return requireConfirmations(request, confirmations, keys, Math.max(conditions.now, Date.now()));
}

async function requireSigned(
  request: TssRequest,
  expected: Confirmer,
  signed: string,
  keys: KeysByFingerprint,
  now: number,
): Promise<void> {
  const { pgp_fingerprint } = expected;
  const key = await readSigningKey(fromBase64(keyIn(keys, expected)));
  const { text, fingerprint } = await verifyClearSigned(signed, key, new Date(now));
  if (fingerprint !== pgp_fingerprint) throw new Refusal('SIGNATURE_OTHER_KEY');
  const { confirmer, decision } = answerIn(text, request);
  if (!isSameConfirmer(confirmer, expected) || decision !== 'confirm')
    throw new Refusal('TSS_CONFIRMATION_TEXT');
}
