/**
 * The public record of a TSS vault: `tss-vault.json`. An organisation's threshold keys: the two root public keys, and the
 * groups of holders that have shares of them. No secret is in it.
 *
 * Digest and chain as of a key set's record. `docs/formats.md` has a worked example.
 */
import * as v from 'valibot';
import { firstNodeIds, nodeId } from '../tss/node-ids';
import { between, fileName, hex, isRecordedName, moment, uuid, whole } from './fields';
import { readFormat } from './read-format';
import { distinct, epoch, isSoundEpoch, MAX_HOLDERS, type TssEpoch } from './tss-epoch';
import { keyFields } from './tss-keys';
import { isSoundRecovery, type RecoverySource, recovery, type TssRecovery } from './tss-recovery';

export const FORMAT = 'quorate-tss-vault';
/** Of a record with keys that were brought anew; one without has version 1, which older programs read. */
export const VERSION = 2;

const name = v.pipe(v.string(), v.check(isRecordedName, 'name'));

export const tssHolder = v.strictObject({ tss_node_id: nodeId, name, ...keyFields });
export type TssHolder = v.InferOutput<typeof tssHolder>;

export const groupTypes = ['MainGroup', 'SigningGroup', 'RecoveryGroup'] as const;
export type GroupType = (typeof groupTypes)[number];

export const groupStatuses = ['New', 'Valid', 'Unavailable'] as const;
export type GroupStatus = (typeof groupStatuses)[number];

/** A holder's key that was brought anew, with a later expiry say: the same key, by primary key and by what is encrypted to. */
export const renewedKey = v.strictObject({
  tss_node_id: nodeId,
  at: moment,
  /** File name of the transcript that tells of it. */
  transcript: fileName,
  ...keyFields,
});
export type RenewedKey = v.InferOutput<typeof renewedKey>;

export const tssGroup = v.strictObject({
  key_share_holder_group_id: uuid,
  type: v.picklist(groupTypes),
  /** In the order of their identifiers, which are 1..n and stay for good: no identifier is given to another person. */
  key_share_holders: v.pipe(v.array(tssHolder), v.maxLength(MAX_HOLDERS)),
  participants: between(2, MAX_HOLDERS),
  threshold: between(2, MAX_HOLDERS),
  /** New until an epoch is valid. Unavailable: replaced by another group, or put out of use. */
  status: v.picklist(groupStatuses),
  /** Milliseconds since 1970, UTC. */
  created_timestamp: v.pipe(whole, v.minValue(0)),
  /** Every share that was recovered by itself, oldest first, with the key that its holder has since then. */
  changedKeys: v.pipe(v.array(recovery), v.maxLength(1000)),
  /** Keys that were brought anew, oldest first; absent where none was. */
  renewedKeys: v.optional(v.pipe(v.array(renewedKey), v.minLength(1), v.maxLength(1000))),
  epochs: v.pipe(v.array(epoch), v.maxLength(1000)),
});
export type TssGroup = v.InferOutput<typeof tssGroup>;

export const tssVaultRecord = v.strictObject({
  format: v.literal(FORMAT),
  version: v.picklist([1, VERSION]),
  practice: v.boolean(),
  /** The digits of `vault_id`. */
  id: hex(16),
  vault_id: uuid,
  name,
  /** The root public keys; null while there is no epoch, or none but void ones. */
  roots: v.nullable(v.strictObject({ secp256k1: hex(33), ed25519: hex(32) })),
  /** The check of the chain code, which every receipt has to name; null until an epoch is valid. `X` in the protocol. */
  chainCheck: v.nullable(hex(32)),
  key_share_holder_groups: v.pipe(v.array(tssGroup), v.maxLength(1000)),
  /** File names of all transcripts, oldest first. */
  transcripts: v.array(fileName),
  sequence: v.pipe(whole, v.minValue(1)),
  /** Digest of the version before this one; null for the first. */
  previous: v.nullable(hex(32)),
});
export type TssVaultRecord = v.InferOutput<typeof tssVaultRecord>;

/** The bytes of a record's file: its fields in the order of the schema, two spaces of indent, a final line feed. */
export const vaultText = (record: TssVaultRecord): string =>
  `${JSON.stringify(v.parse(tssVaultRecord, record), null, 2)}\n`;

/**
 * Reads a record. Throws `Refusal` FILE_NEWER_FORMAT for a later version of the format and FILE_DAMAGED for anything that
 * is no record or does not add up, both naming `name`.
 */
export const parseVault = (text: string, name: string): TssVaultRecord =>
  readFormat(text, name, { format: FORMAT, version: VERSION, schema: tssVaultRecord, isSound });

/** The keys that a group uses now: of its newest epoch, unless that is void. Undefined where it has none. */
export function currentEpoch({ epochs }: Pick<TssGroup, 'epochs'>): TssEpoch | undefined {
  const last = epochs.at(-1);
  return last?.state === 'void' ? undefined : last;
}

/** The same, if every holder has confirmed it: only such keys can be used. */
export function validEpoch(group: Pick<TssGroup, 'epochs'>): TssEpoch | undefined {
  const current = currentEpoch(group);
  return current?.state === 'valid' ? current : undefined;
}

/** A holder with the key that they have now: the one of the newest recovery of their share, or the first, as it was brought last. */
export function holderNow(group: TssGroup, tss_node_id: string): TssHolder | undefined {
  const holder = group.key_share_holders.find(one => one.tss_node_id === tss_node_id);
  if (!holder) return undefined;
  const changed = lastRecovery(group, tss_node_id);
  const key = changed ?? holder;
  const renewed = group.renewedKeys?.findLast(
    one => one.tss_node_id === tss_node_id && isSameKey(one, key) && (!changed || one.at > changed.at),
  );
  const { pgp_fingerprint, encryptionFingerprint, keyMaterial, pgp_key } = renewed ?? key;
  return { ...holder, pgp_fingerprint, encryptionFingerprint, keyMaterial, pgp_key };
}

/** One key, perhaps with other signatures: the same primary key, and the same part of it that is encrypted to. */
export const isSameKey = (one: NamedKey, other: NamedKey): boolean =>
  one.pgp_fingerprint === other.pgp_fingerprint && one.encryptionFingerprint === other.encryptionFingerprint;
type NamedKey = Pick<TssHolder, 'pgp_fingerprint' | 'encryptionFingerprint'>;

/** The newest recovery of this holder's share; undefined where it was never recovered. */
export const lastRecovery = (
  { changedKeys }: Pick<TssGroup, 'changedKeys'>,
  tss_node_id: string,
): TssRecovery | undefined => changedKeys.findLast(one => one.tss_node_id === tss_node_id);

/** True when a receipt shows that the share this holder was given last fits. Until then it can be used for nothing. */
export function isConfirmed(group: TssGroup, tss_node_id: string): boolean {
  const current = currentEpoch(group);
  const context = lastRecovery(group, tss_node_id)?.context ?? current?.context;
  return current?.receipts.some(one => one.tss_node_id === tss_node_id && one.context === context) ?? false;
}

/** The group of this id; undefined where there is none. */
export const groupOf = (
  { key_share_holder_groups: groups }: Pick<TssVaultRecord, 'key_share_holder_groups'>,
  id: string,
): TssGroup | undefined => groups.find(one => one.key_share_holder_group_id === id);

/** What the schema cannot say. */
function isSound(record: TssVaultRecord): boolean {
  const { id, vault_id, key_share_holder_groups: groups } = record;
  return (
    vault_id.replaceAll('-', '') === id &&
    distinct(groups.map(one => one.key_share_holder_group_id)) &&
    groups.every(isSoundGroup) &&
    groups.every(group => group.epochs.every(one => isFromQuorum(one, group, groups))) &&
    groups.every(group => group.changedKeys.every(one => isFromHelpers(one, group, groups))) &&
    (record.version === VERSION) === groups.some(group => group.renewedKeys) &&
    isOneVault(record)
  );
}

function isSoundGroup(group: TssGroup): boolean {
  const { key_share_holder_group_id: id, key_share_holders: holders, participants } = group;
  const { threshold, epochs, changedKeys, status } = group;
  const ids = holders.map(one => one.tss_node_id);
  const hasValid = validEpoch(group) !== undefined;
  return (
    participants === holders.length &&
    threshold <= participants &&
    ids.join() === firstNodeIds(participants).join() &&
    distinct(holders.flatMap(one => [...new Set(materialOf(group, one))])) &&
    (group.renewedKeys ?? []).every(one => isOfHolder(group, one)) &&
    changedKeys.every(one => ids.includes(one.tss_node_id) && isSoundRecovery(one, id)) &&
    distinct([...changedKeys, ...epochs].map(one => one.context)) &&
    epochs.every((one, at) => one.number === at + 1 && isSoundEpoch(one, threshold, ids)) &&
    epochs.slice(0, -1).every(one => one.state === 'void') &&
    (status === 'Valid' ? hasValid : status === 'New' ? !hasValid : true)
  );
}

/** Of a holder's first key, as it was brought first and later. */
const materialOf = ({ renewedKeys = [] }: TssGroup, holder: TssHolder): string[] => [
  ...holder.keyMaterial,
  ...renewedKeys.filter(one => one.tss_node_id === holder.tss_node_id).flatMap(one => one.keyMaterial),
];

const isOfHolder = ({ key_share_holders, changedKeys }: TssGroup, renewed: RenewedKey): boolean =>
  [...key_share_holders, ...changedKeys].some(
    one => one.tss_node_id === renewed.tss_node_id && isSameKey(one, renewed),
  );

/** The epoch that a reshare's shares were of; undefined for a KeyGen, and where the record has no such epoch. */
export function sourceOfEpoch(
  { key_share_holder_groups }: Pick<TssVaultRecord, 'key_share_holder_groups'>,
  { source }: Pick<TssEpoch, 'source'>,
): { group: TssGroup; epoch: TssEpoch } | undefined {
  const group = source ? groupOf({ key_share_holder_groups }, source.group) : undefined;
  const epoch = group?.epochs.find(({ number, hash }) => number === source?.epoch && hash === source.hash);
  return group && epoch && { group, epoch };
}

/** Of a KeyGen, or of shares of another group that all had confirmed, from as many of its holders as it takes. */
function isFromQuorum(one: TssEpoch, { key_share_holder_group_id }: TssGroup, groups: TssGroup[]): boolean {
  if (!one.source) return true;
  const source = sourceOfEpoch({ key_share_holder_groups: groups }, one);
  if (source?.epoch.state !== 'valid' || one.source.group === key_share_holder_group_id) return false;
  const { threshold, key_share_holders } = source.group;
  return (
    one.contributions.length >= threshold &&
    one.contributions.every(given =>
      key_share_holders.some(({ tss_node_id }) => tss_node_id === given.tss_node_id),
    )
  );
}

/** From shares that all had confirmed: a quorum's, and in B one share less than a quorum's of the group that lost one. */
function isFromHelpers({ sources, recoveryMode }: TssRecovery, group: TssGroup, groups: TssGroup[]): boolean {
  const [first, main] = sources as [RecoverySource, RecoverySource?];
  const count = (one: RecoverySource, of: TssGroup) => one.helpers.length - of.threshold;
  const sourceGroup = ({ group: of, epoch: number, hash, helpers }: RecoverySource): TssGroup | undefined => {
    const found = sourceOfEpoch(
      { key_share_holder_groups: groups },
      { source: { group: of, epoch: number, hash } },
    );
    const ids = found?.group.key_share_holders.map(one => one.tss_node_id);
    return found?.epoch.state === 'valid' && helpers.every(one => ids?.includes(one.tss_node_id))
      ? found.group
      : undefined;
  };
  const from = sourceGroup(first);
  if (!from || count(first, from) < 0) return false;
  if (recoveryMode === 'A') return true;
  return (
    from.type === 'RecoveryGroup' &&
    group.type === 'MainGroup' &&
    main !== undefined &&
    sourceGroup(main) === group &&
    count(main, group) === -1
  );
}

/** The same root keys in every group, and the same chain code, where there are any. */
function isOneVault({ key_share_holder_groups: groups, roots, chainCheck }: TssVaultRecord): boolean {
  const current = groups.flatMap(group => currentEpoch(group) ?? []);
  const valid = groups.flatMap(group => validEpoch(group) ?? []);
  return (
    (roots !== null) === current.length > 0 &&
    current.every(
      ({ commitments }) =>
        commitments.secp256k1[0] === roots?.secp256k1 && commitments.ed25519[0] === roots?.ed25519,
    ) &&
    (chainCheck !== null) === valid.length > 0 &&
    (chainCheck === null ||
      current.every(({ receipts }) => receipts.every(one => one.chainCheck === chainCheck)))
  );
}
