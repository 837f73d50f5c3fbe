/**
 * Files beside a transcript that has ended, which say what came after its end: JSON Lines that only grow, each line citing the
 * SHA-256 of the line before, the first one the digest of the transcript. They are no part of the transcript's own chain.
 *
 * Such a chain shows that nothing was taken out of the middle or put in; that the last lines are still there only a digest
 * on paper shows.
 */
import * as v from 'valibot';
import { sha256, utf8 } from '../bytes';
import { BESIDE_MAX_BYTES } from '../contract/limits';
import { Refusal } from '../text/refusals';
import { isPlainName } from './key-set';

/** The transcript that such a file stands beside. */
export interface EndedTranscript {
  /** Its file name. */
  file: string;
  /** SHA-256 of its last line, 64 lower-case hex digits. */
  digest: string;
}

/** One that was brought by itself has no name that counts. */
export type Beneath = Pick<EndedTranscript, 'digest'> & Partial<EndedTranscript>;

export const hex32 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const isFileName = (name: string): boolean =>
  isPlainName(name.slice(0, 100)) && name.length <= 255 && !/[/\\\p{C}\p{Zl}\p{Zp}]/u.test(name);
export const fileName = v.pipe(v.string(), v.check(isFileName, 'name'));
export const moment = v.pipe(v.string(), v.minLength(1), v.maxLength(40), v.check(isPlainName, 'moment'));

/** What every line begins with. */
export const head = <F extends string, V extends number = 1>(format: F, version = 1 as V) => ({
  format: v.literal(format),
  version: v.literal(version),
  /** From 0. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
  previous: hex32,
  /** This machine's clock, ISO 8601. */
  at: moment,
  /** File name of the transcript. */
  transcript: fileName,
});

interface Head {
  format: string;
  version: number;
  seq: number;
  previous: string;
  at: string;
  transcript: string;
}

/** How such a file stands: enough to write the next line. */
export interface Beside<L> {
  lines: L[];
  /** SHA-256 of the last line; of the transcript while there is none. */
  digest: string;
}

export const nothingBeside = <L>({ digest }: Beneath): Beside<L> => ({ lines: [], digest });

/** What tells one kind of such files from the other. */
export interface KindBeside<L extends Head> {
  format: string;
  line: v.GenericSchema<unknown, L>;
  /** The version of a line that says this; 1 where it is absent. */
  versionOf?(said: object): number;
  /** The newest version of a line; 1 where it is absent. */
  newest?: number;
  /** What the line says besides its head, in the one order that there is. */
  inOrder(line: L): object;
  unreadable(): Refusal;
  otherTranscript(): Refusal;
  /** `position`: the line's number, from 1. */
  broken(position: number): Refusal;
}

/** The one text of the next line (without line feed). `at` is ISO 8601. */
export const lineText = <L extends Head>(
  { format, versionOf = () => 1 }: Pick<KindBeside<L>, 'format' | 'versionOf'>,
  { lines, digest }: Beside<unknown>,
  at: string,
  transcript: string,
  said: object,
): string =>
  JSON.stringify({
    format,
    version: versionOf(said),
    seq: lines.length,
    previous: digest,
    at,
    transcript,
    ...said,
  });

/** The file with this line, which `lineText` gave; undefined where it is none of this kind. */
export function withLine<L extends Head>(
  { line }: Pick<KindBeside<L>, 'line'>,
  { lines }: Beside<L>,
  text: string,
): Beside<L> | undefined {
  const read = v.safeParse(line, parsed(text));
  return read.success ? { lines: [...lines, read.output], digest: sha256(text) } : undefined;
}

/**
 * Checks such a file against the transcript it claims to be of; without its name by its digest alone. A last line without a line feed is what a crash leaves: it
 * counts as not written; an empty file has no lines.
 *
 * Throws what `kind` says (not such a file, or over 1 MiB; of another transcript; broken), and `Refusal` FILE_NEWER_FORMAT.
 */
export function readBeside<L extends Head>(kind: KindBeside<L>, bytes: Uint8Array, of: Beneath): Beside<L> {
  let standing = nothingBeside<L>(of);
  for (const [number, text] of linesOf(kind, bytes).entries()) {
    refuseNewer(kind, text);
    if (number === 0) checkFirst(kind, text, of);
    const after = withLine(kind, standing, text);
    const read = after?.lines.at(-1);
    if (!after || !read || !fits(kind, read, text, standing, of)) throw kind.broken(number + 1);
    standing = { ...after, digest: sha256(utf8(text)) };
  }
  return standing;
}

function linesOf<L extends Head>(kind: KindBeside<L>, bytes: Uint8Array): string[] {
  if (bytes.length > BESIDE_MAX_BYTES) throw kind.unreadable();
  try {
    const lines = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).split('\n');
    lines.pop();
    return lines;
  } catch {
    throw kind.unreadable();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Its place in the chain, and that it is the one text there is for what it says: what is shown is what was hashed. */
const fits = <L extends Head>(
  kind: KindBeside<L>,
  one: L,
  text: string,
  before: Beside<L>,
  of: Beneath,
): boolean =>
  one.seq === before.lines.length &&
  one.previous === before.digest &&
  one.transcript === (of.file ?? before.lines[0]?.transcript ?? one.transcript) &&
  text === lineText(kind, before, one.at, one.transcript, kind.inOrder(one));

const claimed = v.looseObject({ format: v.string(), version: v.number() });

/** Any line may be of a later version: the file grows in the hands of whichever program comes next. */
function refuseNewer<L extends Head>({ format, newest = 1 }: KindBeside<L>, text: string): void {
  const claim = v.safeParse(claimed, parsed(text));
  if (claim.success && claim.output.format === format && claim.output.version > newest)
    throw new Refusal('FILE_NEWER_FORMAT');
}

function checkFirst<L extends Head>(kind: KindBeside<L>, text: string, of: Beneath): void {
  const claim = v.safeParse(claimed, parsed(text));
  if (!claim.success || claim.output.format !== kind.format) throw kind.unreadable();
  const first = v.safeParse(kind.line, claim.output);
  if (!first.success) return;
  const { seq, previous, transcript } = first.output;
  if (seq === 0 && (previous !== of.digest || (of.file !== undefined && transcript !== of.file)))
    throw kind.otherTranscript();
}
