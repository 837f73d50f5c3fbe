/**
 * Sign-offs: at the end each role signs the digest of the transcript, detached, by a file or on paper, or declines with
 * a reason. They are in a file of their own beside the transcript: see `beside.ts`.
 */
import * as v from 'valibot';
import { folded } from '../text/names';
import { MAX_PLAIN_TEXT, plainText } from '../text/plain-text';
import { Refusal } from '../text/refusals';
import { refuseSecrets } from '../text/refuse-secrets';
import {
  type Beside,
  type EndedTranscript,
  fileName,
  head,
  hex32,
  isFileName,
  type KindBeside,
  lineText,
  moment,
  nothingBeside,
  readBeside,
  withLine,
} from './beside';
import { isPlainName } from './key-set';

export const FORMAT = 'quorate-sign-off';

const plainName = v.pipe(v.string(), v.check(isPlainName, 'name'));

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

const ofLine = head(FORMAT);
const line = v.variant('how', [
  v.strictObject({ ...ofLine, ...byFile.entries }),
  v.strictObject({ ...ofLine, ...onPaper.entries }),
  v.strictObject({ ...ofLine, ...declined.entries }),
]);
export type SignOffLine = v.InferOutput<typeof line>;

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
export function signOffText(of: EndedTranscript & { role: string; name: string }): string {
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

export type SignOffs = Beside<SignOffLine>;

export const noSignOffs = (of: EndedTranscript): SignOffs => nothingBeside(of);

/** By a key it is the key that counts: a name anybody can write, so it shuts nobody out. */
function sameStatement(a: SignOff | SignOffLine, b: SignOff | SignOffLine): boolean {
  if (folded(a.role) !== folded(b.role)) return false;
  if (a.how === 'file' || b.how === 'file')
    return a.how === 'file' && b.how === 'file' && a.fingerprint === b.fingerprint;
  return a.how === b.how && folded(a.name) === folded(b.name);
}

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
  const text = lineText(kind, before, at, transcript, inOrder(checked));
  const after = withLine(kind, before, text);
  if (!after) throw new Refusal('SIGN_OFF_UNUSABLE', { name: 'transcript', expected: MAX_PLAIN_TEXT });
  return { line: text, after };
}

const kind: KindBeside<SignOffLine> = {
  format: FORMAT,
  line,
  inOrder,
  unreadable: () => new Refusal('SIGN_OFFS_UNREADABLE'),
  otherTranscript: () => new Refusal('SIGN_OFFS_OTHER_TRANSCRIPT'),
  broken: position => new Refusal('SIGN_OFFS_BROKEN', { position }),
};

/**
 * Checks a file of sign-offs as `readBeside` does. Signatures are not verified by this.
 *
 * Throws `Refusal` SIGN_OFFS_UNREADABLE (not such a file, or over 1 MiB), FILE_NEWER_FORMAT, SIGN_OFFS_OTHER_TRANSCRIPT,
 * or SIGN_OFFS_BROKEN with the line's number (from 1) as `position`.
 */
export const verifySignOffs = (bytes: Uint8Array, of: EndedTranscript): SignOffs =>
  readBeside(kind, bytes, of);
