/** Proofs that a quorum holds a group's keys, as calls take and answer them. */
import * as v from 'valibot';
import { MAX_HOLDERS } from '../records/tss-epoch';
import { PROOF_MAX_BYTES } from '../records/tss-proof';
import { groupTypes } from '../records/tss-vault';
import { startEntryConditionParams } from './key-sets';
import { bytesUpTo } from './share-entry';
import { givenText, holderView, tssRecordBytes, whole } from './tss';

/** Who proves that they hold a group's keys, to whom. */
export const proveKeysParams = v.strictObject({
  vault_id: givenText,
  key_share_holder_group_id: givenText,
  /** Who signs: a quorum. */
  tss_node_ids: v.pipe(v.array(givenText), v.maxLength(MAX_HOLDERS)),
  /** The verifier's text, in one line. */
  challenge: givenText,
  ...startEntryConditionParams,
});

export const verifyProofParams = v.strictObject({
  /** `tss-vault.json`, as the bytes of the file, from wherever it is. */
  record: tssRecordBytes,
  proof: bytesUpTo(PROOF_MAX_BYTES),
  /** The text that the verifier asked with. Without it nothing says that the proof was made for anybody's question. */
  challenge: v.optional(givenText),
});

const proofShown = v.picklist(['epoch', 'root']);

/** What a proof shows of a group's keys, by the record and on any machine. */
export const tssProofView = v.object({
  vault: v.string(),
  vault_id: v.string(),
  practice: v.boolean(),
  key_share_holder_group_id: v.string(),
  type: v.picklist(groupTypes),
  epoch: whole,
  /** False where the record has the group as out of use: another replaced it, and its shares are to be destroyed. */
  inUse: v.boolean(),
  hash: v.string(),
  roots: v.object({ secp256k1: v.string(), ed25519: v.string() }),
  /** When it was made, as the machine that made it says. */
  time: v.string(),
  signers: v.array(v.object(holderView)),
  /** `epoch`: a quorum of this epoch signed. `root`: some quorum of this root did, perhaps with shares of an old epoch. */
  shows: v.object({ secp256k1: proofShown, ed25519: proofShown }),
  /** `epoch` only where that is shown on both curves. */
  proves: proofShown,
  /** True when it was compared with the verifier's text, and is of it. */
  challengeFits: v.boolean(),
  sequence: whole,
  recordDigest: v.string(),
});
export type TssProofView = v.InferOutput<typeof tssProofView>;
