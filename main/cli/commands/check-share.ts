/** `quorate check-share`: one holder, any day, no quorum. */
import { idleCheckShare } from '../../../shared/contract/attempts';
import type { CheckShareOptions } from '../options/arguments';
import { checkEntering, collectShares } from '../steps/collect';
import { confirmWords, startInRoom } from '../steps/conditions';
import { openSet } from '../steps/one-set';
import { need, type Session } from '../steps/session';
import { whileWatched } from '../steps/watch';
import { resultPage } from '../terminal/texts';

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
