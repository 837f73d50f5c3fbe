/**
 * The codes of a TSS request: 80 random bits, encrypted to each holder who has to confirm, which come back in what they
 * sign. So it is seen before anything is made that they can open what is encrypted to them.
 */
import { randomBytes } from 'node:crypto';
import { fromBase64, toBase64, utf8 } from '../../../shared/bytes';
import type { ConfirmationCode } from '../../../shared/records/tss-request';
import { Refusal } from '../../../shared/text/refusals';
import { codeMessage, requestCodeDigest } from '../../../shared/tss/confirmation-text';
import { encryptTo } from '../openpgp';
import { readPublicKeyOf } from '../operations/practice-key';
import { base32 } from './messages';

const CODE_BYTES = 10;

/** Somebody who has to confirm: their key (base64 of the binary), and what the request says of it. */
export interface CodeFor {
  name: string;
  pgp_key: string;
  pgp_fingerprint: string;
  encryptionFingerprint: string;
}

/**
 * Draws a code for each, and encrypts it to the very subkey that the request names. Only the message and the code's hash with
 * `context` (64 hex digits) come out. `now` is when keys are judged.
 *
 * Throws `Refusal` as `readPublicKey`, saying whose key it is, and PGP_KEY_UNUSABLE for a key that has another fingerprint, or is encrypted to by
 * another subkey now.
 */
export async function makeRequestCodes(
  all: readonly CodeFor[],
  context: string,
  now: Date,
): Promise<ConfirmationCode[]> {
  const codes: ConfirmationCode[] = [];
  for (const { name, pgp_key, pgp_fingerprint, encryptionFingerprint } of all) {
    const key = await readPublicKeyOf(name, fromBase64(pgp_key), now);
    if (key.fingerprint !== pgp_fingerprint || key.encryptionFingerprint !== encryptionFingerprint)
      throw new Refusal('PGP_KEY_UNUSABLE', { holder: name });
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
