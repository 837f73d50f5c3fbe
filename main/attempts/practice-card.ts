/** A made-up share of the practice set at hand, as it stands on paper: to rehearse what is hard on the day. */
import type { PracticeShareView } from '../../shared/contract/share-entry';
import { practiceShare } from '../storage/key-sets/practice-shares';
import { mustBeSound } from '../storage/soundness/soundness';
import type { Session } from './session';

/**
 * Reads the encrypted share and its made-up key from the set's directory, and has a ceremony process of its own judge and open
 * it; also while an attempt is on, which knows nothing of it.
 *
 * @throws Refusal KEY_SET_NOT_OPEN, as `practiceShare`, `mustBeSound`, and what the process's `showPractice` refuses
 */
export async function showPracticeShare(session: Session, index: number): Promise<PracticeShareView> {
  const directory = session.requireKeySet();
  const files = await practiceShare(directory, index);
  const stored = await directory.load();
  await mustBeSound(directory, stored);
  const { record } = stored;
  const share = await session.askAlone('showPractice', { record, index, ...files });
  return { index, holder: record.shares.find(one => one.index === index)?.holder ?? '', share };
}
