/** Recovery mode: the token, and the sealed store that it opens. */
import * as v from 'valibot';
import type { SessionEnd } from '../text/en/session-ends';
import { entryContent, entryName } from './entries';
import { startEntryConditionParams } from './key-sets';
import { pgpKeyInput } from './keys';

/** Why a recovery session ended. */
export const sessionEndIds = [
  'left',
  'over',
  'processLost',
  'wrongToken',
  'transcriptFull',
] as const satisfies readonly SessionEnd[];

/** In front of the 24 random characters: nothing, or as Vault 1.3 to 1.9 and 1.10 wrote recovery tokens. */
export const tokenPrefix = v.picklist(['none', 'r.', 'hvr.']);
export type TokenPrefix = v.InferOutput<typeof tokenPrefix>;

export const recoveryTokenParams = v.strictObject({
  /** With it the token is encrypted to this key; without, XORed with a one-time password that the program draws. */
  pgp_key: v.optional(pgpKeyInput),
  /** Never taken: the program draws the password. Here so that the refusal says so. */
  otp: v.optional(v.pipe(v.string(), v.maxLength(4096))),
  prefix: v.optional(tokenPrefix, 'none'),
  ...startEntryConditionParams,
});

/** Vault's fields, in the order of its page; `otp_length` is the length of the token wherever it stands. */
export const recoveryTokenStatus = v.object({
  started: v.boolean(),
  nonce: v.string(),
  progress: v.number(),
  required: v.number(),
  /** Base64 without padding of token XOR password, or base64 of the binary OpenPGP message; '' until complete. */
  encoded_token: v.string(),
  pgp_fingerprint: v.string(),
  otp_length: v.number(),
  complete: v.boolean(),
});
export type RecoveryTokenStatus = v.InferOutput<typeof recoveryTokenStatus>;

export const recoveryTokenStarted = v.object({
  ...recoveryTokenStatus.entries,
  /** The one-time password, base62; only in this answer, and not where a PGP key was given. */
  otp: v.optional(v.string()),
});

/** Recovery mode, as everyone may see it. */
export const recoveryView = v.object({
  keySet: v.string(),
  practice: v.boolean(),
  /**
   * `ready`: no token yet. `collecting`: an attempt is on. `open`: the token was issued, the sealed store can be used.
   * `ending`: the session is over, and its end could not be written yet.
   */
  state: v.picklist(['ready', 'collecting', 'open', 'ending']),
  /** Seconds until the session ends; null where none is open. */
  secondsLeft: v.nullable(v.number()),
  /** Version of the sealed store by the record; 0 where there is none yet. */
  storeVersion: v.number(),
  /** The token was presented and the store used since: it may be left out. False two minutes after the last use. */
  tokenKept: v.boolean(),
});
export type RecoveryView = v.InferOutput<typeof recoveryView>;

const secretText = v.pipe(
  v.instance(Uint8Array),
  v.check(bytes => bytes.length <= 8192, 'too long'),
);

/** As UTF-8 bytes. Left out where it was presented before, and `tokenKept` says that this still does. */
export const presentedToken = v.optional(secretText);

export const decodeTokenParams = v.strictObject({
  /** As it was given, as UTF-8 bytes; padded or not. */
  encoded_token: secretText,
  /** The one-time password, as UTF-8 bytes. */
  otp: secretText,
});

export const decodedToken = v.object({
  token: v.string(),
  /** `bare`: 24 characters without prefix, of either kind. `uuid`: Vault up to 0.11.1. */
  kind: v.picklist(['recovery', 'root', 'bare', 'uuid']),
  /** False where nothing in the token shows whether the password was right. */
  checked: v.boolean(),
});
export type DecodedToken = v.InferOutput<typeof decodedToken>;

export const storeCall = v.strictObject({ token: presentedToken });
export const entryCall = v.strictObject({ token: presentedToken, name: entryName });
export const saveEntryCall = v.strictObject({
  token: presentedToken,
  name: entryName,
  /** Of the file, where nothing is yet. */
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)),
});
export const addEntryCall = v.strictObject({
  token: presentedToken,
  name: entryName,
  content: entryContent,
});

export const storeView = v.object({
  /** Counts every change of the store; 0 where there is none yet. */
  storeVersion: v.number(),
  entries: v.array(
    v.object({
      /** By which transcripts cite it; never given twice. */
      number: v.number(),
      name: v.string(),
      /** Length of the content in bytes. */
      bytes: v.number(),
    }),
  ),
});
export type StoreView = v.InferOutput<typeof storeView>;

export const entryView = v.object({
  number: v.number(),
  name: v.string(),
  /** A named plaintext: given by this call and nowhere else. */
  content: v.instance(Uint8Array),
});
export type EntryView = v.InferOutput<typeof entryView>;

/** An entry that was saved: what is in the file, and its absolute path. */
export const savedEntryView = v.object({
  number: v.number(),
  name: v.string(),
  /** Length of the content in bytes. */
  bytes: v.number(),
  file: v.string(),
});
export type SavedEntryView = v.InferOutput<typeof savedEntryView>;
