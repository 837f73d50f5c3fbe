/** What can be shown of an entry's bytes. */
import { toBase64 } from '../../shared/bytes';

/** Line ends and tabs are text. Other control characters are not seen, or turn what is seen round. */
const unseen = /(?![\n\r\t])\p{Cc}|\p{Bidi_Control}/u;

/** The bytes as UTF-8 text where they are one, else as base64 (RFC 4648, section 4, padded). */
export function readable(bytes: Uint8Array): { text: string; isText: boolean } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!unseen.test(text)) return { text, isText: true };
  } catch {
    // Not UTF-8.
  }
  return { text: toBase64(bytes), isText: false };
}
