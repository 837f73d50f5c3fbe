/** Attempts: how they start, and what of them anyone may see. */
import * as v from 'valibot';
import { operations } from '../operations/specs';
import { MAX_SECRET_BYTES } from '../records/key-set';
import { exceptionParams as statedException } from './exceptions';
import { startConditionParams, startEntryConditionParams } from './key-sets';
import { pgpKeyInput } from './keys';
import { sessionEndIds } from './recovery';
import { nonce } from './share-entry';
import { refusedView, statementLineView, textView } from './texts';
import { typedDigest } from './transcripts';
import { whichTranscript } from './which-transcript';

export const payloadForm = v.picklist(['hex', 'base64', 'raw']);
export type PayloadForm = v.InferOutput<typeof payloadForm>;

export const generateShareParams = v.strictObject({
  /** Required. Vault's page writes `pgp-key` in one sample; that is accepted too. */
  pgp_key: v.optional(pgpKeyInput),
  'pgp-key': v.optional(pgpKeyInput),
  /** Who is to have the new share. */
  holder: v.string(),
  /** What the message holds: hex text of the share (as Vault's init and rekey do), base64 text, or raw bytes. */
  payload: v.optional(payloadForm, 'hex'),
  /** The new index; drawn by the ceremony process when absent. */
  newIndex: v.optional(v.pipe(v.number(), v.integer())),
  acceptCollisionRisk: v.optional(v.boolean(), false),
  /** How many shares more than required are to be entered; all must agree before anything is issued. */
  proofShares: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(254)), 0),
  /**
   * The operator declares that the key of this adopted set was drawn at random. With proof shares that agree, the
   * record then gets verifiers. Never for a secret that could be guessed.
   */
  declareRandom: v.optional(v.boolean(), false),
  /** Length of the secret in bytes, where it is known. Only secrets.js sets can be checked by it. */
  secretBytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_SECRET_BYTES))),
  ...startEntryConditionParams,
});

/** A listed index is given again, to its holder's new key. */
export const reissueParams = v.strictObject({
  index: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(255)),
  /** Who has this index, where the record does not say; the record names them from then on. */
  holder: v.optional(v.string()),
  pgp_key: v.optional(pgpKeyInput),
  payload: v.optional(payloadForm, 'hex'),
  ...startEntryConditionParams,
});

/** One holder, no quorum: is this share good, and whose is it. */
export const checkShareStatus = v.object({
  started: v.boolean(),
  nonce: v.string(),
  complete: v.boolean(),
  /** 0 and '' until a share has been judged. */
  index: v.number(),
  holder: v.string(),
  /** `verified`: certainly the share of this index. `unproven`: its form is right; more cannot be known of it. */
  proof: v.picklist(['verified', 'unproven']),
  files: v.array(v.string()),
});
export type CheckShareStatus = v.InferOutput<typeof checkShareStatus>;

/** While no share is being checked. */
export const idleCheckShare: CheckShareStatus = {
  started: false,
  nonce: '',
  complete: false,
  index: 0,
  holder: '',
  proof: 'unproven',
  files: [],
};

export const markShareParams = v.strictObject({
  index: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(255)),
  status: v.picklist(['lost', 'destroyed']),
  /** Why, in the operator's words; one line, public. */
  reason: v.string(),
  ...startConditionParams,
});

/** People say that a digest is on their paper: the record's, or that of a transcript whose share is kept apart. */
export const vouchRecordParams = v.strictObject({
  /** As it is typed: 64 hex digits or 32 PGP words. */
  digest: typedDigest,
  /**
   * What becomes of a share that is apart: it is recorded as issued, or was destroyed and will never be used. Needed for a share,
   * refused for a record.
   */
  use: v.optional(v.picklist(['issued', 'unused'])),
  ...startConditionParams,
});

/** What a witness saw go otherwise than it should; goes into the transcript. */
export const exceptionParams = v.strictObject({ nonce, ...statedException.entries });

export const signOffsParams = v.strictObject(whichTranscript);

/** A role signs the digest of the transcript that has ended, detached, or declines. */
export const signOffParams = v.strictObject({
  ...whichTranscript,
  role: v.string(),
  name: v.string(),
  how: v.picklist(['file', 'paper', 'declined']),
  /** With `declined`: why. */
  reason: v.optional(v.string(), ''),
  /** With `file`: the detached signature over the sign-off text (armored or binary), and the signer's key. */
  signature: v.optional(pgpKeyInput),
  pgp_key: v.optional(pgpKeyInput),
});

export const signOffsView = v.object({
  /** The transcript's file name and digest. */
  transcript: v.string(),
  digest: v.string(),
  /** What a role and a name would sign: the exact text, for `gpg --armor --detach-sign`; with `{role}` and `{name}`. */
  textTemplate: v.string(),
  signOffs: v.array(
    v.object({
      at: v.string(),
      role: v.string(),
      name: v.string(),
      how: v.picklist(['file', 'paper', 'declined']),
      reason: v.string(),
      pgp_fingerprint: v.string(),
    }),
  ),
});
export type SignOffsView = v.InferOutput<typeof signOffsView>;

/** Vault's fields letter for letter, then ours. */
export const generateShareStatus = v.object({
  started: v.boolean(),
  nonce: v.string(),
  progress: v.number(),
  required: v.number(),
  /** Base64 of the binary OpenPGP message with the new share; '' until complete. */
  key: v.string(),
  pgp_fingerprint: v.string(),
  complete: v.boolean(),
  /** The new index; 0 when idle. */
  index: v.number(),
  /** Paths of the files written, relative to the ceremony folder. */
  files: v.array(v.string()),
});
export type GenerateShareStatus = v.InferOutput<typeof generateShareStatus>;

export const seat = v.object({
  /** 0 where it is not known (an adopted set's unknown holders). */
  index: v.number(),
  /** '' where it is not known. */
  holder: v.string(),
  accepted: v.boolean(),
});

/** The longest part of the truth about how right the result is; see `docs/security.md`. */
export const proof = v.picklist(['verified', 'consistent', 'unproven']);
export type Proof = v.InferOutput<typeof proof>;

export const attemptResult = v.object({
  /** Base64 of the binary message, for generateShare; '' for createKeySet. */
  key: v.string(),
  files: v.array(v.string()),
  proof,
  transcript: v.object({ file: v.string(), digest: v.string(), words: v.array(v.string()) }),
  /** The record that it left: its number, and SHA-256 as hex. Both go on paper with the transcript's digest. */
  record: v.object({ number: v.number(), digest: v.string() }),
});

export const attemptView = v.object({
  operation: v.picklist(operations),
  /**
   * `confirming`: waits for `createKeySet.confirm`. `collecting`: waits for shares. `writing`: the result is made
   * but could not be written; see `problem` and `attempt.write`. `recovering`: the recovery token was issued, its
   * session is open. The others are ends.
   */
  phase: v.picklist([
    'confirming',
    'collecting',
    'writing',
    'recovering',
    'complete',
    'cancelled',
    'expired',
    'failed',
  ]),
  nonce: v.string(),
  keySet: v.string(),
  practice: v.boolean(),
  /** Exactly what the words stand for, line by line, in order. */
  bound: v.array(statementLineView),
  /** SHA-256 of the statement that these lines are of, hex. */
  boundDigest: v.string(),
  /** Eight PGP words: the first 64 bits of that digest. */
  words: v.array(v.string()),
  holder: v.string(),
  index: v.number(),
  pgp_fingerprint: v.string(),
  payload: payloadForm,
  progress: v.number(),
  required: v.number(),
  /** How many more than required are needed: `progress` goes up to the sum of both. */
  proofShares: v.number(),
  seats: v.array(seat),
  /** The attempt was started so that private keys may be entered, to open encrypted shares. */
  acceptsPrivateKeys: v.boolean(),
  /** Who drives the program and who watches, as they were named at the start, for the transcript; '' and none where nobody was. */
  operator: v.string(),
  witnesses: v.array(v.string()),
  /**
   * Characters of the first share of a set whose length nobody knew, until people confirm that it is whole
   * (`attempt.confirmLength`); the next one is refused before. Else 0.
   */
  lengthToConfirm: v.number(),
  /** Seconds until the attempt ends for want of input, or its time; null after its end. */
  secondsLeft: v.nullable(v.number()),
  problem: v.nullable(refusedView),
  result: v.nullable(attemptResult),
  /** The recovery token as it was handed out, while its session is open; '' otherwise. */
  encoded_token: v.string(),
  /** Why a recovery session ended, as its transcript says, an id; '' otherwise. */
  sessionEnded: v.picklist(['', ...sessionEndIds]),
  /**
   * A share that was exported and is in no record, because somebody changed the record meanwhile: issued, not recorded, to
   * be kept apart. `file` is relative to the ceremony folder, `sha256` its digest.
   */
  unrecorded: v.nullable(
    v.object({ index: v.number(), holder: v.string(), file: v.string(), sha256: v.string() }),
  ),
  /** What was found on disk when the attempt was given up while its result was written; else empty. */
  settled: v.array(textView),
  /** True when it was given up then and the folder failed: whether anything was issued is not known; see `problem`. */
  uncertain: v.boolean(),
});
export type AttemptView = v.InferOutput<typeof attemptView>;
