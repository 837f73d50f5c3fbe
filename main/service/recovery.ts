/** Recovery mode: entered for one key set, left by people or with the end of its session. */
import type { RecoveryView } from '../../shared/contract/recovery';
import { Refusal } from '../../shared/refusals';
import { mustBeSound } from '../desk/soundness';
import type { RecoveryMode, Session } from './session';

export async function viewRecovery(session: Session): Promise<RecoveryView | null> {
  const mode = session.recovery;
  return mode ? viewOf(mode) : null;
}

async function viewOf({ directory, run }: RecoveryMode): Promise<RecoveryView> {
  const { record } = await directory.load();
  const open = run?.phase === 'recovering';
  return {
    keySet: record.name,
    practice: record.practice,
    state: open ? 'open' : run && !run.ended ? 'collecting' : 'ready',
    secondsLeft: open ? run.view().secondsLeft : null,
    storeVersion: record.store?.version ?? 0,
  };
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
  session.recovery = { directory };
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
