/**
 * A TSS request as files have it: a chain of lines, of which the first is the request as it was created, and each further
 * one something that happened to it. No secret is in it.
 *
 * On disk every line is a file of its own, so that nothing is ever written over or added to; put one behind the other they
 * are the request as one file. Each line cites the SHA-256 of the one before. `docs/formats.md` has a worked example.
 */
import * as v from 'valibot';
import { sha256, utf8 } from '../bytes';
import { Refusal } from '../text/refusals';
import { nodeId } from '../tss/node-ids';
import { between, fileName, fingerprint, hex, isLine, isRecordedName, moment, uuid, whole } from './fields';
import { readFormat } from './read-format';
import { MAX_HOLDERS, requestId } from './tss-epoch';
import { keyFields } from './tss-keys';
import { groupTypes } from './tss-vault';

export const FORMAT = 'quorate-tss-request';
/** Of what is read at most: of a line that older programs do not know, and call newer. The first line, and all others, are of version 1. */
export const VERSION = 2;

/** Characters of a description: more than the longest of the seed's own samples. */
export const DESCRIPTION_MAX = 500;

export const requestTypes = ['KeyGen', 'KeyGenFromKeyGroup', 'Recovery'] as const;
export type RequestType = (typeof requestTypes)[number];

/** A: again from the same group. B: again from a recovery quorum and main shares. C: a whole new main group. */
export const recoveryModes = ['A', 'B', 'C'] as const;
export type RecoveryMode = (typeof recoveryModes)[number];

export const modes = ['strict', 'normal'] as const;

const name = v.pipe(v.string(), v.check(isRecordedName, 'name'));
/** Up to the year 9999, which every program writes with four digits. */
const milliseconds = between(0, Date.UTC(10_000, 0, 1) - 1);
const nodeIds = v.pipe(v.array(nodeId), v.maxLength(MAX_HOLDERS));

const holder = v.strictObject({
  tss_node_id: nodeId,
  name,
  pgp_fingerprint: fingerprint,
  encryptionFingerprint: fingerprint,
});
export type RequestHolder = v.InferOutput<typeof holder>;

const holders = v.pipe(v.array(holder), v.minLength(1), v.maxLength(MAX_HOLDERS));

const source = v.strictObject({
  key_share_holder_group_id: uuid,
  type: v.picklist(groupTypes),
  threshold: between(2, MAX_HOLDERS),
  participants: between(2, MAX_HOLDERS),
  /** Number and hash of the epoch whose shares are used. */
  epoch: v.pipe(whole, v.minValue(1)),
  epochHash: hex(32),
  /** Those who take part. */
  holders,
});
export type RequestSource = v.InferOutput<typeof source>;

const target = v.strictObject({
  key_share_holder_group_id: uuid,
  type: v.picklist(groupTypes),
  threshold: between(2, MAX_HOLDERS),
  participants: between(2, MAX_HOLDERS),
  /** In recovery A and B the one whose share was lost, alone and with the new key. */
  holders,
});
export type RequestTarget = v.InferOutput<typeof target>;

const lostHolder = v.strictObject({
  tss_node_id: nodeId,
  /** Of the key until now. */
  formerFingerprint: fingerprint,
  ...keyFields,
});

const confirmationCode = v.strictObject({
  pgp_fingerprint: fingerprint,
  encryptionFingerprint: fingerprint,
  /** Base64 of the binary OpenPGP message with the code. */
  message: v.pipe(v.string(), v.maxLength(8192), v.regex(/^[A-Za-z0-9+/]{4,}={0,2}$/)),
  /** Hash of the code with the request's context and the key. */
  codeDigest: hex(32),
});
export type ConfirmationCode = v.InferOutput<typeof confirmationCode>;

const head = {
  format: v.literal(FORMAT),
  version: v.literal(1),
  tss_request_id: requestId,
  /** From 0. */
  seq: v.pipe(whole, v.minValue(0)),
  /** SHA-256 of the line before, without its line feed; 64 zeros in the first. */
  previous: hex(32),
  /** ISO 8601, the machine's clock. */
  at: moment,
};

const createdFields = {
  practice: v.boolean(),
  vault_id: uuid,
  vault: name,
  type: v.picklist(requestTypes),
  /** The record that the request was made over. */
  recordNumber: v.pipe(whole, v.minValue(1)),
  recordDigest: hex(32),
  target_key_share_holder_group_id: uuid,
  /** null in a KeyGen. */
  source_key_share_holder_group: v.nullable(
    v.strictObject({ key_share_holder_group_id: uuid, tss_node_ids: nodeIds }),
  ),
  /** '' for types other than Recovery. */
  recoveryMode: v.picklist(['', ...recoveryModes]),
  /** Recovery B: who of the main group takes part; empty otherwise. */
  mainTssNodeIds: nodeIds,
  /** Recovery A and B: whose share was lost, with the key that it is encrypted to now. null otherwise. */
  lostHolder: v.nullable(lostHolder),
  mode: v.picklist(modes),
  /** '' for none. */
  description: v.pipe(
    v.string(),
    v.check(text => text === '' || isLine(text, DESCRIPTION_MAX), 'description'),
  ),
  /** Milliseconds since 1970, UTC. */
  created_timestamp: milliseconds,
  expires_timestamp: milliseconds,
  /** 32 random bytes. */
  nonce: hex(32),
  /** In recovery B the recovery group, then the main group; else one, or none in a KeyGen. */
  sources: v.pipe(v.array(source), v.maxLength(2)),
  target,
  /** Of the vault's chain code; '' before there is one. */
  chainCheck: v.union([hex(32), v.literal('')]),
  /**
   * The hash of what is decided (see `context.ts`), which everything that is made for the request is bound to. `ctx` in the
   * protocol. What else stands above follows from that, or is the record's: see `sound-request.ts`, `request-of-record.ts`.
   */
  context: hex(32),
  /** One for each key that confirms; empty where none were made. */
  codes: v.pipe(v.array(confirmationCode), v.maxLength(2 * MAX_HOLDERS)),
};

const created = v.strictObject({ ...head, event: v.literal('created'), ...createdFields });
export type TssRequest = v.InferOutput<typeof created>;

const answerFields = {
  name,
  /** Of the key that signed: the holder's, as the request has it. */
  pgp_fingerprint: fingerprint,
  /** When, ISO 8601, by the signer's clock: a claim. */
  signedAt: moment,
  /** The clear-signed message as it was brought, with line feeds. */
  signed: v.pipe(v.string(), v.maxLength(1 << 18)),
};

const further = [
  v.strictObject({ ...head, event: v.literal('confirmed'), ...answerFields }),
  v.strictObject({ ...head, event: v.literal('declined'), ...answerFields }),
  v.strictObject({
    ...head,
    event: v.literal('digest'),
    /** Whose contribution, made elsewhere, and its digest; the file comes later. KeyGen only. */
    tss_node_id: nodeId,
    digest: hex(32),
  }),
  v.strictObject({
    ...head,
    version: v.literal(VERSION),
    event: v.literal('withdrawn'),
    /** Whose digest, which was another's or mistyped; nothing had been opened by then. */
    tss_node_id: nodeId,
    digest: hex(32),
  }),
  v.strictObject({
    ...head,
    event: v.literal('contributed'),
    /** A contribution from elsewhere, with its signature: both lie in `contributions/`. */
    tss_node_id: nodeId,
    digest: hex(32),
    file: fileName,
    sha256: hex(32),
    signature: fileName,
    signatureSha256: hex(32),
  }),
  v.strictObject({
    ...head,
    event: v.literal('started'),
    /** Of the attempt. */
    nonce: hex(16),
    transcript: fileName,
  }),
  v.strictObject({
    ...head,
    event: v.literal('succeeded'),
    transcript: fileName,
    /** The record that it left. */
    recordNumber: v.pipe(whole, v.minValue(1)),
    recordDigest: hex(32),
  }),
  v.strictObject({
    ...head,
    event: v.literal('failed'),
    cause: v.picklist(['failed', 'crashed', 'expired', 'cancelled']),
    /** The refusal's code; '' where there was none. */
    reason: v.pipe(v.string(), v.regex(/^[A-Z_]{0,40}$/)),
    /** Whose contribution it was; '' where it was nobody's. */
    contributor: v.union([nodeId, v.literal('')]),
  }),
  v.strictObject({ ...head, event: v.literal('expired') }),
  v.strictObject({ ...head, event: v.literal('cancelled') }),
] as const;

/** Any line of a request. */
export const requestLine = v.variant('event', [created, ...further]);
export type RequestLine = v.InferOutput<typeof requestLine>;
const furtherLine = v.variant('event', further);
/** What happened to a request after it was created. */
export type Happening = v.InferOutput<typeof furtherLine>;

/** What is told of an event; the rest of its line the chain gives. */
export type Told<L extends RequestLine = RequestLine> = L extends unknown
  ? Omit<L, 'format' | 'version' | 'tss_request_id' | 'seq' | 'previous' | 'at'>
  : never;

const NOTHING_BEFORE = '0'.repeat(64);
/** Of any line: a request of 100 holders, with a key and a code for each, is far under this. */
export const REQUEST_LINE_MAX_BYTES = 1 << 20;

/** A request with what happened to it, as its lines have it. Its status `request-history.ts` gives. */
export interface RequestChain {
  request: TssRequest;
  happened: Happening[];
  /** SHA-256 of the last line. */
  digest: string;
}

/** The one text that there is of a line, with its line feed. Throws what valibot does for what is no line. */
const textOf = (one: RequestLine): string => `${JSON.stringify(v.parse(requestLine, one))}\n`;

/** True where two requests are one and the same, in every field. Throws what valibot does for what is none. */
export const isSameRequest = (one: TssRequest, other: TssRequest): boolean => textOf(one) === textOf(other);

/** The first line, and the chain that it begins. `at` is ISO 8601. */
export function firstLine(
  at: string,
  id: string,
  told: Told<TssRequest>,
): { text: string; chain: RequestChain } {
  const begun = {
    format: FORMAT,
    version: 1,
    tss_request_id: id,
    seq: 0,
    previous: NOTHING_BEFORE,
    at,
  };
  const request = v.parse(created, { ...begun, ...told });
  const text = textOf(request);
  return { text, chain: { request, happened: [], digest: digestOf(text) } };
}

/** The line that follows, and the chain after it. */
export function nextLine(
  { request, happened, digest }: RequestChain,
  at: string,
  told: Told<Happening>,
): { text: string; chain: RequestChain } {
  const seq = happened.length + 1;
  const { tss_request_id } = request;
  const version = told.event === 'withdrawn' ? VERSION : 1;
  const begun = { format: FORMAT, version, tss_request_id, seq, previous: digest, at };
  const one = v.parse(furtherLine, { ...begun, ...told });
  const text = textOf(one);
  return { text, chain: { request, happened: [...happened, one], digest: digestOf(text) } };
}

/** Of a line's text with its line feed, which is left out: what `sha256sum` says of the line alone. */
const digestOf = (text: string): string => sha256(utf8(text.slice(0, -1)));

/**
 * Reads a chain, given as its lines (each ended by a line feed) one behind the other. That its events may follow one
 * another, and its context, is not looked at: see `request-history.ts`.
 *
 * Throws `Refusal` FILE_NEWER_FORMAT for a later version of the format, and FILE_DAMAGED for anything else that is none,
 * both naming `name`.
 */
export function readChain(text: string, name: string | LineNames): RequestChain {
  const nameAt = namesOf(name);
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Refusal('FILE_DAMAGED', { name: nameAt(lines.length) });
  const [first, ...rest] = lines.map((one, at) => readLine(one, nameAt(at), at === 0 ? 1 : VERSION));
  if (first?.event !== 'created') throw new Refusal('FILE_DAMAGED', { name: nameAt(0) });
  let digest = digestOf(`${lines[0]}\n`);
  const happened: Happening[] = [];
  for (const [at, one] of rest.entries()) {
    const fits = one.event !== 'created' && one.seq === at + 1 && one.tss_request_id === first.tss_request_id;
    if (!fits) throw new Refusal('FILE_DAMAGED', { name: nameAt(at + 1) });
    // The line before is another than this one follows: it has much that can be changed, and this one only what it says of it.
    if (one.previous !== digest) throw new Refusal('FILE_DAMAGED', { name: nameAt(at) });
    happened.push(one);
    digest = digestOf(`${lines[at + 1]}\n`);
  }
  if (first.seq !== 0 || first.previous !== NOTHING_BEFORE)
    throw new Refusal('FILE_DAMAGED', { name: nameAt(0) });
  return { request: first, happened, digest };
}

/** What is named where one of several lines is damaged: each is in a file of its own. */
export type LineNames = (line: number) => string;
export const namesOf = (name: string | LineNames): LineNames =>
  typeof name === 'string' ? () => name : name;

/** A line counts only as it would be written again: what is shown is then what was hashed. */
const readLine = (text: string, name: string, version: number): RequestLine =>
  readFormat(text, name, {
    format: FORMAT,
    version,
    schema: requestLine,
    isSound: line => textOf(line) === `${text}\n`,
  });
