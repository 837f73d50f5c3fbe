/** The key set at hand: opening, adopting, showing. */
import type { Checked } from '../../shared/contract';
import type { KeySetView } from '../../shared/contract/key-sets';
import type { IssuedShare } from '../../shared/key-set';
import { Refusal } from '../../shared/refusals';
import { type StoredRecord, successor } from '../desk/key-set-directory';
import { viewOf } from '../desk/key-set-view';
import { mustBeSound } from '../desk/soundness';
import { adoptedRecord } from './record-changes';
import type { Session } from './session';

export async function openKeySet(session: Session, name: string): Promise<KeySetView> {
  session.requireNoAttempt();
  session.requireNormalMode();
  const found = await session.requireFolder().find(name);
  await mustBeSound(found, await found.load());
  session.keySet = found;
  return viewOf(session.keySet);
}

/**
 * Records a set made elsewhere by what is claimed of it. Claims may be corrected by adopting the name again, for as
 * long as nothing has been issued or reserved under the record. What an attempt has shown of a share, its index, its
 * last check or its mark, stays whatever is claimed: it was no claim. Refuses KEY_SET_EXISTS, RECORD_OLDER, RECORD_ALTERED,
 * MORE_INDEXES_THAN_ISSUED, and as `adoptedRecord`.
 */
export async function adoptKeySet(session: Session, claim: Checked<'keySet', 'adopt'>): Promise<KeySetView> {
  session.requireNoAttempt();
  session.requireNormalMode();
  const folder = session.requireFolder();
  if (session.options.practiceOnly && !claim.practice) throw new Refusal('PRACTICE_ONLY');
  const record = adoptedRecord(claim);
  const there = await folder.find(claim.name).catch(error => {
    if (error instanceof Refusal && error.code === 'KEY_SET_NOT_FOUND') return undefined;
    throw error;
  });
  if (there) {
    const stored = await there.load();
    // The sums are written anew below: they must not vouch for a record that was altered.
    await mustBeSound(there, stored);
    if (!isCorrectable(stored) || stored.record.practice !== claim.practice) {
      throw new Refusal('KEY_SET_EXISTS', { name: claim.name });
    }
    const { name, scheme, required, secretLength, issued } = record;
    const shares = withSeen(record.shares, stored.record.shares);
    if (shares.length > issued) throw new Refusal('MORE_INDEXES_THAN_ISSUED');
    await there.save(successor(stored, { name, scheme, required, secretLength, issued, shares }));
    session.keySet = there;
  } else {
    const directory = await folder.create(claim.name, claim.practice);
    await directory.save(record);
    session.keySet = directory;
  }
  await session.keySet.updateSums();
  return viewOf(session.keySet);
}

function withSeen(claimed: IssuedShare[], before: IssuedShare[]): IssuedShare[] {
  const seen = before.filter(share => share.transcript || share.checkedAt || share.markedBy);
  return [...claimed.filter(share => !seen.some(one => one.index === share.index)), ...seen];
}

const isCorrectable = ({ record }: StoredRecord): boolean =>
  record.origin === 'adopted' &&
  record.reserved.length === 0 &&
  record.burnt.length === 0 &&
  record.shares.every(share => share.issuedAt === '');
