/** A clear-signed text of a holder: read as it was brought, and then proven to be theirs. */
import { clearSignedText, readClearSigned } from '../../shared/openpgp/clear-signed';
import { refusePrivateKey } from '../../shared/shares/brought-key';
import { Refusal } from '../../shared/text/refusals';

/** Verifies a clear-signed text, in a ceremony process: what was signed, when (ISO 8601), and by which primary key. */
export type VerifySigned = (
  message: string,
  pgp_key: string,
  now: number,
) => Promise<{ text: string; at: string; fingerprint: string }>;

/** A text that claims to be somebody's. */
export interface SignedText {
  /** As it is kept, and verified. */
  message: string;
  /** What was signed. */
  text: string;
}

/** The text in the bytes of a file. Throws `Refusal` CLEAR_SIGNED_UNREADABLE, and PGP_KEY_PRIVATE for a private key. */
export function signedTextIn(bytes: Uint8Array): SignedText {
  refusePrivateKey(bytes);
  const message = clearSignedText(bytes);
  return { message, text: readClearSigned(message).text };
}

/**
 * Has it proven that exactly this text was signed by `pgp_key` (base64 of the binary), whose primary fingerprint is known; gives
 * when it was (ISO 8601). Throws `Refusal` SIGNATURE_OTHER_KEY, and as `verify`. `now`: milliseconds since 1970.
 */
export async function requireSigned(
  { message, text }: SignedText,
  { pgp_key, pgp_fingerprint }: { pgp_key: string; pgp_fingerprint: string },
  now: number,
  verify: VerifySigned,
): Promise<string> {
  const proven = await verify(message, pgp_key, now);
  if (proven.fingerprint !== pgp_fingerprint || proven.text !== text)
    throw new Refusal('SIGNATURE_OTHER_KEY');
  return proven.at;
}
