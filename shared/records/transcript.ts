/**
 * The transcript of one attempt: JSON Lines, each line citing the SHA-256 of the one before, ended by an end
 * entry. The digest of a transcript is the SHA-256 of its last line (without the line feed). It never holds a
 * share, a secret, a token or an OTP.
 */
import * as v from 'valibot';
import { sha256, utf8 } from '../bytes';
import { statementLine } from '../contract/texts';
import type { DetailName } from '../text/en/detail-labels';
import { Refusal } from '../text/refusals';
import type { StatementLine } from '../text/statement-lines';
import type { Text } from '../text/text';
import { moment } from './fields';
import { fitsHowFar } from './how-far';
import { outcomes } from './outcome';
import { statementIn } from './statement';

export const FORMAT = 'quorate-transcript';
/** 2 since every save of the record is announced by an entry; see `FIRST_WITH_RECORD_NEXT`. 3 since statements are of version 2, and remarks on the network ids with facts. */
export const VERSION = 3;
/** Transcripts of an earlier version have the lines of a statement and what is remarked on as sentences, and are taken as they are. */
const FIRST_WITH_IDS = 3;
/** Transcripts of an earlier version name a record only when it has been written. */
export const FIRST_WITH_RECORD_NEXT = 2;

export const eventNames = [
  'start',
  'confirmed',
  'share-accepted',
  'share-refused',
  'refused',
  'reserved',
  'record-next',
  'exported',
  'write-failed',
  'exception',
  'recorded',
  'token-issued',
  'store-listed',
  'store-read',
  'store-changing',
  'store-changed',
  'end',
] as const;
export type EventName = (typeof eventNames)[number];

type Fact =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly number[]
  | readonly StatementLine[]
  | readonly Text[];

/** Facts of an entry: public, in the order they are to be read; flat but for the lines of a statement and remarks. Each has a label. */
export type EntryFacts = Readonly<Partial<Record<DetailName, Fact>>>;

/** The same as any program may have written them. */
export type AnyFacts = Readonly<Record<string, Fact>>;

const entry = v.looseObject({
  /** From 0. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** SHA-256 of the line before, 64 hex digits; 64 zeros in the first line. */
  previous: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** The machine's clock, ISO 8601. A claim, not a proof. */
  at: moment,
  event: v.picklist(eventNames),
});
/** What comes after is a newer format: an end in a way in which no attempt ends is no end. */
const end = v.looseObject({ event: v.literal('end'), outcome: v.picklist(outcomes) });
export type Entry = v.InferOutput<typeof entry>;

const versionNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

const NOTHING_BEFORE = '0'.repeat(64);

/** Where a chain stands: enough to write the next line. */
export interface Chain {
  seq: number;
  digest: string;
}
export const emptyChain: Chain = { seq: 0, digest: NOTHING_BEFORE };

/** The next line (without line feed) and the chain after it. */
export function nextLine(
  chain: Chain,
  at: string,
  event: EventName,
  facts: AnyFacts,
): { line: string; chain: Chain } {
  const line = JSON.stringify({ seq: chain.seq, previous: chain.digest, at, event, ...facts });
  return { line, chain: { seq: chain.seq + 1, digest: sha256(line) } };
}

export interface VerifiedTranscript {
  entries: Entry[];
  chain: Chain;
  /** False when there is no end entry: the attempt was interrupted, or the end was cut off. */
  finished: boolean;
  /** Of the format, by its first line. */
  version: number;
}

/** What its attempt was for, as its first line says; '' where that says nothing. */
export const operationIn = ({ entries: [start] }: Pick<VerifiedTranscript, 'entries'>): string =>
  typeof start?.operation === 'string' ? start.operation : '';

/**
 * Checks the chain of a transcript. A last line without a line feed is what a crash leaves: it counts as not
 * written. Throws `Refusal` TRANSCRIPT_UNREADABLE (not a transcript at all), FILE_NEWER_FORMAT, or
 * TRANSCRIPT_BROKEN with the line's number (from 1) as `position`.
 */
export function verifyChain(bytes: Uint8Array, name?: string): VerifiedTranscript {
  const named = name ? { name } : {};
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal('TRANSCRIPT_UNREADABLE', named);
  }
  const lines = text.split('\n');
  const torn = lines.pop() ?? '';
  const entries: Entry[] = [];
  let chain = emptyChain;
  for (const [number, line] of lines.entries()) {
    const parsed = readEntry(line);
    if (number === 0) checkHead(parsed, named);
    const fits =
      parsed !== undefined &&
      parsed.seq === chain.seq &&
      parsed.previous === chain.digest &&
      (parsed.event === 'start') === (number === 0) &&
      (number > 0 || (hasItsWords(parsed) && hasItsRemarks(parsed))) &&
      (parsed.event !== 'end' || fitsHowFar(parsed, entries)) &&
      entries.at(-1)?.event !== 'end';
    if (!fits) throw new Refusal('TRANSCRIPT_BROKEN', { ...named, position: number + 1 });
    entries.push(parsed);
    chain = { seq: chain.seq + 1, digest: sha256(utf8(line)) };
  }
  if (entries.length === 0) throw new Refusal('TRANSCRIPT_UNREADABLE', named);
  // Nothing of ours follows an end entry, torn or not.
  if (torn !== '' && entries.at(-1)?.event === 'end') {
    throw new Refusal('TRANSCRIPT_BROKEN', { ...named, position: entries.length + 1 });
  }
  const version = Number(entries[0]?.version);
  return { entries, chain, finished: entries.at(-1)?.event === 'end', version };
}

/**
 * An entry counts only as it would be written again: a field that is there twice, or under a name that objects have of
 * their own, would be hashed and never shown.
 */
function readEntry(line: string): Entry | undefined {
  try {
    const parsed = v.safeParse(entry, JSON.parse(line));
    return parsed.success &&
      JSON.stringify(parsed.output) === line &&
      isOfKnownForm(parsed.output) &&
      (parsed.output.event !== 'end' || v.is(end, parsed.output))
      ? parsed.output
      : undefined;
  } catch {
    return undefined;
  }
}

const isFact = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const isFlat = (read: object): boolean =>
  Object.values(read).every(value => (Array.isArray(value) ? value.every(isFact) : isFact(value)));

/** Every fact has a name, and all are flat, but for the lines of a statement and remarks on the network. */
function isOfKnownForm(read: Entry): boolean {
  const { bound, networkRemarks, ...rest } = read;
  // Shown, it would look like one more item of the field before it.
  if (Object.hasOwn(read, '')) return false;
  return isFlat(read.event === 'start' ? rest : read);
}

/** What stands in the first entry only with a statement. */
const OF_STATEMENT = ['statement', 'texts', 'language', 'bound', 'boundDigest', 'words'];

/** True where there is no statement, nor a part of one, or its lines are those that its digest and words are of. */
function hasItsWords(start: Entry): boolean {
  if (Number(start.version) < FIRST_WITH_IDS) return isFlat(start);
  return !OF_STATEMENT.some(name => name in start) || statementIn(start) !== undefined;
}

const remarks = v.optional(v.array(statementLine));

/** True where what is remarked on of the network are ids with facts: all of it can be shown. */
const hasItsRemarks = ({ version, networkRemarks }: Entry): boolean =>
  Number(version) < FIRST_WITH_IDS || v.is(remarks, networkRemarks);

function checkHead(first: Entry | undefined, named: { name?: string }): void {
  if (first?.event !== 'start' || first.format !== FORMAT || !v.is(versionNumber, first.version)) {
    throw new Refusal('TRANSCRIPT_UNREADABLE', named);
  }
  if (first.version > VERSION) throw new Refusal('FILE_NEWER_FORMAT', named);
}
