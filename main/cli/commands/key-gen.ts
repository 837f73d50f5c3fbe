/** Carrying out a KeyGen that everybody has confirmed: the words, then the contributions of which only digests are there. */
import { texts } from '../messages';
import type { AttemptOf } from '../steps/attempt';
import { confirmWords, startUnderConditions } from '../steps/conditions';
import { checkInterrupted } from '../steps/session';
import {
  contributionAt,
  mustLieThere,
  type RequestRunner,
  readContributionAt,
  runStatusOf,
} from '../steps/tss-request-run';
import { whileWatched } from '../steps/watch';
import { orWritten } from '../steps/writing';
import { UsageError } from '../terminal/exit';
import { resultPage } from '../terminal/texts';

const say = texts.tss;

export const keyGenAttempt: AttemptOf<'keyGen'> = {
  operation: 'keyGen',
  outcome: () => [say.keyGenDone, say.keyGenNext],
};

/** Throws `UsageError` where contributions are to come and no folder is named. */
export const keyGenRunner: RequestRunner = {
  accepts: ({ type }) => type === 'KeyGen',
  run: async (session, run, request) => {
    const { vault_id, tss_request_id, contributions: folder, ...options } = run;
    // One that is over or not confirmed yet is refused when it is started, whatever lies in the folder.
    const isCollecting = request.status === 'MPCProcessing';
    const waiting = request.contributions.filter(one => isCollecting && one.brought === 'digest');
    if (folder === undefined && waiting.length > 0) throw new UsageError(say.contributionsMissing);
    // That they lie there is looked at before the words; they are read after.
    const lying = waiting.map(one => contributionAt(folder!, tss_request_id, one.tss_node_id));
    for (const at of lying) await mustLieThere(session, at);
    const started = await startUnderConditions(session, options, conditions =>
      session.api.keyGen.start({ vault_id, tss_request_id, ...conditions }),
    );
    const { nonce } = started;
    session.status = runStatusOf(tss_request_id, started);
    await whileWatched(session, nonce, watch => confirmWords(session, options, started, watch));
    checkInterrupted(session);
    const contributions = [];
    for (const at of lying) contributions.push(await readContributionAt(session, at));
    const made = await orWritten(session, await session.api.keyGen.confirm({ nonce, contributions }));
    session.status = runStatusOf(tss_request_id, made);
    session.output.say(resultPage(made, keyGenAttempt.outcome));
  },
};
