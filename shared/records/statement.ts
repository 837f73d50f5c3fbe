/**
 * The statement: what an attempt will do, fixed before anyone gives a share.
 *
 * The ceremony process lists everything that matters, hashes the list, and everyone in the room compares the
 * list and eight words of the hash. Nothing in it can change without a new attempt, so nobody can swap a key
 * between one holder's share and the next (asked of Vault since 2015, issue 844).
 */
import * as v from 'valibot';
import { sha256 } from '../bytes';
import { canonicalJson } from '../canonical-json';
import { statementLine } from '../contract/texts';
import { statement } from '../text/en/statement';
import type { Language } from '../text/languages';
import { isOneLine } from '../text/line-breaks';
import { isKnownLine, type StatementLine } from '../text/statement-lines';
import { firstWords } from '../text/words';
import { PROGRAM } from '../version';

/** 2 since lines are ids with facts. Those of version 1 are in transcripts up to version 2, as `Label: value`. */
export const STATEMENT_VERSION = 2;

/** What is hashed. */
export interface Stated {
  lines: readonly StatementLine[];
  /** `Quorate` and its version. */
  program: string;
  /** SHA-256 of the English texts of lines, hex: which sentences the ids stood for. */
  texts: string;
  /** The language in which the lines were shown. */
  language: string;
}

export interface Statement extends Stated {
  language: Language;
  /** SHA-256 of `statementText`, 64 lower-case hex digits. */
  digest: string;
  /** The first 64 bits of the digest as PGP words. */
  words: string[];
}

/** The exact text that is hashed: JSON as RFC 8785 has it, so two different statements never give the same text. */
export const statementText = ({ lines, program, texts, language }: Stated): string =>
  canonicalJson({
    statement: STATEMENT_VERSION,
    program,
    texts,
    language,
    lines: lines.map(({ id, facts }) => ({ id, facts })),
  });

let digestOfTexts: string | undefined;

/** SHA-256, hex, of the English texts of all lines as JSON by RFC 8785: a word that is changed changes it. */
export function textsDigest(): string {
  // Asked for with every transcript that is read, and always the same.
  digestOfTexts ??= sha256(canonicalJson(statement));
  return digestOfTexts;
}

/** The statement of these lines. Throws `RangeError` for a line break in a fact: a line is shown as one. */
export function statementOf(lines: readonly StatementLine[], language: Language = 'en'): Statement {
  const stated = { lines, program: PROGRAM, texts: textsDigest(), language };
  if (!lines.every(hasNoBreak)) throw new RangeError('a line of a statement is one line');
  return { ...stated, ...hashed(stated) };
}

const hasNoBreak = ({ id, facts }: StatementLine): boolean =>
  [id, ...Object.entries(facts).flat(2)].every(text => isOneLine(String(text)));

function hashed(stated: Stated): Pick<Statement, 'digest' | 'words'> {
  const digest = sha256(statementText(stated));
  return { digest, words: firstWords(digest) };
}

/** A statement in the first entry of a transcript. */
export const statementFacts = ({ lines, program, texts, language, digest, words }: Statement) => ({
  program,
  statement: STATEMENT_VERSION,
  texts,
  language,
  bound: lines,
  boundDigest: digest,
  words,
});

const written = v.object({
  program: v.string(),
  statement: v.literal(STATEMENT_VERSION),
  texts: v.string(),
  language: v.string(),
  bound: v.array(statementLine),
  boundDigest: v.string(),
  words: v.array(v.string()),
});

/**
 * The statement in the first entry of a transcript. undefined where none of this version is there, or where its digest and
 * words are not those of its lines, or where a line is none that `statementOf` takes or, under the texts of this version,
 * none that these texts have.
 */
export function statementIn(entry: Readonly<Record<string, unknown>>): Stated | undefined {
  const read = v.safeParse(written, entry);
  // A fact under a name that objects have of their own is left out in reading: it would be shown and not hashed.
  if (!read.success || JSON.stringify(read.output.bound) !== JSON.stringify(entry.bound)) return undefined;
  const { bound, boundDigest, words, ...rest } = read.output;
  const stated = { ...rest, lines: bound };
  if (!bound.every(hasNoBreak)) return undefined;
  if (stated.texts === textsDigest() && !bound.every(line => isKnownLine(statement, line))) return undefined;
  try {
    const { digest, words: ofDigest } = hashed(stated);
    return digest === boundDigest && ofDigest.join(' ') === words.join(' ') ? stated : undefined;
  } catch {
    return undefined;
  }
}
