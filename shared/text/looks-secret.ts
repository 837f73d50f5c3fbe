/**
 * Free text that looks like a share or key. Reasons, names and exceptions are public and stay for good in record,
 * transcript and notices; somebody who types a share into the wrong field must be stopped before it is written.
 */
import { isWordLike } from './word-like';

/** 16 bytes in hex: also every secrets.js string of as many bytes, which is hex digits throughout. */
const HEX_RUN = /[0-9a-f]{32}/i;
/** 16 bytes in base64, without padding. Hyphens and underlines end a run: file names of transcripts may be cited. */
const BASE64_RUN = /[A-Za-z0-9+/]{22,}/g;
/** In random base64 two of three neighbours are of different kinds; in words, dates, paths and file names few are. */
const LEAST_CHANGES = 1 / 4;

const caseOf = (character: string): string =>
  /[a-z]/.test(character) ? 'a' : /[A-Z]/.test(character) ? 'A' : /[0-9]/.test(character) ? '0' : '+';

function isMixed(run: string): boolean {
  const kinds = Array.from(run, caseOf);
  const changes = kinds.filter((kind, at) => at > 0 && kind !== kinds[at - 1]).length;
  return kinds.includes('a') && kinds.includes('A') && changes >= run.length * LEAST_CHANGES;
}

/**
 * Whether `text` holds a run that reads as a share or key of 16 bytes or more: 32 hex digits in a row, or 22 characters
 * of base64 in which capitals, small letters and digits are mixed and that are no words put together. Digits in groups,
 * with spaces or hyphens between them, are not taken for one: fingerprints are written so.
 */
export const looksSecret = (text: string): boolean =>
  HEX_RUN.test(text) || (text.match(BASE64_RUN) ?? []).some(run => isMixed(run) && !isWordLike(run));
