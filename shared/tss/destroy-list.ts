/**
 * Which shares are to be destroyed: those of void keys, and those of a main group that another has replaced. Giving shares to another
 * group takes the old ones out of no hand: as many as the threshold still open the vault.
 */
import { currentEpoch, type TssGroup, type TssVaultRecord } from '../records/tss-vault';

/** The shares of one epoch that are to be destroyed. */
export interface ToDestroy {
  group: TssGroup;
  /** Of the epoch. */
  number: number;
  /** `void`: never to be used. `replaced`: by another main group, whose keys all its holders have confirmed. */
  why: 'void' | 'replaced';
  holders: { tss_node_id: string; name: string; destroyed: boolean }[];
}

/** True where as many shares are left as still open the vault. */
export const stillOpens = ({ group, holders }: ToDestroy): boolean =>
  holders.filter(one => !one.destroyed).length >= group.threshold;

/** Everything of a vault that is to be destroyed, also what was. */
export const destroyListOf = ({
  key_share_holder_groups: groups,
}: Pick<TssVaultRecord, 'key_share_holder_groups'>): ToDestroy[] =>
  groups.flatMap(group =>
    group.epochs.flatMap(epoch => {
      const isReplaced = group.status === 'Unavailable' && epoch === currentEpoch(group);
      if (epoch.state !== 'void' && !isReplaced) return [];
      const holders = group.key_share_holders.map(({ tss_node_id, name }) => ({
        tss_node_id,
        name,
        destroyed: epoch.destroyed.some(one => one.tss_node_id === tss_node_id),
      }));
      return [
        { group, number: epoch.number, why: isReplaced ? ('replaced' as const) : ('void' as const), holders },
      ];
    }),
  );
