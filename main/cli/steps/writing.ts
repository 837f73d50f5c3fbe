/** When the result is made but the folder failed: people may mend it and have it written again. */

import type { AttemptView } from '../../../shared/contract/attempts';
import type { Failure, Result } from '../../../shared/result';
import { texts } from '../messages';
import { Ended, exitOf, exits } from '../terminal/exit';
import { askYesNo } from '../terminal/questions';
import { need, type Session } from './session';

/** The attempt that this call completed, if need be by writing again; ends the command when it did not. */
export async function orWritten(session: Session, result: Result<AttemptView>): Promise<AttemptView> {
  if (result.ok) return result.value;
  const view = await afterFailure(session, result.error);
  if (view?.phase === 'complete') return view;
  throw new Ended(exitOf(result.error));
}

/**
 * Deals with a failure of the call that should have completed an attempt.
 *
 * @returns the attempt as it stands after it: `complete` when a second writing succeeded, else whatever phase it
 *   is in. Without people a failed writing ends the command with 1: nobody is there to mend the folder.
 */
export async function afterFailure(session: Session, failure: Failure): Promise<AttemptView | null> {
  session.output.refuse(failure);
  let view = need(session, await session.api.attempt.read());
  while (view?.phase === 'writing') {
    if (!session.people) throw new Ended(exits.failed);
    const again = await askYesNo(session.people, texts.steps.askWriteAgain, { enter: 'yes' });
    if (again === 'no') throw new Ended(exits.failed);
    const written = await session.api.attempt.write({ nonce: view.nonce });
    if (!written.ok) session.output.refuse(written.error);
    view = need(session, await session.api.attempt.read());
  }
  return view;
}
