/** Carrying out a reshare that everybody has confirmed: contributions from elsewhere, the words, then the shares of those who brought none. */
import type { AttemptView } from '../../../shared/contract/attempts';
import type { TssRequestView } from '../../../shared/contract/tss';
import { texts } from '../messages';
import { type AttemptOf, withConsent } from '../steps/attempt';
import { checkEntering } from '../steps/collect';
import { startUnderConditions } from '../steps/conditions';
import { need, type Session } from '../steps/session';
import { contributionAt, liesThere, orExchanged, readContribution } from '../steps/tss-contribution-files';
import { withJudged } from '../steps/tss-judged-shares';
import { copied, entropyOf, forgotten } from '../steps/tss-own-entropy';
import { type RequestRun, type RequestRunner, runStatusOf } from '../steps/tss-request-run';
import { withTssShares } from '../steps/tss-shares';

const say = texts.tss;

/** A whole new main group replaces the one before: what is under the words says so. Another group is one more. */
const replaces = ({ bound }: AttemptView): boolean =>
  bound.some(({ id, facts }) => id === 'tssRequest' && String(facts.type).endsWith(' C'));

export const reshareAttempt: AttemptOf<'reshare'> = {
  operation: 'reshare',
  outcome: view => [say.keyGenDone, say.keyGenNext, replaces(view) ? say.sharesReplaced : say.sharesBefore],
};

/** Takes what lies in the folder into the request, where it stays, whatever comes of the command. `taken` has them as they are taken. */
async function takeContributions(
  session: Session,
  { vault_id, tss_request_id, contributions: folder }: RequestRun,
  request: TssRequestView,
  taken: TssRequestView['contributions'],
): Promise<void> {
  for (const one of request.contributions) {
    if (folder === undefined || one.brought !== '' || request.status !== 'MPCProcessing') continue;
    const at = contributionAt(folder, tss_request_id, one);
    // Of whom nothing lies there the share is entered at the table.
    if (!liesThere(at)) continue;
    const read = await orExchanged(session, () => readContribution(at, request));
    need(session, await session.api.tssRequest.bringContribution({ vault_id, tss_request_id, ...read }));
    taken.push(one);
    session.status = runStatusOf(tss_request_id, undefined, idsOf(taken));
  }
}

const idsOf = (some: TssRequestView['contributions']): string[] => some.map(one => one.tss_node_id);

export const reshareRunner: RequestRunner = {
  accepts: ({ type, recoveryMode }) =>
    type === 'KeyGenFromKeyGroup' || (type === 'Recovery' && recoveryMode === 'C'),
  takesAbsent: true,
  run: async (session, run, request) => {
    const { vault_id, tss_request_id, contributions: _taken, sums, entropy, ...options } = run;
    const which = { vault_id, tss_request_id };
    const order = { ...which, absent: [...options.absent] };
    const entering = { ...options, cards: [...sums] };
    const taken: TssRequestView['contributions'] = [];
    let isBegun = false;
    try {
      await checkEntering(session, entering);
      await takeContributions(session, run, request, taken);
      const left = need(session, await session.api.tssRequest.read(which)).contributions;
      const here = left.filter(one => one.brought === '' && !order.absent.includes(one.tss_node_id));
      const own = entropy ? await entropyOf(session, here, ({ tss_node_id }) => ({ tss_node_id })) : [];
      await withJudged(session, order, entering, async (entered, input) => {
        const started = await startUnderConditions(session, options, conditions =>
          session.api.reshare.start({ ...order, ...conditions, ownEntropy: own.map(copied) }),
        ).finally(() => forgotten(own));
        isBegun = true;
        const statusOf = (view: typeof started) => runStatusOf(tss_request_id, view, idsOf(taken));
        if (started.phase === 'collecting')
          await withTssShares(session, entered, started, reshareAttempt.outcome, statusOf, input);
        else await withConsent(session, options, started, reshareAttempt, statusOf);
        // A share may be refused before the start.
      }).finally(() => forgotten(own));
    } catch (error) {
      const names = taken.map(one => one.name).join(', ');
      if (!isBegun && taken.length > 0) session.output.complain(say.contributionsStay(names));
      throw error;
    }
  },
};
