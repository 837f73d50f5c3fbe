/** Whether a TSS request is of a vault's record as it stands: who takes part in it, by which keys, is for the record to say. */
import { isSameRequest, type TssRequest } from '../records/tss-request';
import type { TssVaultRecord } from '../records/tss-vault';
import { Refusal } from '../text/refusals';
import { frozenOf } from './frozen-request';
import { type RequestOrder, requireOrder } from './request-rules';

/** A request as it was asked for, told from what was made of it. */
function orderOf(request: TssRequest): RequestOrder {
  const { source_key_share_holder_group: source, recoveryMode, lostHolder, mainTssNodeIds } = request;
  return {
    type: request.type,
    target_key_share_holder_group_id: request.target_key_share_holder_group_id,
    ...(source && { source_key_share_holder_group: source }),
    ...(recoveryMode !== '' && { recoveryMode }),
    ...(lostHolder && { lostHolder: { tss_node_id: lostHolder.tss_node_id, key: keyOf(lostHolder) } }),
    ...(mainTssNodeIds.length > 0 && { mainTssNodeIds }),
    description: request.description,
    created: request.created_timestamp,
    expires: request.expires_timestamp,
  };
}

const keyOf = ({
  pgp_fingerprint,
  encryptionFingerprint,
  keyMaterial,
  pgp_key,
}: NonNullable<TssRequest['lostHolder']>) => ({
  pgp_fingerprint,
  encryptionFingerprint,
  keyMaterial,
  pgp_key,
});

/**
 * Asks every rule of a request again, over the record as it stands, and compares what the request has of groups, holders and
 * keys with it. To be called before anything is done on the word of a request's file: when an answer is taken, when
 * contributions are, when the attempt starts, and before its outputs are written.
 *
 * The key of a lost holder is the one thing that the record cannot know: whoever uses it judges it by its fingerprints.
 * Throws `Refusal` as `requireOrder`, and TSS_REQUEST_OTHER_RECORD where the request was made over something else.
 */
export function requireOfRecord(request: TssRequest, record: TssVaultRecord): void {
  const ordered = requireOrder(orderOf(request), record, []);
  if (!isSameRequest({ ...request, ...frozenOf(record, ordered) }, request))
    throw new Refusal('TSS_REQUEST_OTHER_RECORD');
}
