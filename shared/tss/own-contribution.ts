/**
 * Which of the contributions to an epoch is that of a holder of it, and when they say so: main lists the contributions, and only a maker
 * knows whether theirs is among them. What says that it was made elsewhere is main's word, too.
 */
import type { RecordedContribution, TssEpoch } from '../records/tss-epoch';
import { holderNow, sourceOfEpoch, type TssGroup, type TssVaultRecord } from '../records/tss-vault';
import { recoveryOfShare } from './given-share';

/** Whose share of which keys. */
export interface HolderOf {
  vault: Pick<TssVaultRecord, 'key_share_holder_groups'>;
  group: TssGroup;
  epoch: TssEpoch;
  holder: { tss_node_id: string };
}

/** Every key by which a holder of a group was known. */
function fingerprintsOf(group: TssGroup, tss_node_id: string): string[] {
  const first = group.key_share_holders.find(one => one.tss_node_id === tss_node_id);
  return [first, holderNow(group, tss_node_id)].flatMap(one => (one ? [one.pgp_fingerprint] : []));
}

/** In a reshare a holder of the source group with the same key. Undefined where none is theirs, by the record. */
export function ownContribution({ vault, group, epoch, holder }: HolderOf): RecordedContribution | undefined {
  const { tss_node_id } = holder;
  const source = sourceOfEpoch(vault, epoch)?.group ?? group;
  if (source === group) return epoch.contributions.find(one => one.tss_node_id === tss_node_id);
  const keys = fingerprintsOf(group, tss_node_id);
  return epoch.contributions.find(one =>
    fingerprintsOf(source, one.tss_node_id).some(key => keys.includes(key)),
  );
}

/**
 * Whether this holder has to say which contribution is theirs before their share is taken for checked for the first time. Not of a share
 * that others recovered: of that its holder may have lost all paper, and it was confirmed before.
 */
export const mustKnowOwn = (of: HolderOf): boolean =>
  ownContribution(of)?.made === 'elsewhere' && !recoveryOfShare(of.group, of.epoch, of.holder.tss_node_id);
