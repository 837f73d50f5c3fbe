/** How a quorum stands: how many of its shares are left, of how many somebody has shown that they are right, and what is left of quorums. */
import type { TssEpochView, TssGroupView } from '../../shared/contract/tss';
import { type QuorumsLeft, quorumsLeft } from '../../shared/records/quorums-left';
import type { Health } from '../../shared/records/share-health';

/** Of threshold keys: `confirmed` by a receipt, or not yet. */
export type SeatHealth = Health | 'confirmed' | 'waiting';

export interface HealthySeat {
  /** Of threshold keys as text: more digits than a number keeps. */
  index: number | string;
  /** '' where it is not known. */
  holder: string;
  health: SeatHealth;
}

export interface Standing extends QuorumsLeft<HealthySeat> {
  left: number;
  /** How many of them were found right, or are confirmed. */
  shown: number;
  /** `alarm`: nobody can open it. `warn`: none may be lost, or fewer are shown to be right than are needed and no quorum opened it of late. */
  tone: 'good' | 'warn' | 'alarm';
}

/** `unknown`: shares that exist as claimed, and of which nothing more is known. `wasOpened`: a quorum opened it of late. */
export function standing(
  seats: readonly HealthySeat[],
  unknown: number,
  required: number,
  wasOpened = false,
): Standing {
  const inUse = seats.filter(({ health }) => health !== 'lost' && health !== 'destroyed');
  const shown = inUse.filter(({ health }) => health === 'checked' || health === 'confirmed').length;
  const quorums = quorumsLeft(inUse, unknown, required);
  const { spare } = quorums;
  const tone = spare < 0 ? 'alarm' : spare === 0 || (shown < required && !wasOpened) ? 'warn' : 'good';
  return { ...quorums, left: inUse.length + unknown, shown, tone };
}

/** The shares of one epoch of a group: said to be destroyed, confirmed by a receipt for the share that is theirs now, or not yet. */
export function seatsOf(
  { receipts, missing, destroyed }: Pick<TssEpochView, 'receipts' | 'missing' | 'destroyed'>,
  holders: readonly Pick<TssGroupView['key_share_holders'][number], 'tss_node_id' | 'name'>[],
): HealthySeat[] {
  const has = (list: readonly { tss_node_id: string }[], id: string) =>
    list.some(({ tss_node_id }) => tss_node_id === id);
  return holders.map(({ tss_node_id: id, name }) => ({
    index: id,
    holder: name,
    health: has(destroyed, id)
      ? 'destroyed'
      : has(receipts, id) && !has(missing, id)
        ? 'confirmed'
        : 'waiting',
  }));
}
