/** Clear-signed texts, by which holders confirm and decline. Public work, done here as all parsing of what people bring. */
import { utf8 } from '../../../shared/bytes';
import { readClearSigned } from '../../../shared/openpgp/clear-signed';
import { type SigningKey, verifyDetached } from './signature';

/** A text with whose signature it is. */
export interface Signed {
  /** What was signed: line feeds between the lines, none at the end. */
  text: string;
  /** When, ISO 8601, by the signer's clock. */
  at: string;
  /** Of the primary key, 40 lower-case hex digits. */
  fingerprint: string;
}

/**
 * Verifies the signature of a clear-signed text (as `clearSignedText` gives it; RFC 9580, section 7, by OpenPGP.js) by `key`: only what was signed comes
 * back. The signature may be as old as it likes: a text that is to be signed now names something that was drawn just before.
 *
 * Throws `Refusal` CLEAR_SIGNED_UNREADABLE, and as `verifyDetached`, but for SIGNATURE_TOO_OLD.
 */
export async function verifyClearSigned(message: string, key: SigningKey, now: Date): Promise<Signed> {
  const { text, signature } = readClearSigned(message);
  const { at, fingerprint } = await verifyDetached(signature, utf8(text), key, {
    notBefore: new Date(0),
    now,
  });
  return { text, at, fingerprint };
}
