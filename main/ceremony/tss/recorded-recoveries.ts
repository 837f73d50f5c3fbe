/**
 * A recovery by the record of its vault: what is to be recovered from whom is planned anew from the keys, which are recomputed from
 * their contributions, and every helper's message is judged by what the record has of it.
 */
import { fromHex } from '../../../shared/bytes';
import { helpersOf, type RecoverySource, type TssRecovery } from '../../../shared/records/tss-recovery';
import { sourceOfEpoch, type TssGroup, type TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { onBoth } from '../../../shared/tss/curve-names';
import { messageKinds } from '../../../shared/tss/message-kinds';
import { idOf } from '../../../shared/tss/node-ids';
import type { Randomness } from './randomness';
import { partiesOf } from './recorded';
import { verifyRecordedEpoch } from './recorded-epochs';
import { readMaskPoints } from './recover';
import type { ReceivedTerm, TermOrder } from './recovered-share';
import { type HelpingGroup, planRecovery, type RecoveryOrder, type RecoveryPlan } from './recovery-plan';

/** Whose shares of which epoch are used. */
export type SourceNamed = Pick<RecoverySource, 'group' | 'epoch' | 'hash'> & {
  helpers: readonly { tss_node_id: string }[];
};

/** Whose share of a group is recovered from whom. */
export interface RecoveryNamed {
  vault: TssVaultRecord;
  group: TssGroup;
  /** Whose share was lost. */
  tss_node_id: string;
  /** A: the group itself. B: the recovery group, then the group itself. */
  sources: readonly SourceNamed[];
}

function helpingGroup(
  vault: TssVaultRecord,
  { group: id, epoch: number, hash, helpers }: SourceNamed,
  randomness: Randomness,
): HelpingGroup {
  const source = sourceOfEpoch(vault, { source: { group: id, epoch: number, hash } });
  if (!source) throw new Refusal('TSS_EPOCH_UNKNOWN');
  const { group, epoch } = source;
  const parties = partiesOf(group);
  return {
    epoch: verifyRecordedEpoch({ vault, group, epoch }, randomness).epoch,
    helpers: helpers.map(({ tss_node_id }) => {
      const party = parties.find(one => one.id === idOf(tss_node_id));
      if (!party) throw new Refusal('TSS_HOLDER_UNKNOWN', { name: group.type });
      return party;
    }),
  };
}

/**
 * Plans a recovery over a record. Refuses TSS_EPOCH_UNKNOWN, TSS_HOLDER_UNKNOWN, and as `verifyRecordedEpoch` and `planRecovery`.
 */
export function planOfRecord(
  { vault, group, tss_node_id, sources }: RecoveryNamed,
  randomness: Randomness,
): RecoveryPlan {
  const lost = partiesOf(group).find(({ id }) => id === idOf(tss_node_id));
  if (!lost) throw new Refusal('TSS_HOLDER_UNKNOWN', { name: group.type });
  const [first, second] = sources.map(one => helpingGroup(vault, one, randomness));
  if (!first) throw new Refusal('TSS_EPOCH_UNKNOWN');
  const order: RecoveryOrder = second ? { lost, first, second } : { lost, first };
  return planRecovery(order);
}

/** What the messages of a recovery in the record are judged by. Refuses as `planOfRecord`, and TSS_MASKS. */
export function termsOfRecord(
  { vault, group, recovery }: { vault: TssVaultRecord; group: TssGroup; recovery: TssRecovery },
  randomness: Randomness,
): TermOrder {
  const { tss_node_id, sources, context } = recovery;
  const plan = planOfRecord({ vault, group, tss_node_id, sources }, randomness);
  const masks = helpersOf(recovery).map(({ helper }) => onBoth(curve => fromHex(helper.masks[curve])));
  return { plan, context: fromHex(context), maskPoints: readMaskPoints(plan, masks) };
}

/** True for the kind of a message with a helper's term. */
export const isTerm = (kind: number): boolean =>
  kind === messageKinds.firstTerm || kind === messageKinds.secondTerm;

/** The place of the helper in a recovery's plan who sent a term of this kind; undefined where nobody did. */
export function helperWho(
  recovery: TssRecovery,
  { from, kind }: { from: string; kind: number },
): number | undefined {
  const at = helpersOf(recovery).findIndex(
    ({ helper }) => helper.tss_node_id === from && helper.messages.some(one => one.kind === kind),
  );
  return at < 0 || !isTerm(kind) ? undefined : at;
}

/** Messages that were opened, as terms of a recovery's helpers; of what is no term nothing. */
export const termsIn = (
  recovery: TssRecovery,
  messages: readonly { from: string; kind: number; plaintext: Uint8Array | null }[],
): ReceivedTerm[] =>
  messages.flatMap(({ plaintext, ...sent }) => {
    const helper = helperWho(recovery, sent);
    return helper === undefined || !plaintext ? [] : [{ helper, plaintext }];
  });
