/**
 * Sign-offs: at the end each role signs the digest of the transcript, detached, by a file or on paper, or declines with
 * a reason. They are beside the transcript, which has ended, in a file of their own: JSON Lines, each line citing the
 * SHA-256 of the line before, the first one the digest of the transcript.
 *
 * A chain shows that nothing was taken out of the middle or put in; that the last lines are still there only a digest
 * on paper shows.
 */
import * as v from 'valibot';
import { sha256, utf8 } from '../bytes';
import { folded } from '../text/names';
import { MAX_PLAIN_TEXT, plainText } from '../text/plain-text';
import { Refusal } from '../text/refusals';
import { refuseSecrets } from '../text/refuse-secrets';
import { isPlainName } from './key-set';

export const FORMAT = 'quorate-sign-off';
export const VERSION = 1;
/** Hundreds of sign-offs are under this. */
export const SIGN_OFFS_MAX_BYTES = 1 << 20;

const hex32 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const plainName = v.pipe(v.string(), v.check(isPlainName, 'name'));
const isFileName = (name: string): boolean =>
  isPlainName(name.slice(0, 100)) && name.length <= 255 && !/[/\\\p{C}\p{Zl}\p{Zp}]/u.test(name);
const fileName = v.pipe(v.string(), v.check(isFileName, 'name'));
const moment = v.pipe(v.string(), v.minLength(1), v.maxLength(40), v.check(isPlainName, 'moment'));

const who = {
  /** Operator, witness, auditor: as the organisation calls it. */
  role: plainName,
  name: plainName,
};

/** `file`: a detached OpenPGP signature of `signOffText`, which was verified before this was written. */
const byFile = v.strictObject({
  ...who,
  how: v.literal('file'),
  /** Its file name, beside this file, and the SHA-256 of its bytes. */
  signature: fileName,
  signatureSha256: hex32,
  /** Of the signer's primary key, 40 hex digits. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  /** When, by the signer's clock: a claim. */
  signedAt: moment,
});
/** The paper is kept elsewhere; this only says that there is one. */
const onPaper = v.strictObject({ ...who, how: v.literal('paper') });
const declined = v.strictObject({
  ...who,
  how: v.literal('declined'),
  reason: v.pipe(
    v.string(),
    v.check(text => plainText(text) === text, 'plain text'),
  ),
});
export const signOff = v.variant('how', [byFile, onPaper, declined]);
export type SignOff = v.InferOutput<typeof signOff>;

const head = {
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  /** From 0. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
  previous: hex32,
  /** This machine's clock, ISO 8601. */
  at: moment,
  /** File name of the transcript. */
  transcript: fileName,
};
const line = v.variant('how', [
  v.strictObject({ ...head, ...byFile.entries }),
  v.strictObject({ ...head, ...onPaper.entries }),
  v.strictObject({ ...head, ...declined.entries }),
]);
export type SignOffLine = v.InferOutput<typeof line>;

/** The transcript that is signed off. */
export interface SignedTranscript {
  /** Its file name. */
  file: string;
  /** SHA-256 of its last line, 64 lower-case hex digits. */
  digest: string;
}

const SIGN_OFFS = '.sign-offs.jsonl';

/** `20261121T143000Z-generate-share-1a2b3c4d.jsonl` -> `20261121T143000Z-generate-share-1a2b3c4d.sign-offs.jsonl`. */
export const signOffsFile = (transcript: string): string =>
  `${transcript.replace(/\.jsonl$/, '')}${SIGN_OFFS}`;

/** Nothing that lists transcripts may take a file of sign-offs for one. */
export const isSignOffs = (file: string): boolean => file.endsWith(SIGN_OFFS);

/**
 * The text that is signed, to be put into a file as it is (UTF-8): five lines, each ended by a line feed.
 *
 *     Quorate sign-off v1
 *     Transcript: <file name>
 *     Digest: <64 hex digits>
 *     Role: <role>
 *     Name: <name>
 *
 * No value can hold a line break, so two sign-offs never have the same text. `gpg --armor --detach-sign` of that file
 * gives the signature. Throws `Refusal` SIGN_OFF_UNUSABLE, which names the field: `file`, `digest`, `role` or `name`.
 */
export function signOffText(of: SignedTranscript & { role: string; name: string }): string {
  const unusable = (name: string) => new Refusal('SIGN_OFF_UNUSABLE', { name, expected: MAX_PLAIN_TEXT });
  if (!isFileName(of.file)) throw unusable('file');
  if (!/^[0-9a-f]{64}$/.test(of.digest)) throw unusable('digest');
  if (!isPlainName(of.role)) throw unusable('role');
  if (!isPlainName(of.name)) throw unusable('name');
  return [
    'Quorate sign-off v1',
    `Transcript: ${of.file}`,
    `Digest: ${of.digest}`,
    `Role: ${of.role}`,
    `Name: ${of.name}`,
    '',
  ].join('\n');
}

/**
 * The sign-off as it is written. Throws `Refusal` SIGN_OFF_UNUSABLE, which names the first field that cannot be used, and
 * TEXT_LOOKS_SECRET.
 */
export function checkedSignOff(given: SignOff): SignOff {
  const tidy = given.how === 'declined' ? { ...given, reason: plainText(given.reason) ?? '' } : { ...given };
  const parsed = v.safeParse(signOff, tidy);
  if (parsed.success) {
    refuseSecrets(given.role, given.name, given.how === 'declined' ? given.reason : undefined);
    return parsed.output;
  }
  const [field] = parsed.issues[0].path ?? [];
  const name = typeof field?.key === 'string' ? field.key : 'content';
  throw new Refusal('SIGN_OFF_UNUSABLE', { name, expected: MAX_PLAIN_TEXT });
}

/** How a file of sign-offs stands: enough to write the next line. */
export interface SignOffs {
  lines: SignOffLine[];
  /** SHA-256 of the last line; of the transcript while there is none. */
  digest: string;
}

export const noSignOffs = ({ digest }: SignedTranscript): SignOffs => ({ lines: [], digest });

/** By a key it is the key that counts: a name anybody can write, so it shuts nobody out. */
function sameStatement(a: SignOff | SignOffLine, b: SignOff | SignOffLine): boolean {
  if (folded(a.role) !== folded(b.role)) return false;
  if (a.how === 'file' || b.how === 'file')
    return a.how === 'file' && b.how === 'file' && a.fingerprint === b.fingerprint;
  return a.how === b.how && folded(a.name) === folded(b.name);
}

const textOf = (
  { seq, previous, at }: { seq: number; previous: string; at: string },
  transcript: string,
  given: SignOff,
): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, seq, previous, at, transcript, ...inOrder(given) });

/** The fields in the order of the schema, so that a sign-off has one text only. */
function inOrder(given: SignOff): SignOff {
  const { role, name } = given;
  if (given.how === 'paper') return { role, name, how: given.how };
  if (given.how === 'declined') return { role, name, how: given.how, reason: given.reason };
  const { how, signature, signatureSha256, fingerprint, signedAt } = given;
  return { role, name, how, signature, signatureSha256, fingerprint, signedAt };
}

/**
 * The next line (without line feed) and how the file stands after it. `at` is ISO 8601, `transcript` the file name of
 * the transcript. One person may say several things (decline, and later sign), but not the same twice. Who signed by a file is
 * known by the key.
 *
 * Throws as `checkedSignOff`, and `Refusal` SIGN_OFF_REPEATED.
 */
export function nextSignOff(
  before: SignOffs,
  at: string,
  transcript: string,
  given: SignOff,
): { line: string; after: SignOffs } {
  const checked = checkedSignOff(given);
  if (before.lines.some(one => sameStatement(one, checked)))
    throw new Refusal('SIGN_OFF_REPEATED', { name: checked.name });
  const text = textOf({ seq: before.lines.length, previous: before.digest, at }, transcript, checked);
  const parsed = v.safeParse(line, JSON.parse(text));
  if (!parsed.success)
    throw new Refusal('SIGN_OFF_UNUSABLE', { name: 'transcript', expected: MAX_PLAIN_TEXT });
  return { line: text, after: { lines: [...before.lines, parsed.output], digest: sha256(text) } };
}

/**
 * Checks a file of sign-offs against the transcript it claims to be of. A last line without a line feed is what a crash
 * leaves: it counts as not written; an empty file has no sign-offs. Signatures are not verified by this.
 *
 * Throws `Refusal` SIGN_OFFS_UNREADABLE (not such a file, or over 1 MiB), FILE_NEWER_FORMAT, SIGN_OFFS_OTHER_TRANSCRIPT,
 * or SIGN_OFFS_BROKEN with the line's number (from 1) as `position`.
 */
export function verifySignOffs(bytes: Uint8Array, of: SignedTranscript): SignOffs {
  const lines = linesOf(bytes);
  let standing = noSignOffs(of);
  for (const [number, text] of lines.entries()) {
    const parsed = readLine(text);
    if (number === 0) checkFirst(text, parsed, of);
    if (!parsed || !fits(parsed, text, standing, of))
      throw new Refusal('SIGN_OFFS_BROKEN', { position: number + 1 });
    standing = { lines: [...standing.lines, parsed], digest: sha256(utf8(text)) };
  }
  return standing;
}

function linesOf(bytes: Uint8Array): string[] {
  if (bytes.length > SIGN_OFFS_MAX_BYTES) throw new Refusal('SIGN_OFFS_UNREADABLE');
  try {
    const lines = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).split('\n');
    lines.pop();
    return lines;
  } catch {
    throw new Refusal('SIGN_OFFS_UNREADABLE');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readLine(text: string): SignOffLine | undefined {
  const read = v.safeParse(line, parsed(text));
  return read.success ? read.output : undefined;
}

/** Its place in the chain, and that it is the one text there is for what it says: what is shown is what was hashed. */
const fits = (one: SignOffLine, text: string, before: SignOffs, of: SignedTranscript): boolean =>
  one.seq === before.lines.length &&
  one.previous === before.digest &&
  one.transcript === of.file &&
  text === textOf(one, one.transcript, one);

const claimed = v.looseObject({ format: v.literal(FORMAT), version: v.number() });

function checkFirst(text: string, first: SignOffLine | undefined, of: SignedTranscript): void {
  const claim = v.safeParse(claimed, parsed(text));
  if (!claim.success) throw new Refusal('SIGN_OFFS_UNREADABLE');
  if (claim.output.version > VERSION) throw new Refusal('FILE_NEWER_FORMAT');
  if (first?.seq === 0 && (first.previous !== of.digest || first.transcript !== of.file))
    throw new Refusal('SIGN_OFFS_OTHER_TRANSCRIPT');
}
