/** Recovery mode: entered for one key set, left by people or with the end of its session. */
import type { RecoveryView } from '../../../shared/contract/recovery';
import { Refusal } from '../../../shared/text/refusals';
import type { AttemptRun } from '../../attempts/attempt-run';
import type { RecoveryMode, Session } from '../../program/session';
import { mustBeSound } from '../../storage/soundness/soundness';

export function viewRecovery(session: Session): RecoveryView | null {
  const mode = session.recovery;
  return mode ? viewOf(mode) : null;
}

function viewOf({ keySet, practice, storeVersion, run }: RecoveryMode): RecoveryView {
  const state = stateOf(run);
  return {
    keySet,
    practice,
    state,
    secondsLeft: state === 'open' && run ? run.view().secondsLeft : null,
    storeVersion,
  };
}

function stateOf(run: AttemptRun | undefined): RecoveryView['state'] {
  if (!run || run.ended) return 'ready';
  if (run.phase === 'recovering') return 'open';
  return run.isContinued ? 'ending' : 'collecting';
}

/** Refuses RECOVERY_UNAVAILABLE for a set without root key, ATTEMPT_IN_PROGRESS, IN_RECOVERY_MODE, PRACTICE_ONLY. */
export async function enterRecovery(session: Session): Promise<RecoveryView> {
  const directory = session.requireKeySet();
  session.requireNoAttempt();
  session.requireNormalMode();
  const stored = await directory.load();
  await mustBeSound(directory, stored);
  if (session.options.practiceOnly && !stored.record.practice) throw new Refusal('PRACTICE_ONLY');
  if (!stored.record.rootKey) throw new Refusal('RECOVERY_UNAVAILABLE');
  const { name, practice, store } = stored.record;
  session.recovery = {
    directory,
    keySet: name,
    practice,
    prefix: 'none',
    storeVersion: store?.version ?? 0,
  };
  return viewOf(session.recovery);
}

/**
 * Ends the attempt or the session. Where its end cannot be written, what failed is thrown: the token is worth nothing by
 * then, and the mode is left with `attempt.write`.
 */
export async function leaveRecovery(session: Session): Promise<null> {
  const run = session.recovery?.run;
  if (run && !run.ended) await run.inTurn(() => run.end('cancelled'));
  if (run?.phase === 'writing' && run.problem) throw run.problem;
  session.recovery = undefined;
  return null;
}
