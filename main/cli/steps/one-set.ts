/** The beginning of the commands that work on one set of the folder. */
import type { KeySetView } from '../../../shared/contract/key-sets';
import { MAX_INDEX } from '../../../shared/records/key-set';
import { failure } from '../../../shared/text/failure';
import type { OneSetOptions } from '../options/groups';
import { keySetLines } from '../terminal/texts';
import { checkWitnesses } from './conditions';
import { need, openFolder, refused, type Session } from './session';

/** Opens the folder and the set and shows what the record says. Ends the command as `checkWitnesses` does. */
export async function openSet(session: Session, options: OneSetOptions): Promise<KeySetView> {
  await openFolder(session, options.folder, false);
  const set = need(session, await session.api.keySet.open({ name: options.keySet }));
  checkWitnesses(session, set.practice, options);
  session.output.say(keySetLines(set));
  return set;
}

/** Ends the command with INDEX_OUT_OF_RANGE for what can be no share’s. Before anything is opened. */
export function checkIndex(session: Session, index: number): void {
  if (index < 1 || index > MAX_INDEX) throw refused(session, failure('INDEX_OUT_OF_RANGE'));
}
