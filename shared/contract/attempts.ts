/** Attempts: how they start, and what of them anyone may see. */
import * as v from 'valibot';
import { roomParams } from './key-sets';
import { pgpKeyInput } from './keys';

/** 128 random bits drawn by the ceremony process, as 32 lower-case hex digits. Any text is taken and compared. */
export const nonce = v.pipe(v.string(), v.maxLength(128));

/** The longest share is 64 KiB and an index byte; as hex, with room for spaces and line ends. */
export const SHARE_TEXT_MAX_BYTES = 1 << 18;
export const shareTextBytes = v.pipe(
  v.instance(Uint8Array),
  v.check(bytes => bytes.length <= SHARE_TEXT_MAX_BYTES, 'too long'),
);

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
  ...roomParams,
});

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
export const proof = v.picklist(['verified', 'unproven']);

export const attemptResult = v.object({
  /** Base64 of the binary message, for generateShare; '' for createKeySet. */
  key: v.string(),
  files: v.array(v.string()),
  proof,
  transcript: v.object({ file: v.string(), digest: v.string(), words: v.array(v.string()) }),
});

export const attemptView = v.object({
  operation: v.picklist(['createKeySet', 'generateShare']),
  /**
   * `confirming`: waits for `createKeySet.confirm`. `collecting`: waits for shares. `writing`: the result is made
   * but could not be written; see `problem` and `attempt.write`. The others are ends.
   */
  phase: v.picklist(['confirming', 'collecting', 'writing', 'complete', 'cancelled', 'expired', 'failed']),
  nonce: v.string(),
  keySet: v.string(),
  practice: v.boolean(),
  /** Exactly what the words stand for, line by line, in order. */
  bound: v.array(v.object({ label: v.string(), value: v.string() })),
  /** SHA-256 of the bound lines, hex. */
  boundDigest: v.string(),
  /** Eight PGP words: the first 64 bits of that digest. */
  words: v.array(v.string()),
  holder: v.string(),
  index: v.number(),
  pgp_fingerprint: v.string(),
  payload: payloadForm,
  progress: v.number(),
  required: v.number(),
  seats: v.array(seat),
  /** Seconds until the attempt ends for want of input; null after its end. */
  secondsLeft: v.nullable(v.number()),
  problem: v.nullable(v.object({ code: v.string(), message: v.string() })),
  result: v.nullable(attemptResult),
  /** What was found on disk when the attempt was given up while its result was written; '' otherwise. */
  settled: v.string(),
  /** True when it was given up then and the folder failed: whether anything was issued is not known; see `problem`. */
  uncertain: v.boolean(),
});
export type AttemptView = v.InferOutput<typeof attemptView>;
