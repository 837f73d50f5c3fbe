/** Judges complaints about what the record of a TSS vault has: one message is opened with its own key, and looked at. */
import { fromBase64 } from '../../../shared/bytes';
import type { RecordedComplaint, RecordedContribution, TssEpoch } from '../../../shared/records/tss-epoch';
import type { TssGroup } from '../../../shared/records/tss-vault';
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
  contribution: RecordedContribution;
  says: ComplaintSays;
}

/**
 * What is found when the message is opened with the key that was published; without one, what the holder says. Nothing of
 * what was in it comes out. Refuses TSS_COMPLAINT_KEY where the key does not open that message.
 */
export async function judgeRecordedComplaint(
  { group, epoch, tss_node_id, contribution, says }: ComplaintCheck,
  randomness: Randomness = systemRandomness,
): Promise<RecordedComplaint['finding']> {
  if (says.finding !== 'does-not-fit') return says.finding;
  const opened = await openWithSessionKey(fromBase64(says.message), says.sessionKey);
  if (!opened) throw new Refusal('TSS_COMPLAINT_KEY');
  const id = idOf(tss_node_id);
  const holder = partiesOf(group).find(one => one.id === id);
  if (!holder) throw new RangeError('no such holder');
  const kind = epoch.source ? 'reshare' : 'keyGen';
  try {
    const verdict = judgeComplaint(
      { context: publicPartOf(contribution, epoch.context).context, kind },
      { contribution: contributionOf(contribution, epoch, group.threshold), holder, plaintext: opened },
      randomness,
    );
    if (verdict === 'foreign') return 'foreign-content';
    return verdict === 'fits' ? 'fits' : 'does-not-fit';
  } finally {
    wipe(opened);
  }
}
