/** What a group of a TSS vault has to be before it is created, and what is remarked on of one that may be. */
import { fromBase64 } from '../bytes';
import { isPlainName } from '../records/key-set';
import { MAX_HOLDERS } from '../records/tss-epoch';
import type { TssGroup, TssHolder, TssVaultRecord } from '../records/tss-vault';
import { lookAlike, repeatedIn } from '../text/names';
import { Refusal } from '../text/refusals';
import { refuseSecrets } from '../text/refuse-secrets';
import { requireThreshold } from './identifiers';

/** A group as it is asked for. */
export interface GroupOrder {
  threshold: number;
  /** As many as there are holders, where it is said. */
  participants?: number;
  holders: readonly Pick<TssHolder, 'name' | 'keyMaterial' | 'pgp_key'>[];
}

/**
 * Bytes of a holder's key. The record has every holder's, and is read as a whole: keys of 64 KiB, with the signatures of
 * others on them, would fill it with two groups. One of RSA 4096 with five subkeys has a quarter of this.
 */
export const MAX_KEY_BYTES = 16 << 10;

/** Throws `Refusal` TSS_KEY_LENGTH, which names the holder, for a key (base64) that is longer than a record takes. */
export function requireKeyLength({ name: holder, pgp_key }: Pick<TssHolder, 'name' | 'pgp_key'>): void {
  if (fromBase64(pgp_key).length > MAX_KEY_BYTES)
    throw new Refusal('TSS_KEY_LENGTH', { holder, expected: MAX_KEY_BYTES >> 10 });
}

/**
 * Throws `Refusal` TSS_HOLDER_COUNT, TSS_PARTICIPANTS, TSS_THRESHOLD (unless 2 <= threshold <= participants), NAME_UNUSABLE,
 * TEXT_LOOKS_SECRET, TSS_KEY_LENGTH, and HOLDER_REPEATED or SAME_KEY_TWICE where one person would have two shares.
 */
export function requireGroup({ threshold, participants, holders }: GroupOrder): void {
  const { length } = holders;
  if (length < 2 || length > MAX_HOLDERS)
    throw new Refusal('TSS_HOLDER_COUNT', { seen: length, expected: MAX_HOLDERS });
  if (participants !== undefined && participants !== length)
    throw new Refusal('TSS_PARTICIPANTS', { seen: length, expected: participants });
  requireThreshold(threshold, length);
  for (const { name } of holders) {
    if (!isPlainName(name)) throw new Refusal('NAME_UNUSABLE');
    refuseSecrets(name);
  }
  for (const one of holders) requireKeyLength(one);
  const repeated = repeatedIn(holders.map(({ name }) => name));
  if (repeated !== undefined) throw new Refusal('HOLDER_REPEATED', { name: repeated });
  for (const [at, { name, keyMaterial }] of holders.entries()) {
    const same = holders.slice(0, at).find(other => sharesKey(other, { keyMaterial }));
    if (same) throw new Refusal('SAME_KEY_TWICE', { holder: name, other: same.name });
  }
}

/** True where one public key, be it a subkey, is in both. */
export const sharesKey = (
  one: Pick<TssHolder, 'keyMaterial'>,
  other: Pick<TssHolder, 'keyMaterial'>,
): boolean => one.keyMaterial.some(material => other.keyMaterial.includes(material));

/** Finds another holder of the group who has a part of this key, or had one, before a recovery or in an earlier copy. `isOwn`: whose key it may be. */
export function otherWithKey(
  { key_share_holders, changedKeys, renewedKeys = [] }: TssGroup,
  key: Pick<TssHolder, 'keyMaterial'>,
  isOwn: (holder: TssHolder) => boolean,
): TssHolder | undefined {
  const since = [...changedKeys, ...renewedKeys];
  return key_share_holders.find(other => {
    const had = [other, ...since.filter(one => one.tss_node_id === other.tss_node_id)];
    return !isOwn(other) && had.some(one => sharesKey(one, key));
  });
}

/**
 * Who of these holders is in another group of the vault already, by name or key: a quorum of two groups together may then
 * be fewer people than it seems. Advice, no refusal: offline the same few people often are all there are.
 */
export function alsoInOtherGroups(
  holders: readonly Pick<TssHolder, 'name' | 'keyMaterial'>[],
  { key_share_holder_groups: groups }: Pick<TssVaultRecord, 'key_share_holder_groups'>,
): string[] {
  const others = groups.flatMap(group => group.key_share_holders);
  return holders
    .filter(one => others.some(other => lookAlike(other.name, one.name) || sharesKey(other, one)))
    .map(({ name }) => name);
}
