/** Who helps in a recovery of one lost share (A, B), in the order in which everything of it has them: that of the sources. */
import type { TssRequest } from '../records/tss-request';
import type { GroupType } from '../records/tss-vault';

/** A helper of a recovery. */
export interface RecoveryHelperOf {
  /** Identifier and type of the group whose share they bring. */
  group: string;
  type: GroupType;
  tss_node_id: string;
  name: string;
  /** As `seatIn` numbers it. */
  seat: number;
}

/**
 * An identifier as the number of a seat; 0 for one that no number holds exactly. The program gives 1..n; others may be as long as 77
 * digits, and whoever has to know whose a share is compares the texts.
 */
export function seatNumber(tss_node_id: string): number {
  const number = Number(tss_node_id);
  return Number.isSafeInteger(number) ? number : 0;
}

/**
 * The number of the seat of a holder of the source at this place: an identifier is one of its group, so those of a second group
 * come behind all of the first.
 */
export const seatIn = (
  sources: readonly { participants: number }[],
  at: number,
  tss_node_id: string,
): number => {
  const own = seatNumber(tss_node_id);
  const before = sources.slice(0, at).reduce((sum, { participants }) => sum + participants, 0);
  return own === 0 ? 0 : seatNumber(String(BigInt(tss_node_id) + BigInt(before)));
};

/** All helpers of a request. */
export const helpersIn = ({ sources }: Pick<TssRequest, 'sources'>): RecoveryHelperOf[] =>
  sources.flatMap(({ key_share_holder_group_id: group, type, holders }, at) =>
    holders.map(({ tss_node_id, name }) => ({
      group,
      type,
      tss_node_id,
      name,
      seat: seatIn(sources, at, tss_node_id),
    })),
  );
