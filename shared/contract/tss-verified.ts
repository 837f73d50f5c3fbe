/** What verifying a group's keys takes and answers: from files alone, on any machine. */
import * as v from 'valibot';
import { epochStates, MAX_HOLDERS } from '../records/tss-epoch';
import { longTextBytes } from './share-entry';
import { chainSideView, givenText, holderView, tssRecordBytes, vaultView, whole } from './tss';

export const verifyGroupParams = v.strictObject({
  /** `tss-vault.json`, as the bytes of the file, from wherever it is. */
  record: tssRecordBytes,
  key_share_holder_group_id: givenText,
  epoch: v.optional(whole),
  /** Clear-signed receipts of its holders, as the bytes of the files. */
  receipts: v.pipe(v.array(longTextBytes), v.maxLength(MAX_HOLDERS)),
});

/** What keys were made of: each contribution with its digest, in the order of the contributors. */
export const madeContributions = v.array(
  v.object({ ...holderView, made: v.picklist(['here', 'elsewhere']), digest: v.string() }),
);

/** What the record and the receipts show of a group's keys, without a secret and on any machine. */
export const verifiedGroupView = v.object({
  ...vaultView,
  key_share_holder_group_id: v.string(),
  epoch: whole,
  /** By the record alone: receipts do not say whether keys are void. */
  state: v.picklist(epochStates),
  /** False where the record has the group as out of use: another replaced it, and its shares are to be destroyed. */
  inUse: v.boolean(),
  hash: v.string(),
  roots: v.object({ secp256k1: v.string(), ed25519: v.string() }),
  /** To be compared with what each maker has on paper. */
  contributions: madeContributions,
  /** Names: whose receipt was given and holds; whose the record has by code alone; whose is missing. */
  confirmed: v.array(v.string()),
  byCode: v.array(v.string()),
  missing: v.array(v.string()),
  /** Whose receipts are over which chain code, by its check: more than one where they disagree. */
  chainCodes: v.array(chainSideView),
  /** True when every holder's receipt was given and holds, all over one chain code. */
  agrees: v.boolean(),
  sequence: whole,
  recordDigest: v.string(),
});
export type VerifiedGroupView = v.InferOutput<typeof verifiedGroupView>;
