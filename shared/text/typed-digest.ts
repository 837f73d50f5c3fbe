/** A digest as people type it from paper: hex in groups, or its PGP words. */
import { toHex } from '../bytes';
import type { DigestPlaces } from './en/refusals/facts';
import { looksSecret } from './looks-secret';
import { Refusal } from './refusals';
import { fromPgpWords } from './words';

const DIGEST_BYTES = 32;
/** Enough of a digest where somebody only says that they know it: nobody finds another with the same 64 bits. */
const BEGINNING_BYTES = 8;

/** A line of `sha256sum`, of a file of ours. */
const SUM_LINE = /^([0-9a-f]{64})[ \t]+\*?\S*\.jsonl?$/;

/** Without what people copy along: `0x`, a full stop at the end, the file's name. */
const bare = (text: string): string => {
  const trimmed = text.trim().toLowerCase();
  return SUM_LINE.exec(trimmed)?.[1] ?? trimmed.replace(/^0x/, '').replace(/\.$/, '');
};

/** True for what looks like a secret and can no longer become a digest, whatever is still to be typed. */
export function isNoDigest(text: string): boolean {
  const packed = bare(text).replace(/[\s,;:-]+/g, '');
  if (/^[0-9a-f]*$/.test(packed)) return packed.length > 2 * DIGEST_BYTES;
  return !/^[0-9a-f]{64}[ \t]+\*?[^\s+/=]*$/.test(text.trim().toLowerCase()) && looksSecret(text);
}

/**
 * Reads a SHA-256 as 64 hex digits or as 32 PGP words, with capitals, spaces, line ends, commas, colons and hyphens as people
 * write them, `0x` before it, a full stop after it, or as a line of `sha256sum` of a record or transcript. Gives 64 lower-case hex digits. Throws `Refusal` DIGEST_UNREADABLE; where words were typed and one is wrong or
 * missing, its number (from 1) is the `position`.
 */
export const typedDigest = (text: string): string => readFrom(text, DIGEST_BYTES);

/** The same of its beginning: 16 digits or 8 words, or more. Gives as many digits as were typed. */
export const typedBeginning = (text: string): string => readFrom(text, BEGINNING_BYTES);

/** Where a digest that was typed (and can be read) is another than `digest` (64 lower-case hex digits). */
export function placesThatDiffer(text: string, digest: string): DigestPlaces {
  const typed = typedDigest(text);
  const isWords = /[g-z]/.test(bare(text));
  const length = isWords ? 2 : 4;
  const places = Array.from({ length: digest.length / length }, (_none, at) => at + 1).filter(
    place =>
      typed.slice((place - 1) * length, place * length) !==
      digest.slice((place - 1) * length, place * length),
  );
  return { in: isWords ? 'words' : 'groups', places };
}

/** `least`: bytes. */
function readFrom(text: string, least: number): string {
  const parts = bare(text)
    .split(/[\s,;:-]+/)
    .filter(part => part !== '');
  const packed = parts.join('');
  const isHex = /^[0-9a-f]*$/.test(packed);
  if (isHex && packed.length >= 2 * least && packed.length <= 2 * DIGEST_BYTES) return packed;
  // Two words and no more are hex digits throughout, so whole words are told from groups of digits.
  const strange = parts.findIndex(part => !/^[a-z]+$/.test(part));
  if (strange >= 0) {
    // Among words it is one of them, and its number helps; among digits nothing counts words.
    const words = parts.filter(part => /^[a-z]*[g-z][a-z]*$/.test(part)).length;
    throw new Refusal('DIGEST_UNREADABLE', 2 * words > parts.length ? { position: strange + 1 } : {});
  }
  for (const [at] of parts.entries()) {
    try {
      fromPgpWords(parts.slice(0, at + 1));
    } catch {
      throw new Refusal('DIGEST_UNREADABLE', parts.length > 1 ? { position: at + 1 } : {});
    }
  }
  if (parts.length < least || parts.length > DIGEST_BYTES)
    throw new Refusal('DIGEST_UNREADABLE', parts.length > 0 ? { seen: parts.length } : {});
  return toHex(fromPgpWords(parts));
}
