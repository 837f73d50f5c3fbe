/** Carrying out a KeyGen that everybody has confirmed: the words, then the contributions of which only digests are there. */
import type { TssRequestView } from '../../../shared/contract/tss';
import { texts } from '../messages';
import type { AttemptOf } from '../steps/attempt';
import { confirmWords, startUnderConditions } from '../steps/conditions';
import { checkInterrupted, type Session } from '../steps/session';
import { ownEntropy } from '../steps/tss-contribute';
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

/** A contributor's own entropy. */
interface Own {
  tss_node_id: string;
  entropy: Uint8Array<ArrayBuffer>;
}

/** The program overwrites what it is given, and may be asked again. */
const copied = ({ tss_node_id, entropy }: Own): Own => ({ tss_node_id, entropy: entropy.slice() });

/** Asks each whose contribution is made here. Throws `UsageError` where nobody is there. */
async function entropyOf(session: Session, { contributions }: TssRequestView): Promise<Own[]> {
  if (!session.people) throw new UsageError(say.entropyOfPeople);
  const all: Own[] = [];
  for (const { tss_node_id, name } of contributions.filter(one => one.brought === ''))
    all.push({ tss_node_id, entropy: await ownEntropy(session, name) });
  return all.filter(({ entropy }) => entropy.length > 0);
}

/** Throws `UsageError` where contributions are to come and no folder is named. */
export const keyGenRunner: RequestRunner = {
  accepts: ({ type }) => type === 'KeyGen',
  takesEntropy: true,
  run: async (session, run, request) => {
    const { vault_id, tss_request_id, contributions: folder, entropy, ...options } = run;
    // One that is over or not confirmed yet is refused when it is started, whatever lies in the folder.
    const isCollecting = request.status === 'MPCProcessing';
    const waiting = request.contributions.filter(one => isCollecting && one.brought === 'digest');
    if (folder === undefined && waiting.length > 0) throw new UsageError(say.contributionsMissing);
    // That they lie there is looked at before the words; they are read after.
    const lying = waiting.map(one => contributionAt(folder!, tss_request_id, one.tss_node_id));
    for (const at of lying) await mustLieThere(session, at);
    const own = entropy ? await entropyOf(session, request) : [];
    const started = await startUnderConditions(session, options, conditions =>
      session.api.keyGen.start({ vault_id, tss_request_id, ...conditions, ownEntropy: own.map(copied) }),
    ).finally(() => {
      for (const one of own) one.entropy.fill(0);
    });
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
