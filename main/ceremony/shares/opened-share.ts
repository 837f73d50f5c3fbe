/** What was in an encrypted share that the program itself opened, which, unlike what is typed, may be raw bytes. */
import { isWhiteSpace } from '../../../shared/shares/digits';
import { utf16Order } from '../../../shared/shares/text-bytes';
import { sharePayload } from '../openpgp/payload';
import { secretCopy } from '../process/wipe';
import type { ShareScheme } from '../shamir/scheme';

/**
 * The content as the text that a person would type, in secret bytes that the caller wipes; `content` stays the caller's.
 *
 * What is text comes first, and is given as it is: UTF-16, or UTF-8 without control characters but those of a terminal's colours, as hex, base64 and everything
 * that is no share but was written by people. Anything else is, in a scheme whose messages may hold `raw` bytes,
 * the share itself, and given as hex. Random bytes look like text less than once in 10^12 at 33 bytes (Vault's
 * shares), and once in 10^6 at 17; they are then refused as unreadable, or for their length, and never taken for others.
 */
export function typedForm(content: Uint8Array, { payloads }: ShareScheme): Uint8Array {
  const isRaw = payloads.raw !== undefined && !isText(content) && !utf16Order(content);
  return isRaw ? sharePayload(content, 'hex') : secretCopy(content);
}

/** Bytes that may follow the first one of a character in UTF-8 (RFC 3629, section 4). */
const following = (first: number): number => (first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3);

/** A terminal's colours are in what was recorded from one. */
const [ESCAPE, OPEN_BRACKET] = [0x1b, 0x5b];

function isText(bytes: Uint8Array): boolean {
  let more = 0;
  for (const [at, byte] of bytes.entries()) {
    if (more > 0) {
      if ((byte & 0xc0) !== 0x80) return false;
      more--;
    } else if (byte >= 0x80) {
      if (byte < 0xc2 || byte > 0xf4) return false;
      more = following(byte);
    } else if (byte === ESCAPE && bytes[at + 1] === OPEN_BRACKET) continue;
    else if (byte === 0x7f || (byte < 0x20 && !isWhiteSpace(byte))) return false;
  }
  return more === 0;
}
