/**
 * The bound page: what an attempt will do, fixed before anyone gives a share.
 *
 * The ceremony process lists everything that matters, hashes the list, and everyone in the room compares the
 * list and eight words of the hash. Nothing in it can change without a new attempt, so nobody can swap a key
 * between one holder's share and the next (asked of Vault since 2015, issue 844).
 */
import { fromHex, sha256 } from '../bytes';
import { pgpWords } from '../text/words';

export interface StatementLine {
  label: string;
  value: string;
}

export interface Statement {
  lines: StatementLine[];
  /** SHA-256 of `boundText(lines)`, 64 lower-case hex digits. */
  digest: string;
  /** The first 64 bits of the digest as PGP words. */
  words: string[];
}

const HEADING = 'Quorate bound v1';

/**
 * The exact text that is hashed: the heading, then `label: value` a line, each ended by a line feed. Labels are
 * fixed texts of ours; a value never holds a line break (names are checked for that), so two different lists
 * never give the same text.
 */
export function boundText(lines: readonly StatementLine[]): string {
  for (const { label, value } of lines) {
    if (/[\n\r]/.test(label + value) || label.includes(':')) throw new RangeError('a bound line is one line');
  }
  return [HEADING, ...lines.map(({ label, value }) => `${label}: ${value}`), ''].join('\n');
}

export function statementOf(lines: StatementLine[]): Statement {
  const digest = sha256(boundText(lines));
  return { lines, digest, words: pgpWords(fromHex(digest).subarray(0, 8)) };
}
