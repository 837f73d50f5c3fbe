/** What is frozen in a request when it is created: the holders with their keys as the record has them, and its context. */
import { fromHex, toHex } from '../bytes';
import type { RequestHolder, RequestSource, RequestTarget, TssRequest } from '../records/tss-request';
import {
  holderNow,
  type TssGroup,
  type TssHolder,
  type TssVaultRecord,
  validEpoch,
} from '../records/tss-vault';
import { contextHash, type KeyHolder } from './context';
import { ABSENT } from './encoding';
import { byNodeId, idOf } from './node-ids';
import type { Ordered } from './request-rules';

const keyHolder = (one: RequestHolder): KeyHolder => ({
  id: idOf(one.tss_node_id),
  name: one.name,
  fingerprint: fromHex(one.pgp_fingerprint),
  encryptionFingerprint: fromHex(one.encryptionFingerprint),
});

/** What of a request its context is made from. */
type Bound = Pick<
  TssRequest,
  | 'tss_request_id'
  | 'nonce'
  | 'type'
  | 'recoveryMode'
  | 'mode'
  | 'created_timestamp'
  | 'expires_timestamp'
  | 'vault_id'
  | 'description'
  | 'sources'
  | 'target'
  | 'chainCheck'
>;

/** The context of a request, hashed anew from what stands in it: 64 hex digits. */
export function contextOf(request: Bound): string {
  const { target } = request;
  return toHex(
    contextHash({
      requestId: request.tss_request_id,
      nonce: fromHex(request.nonce),
      type: request.type,
      recoveryMode: request.recoveryMode,
      mode: request.mode,
      created: request.created_timestamp,
      expires: request.expires_timestamp,
      vault: request.vault_id,
      description: request.description,
      sources: request.sources.map(source => ({
        group: source.key_share_holder_group_id,
        epoch: fromHex(source.epochHash),
        holders: source.holders.map(keyHolder),
      })),
      target: {
        group: target.key_share_holder_group_id,
        threshold: target.threshold,
        holders: target.holders.map(keyHolder),
      },
      chainCheck: request.chainCheck === '' ? ABSENT : fromHex(request.chainCheck),
    }),
  );
}

/** A holder as a request names one. */
const requestHolder = ({
  tss_node_id,
  name,
  pgp_fingerprint,
  encryptionFingerprint,
}: TssHolder): RequestHolder => ({ tss_node_id, name, pgp_fingerprint, encryptionFingerprint });

/** These holders of a group, in the order of their identifiers, with the keys that they have now. */
const holdersNow = (group: TssGroup, ids: readonly string[]): RequestHolder[] =>
  byNodeId(ids.flatMap(id => holderNow(group, id) ?? [])).map(requestHolder);

/** A group as the source of a request, with those who take part. Its valid epoch must be there. */
function frozenSource(group: TssGroup, ids: readonly string[]): RequestSource {
  const { key_share_holder_group_id, type, threshold, participants } = group;
  const { number, hash } = validEpoch(group)!;
  const holders = holdersNow(group, ids);
  return {
    key_share_holder_group_id,
    type,
    threshold,
    participants,
    epoch: number,
    epochHash: hash,
    holders,
  };
}

/** A group as the target of a request: all its holders, or the one whose share was lost, with the new key. */
function frozenTarget(group: TssGroup, lost?: TssHolder): RequestTarget {
  const { key_share_holder_group_id, type, threshold, participants, key_share_holders } = group;
  const all = holdersNow(
    group,
    key_share_holders.map(one => one.tss_node_id),
  );
  const holders = lost ? [requestHolder(lost)] : all;
  return { key_share_holder_group_id, type, threshold, participants, holders };
}

/** What a request has of a vault's record, of everything that it is about: it cannot be made over another record. */
export function frozenOf(
  { practice, vault_id, name, chainCheck }: TssVaultRecord,
  { type, recoveryMode, target, sources, lost }: Ordered,
) {
  const [first, main] = sources;
  return {
    practice,
    vault_id,
    vault: name,
    type,
    target_key_share_holder_group_id: target.key_share_holder_group_id,
    source_key_share_holder_group: first
      ? {
          key_share_holder_group_id: first.group.key_share_holder_group_id,
          tss_node_ids: first.tss_node_ids,
        }
      : null,
    recoveryMode,
    mainTssNodeIds: main?.tss_node_ids ?? [],
    lostHolder: lost ? lostOf(lost) : null,
    sources: sources.map(({ group, tss_node_ids }) => frozenSource(group, tss_node_ids)),
    target: frozenTarget(target, lost?.holder),
    chainCheck: chainCheck ?? '',
  };
}

function lostOf({ holder, formerFingerprint }: NonNullable<Ordered['lost']>): TssRequest['lostHolder'] {
  const { name: _name, tss_node_id, ...key } = holder;
  return { tss_node_id, formerFingerprint, ...key };
}
