/** Judges complaints about what the record of a TSS vault has: one message is opened with its own key, and looked at. */
import { fromBase64 } from '../../../shared/bytes';
import type { RecordedComplaint, RecordedContribution, TssEpoch } from '../../../shared/records/tss-epoch';
import { helpersOf, type RecoveryHelper, type TssRecovery } from '../../../shared/records/tss-recovery';
import type { TssGroup, TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import type { ComplaintSays } from '../../../shared/tss/complaint-text';
import { onBoth } from '../../../shared/tss/curve-names';
import { idOf } from '../../../shared/tss/node-ids';
import { openWithSessionKey } from '../openpgp/session-key';
import { wipe } from '../process/wipe';
import type { Contribution } from './check-contributions';
import { curves } from './curve';
import { readCommitments } from './key-epoch';
import { type Randomness, systemRandomness } from './randomness';
import { partiesOf, publicPartOf } from './recorded';
import { termsOfRecord } from './recorded-recoveries';
import { judgeTerm } from './recovered-share';
import { judgeComplaint } from './sub-shares';

/** A contribution as the record has it. Refuses as `readCommitments`, naming the contributor by number. */
export function contributionOf(
  one: RecordedContribution,
  { context }: Pick<TssEpoch, 'context'>,
  threshold: number,
): Contribution {
  const given = publicPartOf(one, context);
  const name = one.tss_node_id;
  return {
    id: given.contributor,
    name,
    given,
    commitments: onBoth(curve => readCommitments(curves[curve], given.commitments[curve], threshold, name)),
  };
}

/** What a complaint is about. */
export interface ComplaintCheck {
  group: TssGroup;
  epoch: TssEpoch;
  /** Whose complaint. */
  tss_node_id: string;
  /** A contribution to the epoch, or, with `recovery`, a helper's part in that recovery of the holder's share. */
  contribution: RecordedContribution | RecoveryHelper;
  recovery?: TssRecovery | undefined;
  /** In a recovery: where all its sources are. */
  vault?: TssVaultRecord | undefined;
  says: ComplaintSays;
}

/**
 * What is found when the message is opened with the key that was published; without one, what the holder says. Nothing of
 * what was in it comes out. Refuses TSS_COMPLAINT_KEY where the key does not open that message.
 */
export async function judgeRecordedComplaint(
  check: ComplaintCheck,
  randomness: Randomness = systemRandomness,
): Promise<RecordedComplaint['finding']> {
  const { says } = check;
  if (says.finding !== 'does-not-fit') return says.finding;
  const opened = await openWithSessionKey(fromBase64(says.message), says.sessionKey);
  if (!opened) throw new Refusal('TSS_COMPLAINT_KEY');
  try {
    const verdict = judged(check, opened, randomness);
    if (verdict === 'foreign') return 'foreign-content';
    return verdict === 'fits' ? 'fits' : 'does-not-fit';
  } finally {
    wipe(opened);
  }
}

function judged(
  { vault, group, epoch, tss_node_id, contribution, recovery }: ComplaintCheck,
  plaintext: Uint8Array,
  randomness: Randomness,
): 'foreign' | 'fits' | 'wrong' {
  if (recovery) {
    if (!vault) throw new RangeError('a recovery is judged by the whole record');
    const order = termsOfRecord({ vault, group, recovery }, randomness);
    const helper = helpersOf(recovery).findIndex(one => one.helper.digest === contribution.digest);
    const misfit = judgeTerm(order, { helper, plaintext }, randomness);
    if (!misfit) return 'fits';
    return misfit.of === 'foreign' ? 'foreign' : 'wrong';
  }
  const given = contribution as RecordedContribution;
  const id = idOf(tss_node_id);
  const holder = partiesOf(group).find(one => one.id === id);
  if (!holder) throw new RangeError('no such holder');
  const kind = epoch.source ? 'reshare' : 'keyGen';
  const verdict = judgeComplaint(
    { context: publicPartOf(given, epoch.context).context, kind },
    { contribution: contributionOf(given, epoch, group.threshold), holder, plaintext },
    randomness,
  );
  return verdict === 'foreign' || verdict === 'fits' ? verdict : 'wrong';
}
