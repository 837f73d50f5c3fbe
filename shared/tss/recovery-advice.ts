/** Which recovery gives a lost share of a group again: the one that changes least. */

/** What is to be known of a group, as calls tell it. */
export interface GroupSeen {
  key_share_holder_group_id: string;
  type: string;
  status: string;
  threshold: number;
  key_share_holders: readonly { tss_node_id: string; confirmed: boolean }[];
}

/** A: from others of the group. B: from a recovery group, too. C: a whole new main group. '': nothing gives it again. */
export interface RecoveryAdvice {
  mode: 'A' | 'B' | 'C' | '';
  /** How many others of the group it takes. */
  own: number;
  /** How many of the recovery group, and which that is; 0 and '' where none is needed. */
  rescuers: number;
  recoveryGroup: string;
}

const confirmedIn = ({ key_share_holders }: GroupSeen): string[] =>
  key_share_holders.flatMap(({ tss_node_id, confirmed }) => (confirmed ? [tss_node_id] : []));

/**
 * What gives a share of `group` again that one of these (`lost`, by identifier) had. Only holders with a receipt for the share that
 * they have now can help. A and B do nothing about a share that was stolen: for that there is C, or a new group.
 */
export function recoveryAdvice(
  groups: readonly GroupSeen[],
  group: GroupSeen,
  lost: readonly string[],
): RecoveryAdvice {
  const { threshold, type, status } = group;
  const left = confirmedIn(group).filter(id => !lost.includes(id)).length;
  const rescue = groups.find(
    one => one.type === 'RecoveryGroup' && one.status === 'Valid' && confirmedIn(one).length >= one.threshold,
  );
  const none = { mode: '' as const, own: 0, rescuers: 0, recoveryGroup: '' };
  if (status !== 'Valid') return none;
  if (left >= threshold) return { ...none, mode: 'A', own: threshold };
  if (type !== 'MainGroup' || !rescue) return none;
  const from = { rescuers: rescue.threshold, recoveryGroup: rescue.key_share_holder_group_id };
  return left === threshold - 1 ? { mode: 'B', own: left, ...from } : { mode: 'C', own: 0, ...from };
}
