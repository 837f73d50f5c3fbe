/** Carrying out a recovery of one lost share that everybody has confirmed (A, B): the words, then the shares of all who help. */
import { texts } from '../messages';
import type { AttemptOf } from './attempt';
import { checkEntering } from './collect';
import { startUnderConditions } from './conditions';
import { withJudged } from './tss-judged-shares';
import { type RequestRunner, runStatusOf } from './tss-request-run';
import { withTssShares } from './tss-shares';

const say = texts.tss;

/** What is said when it was given again. */
export const recovered = (): string[] => [say.recovered, say.recoveredNext];

/** What carries out recoveries of this mode. */
export const recoveryRunner = (
  mode: 'A' | 'B',
  { operation, outcome }: AttemptOf<'recoverA' | 'recoverB'>,
): RequestRunner => ({
  accepts: ({ recoveryMode }) => recoveryMode === mode,
  run: async (session, run) => {
    const { vault_id, tss_request_id, contributions: _none, sums, ...options } = run;
    const entering = { ...options, cards: [...sums] };
    await checkEntering(session, entering);
    const which = { vault_id, tss_request_id };
    await withJudged(session, which, entering, async (entered, input) => {
      const started = await startUnderConditions(session, options, conditions =>
        session.api[operation].start({ ...which, ...conditions }),
      );
      const statusOf = (view: typeof started) => runStatusOf(tss_request_id, view);
      await withTssShares(session, entered, started, outcome, statusOf, input);
    });
  },
});
