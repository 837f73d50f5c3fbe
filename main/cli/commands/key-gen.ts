/** Carrying out a KeyGen that everybody has confirmed: the words, then the contributions of which only digests are there. */
import type { AttemptView } from '../../../shared/contract/attempts';
import type { TssRequestView } from '../../../shared/contract/tss';
import type { Result } from '../../../shared/result';
import { asResult } from '../../../shared/text/failure';
import { texts } from '../messages';
import type { AttemptOf } from '../steps/attempt';
import { confirmWords, startUnderConditions } from '../steps/conditions';
import { checkInterrupted, need, type Session } from '../steps/session';
import {
  contributionAt,
  type LyingContribution,
  mustLieThere,
  orExchanged,
  readContribution,
} from '../steps/tss-contribution-files';
import { copied, entropyOf, forgotten } from '../steps/tss-own-entropy';
import { type RequestRunner, runStatusOf } from '../steps/tss-request-run';
import { whileWatched } from '../steps/watch';
import { orWritten } from '../steps/writing';
import { Ended, exitOf, UsageError } from '../terminal/exit';
import { askYesNo } from '../terminal/questions';
import { resultPage } from '../terminal/texts';

const say = texts.tss;

export const keyGenAttempt: AttemptOf<'keyGen'> = {
  operation: 'keyGen',
  outcome: () => [say.keyGenDone, say.keyGenNext],
};

/**
 * Takes the files out of the folder, and sums. At a terminal a wrong file may be exchanged, as long as the attempt lives: without the
 * right one the request fails, and everybody confirms and draws anew.
 */
async function summed(
  session: Session,
  nonce: string,
  request: TssRequestView,
  lying: readonly LyingContribution[],
): Promise<Result<AttemptView>> {
  for (;;) {
    const read = await asResult(() => Promise.all(lying.map(at => readContribution(at, request))));
    const result = read.ok ? await session.api.keyGen.confirm({ nonce, contributions: read.value }) : read;
    const view = need(session, await session.api.attempt.read());
    if (result.ok || !session.people || lying.length === 0 || view?.phase !== 'confirming') return result;
    session.output.refuse(result.error);
    const again = await whileWatched(session, nonce, ({ signal, touch }) =>
      askYesNo(session.people!, say.askContributionsAgain, { enter: 'yes', until: signal, onKey: touch }),
    );
    if (again === 'no') throw new Ended(exitOf(result.error));
  }
}

/** Throws `UsageError` where contributions are to come and no folder is named. */
export const keyGenRunner: RequestRunner = {
  accepts: ({ type }) => type === 'KeyGen',
  run: async (session, run, request) => {
    const { vault_id, tss_request_id, contributions: folder, entropy, ...options } = run;
    // One that is over or not confirmed yet is refused when it is started, whatever lies in the folder.
    const isCollecting = request.status === 'MPCProcessing';
    const waiting = request.contributions.filter(one => isCollecting && one.brought === 'digest');
    if (folder === undefined && waiting.length > 0) throw new UsageError(say.contributionsMissing);
    // That they lie there is looked at before the words; they are read after, but for where nobody sees the words.
    const lying = waiting.map(one => contributionAt(folder!, tss_request_id, one));
    for (const at of lying) await orExchanged(session, () => mustLieThere(at));
    const here = request.contributions.filter(one => one.brought === '');
    const contributions = [];
    if (!session.people)
      for (const at of lying)
        contributions.push(await orExchanged(session, () => readContribution(at, request)));
    const own = entropy ? await entropyOf(session, here, ({ tss_node_id }) => ({ tss_node_id })) : [];
    const order = { vault_id, tss_request_id, contributions };
    const started = await startUnderConditions(session, options, conditions =>
      session.api.keyGen.start({ ...order, ...conditions, ownEntropy: own.map(copied) }),
    ).finally(() => forgotten(own));
    const { nonce } = started;
    session.status = runStatusOf(tss_request_id, started);
    await whileWatched(session, nonce, watch => confirmWords(session, options, started, watch));
    checkInterrupted(session);
    const made = await orWritten(session, await summed(session, nonce, request, lying));
    session.status = runStatusOf(tss_request_id, made);
    session.output.say(resultPage(made, keyGenAttempt.outcome));
  },
};
