/** How a share is entered into an attempt: as text, out of an encrypted share, or made up for a practice set. */
import * as v from 'valibot';
import { LONG_TEXT_MAX_BYTES, PASSPHRASE_MAX_BYTES, PGP_KEY_MAX_BYTES, SHARE_TEXT_MAX_BYTES } from './limits';

/** 128 random bits drawn by the ceremony process, as 32 lower-case hex digits. Any text is taken and compared. */
export const nonce = v.pipe(v.string(), v.maxLength(128));

/** Of whatever is entered. A missing nonce is a wrong one: the refusal then says what is missing. */
const ofAttempt = { nonce: v.optional(nonce, '') };

/** Of whatever is entered where people are asked who they are: index of the share whose holder somebody said to be. */
const ofSeat = { saidIndex: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))) };

export const bytesUpTo = (limit: number) =>
  v.pipe(
    v.instance(Uint8Array),
    v.check(bytes => bytes.length <= limit, 'too long'),
  );

export const longTextBytes = bytesUpTo(LONG_TEXT_MAX_BYTES);

/** One share as text: UTF-8 bytes. */
const textEntry = v.strictObject({
  key: bytesUpTo(SHARE_TEXT_MAX_BYTES),
  ...ofAttempt,
  /**
   * How the text came. A person mistypes and a pipe has what somebody typed before; what a camera read has a checksum. What
   * is not told counts as typed.
   */
  source: v.optional(v.picklist(['typed', 'piped', 'scanned']), 'typed'),
});

/** An encrypted share, which this machine's gpg opens. */
const cardEntry = v.strictObject({
  source: v.literal('card'),
  /** Armored, binary, base64 or hex. */
  message: longTextBytes,
  ...ofAttempt,
});

/** An encrypted share and the private key that opens it. Main and the page overwrite their copies. */
const privateKeyEntry = v.strictObject({
  source: v.literal('privateKey'),
  /** Armored, binary, base64 or hex. */
  message: longTextBytes,
  /** One OpenPGP private key: armored, binary, or base64 of either. */
  pgp_private_key: bytesUpTo(PGP_KEY_MAX_BYTES),
  /** UTF-8; empty for a key without one. */
  passphrase: bytesUpTo(PASSPHRASE_MAX_BYTES),
  ...ofAttempt,
});

const ofMadeUp = { index: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(255)) };

/** The made-up share with this index, which is opened with its made-up key. */
const practiceEntry = v.strictObject({ source: v.literal('practice'), ...ofMadeUp, ...ofAttempt });

/** Which made-up share is shown as it stands on paper. */
export const practiceShow = v.strictObject(ofMadeUp);
export const practiceShareView = v.object({
  index: v.number(),
  holder: v.string(),
  /** Its text, as its holder would type it. Made up: it protects nothing. */
  share: v.string(),
});
export type PracticeShareView = v.InferOutput<typeof practiceShareView>;

/** One share, in whatever way it is brought: `source` says which. */
export const shareEntry = v.variant('source', [
  v.strictObject({ ...textEntry.entries, ...ofSeat }),
  v.strictObject({ ...cardEntry.entries, ...ofSeat }),
  v.strictObject({ ...privateKeyEntry.entries, ...ofSeat }),
  v.strictObject({ ...practiceEntry.entries, ...ofSeat }),
]);
export type ShareEntry = v.InferOutput<typeof shareEntry>;
export type EntryBy<Source extends ShareEntry['source']> = Extract<ShareEntry, { source: Source }>;

/** How a share came to the ceremony process: as text, or out of an encrypted share. */
export type ShareSource = Exclude<ShareEntry['source'], 'practice'>;

/** The calls that take only one way have the parameters of that way. */
export const shareUpdate = textEntry;
export const cardUpdate = v.omit(cardEntry, ['source']);
export const privateKeyUpdate = v.omit(privateKeyEntry, ['source']);
export const practiceUpdate = v.omit(practiceEntry, ['source']);
