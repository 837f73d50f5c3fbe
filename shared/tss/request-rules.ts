/**
 * What a TSS request may ask of a vault: every rule by which one is refused before anything is written, and what it comes
 * to when none refuses.
 */
import { isPlainLine } from '../records/key-set';
import { DESCRIPTION_MAX, type RecoveryMode, type RequestType } from '../records/tss-request';
import {
  currentEpoch,
  type GroupType,
  groupOf,
  holderNow,
  isConfirmed,
  type TssGroup,
  type TssHolder,
  type TssVaultRecord,
  validEpoch,
} from '../records/tss-vault';
import { folded } from '../text/names';
import { Refusal } from '../text/refusals';
import { refuseSecrets } from '../text/refuse-secrets';
import { otherWithKey, requireKeyLength } from './group-rules';
import { byNodeId } from './node-ids';

/** An OpenPGP key that was judged, as the record keeps one. */
export type HolderKey = Omit<TssHolder, 'tss_node_id' | 'name'>;

/** A request as it is asked for. */
export interface RequestOrder {
  type: string;
  target_key_share_holder_group_id: string;
  source_key_share_holder_group?:
    | { key_share_holder_group_id: string; tss_node_ids?: readonly string[] | undefined }
    | undefined;
  /** Of a Recovery; C, the seed's own, where none is given. */
  recoveryMode?: string | undefined;
  /** Recovery A and B. Without `key` the holder's key stays. */
  lostHolder?: { tss_node_id: string; key?: HolderKey | undefined } | undefined;
  /** Recovery B. */
  mainTssNodeIds?: readonly string[] | undefined;
  description: string;
  /** Milliseconds since 1970. */
  created: number;
  expires: number;
}

/** What a request comes to that no rule refuses. */
export interface Ordered {
  type: RequestType;
  recoveryMode: RecoveryMode | '';
  target: TssGroup;
  /** In recovery B the recovery group, then the main group. */
  sources: { group: TssGroup; tss_node_ids: string[] }[];
  /** Recovery A and B: whose share was lost, with the key that they have from then on, and the fingerprint until now. */
  lost?: { holder: TssHolder; formerFingerprint: string };
}

/** Which groups a request is about. */
export interface Kind {
  type: RequestType;
  recoveryMode: RecoveryMode | '';
  /** undefined: no source. `target`: the target itself. */
  source: GroupType | 'target' | undefined;
  /** undefined: any. */
  target: readonly GroupType[] | undefined;
  /** True where the target gets keys for the first time; else one of its shares is given again. */
  isNew: boolean;
}

export const requestKinds: readonly Kind[] = [
  { type: 'KeyGen', recoveryMode: '', source: undefined, target: ['MainGroup'], isNew: true },
  {
    type: 'KeyGenFromKeyGroup',
    recoveryMode: '',
    source: 'MainGroup',
    target: ['SigningGroup', 'RecoveryGroup'],
    isNew: true,
  },
  { type: 'Recovery', recoveryMode: 'A', source: 'target', target: undefined, isNew: false },
  { type: 'Recovery', recoveryMode: 'B', source: 'RecoveryGroup', target: ['MainGroup'], isNew: false },
  { type: 'Recovery', recoveryMode: 'C', source: 'RecoveryGroup', target: ['MainGroup'], isNew: true },
];

const MINUTE = 60_000;
export const MAX_DAYS = 366;

/** True for how long a request may wait, both in milliseconds since 1970. */
export const mayWait = (created: number, expires: number): boolean =>
  expires - created >= MINUTE && expires - created <= MAX_DAYS * 24 * 60 * MINUTE;

/**
 * Throws the `Refusal` of the first rule that the request breaks; each has a code of its own. `waiting`: the IDs of the
 * vault's requests that are not over. Nothing is changed.
 */
export function requireOrder(
  order: RequestOrder,
  vault: TssVaultRecord,
  waiting: readonly string[],
): Ordered {
  requireText(order);
  requireTime(order);
  const [open] = waiting;
  if (open !== undefined) throw new Refusal('TSS_REQUEST_WAITING', { name: timeIn(open) });
  const kind = kindOf(order);
  const target = targetOf(order, vault, kind);
  const source = sourceOf(order, vault, kind, target);
  const lost = lostOf(order, vault, kind, target);
  const sources = [
    ...(source ? [quorumOf(source, 'source', order.source_key_share_holder_group?.tss_node_ids ?? [])] : []),
    ...mainOf(order, kind, target),
  ];
  requireLostDoesNotHelp(sources, target, lost);
  return { type: kind.type, recoveryMode: kind.recoveryMode, target, sources, ...(lost && { lost }) };
}

/** When a request was created, by its ID: the ID itself would be taken for a share that somebody typed. */
const timeIn = (id: string): string =>
  id.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d).*$/, '$1-$2-$3 $4:$5 UTC');

function requireText({ description }: RequestOrder): void {
  if (description !== '' && !isPlainLine(description, DESCRIPTION_MAX))
    throw new Refusal('TSS_DESCRIPTION', { expected: DESCRIPTION_MAX });
  refuseSecrets(description);
}

function requireTime({ created, expires }: RequestOrder): void {
  if (!mayWait(created, expires)) throw new Refusal('TSS_EXPIRY', { expected: MAX_DAYS });
}

function kindOf({ type, recoveryMode }: RequestOrder): Kind {
  const ofType = requestKinds.filter(one => one.type === type);
  if (ofType.length === 0) throw new Refusal('TSS_REQUEST_TYPE');
  const isRecovery = type === 'Recovery';
  if (!isRecovery && recoveryMode !== undefined) throw new Refusal('TSS_RECOVERY_MODE', { name: 'type' });
  const kind = ofType.find(one => one.recoveryMode === (isRecovery ? (recoveryMode ?? 'C') : ''));
  if (!kind) throw new Refusal('TSS_RECOVERY_MODE', { name: 'mode' });
  return kind;
}

function knownGroup(vault: TssVaultRecord, id: string, name: 'source' | 'target'): TssGroup {
  const group = groupOf(vault, id.toLowerCase());
  if (!group) throw new Refusal('TSS_GROUP_UNKNOWN', { name });
  return group;
}

function targetOf(order: RequestOrder, vault: TssVaultRecord, kind: Kind): TssGroup {
  const target = knownGroup(vault, order.target_key_share_holder_group_id, 'target');
  if (kind.target && !kind.target.includes(target.type))
    throw new Refusal('TSS_TARGET_TYPE', { name: target.type, other: kind.target });
  if (kind.type === 'KeyGen' && vault.roots !== null) {
    // Keys that were only issued can still be declared void, and then a KeyGen makes others.
    const isConfirmed = vault.key_share_holder_groups.some(validEpoch);
    throw new Refusal('KEY_EXISTS', isConfirmed ? {} : { name: 'issued' });
  }
  if (kind.isNew && (target.status !== 'New' || currentEpoch(target)))
    throw new Refusal('TSS_TARGET_NOT_NEW');
  if (!kind.isNew && (target.status !== 'Valid' || !validEpoch(target)))
    throw new Refusal('TSS_TARGET_NOT_VALID');
  return target;
}

function sourceOf(
  { source_key_share_holder_group: given }: RequestOrder,
  vault: TssVaultRecord,
  kind: Kind,
  target: TssGroup,
): TssGroup | undefined {
  if (kind.source === undefined) {
    if (given) throw new Refusal('TSS_SOURCE_NOT_TAKEN');
    return undefined;
  }
  if (!given) throw new Refusal('TSS_SOURCE_MISSING');
  const source = knownGroup(vault, given.key_share_holder_group_id, 'source');
  if (kind.source === 'target') {
    if (source !== target) throw new Refusal('TSS_RECOVERY_GROUPS');
    return source;
  }
  if (source.type !== kind.source)
    throw new Refusal('TSS_SOURCE_TYPE', { name: source.type, other: [kind.source] });
  if (source.status === 'Unavailable') throw new Refusal('TSS_SOURCE_UNAVAILABLE');
  if (source.status !== 'Valid' || !validEpoch(source)) throw new Refusal('TSS_SOURCE_NOT_VALID');
  return source;
}

/**
 * Those of a group who take part, in the order of their identifiers. `expected`: exactly so many, else a quorum or more. Refuses
 * TSS_HOLDER_UNKNOWN (of the `name` group), TSS_HOLDER_TWICE, TSS_HOLDER_UNCONFIRMED, TSS_QUORUM_SHORT, and
 * TSS_TOO_MANY_HELPERS.
 */
export function quorumOf(
  group: TssGroup,
  name: string,
  ids: readonly string[],
  expected?: number,
): Ordered['sources'][number] {
  const holders = ids.map(id => {
    const holder = group.key_share_holders.find(one => one.tss_node_id === id);
    if (!holder)
      throw new Refusal('TSS_HOLDER_UNKNOWN', { name, ...(/^\d{1,80}$/.test(id) && { other: id }) });
    return holder;
  });
  for (const [at, holder] of holders.entries()) {
    if (holders.indexOf(holder) < at) throw new Refusal('TSS_HOLDER_TWICE', { holder: holder.name });
    if (!isConfirmed(group, holder.tss_node_id))
      throw new Refusal('TSS_HOLDER_UNCONFIRMED', { holder: holder.name });
  }
  const least = expected ?? group.threshold;
  if (ids.length < least) throw new Refusal('TSS_QUORUM_SHORT', { seen: ids.length, expected: least });
  if (expected !== undefined && ids.length > expected)
    throw new Refusal('TSS_TOO_MANY_HELPERS', { seen: ids.length, expected });
  return { group, tss_node_ids: byNodeId(holders).map(({ tss_node_id }) => tss_node_id) };
}

/** In recovery B one holder less than a quorum of the group that lost a share. */
function mainOf({ mainTssNodeIds }: RequestOrder, kind: Kind, target: TssGroup): Ordered['sources'] {
  if (kind.recoveryMode === 'B')
    return [quorumOf(target, 'main', mainTssNodeIds ?? [], target.threshold - 1)];
  if (mainTssNodeIds !== undefined && mainTssNodeIds.length > 0) throw new Refusal('TSS_MAIN_IDS_NOT_TAKEN');
  return [];
}

function lostOf(
  { lostHolder }: RequestOrder,
  vault: TssVaultRecord,
  kind: Kind,
  target: TssGroup,
): Ordered['lost'] {
  if (kind.isNew) {
    if (lostHolder) throw new Refusal('TSS_LOST_HOLDER_NOT_TAKEN');
    return undefined;
  }
  if (!lostHolder) throw new Refusal('TSS_LOST_HOLDER_MISSING');
  const { tss_node_id, key } = lostHolder;
  const before = holderNow(target, tss_node_id);
  if (!before)
    throw new Refusal('TSS_HOLDER_UNKNOWN', {
      name: 'target',
      ...(/^\d{1,80}$/.test(tss_node_id) && { other: tss_node_id }),
    });
  const holder = { ...before, ...key };
  requireKeyLength(holder);
  requireOwnKey(holder, vault, target);
  return { holder, formerFingerprint: before.pgp_fingerprint };
}

/** A key that somebody else has, or had, in this vault would give them two shares; the same person may be in two groups. */
function requireOwnKey(holder: TssHolder, vault: TssVaultRecord, target: TssGroup): void {
  for (const group of vault.key_share_holder_groups) {
    const other = otherWithKey(group, holder, ({ tss_node_id, name }) =>
      group === target ? tss_node_id === holder.tss_node_id : folded(name) === folded(holder.name),
    );
    if (other) throw new Refusal('TSS_KEY_OF_ANOTHER', { holder: holder.name, other: other.name });
  }
}

function requireLostDoesNotHelp(sources: Ordered['sources'], target: TssGroup, lost: Ordered['lost']): void {
  const helps = sources.some(
    ({ group, tss_node_ids }) => group === target && lost && tss_node_ids.includes(lost.holder.tss_node_id),
  );
  if (lost && helps) throw new Refusal('TSS_LOST_HELPS', { holder: lost.holder.name });
}
