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
  /** What their seat is numbered with: in B those of the main group come behind all of the recovery group. */
  seat: number;
}

/** All helpers of a request. */
export const helpersIn = ({ sources }: Pick<TssRequest, 'sources'>): RecoveryHelperOf[] =>
  sources.flatMap(({ key_share_holder_group_id: group, type, holders }, at) =>
    holders.map(({ tss_node_id, name }) => ({
      group,
      type,
      tss_node_id,
      name,
      seat: Number(tss_node_id) + (at === 0 ? 0 : sources[0]!.participants),
    })),
  );
