/** Whether a TSS request contradicts itself: its context binds what is decided, and all else in it has to follow from that. */
import type { RequestHolder, RequestSource, TssRequest } from '../records/tss-request';
import { firstNodeIds } from './node-ids';
import { type Kind, mayWait, requestKinds } from './request-rules';

/**
 * True where a request is of one of the kinds that there are, has the groups and holders of that kind, each holder once, and
 * names in its other fields what these are. That it is of the vault's record is for `requireOfRecord` to say.
 */
export function isSoundRequest(request: TssRequest): boolean {
  const { type, recoveryMode, created_timestamp, expires_timestamp, chainCheck, sources } = request;
  const kind = requestKinds.find(one => one.type === type && one.recoveryMode === recoveryMode);
  return (
    kind !== undefined &&
    mayWait(created_timestamp, expires_timestamp) &&
    (chainCheck === '') === (sources.length === 0) &&
    areSoundSources(request, kind) &&
    isSoundTarget(request, kind) &&
    isSoundLoss(request, kind)
  );
}

const idsOf = (holders: readonly RequestHolder[]): string[] => holders.map(one => one.tss_node_id);

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** Identifiers of a group of so many, each once, in their order. */
const areOfGroup = (ids: readonly string[], participants: number): boolean =>
  isSame(
    ids,
    firstNodeIds(participants).filter(id => ids.includes(id)),
  );

function areSoundSources(request: TssRequest, kind: Kind): boolean {
  const { sources, source_key_share_holder_group: named, mainTssNodeIds, target, recoveryMode } = request;
  const [first, main, ...more] = sources;
  if (kind.source === undefined) return !first && !named && mainTssNodeIds.length === 0;
  return (
    first !== undefined &&
    more.length === 0 &&
    first.type === (kind.source === 'target' ? target.type : kind.source) &&
    isQuorum(first, first.threshold) &&
    named?.key_share_holder_group_id === first.key_share_holder_group_id &&
    isSame(named.tss_node_ids, idsOf(first.holders)) &&
    (recoveryMode === 'A') === isTarget(first, request) &&
    isSame(mainTssNodeIds, main ? idsOf(main.holders) : []) &&
    (recoveryMode === 'B' ? main !== undefined && isTarget(main, request) && isRest(main) : !main)
  );
}

const isQuorum = ({ holders, threshold, participants }: RequestSource, least: number): boolean =>
  threshold <= participants && holders.length >= least && areOfGroup(idsOf(holders), participants);

/** In recovery B one less than a quorum of the group that lost a share. */
const isRest = (main: RequestSource): boolean =>
  isQuorum(main, main.threshold - 1) && main.holders.length === main.threshold - 1;

const isTarget = (source: RequestSource, { target }: TssRequest): boolean =>
  source.key_share_holder_group_id === target.key_share_holder_group_id &&
  source.type === target.type &&
  source.threshold === target.threshold &&
  source.participants === target.participants;

function isSoundTarget({ target, target_key_share_holder_group_id: named }: TssRequest, kind: Kind): boolean {
  const { key_share_holder_group_id: id, type, threshold, participants, holders } = target;
  const all = kind.isNew ? participants : 1;
  return (
    named === id &&
    (kind.target?.includes(type) ?? true) &&
    threshold <= participants &&
    holders.length === all &&
    areOfGroup(idsOf(holders), participants)
  );
}

/** Whose share is given again is alone in the target, with the key that they have from then on, and helps nobody. */
function isSoundLoss({ lostHolder, target, sources }: TssRequest, kind: Kind): boolean {
  if (kind.isNew) return lostHolder === null;
  const [again] = target.holders;
  return (
    lostHolder !== null &&
    lostHolder.tss_node_id === again?.tss_node_id &&
    lostHolder.pgp_fingerprint === again.pgp_fingerprint &&
    lostHolder.encryptionFingerprint === again.encryptionFingerprint &&
    !sources.some(
      one =>
        one.key_share_holder_group_id === target.key_share_holder_group_id &&
        idsOf(one.holders).includes(lostHolder.tss_node_id),
    )
  );
}
