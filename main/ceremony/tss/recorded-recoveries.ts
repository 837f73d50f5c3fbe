/**
 * A recovery by the record of its vault: what is to be recovered from whom is planned anew from the keys, which are recomputed from
 * their contributions, and every helper's message is judged by what the record has of it.
 */
import { fromHex } from '../../../shared/bytes';
import { helpersOf, type RecoverySource, type TssRecovery } from '../../../shared/records/tss-recovery';
import { sourceOfEpoch, type TssGroup, type TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { onBoth } from '../../../shared/tss/curve-names';
import type { Party } from '../../../shared/tss/identifiers';
import { messageKinds } from '../../../shared/tss/message-kinds';
import { idOf } from '../../../shared/tss/node-ids';
import type { KeyEpoch } from './key-epoch';
import type { Randomness } from './randomness';
import { partiesOf } from './recorded';
import { verifyRecordedEpoch } from './recorded-epochs';
import { readMaskPoints } from './recover';
import type { ReceivedTerm, TermOrder } from './recovered-share';
import { type HelpingGroup, planRecovery, type RecoveryPlan } from './recovery-plan';

/** A holder of a group, by identifier. Refuses TSS_HOLDER_UNKNOWN. */
function partyIn(group: TssGroup, tss_node_id: string): Party {
  const party = partiesOf(group).find(({ id }) => id === idOf(tss_node_id));
  if (!party) throw new Refusal('TSS_HOLDER_UNKNOWN', { name: group.type });
  return party;
}

/** An epoch that was recomputed, and who of its group helps, by `tss_node_id`. */
export interface HelpingSource {
  group: TssGroup;
  keys: KeyEpoch;
  helpers: readonly string[];
}

/**
 * Plans the recovery of a holder's share of `group`. `sources`: in A the group itself, in B the recovery group, then the group itself.
 * Refuses TSS_EPOCH_UNKNOWN, TSS_HOLDER_UNKNOWN, and as `planRecovery`.
 */
export function planOf(
  group: TssGroup,
  tss_node_id: string,
  sources: readonly HelpingSource[],
): RecoveryPlan {
  const lost = partyIn(group, tss_node_id);
  const [first, second] = sources.map(
    (one): HelpingGroup => ({
      epoch: one.keys,
      helpers: one.helpers.map(id => partyIn(one.group, id)),
    }),
  );
  if (!first) throw new Refusal('TSS_EPOCH_UNKNOWN');
  return planRecovery(second ? { lost, first, second } : { lost, first });
}

function helpingSource(
  vault: TssVaultRecord,
  { group: id, epoch: number, hash, helpers }: RecoverySource,
  randomness: Randomness,
): HelpingSource {
  const source = sourceOfEpoch(vault, { source: { group: id, epoch: number, hash } });
  if (!source) throw new Refusal('TSS_EPOCH_UNKNOWN');
  const { epoch: keys } = verifyRecordedEpoch({ vault, ...source }, randomness);
  return { group: source.group, keys, helpers: helpers.map(one => one.tss_node_id) };
}

/** What the messages of a recovery in the record are judged by. Refuses as `planOf` and `verifyRecordedEpoch`, and TSS_MASKS. */
export function termsOfRecord(
  { vault, group, recovery }: { vault: TssVaultRecord; group: TssGroup; recovery: TssRecovery },
  randomness: Randomness,
): TermOrder {
  const { tss_node_id, sources, context } = recovery;
  const helping = sources.map(one => helpingSource(vault, one, randomness));
  const plan = planOf(group, tss_node_id, helping);
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
