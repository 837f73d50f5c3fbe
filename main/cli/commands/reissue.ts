/** `quorate reissue`: a listed share, again, to its holder's new key. */
import type { ReissueOptions } from '../options/arguments';
import { checkEntering, collectShares } from '../steps/collect';
import { confirmWords, startInRoom } from '../steps/conditions';
import { readKeyFile } from '../steps/files';
import { checkIndex, openSet } from '../steps/one-set';
import { need, orRefuse, type Session } from '../steps/session';
import { whileWatched } from '../steps/watch';
import { resultPage } from '../terminal/texts';
import { idle } from './generate-share';

/** Runs to completion, or throws `Ended` or `Interrupted`. The final status is left in the session. */
export async function reissue(session: Session, options: ReissueOptions): Promise<void> {
  checkEntering(session, options);
  checkIndex(session, options.index);
  session.status = idle;
  const { api, output } = session;
  const pgp_key = await orRefuse(session, () => readKeyFile(options.keyFile));
  const set = await openSet(session, options);
  session.status = { ...idle, required: set.required };
  const { index, holder, payload } = options;
  const started = await startInRoom(session, options, room =>
    api.reissue.start({ index, holder, pgp_key, payload, ...room }),
  );
  session.status = started;
  const made = await whileWatched(session, started.nonce, async watch => {
    await confirmWords(session, options, need(session, await api.attempt.read())!, watch);
    return collectShares(session, started, 'reissue', watch, options.cards);
  });
  output.say(resultPage(made));
}
