/** A digest as people type it from paper: hex in groups, or its PGP words. */
import { toHex } from './bytes';
import { Refusal } from './refusals';
import { fromPgpWords } from './words';

const DIGEST_BYTES = 32;

/**
 * Reads a SHA-256 as 64 hex digits or as 32 PGP words, with capitals, spaces, line ends, commas and hyphens as people write
 * them. Gives 64 lower-case hex digits. Throws `Refusal` DIGEST_UNREADABLE; where words were typed and one is wrong or
 * missing, its number (from 1) is the `position`.
 */
export function typedDigest(text: string): string {
  const parts = text
    .toLowerCase()
    .split(/[\s,;-]+/)
    .filter(part => part !== '');
  const packed = parts.join('');
  if (/^[0-9a-f]{64}$/.test(packed)) return packed;
  // Two words and no more are hex digits throughout, so whole words are told from groups of digits.
  if (parts.some(part => !/^[a-z]+$/.test(part))) throw new Refusal('DIGEST_UNREADABLE');
  for (const [at] of parts.entries()) {
    try {
      fromPgpWords(parts.slice(0, at + 1));
    } catch {
      throw new Refusal('DIGEST_UNREADABLE', parts.length > 1 ? { position: at + 1 } : {});
    }
  }
  if (parts.length !== DIGEST_BYTES)
    throw new Refusal('DIGEST_UNREADABLE', parts.length > 0 ? { seen: parts.length } : {});
  return toHex(fromPgpWords(parts));
}
