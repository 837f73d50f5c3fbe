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

/** A recovery that can be done now. */
export interface PossibleRecovery {
  mode: 'A' | 'B' | 'C';
  /** How many of which group it takes, and of whom: who has a receipt for the share that they have now, by identifier. */
  from: { group: string; need: number; ids: string[] }[];
}

const confirmedIn = ({ key_share_holders }: GroupSeen): string[] =>
  key_share_holders.flatMap(({ tss_node_id, confirmed }) => (confirmed ? [tss_node_id] : []));

/**
 * What can give a share of `group` again that one of these (`lost`, by identifier) had, or a whole new main group in the place of it.
 * Only holders with a receipt for the share that they have now can help. The one that changes least comes first.
 */
export function possibleRecoveries(
  groups: readonly GroupSeen[],
  group: GroupSeen,
  lost: readonly string[],
): PossibleRecovery[] {
  const { threshold, type, status, key_share_holder_group_id } = group;
  if (status !== 'Valid') return [];
  const left = confirmedIn(group).filter(id => !lost.includes(id));
  const own = (need: number) => ({ group: key_share_holder_group_id, need, ids: left });
  const rescue = groups.find(
    one => one.type === 'RecoveryGroup' && one.status === 'Valid' && confirmedIn(one).length >= one.threshold,
  );
  const rescuers = type === 'MainGroup' && rescue ? [ofAll(rescue)] : [];
  const all: (PossibleRecovery | false)[] = [
    left.length >= threshold && { mode: 'A', from: [own(threshold)] },
    rescuers.length > 0 &&
      left.length >= threshold - 1 && { mode: 'B', from: [...rescuers, own(threshold - 1)] },
    rescuers.length > 0 && { mode: 'C', from: rescuers },
  ];
  return all.filter(one => one !== false);
}

const ofAll = (group: GroupSeen) => ({
  group: group.key_share_holder_group_id,
  need: group.threshold,
  ids: confirmedIn(group),
});

/**
 * What gives a share of `group` again that one of these (`lost`, by identifier) had. A and B do nothing about a share that was
 * stolen: for that there is C, or a new group.
 */
export function recoveryAdvice(
  groups: readonly GroupSeen[],
  group: GroupSeen,
  lost: readonly string[],
): RecoveryAdvice {
  const [best] = possibleRecoveries(groups, group, lost);
  if (!best) return { mode: '', own: 0, rescuers: 0, recoveryGroup: '' };
  const { mode, from } = best;
  const [first, second] = from;
  if (mode === 'A') return { mode, own: first!.need, rescuers: 0, recoveryGroup: '' };
  return { mode, own: second?.need ?? 0, rescuers: first!.need, recoveryGroup: first!.group };
}
