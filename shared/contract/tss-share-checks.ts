/** A holder's check of their share of a TSS vault, and what is asked with a share that was checked, as calls take and answer them. */
import * as v from 'valibot';
import { complaintFindings } from '../tss/complaint-text';
import { curveNames } from '../tss/curve-names';
import { entryConditionParams } from './key-sets';
import { PASSPHRASE_MAX_BYTES, PGP_KEY_MAX_BYTES, TSS_SHARE_FILE_MAX_BYTES } from './limits';
import { bytesUpTo, longTextBytes } from './share-entry';
import { typedDigest } from './transcripts';
import { givenText, holderView, tssRecordBytes, vaultParams, vaultView, whole } from './tss';
import { madeContributions } from './tss-verified';

const shareFileBytes = bytesUpTo(TSS_SHARE_FILE_MAX_BYTES);

const checkParams = {
  key_share_holder_group_id: givenText,
  epoch: v.optional(whole),
  /** Whose share. */
  tss_node_id: givenText,
  /** How the messages are opened: with this machine's gpg, elsewhere with gpg, with a private key, or in a practice vault with the made-up one. */
  by: v.picklist(['card', 'piped', 'privateKey', 'practice']),
  /** `piped`: what was in each message, in hex on a line of its own; of a sum its two lines. */
  opened: v.optional(longTextBytes, () => new Uint8Array(0)),
  pgp_private_key: v.optional(bytesUpTo(PGP_KEY_MAX_BYTES), () => new Uint8Array(0)),
  passphrase: v.optional(bytesUpTo(PASSPHRASE_MAX_BYTES), () => new Uint8Array(0)),
  ...entryConditionParams,
};

/**
 * Of the contribution that the holder made on a machine of their own, from their paper: its first 16 digits or 8 words, or more. Needed
 * at the first check of a share where the record says that there is one.
 */
const ownDigest = { ownDigest: v.optional(typedDigest, '') };

export const checkTssShareParams = v.strictObject({
  ...vaultParams.entries,
  ...checkParams,
  ...ownDigest,
  /** A share file, or the message with a sum; absent: the holder's share file in the folder. */
  share: v.optional(shareFileBytes),
});
export const checkTssShareElsewhereParams = v.strictObject({
  /** `tss-vault.json`, as the bytes of the file. */
  record: tssRecordBytes,
  ...checkParams,
  ...ownDigest,
  share: shareFileBytes,
});

/** The sum of a holder, and where the confidential file is to be written: a new file outside of the ceremony folder. */
export const xpubParams = v.strictObject({
  ...vaultParams.entries,
  ...checkParams,
  share: v.optional(shareFileBytes, () => new Uint8Array(0)),
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)),
});
/** `file`: where it was written, absolute. */
export const xpubView = v.object({ file: v.string() });
export const childKeyParams = v.strictObject({
  ...vaultParams.entries,
  /** xpub or cpub of the vault: confidential. */
  extended_key: bytesUpTo(1000),
  /** As in m/44/60/0/0/5, without a hardened step. */
  path: givenText,
});
/** `publicKey` in hex: 33 bytes on secp256k1, 32 on ed25519. */
export const childKeyView = v.object({
  curve: v.picklist(curveNames),
  path: v.string(),
  publicKey: v.string(),
});

export const tssShareCheckView = v.object({
  ...vaultView,
  key_share_holder_group_id: v.string(),
  epoch: whole,
  hash: v.string(),
  ...holderView,
  fits: v.boolean(),
  /** The text of the receipt, to be put into a file as it is and clear-signed; '' where something does not fit. */
  receipt: v.string(),
  /** The sum, encrypted to its holder, armored; '' where it was a sum that was checked. */
  sum: v.string(),
  /** Where it was written, relative to the ceremony folder; '' where it was not. */
  file: v.string(),
  /** What does not fit, and the text to sign, which is '' where the key to the message is not known. */
  complaints: v.array(
    v.object({
      contributor: v.string(),
      finding: v.picklist(complaintFindings),
      /** A curve, or the chain code; '' where that cannot be said. */
      of: v.string(),
      text: v.string(),
    }),
  ),
  /** Names of those who sent this holder another chain code than the vault's, or none; another's was taken. */
  otherChainCodes: v.array(v.string()),
  /** To be compared with what each maker has on paper. */
  contributions: madeContributions,
  /** Which of them is this holder's own, by its `tss_node_id`; '' where none is. */
  own: v.string(),
  sequence: whole,
  recordDigest: v.string(),
});
export type TssShareCheckView = v.InferOutput<typeof tssShareCheckView>;
