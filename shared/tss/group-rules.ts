/** What a group of a TSS vault has to be before it is created, and what is remarked on of one that may be. */
import { isPlainName } from '../records/key-set';
import { MAX_HOLDERS } from '../records/tss-epoch';
import type { TssHolder, TssVaultRecord } from '../records/tss-vault';
import { folded } from '../text/names';
import { Refusal } from '../text/refusals';
import { refuseSecrets } from '../text/refuse-secrets';
import { requireThreshold } from './identifiers';

/** A group as it is asked for. */
export interface GroupOrder {
  threshold: number;
  /** As many as there are holders, where it is said. */
  participants?: number;
  holders: readonly Pick<TssHolder, 'name' | 'keyMaterial'>[];
}

/**
 * Throws `Refusal` TSS_HOLDER_COUNT, TSS_PARTICIPANTS, TSS_THRESHOLD (unless 2 <= threshold <= participants), NAME_UNUSABLE,
 * TEXT_LOOKS_SECRET, and HOLDER_REPEATED or SAME_KEY_TWICE where one person would have two shares.
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
  for (const [at, { name, keyMaterial }] of holders.entries()) {
    const before = holders.slice(0, at);
    if (before.some(other => folded(other.name) === folded(name)))
      throw new Refusal('HOLDER_REPEATED', { name });
    const same = before.find(other => sharesKey(other, { keyMaterial }));
    if (same) throw new Refusal('SAME_KEY_TWICE', { holder: name, other: same.name });
  }
}

/** True where one public key, be it a subkey, is in both. */
export const sharesKey = (
  one: Pick<TssHolder, 'keyMaterial'>,
  other: Pick<TssHolder, 'keyMaterial'>,
): boolean => one.keyMaterial.some(material => other.keyMaterial.includes(material));

/**
 * Who of these holders is in another group of the vault already, by name or key: a quorum of two groups together may then
 * be fewer people than it seems. Advice, no refusal: offline the same few people often are all there are.
 */
export function alsoInOtherGroups(
  holders: GroupOrder['holders'],
  { key_share_holder_groups: groups }: Pick<TssVaultRecord, 'key_share_holder_groups'>,
): string[] {
  const others = groups.flatMap(group => group.key_share_holders);
  return holders
    .filter(one => others.some(other => folded(other.name) === folded(one.name) || sharesKey(other, one)))
    .map(({ name }) => name);
}
