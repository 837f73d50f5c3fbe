/** A witness's exception, at any step of an attempt. */
import type { Checked } from '../../shared/contract';
import type { AttemptView } from '../../shared/contract/attempts';
import type { WitnessException } from '../../shared/contract/exceptions';
import { checkedException } from '../../shared/text/exceptions';
import { Refusal } from '../../shared/text/refusals';
import type { AnyRun } from './attempt-run';
import type { Session } from './session';

/** Written into the transcript as it is stated. Refuses as `checkedException`, and NO_ATTEMPT after the transcript's end. */
export async function stateException(
  session: Session,
  { nonce, ...given }: Checked<'attempt', 'exception'>,
): Promise<AttemptView> {
  const run = session.requireRun();
  return run.inTurn(async () => {
    if (run.phase === 'writing') {
      if (nonce !== run.begun.nonce) throw new Refusal('WRONG_NONCE');
      if (run.log.ended) throw new Refusal('NO_ATTEMPT');
      await noteSurely(run, checkedException(given));
      return run.view();
    }
    run.asked.processWaiting(nonce);
    const stated = checkedException(given);
    await run.asked.touch(nonce);
    await noteSurely(run, stated);
    return run.view();
  });
}

/** A statement that the transcript had no room for ended the attempt: nobody may believe that it was written down. */
async function noteSurely(run: AnyRun, stated: WitnessException): Promise<void> {
  await run.note('exception', { ...stated });
  if (run.problem?.code === 'TRANSCRIPT_FULL') throw run.problem;
}
