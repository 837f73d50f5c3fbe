/**
 * The codes of a TSS request: 80 random bits, encrypted to each holder who has to confirm, which come back in what they
 * sign. So it is seen before anything is made that they can open what is encrypted to them.
 */
import { randomBytes } from 'node:crypto';
import { toBase64, utf8 } from '../../../shared/bytes';
import type { ConfirmationCode } from '../../../shared/records/tss-request';
import { codeMessage, requestCodeDigest } from '../../../shared/tss/confirmation-text';
import { encryptTo } from '../openpgp';
import { base32 } from './messages';
import { type KeyNamed, keyAsNamed } from './request-names';

const CODE_BYTES = 10;

/** Somebody who has to confirm: their key (base64 of the binary), and what the request says of it. */
export interface CodeFor extends KeyNamed {
  pgp_key: string;
}

/**
 * Draws a code for each, and encrypts it to the very subkey that the request names. Only the message and the code's hash with
 * `context` (64 hex digits) come out. `now` is when keys are judged; only in `practice` they may be made up.
 *
 * Throws `Refusal` as `keyAsNamed`.
 */
export async function makeRequestCodes(
  all: readonly CodeFor[],
  context: string,
  now: Date,
  practice: boolean,
): Promise<ConfirmationCode[]> {
  const codes: ConfirmationCode[] = [];
  for (const { pgp_key, ...named } of all) {
    const { pgp_fingerprint, encryptionFingerprint } = named;
    const key = await keyAsNamed(named, pgp_key, now, !practice);
    const code = base32(randomBytes(CODE_BYTES));
    const { message } = await encryptTo(key, utf8(codeMessage(context, code)));
    codes.push({
      pgp_fingerprint,
      encryptionFingerprint,
      message: toBase64(message),
      codeDigest: requestCodeDigest(context, encryptionFingerprint, code),
    });
  }
  return codes;
}
