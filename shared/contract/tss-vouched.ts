/** Vouching for the record of a TSS vault, as the call takes and answers it. */
import * as v from 'valibot';
import { conditionParams } from './key-sets';
import { textView } from './texts';
import { givenText, whole } from './tss';

export const vouchVaultParams = v.strictObject({
  vault_id: givenText,
  /** The record's, from paper: 64 hex digits or 32 PGP words. */
  digest: givenText,
  /** The words as people compared them; absent: only they are told, and nothing is recorded. */
  words: v.optional(givenText),
  ...conditionParams,
});

export const tssVouchedView = v.object({
  vault: v.string(),
  practice: v.boolean(),
  /** Number of the record's version that is vouched for, or that was written, and its digest. */
  sequence: whole,
  recordDigest: v.string(),
  /** Eight PGP words: of what is vouched for. */
  words: v.array(v.string()),
  /** Files that are not as they were left. */
  remarks: v.array(textView),
  recorded: v.boolean(),
});
export type TssVouchedView = v.InferOutput<typeof tssVouchedView>;
