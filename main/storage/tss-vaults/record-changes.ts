/** Every way in which the record of a TSS vault changes, as functions from one version to what changes for the next. */
import { randomUUID } from 'node:crypto';
import type {
  RecordedComplaint,
  RecordedDestruction,
  RecordedReceipt,
  TssEpoch,
} from '../../../shared/records/tss-epoch';
import { chainChecksOf, confirmedFirst } from '../../../shared/records/tss-epoch';
import type { RecoveryComplaint, TssRecovery } from '../../../shared/records/tss-recovery';
import {
  currentEpoch,
  FORMAT,
  type GroupType,
  groupOf,
  type RenewedKey,
  type TssGroup,
  type TssHolder,
  type TssVaultRecord,
  VERSION,
  validEpoch,
} from '../../../shared/records/tss-vault';
import { firstNodeIds } from '../../../shared/tss/node-ids';

/** What changes; the number and the digest of the version before are added when it is saved. */
export type VaultChange = Partial<TssVaultRecord>;

/** The first version of a vault that was just created: no groups, no keys. */
export function newVault(name: string, practice: boolean): TssVaultRecord {
  const vault_id = randomUUID();
  return {
    format: FORMAT,
    version: 1,
    practice,
    id: vault_id.replaceAll('-', ''),
    vault_id,
    name,
    roots: null,
    chainCheck: null,
    key_share_holder_groups: [],
    transcripts: [],
    sequence: 1,
    previous: null,
  };
}

/** A group that was just created: its holders get the identifiers 1..n in the order in which they are given. */
export function newGroup(
  type: GroupType,
  threshold: number,
  holders: readonly Omit<TssHolder, 'tss_node_id'>[],
  now: number,
): TssGroup {
  const ids = firstNodeIds(holders.length);
  return {
    key_share_holder_group_id: randomUUID(),
    type,
    key_share_holders: holders.map((one, at) => ({ tss_node_id: ids[at]!, ...one })),
    participants: holders.length,
    threshold,
    status: 'New',
    created_timestamp: now,
    changedKeys: [],
    epochs: [],
  };
}

export const withGroup = (
  { key_share_holder_groups: groups }: TssVaultRecord,
  group: TssGroup,
): VaultChange => ({ key_share_holder_groups: [...groups, group] });

/**
 * Gives the time at which a key is recorded (ISO 8601): now, or just after the last one before it where the clock was set back since. Which copy of a key is
 * in force goes by these times.
 */
export function keyMoment(
  { key_share_holder_groups }: Pick<TssVaultRecord, 'key_share_holder_groups'>,
  now = Date.now(),
): string {
  const before = key_share_holder_groups
    .flatMap(({ changedKeys, renewedKeys = [] }) => [...changedKeys, ...renewedKeys])
    .map(({ at }) => Date.parse(at) + 1);
  return new Date(Math.max(now, ...before)).toISOString();
}

/** A holder's key was brought anew. Throws `RangeError` for a group that there is not. */
export const withRenewedKey = (record: TssVaultRecord, group: string, key: RenewedKey): VaultChange => ({
  ...following(changed(record, group, ({ renewedKeys = [] }) => ({ renewedKeys: [...renewedKeys, key] }))),
  version: VERSION,
});

/** The record with one group changed. Throws `RangeError` for a group that it has not. */
function changed(
  record: TssVaultRecord,
  group: string,
  change: (one: TssGroup) => Partial<TssGroup>,
): TssVaultRecord {
  if (!groupOf(record, group)) throw new RangeError('no such group');
  const groups = record.key_share_holder_groups.map(one =>
    one.key_share_holder_group_id === group ? { ...one, ...change(one) } : one,
  );
  return { ...record, key_share_holder_groups: groups };
}

/** The same with one of the group's epochs changed, by its number. Throws `RangeError` where it has none of that number. */
const changedEpoch = (
  record: TssVaultRecord,
  group: string,
  number: number,
  change: (one: TssEpoch) => Partial<TssEpoch>,
): TssVaultRecord =>
  changed(record, group, ({ epochs }) => {
    if (!epochs.some(one => one.number === number)) throw new RangeError('no epoch');
    return { epochs: epochs.map(one => (one.number === number ? { ...one, ...change(one) } : one)) };
  });

/** What follows from the groups: the root keys and the chain code are there as long as an epoch has them. */
function following(record: TssVaultRecord): VaultChange {
  const { key_share_holder_groups: groups } = record;
  const [current] = groups.flatMap(group => currentEpoch(group) ?? []);
  const [valid] = groups.flatMap(group => validEpoch(group) ?? []);
  const { secp256k1, ed25519 } = current?.commitments ?? { secp256k1: [], ed25519: [] };
  return {
    key_share_holder_groups: groups,
    roots: current ? { secp256k1: secp256k1[0]!, ed25519: ed25519[0]! } : null,
    chainCheck: (valid && chainChecksOf(valid)[0]) ?? null,
  };
}

/** An epoch was written: the group's next one, `issued`. */
export const withEpoch = (record: TssVaultRecord, group: string, epoch: TssEpoch): VaultChange =>
  following(changed(record, group, ({ epochs }) => ({ epochs: [...epochs, epoch] })));

/**
 * A holder has shown that their share fits. With the last one, all over one chain code, the epoch and its group are valid;
 * a main group that others were replaced by makes these unavailable. A void epoch keeps it, and stays void.
 */
export function withReceipt(
  record: TssVaultRecord,
  group: string,
  number: number,
  receipt: RecordedReceipt,
): VaultChange {
  const known = changedEpoch(record, group, number, ({ receipts }) => ({ receipts: [...receipts, receipt] }));
  const after = groupOf(known, group)!;
  const epoch = currentEpoch(after);
  const confirmed = epoch ? confirmedFirst(epoch) : [];
  const isWhole =
    epoch?.state === 'issued' &&
    after.key_share_holders.every(one => confirmed.includes(one.tss_node_id)) &&
    chainChecksOf(epoch).length === 1;
  if (!isWhole) return following(known);
  const valid = changed(
    changedEpoch(known, group, epoch.number, () => ({ state: 'valid' })),
    group,
    () => ({ status: 'Valid' }),
  );
  return following(after.type === 'MainGroup' ? withoutOtherMains(valid, group) : valid);
}

/** Of several main groups one is in use. */
const withoutOtherMains = (record: TssVaultRecord, group: string): TssVaultRecord => ({
  ...record,
  key_share_holder_groups: record.key_share_holder_groups.map(one =>
    one.type === 'MainGroup' && one.status === 'Valid' && one.key_share_holder_group_id !== group
      ? { ...one, status: 'Unavailable' as const }
      : one,
  ),
});

/** A complaint about an epoch is kept; what becomes of the epoch `withVoid` says. */
export const withComplaint = (
  record: TssVaultRecord,
  group: string,
  number: number,
  complaint: RecordedComplaint,
): VaultChange =>
  following(
    changedEpoch(record, group, number, ({ complaints }) => ({ complaints: [...complaints, complaint] })),
  );

/** An epoch is void from now on. Throws `RangeError` unless it was issued and not valid yet: both are final. */
export const withVoid = (
  record: TssVaultRecord,
  group: string,
  number: number,
  why: NonNullable<TssEpoch['void']>,
): VaultChange =>
  following(
    changedEpoch(record, group, number, ({ state }) => {
      if (state !== 'issued') throw new RangeError('a valid or void epoch stays so');
      return { state: 'void', void: why };
    }),
  );

/** One holder's share was given again, to the key that they have from now on. The epoch stays. */
export const withRecovered = (record: TssVaultRecord, group: string, recovery: TssRecovery): VaultChange =>
  following(changed(record, group, ({ changedKeys }) => ({ changedKeys: [...changedKeys, recovery] })));

/** A complaint about a helper of a recovery (by its context) is kept. It changes nothing else. Throws `RangeError` for a recovery that there is not. */
export const withRecoveryComplaint = (
  record: TssVaultRecord,
  group: string,
  context: string,
  complaint: RecoveryComplaint,
): VaultChange =>
  following(
    changed(record, group, ({ changedKeys }) => {
      if (!changedKeys.some(one => one.context === context)) throw new RangeError('no recovery');
      return {
        changedKeys: changedKeys.map(one =>
          one.context === context ? { ...one, complaints: [...one.complaints, complaint] } : one,
        ),
      };
    }),
  );

/** Somebody's share of an epoch (by its number) is said to be destroyed. */
export const withDestroyed = (
  record: TssVaultRecord,
  group: string,
  number: number,
  one: RecordedDestruction,
): VaultChange =>
  following(changedEpoch(record, group, number, ({ destroyed }) => ({ destroyed: [...destroyed, one] })));
