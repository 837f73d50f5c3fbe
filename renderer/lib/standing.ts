/** How a quorum stands: how many of its shares are left, of how many somebody has shown that they are right, and what is left of quorums. */
import type { TssEpochView, TssGroupView, TssRequestView } from '../../shared/contract/tss';
import { type QuorumsLeft, quorumsLeft } from '../../shared/records/quorums-left';
import type { Health } from '../../shared/records/share-health';

/** Of threshold keys: `confirmed` by a receipt; complained about by its holder; or nothing was heard of it yet, perhaps for too long. */
export type SeatHealth = Health | 'confirmed' | 'complained' | 'waiting';

/** What cannot be counted on. */
const GONE: readonly SeatHealth[] = ['lost', 'destroyed', 'complained'];

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
  /**
   * `alarm`: nobody can open it. `warn`: none may be lost, or fewer are shown to be right than are needed and no quorum opened it of late.
   * `good`: each of those that are left was shown to be right. `plain`: enough for a quorum, and nobody has shown it of the others.
   */
  tone: 'good' | 'plain' | 'warn' | 'alarm';
}

/** `unknown`: shares that exist as claimed, and of which nothing more is known. `wasOpened`: a quorum opened it of late. */
export function standing(
  seats: readonly HealthySeat[],
  unknown: number,
  required: number,
  wasOpened = false,
): Standing {
  const inUse = seats.filter(({ health }) => !GONE.includes(health));
  const shown = inUse.filter(({ health }) => health === 'checked' || health === 'confirmed').length;
  const quorums = quorumsLeft(inUse, unknown, required);
  const { spare } = quorums;
  const left = inUse.length + unknown;
  return { ...quorums, left, shown, tone: toneOf({ spare, shown, left, required, wasOpened }) };
}

interface Shown extends Pick<Standing, 'spare' | 'shown' | 'left'> {
  required: number;
  wasOpened: boolean;
}

function toneOf({ spare, shown, left, required, wasOpened }: Shown): Standing['tone'] {
  if (spare < 0) return 'alarm';
  if (spare === 0 || (shown < required && !wasOpened)) return 'warn';
  return shown === left ? 'good' : 'plain';
}

const DAY_MS = 86_400_000;

/** As long as holders have for their answer, unless people say otherwise. */
export const RECEIPT_DUE_DAYS = 7;

const UNDER_WAY = ['PendingKeyHolderConfirmation', 'MPCProcessing', 'KeyGenerating'];

type Confirming = Pick<
  TssEpochView,
  'key_share_holder_group_id' | 'issuedAt' | 'receipts' | 'missing' | 'complaints' | 'destroyed'
>;
type Recovering = Pick<
  TssRequestView,
  'target_key_share_holder_group_id' | 'lostHolder' | 'status' | 'cancelled' | 'reason' | 'created_timestamp'
>;

/**
 * The shares of one epoch of a group: said to be destroyed; lost, by a request under way that gives it again; complained about by
 * its holder; confirmed by a receipt for the share that is theirs now; or not yet, since a week or more. `now` in milliseconds since 1970.
 */
export function seatsOf(
  epoch: Confirming,
  holders: readonly Pick<TssGroupView['key_share_holders'][number], 'tss_node_id' | 'name'>[],
  requests: readonly Recovering[],
  now: number,
): HealthySeat[] {
  const { key_share_holder_group_id, receipts, missing, complaints, destroyed } = epoch;
  const has = (list: readonly { tss_node_id: string }[], id: string) =>
    list.some(({ tss_node_id }) => tss_node_id === id);
  const recoveriesOf = (id: string) =>
    requests.filter(
      one => one.target_key_share_holder_group_id === key_share_holder_group_id && one.lostHolder === id,
    );
  const healthOf = (id: string): SeatHealth => {
    const again = recoveriesOf(id);
    if (has(destroyed, id)) return 'destroyed';
    if (again.some(one => !one.cancelled && UNDER_WAY.includes(one.status))) return 'lost';
    if (has(receipts, id) && !has(missing, id)) return 'confirmed';
    if (has(complaints, id)) return 'complained';
    // Whatever came to nothing says why.
    const given = again.filter(one => !one.cancelled && one.reason === '').map(one => one.created_timestamp);
    const since = Math.max(Date.parse(epoch.issuedAt), ...given);
    return since < now - RECEIPT_DUE_DAYS * DAY_MS ? 'overdue' : 'waiting';
  };
  return holders.map(({ tss_node_id: id, name }) => ({ index: id, holder: name, health: healthOf(id) }));
}
