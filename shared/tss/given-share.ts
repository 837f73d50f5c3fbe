/** What gave a holder the share of an epoch that they have now: the request that made the epoch, or the newest recovery of their share. */
import type { TssEpoch } from '../records/tss-epoch';
import { helpersOf, type TssRecovery } from '../records/tss-recovery';
import { lastRecovery, type TssGroup } from '../records/tss-vault';

/** How a holder was given a share. */
export interface GivenShare {
  /** Where the share was recovered. */
  recovery?: TssRecovery;
  tss_request_id: string;
  /** Of that request, 64 hex digits. */
  context: string;
  /** Every message, with its SHA-256. */
  messages: { from: string; kind: number; sha256: string }[];
}

/** The recovery that gave a holder the share of an epoch that they have now; undefined where none did. A void epoch had none. */
export const recoveryOfShare = (
  group: TssGroup,
  { state }: Pick<TssEpoch, 'state'>,
  tss_node_id: string,
): TssRecovery | undefined => (state === 'void' ? undefined : lastRecovery(group, tss_node_id));

/** What the request that made an epoch gave a holder, by identifier. */
export const givenFirst = (
  { tss_request_id, context, contributions }: TssEpoch,
  tss_node_id: string,
): GivenShare => ({
  tss_request_id,
  context,
  messages: contributions.flatMap(({ tss_node_id: from, messages }) =>
    messages.filter(({ to }) => to === tss_node_id).map(({ kind, sha256 }) => ({ from, kind, sha256 })),
  ),
});

/** What gave a holder (by identifier) the share that they have now, as the record has it. */
export function givenShare(group: TssGroup, epoch: TssEpoch, tss_node_id: string): GivenShare {
  const recovery = recoveryOfShare(group, epoch, tss_node_id);
  if (!recovery) return givenFirst(epoch, tss_node_id);
  const { tss_request_id, context } = recovery;
  const messages = helpersOf(recovery).flatMap(({ helper }) =>
    helper.messages.map(one => ({ from: helper.tss_node_id, ...one })),
  );
  return { recovery, tss_request_id, context, messages };
}
