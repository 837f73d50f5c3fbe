/** `quorate check-share`: one holder, any day, no quorum. */
import { idleCheckShare } from '../../shared/contract/attempts';
import type { CheckShareOptions } from './arguments';
import { checkEntering, collectShares } from './collect';
import { openSet } from './one-set';
import { confirmWords, startInRoom } from './room';
import { need, type Session } from './session';
import { resultPage } from './texts';
import { whileWatched } from './watch';

/** Runs to completion, or throws `Ended` or `Interrupted`. The final status is left in the session. */
export async function checkShare(session: Session, options: CheckShareOptions): Promise<void> {
  checkEntering(session, options);
  session.status = idleCheckShare;
  const { api, output } = session;
  await openSet(session, options);
  const started = await startInRoom(session, options, room => api.checkShare.start(room));
  session.status = started;
  const made = await whileWatched(session, started.nonce, async watch => {
    await confirmWords(session, options, need(session, await api.attempt.read())!, watch);
    return collectShares(session, started, 'checkShare', watch, options.cards);
  });
  output.say(resultPage(made));
}
