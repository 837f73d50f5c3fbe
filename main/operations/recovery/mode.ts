/** Recovery mode: entered for one key set, left by people or with the end of its session. */
import type { RecoveryView, TokenPrefix } from '../../../shared/contract/recovery';
import { Refusal } from '../../../shared/text/refusals';
import type { AttemptRun } from '../../attempts/attempt-run';
import type { Mode, Session } from '../../attempts/session';
import type { KeySetLedger } from '../../storage/key-sets/key-set-ledger';
import { mustBeSound } from '../../storage/soundness/soundness';
import type { TokenSession } from './session';

export class RecoveryMode implements Mode {
  /** Of the token that was last asked for. */
  prefix: TokenPrefix = 'none';
  /** The attempt for a token. */
  run?: AttemptRun;
  /** The session that came of it. */
  token?: TokenSession;

  constructor(
    readonly directory: KeySetLedger,
    /** As the record said when the mode was entered: what is shown does not depend on the folder's being there. */
    readonly keySet: string,
    readonly practice: boolean,
    /** Version of the sealed store as far as it is known. */
    public storeVersion: number,
  ) {}
}

/** The mode, when the program is in it. */
export const recoveryOf = ({ mode }: Session): RecoveryMode | undefined =>
  mode instanceof RecoveryMode ? mode : undefined;

/** The same; refuses NOT_IN_RECOVERY_MODE, or RECOVERY_OVER where it ended by itself. */
export function requireRecovery(session: Session): RecoveryMode {
  const mode = recoveryOf(session);
  if (mode) return mode;
  const over = session.run?.isContinued ?? false;
  throw new Refusal(over ? 'RECOVERY_OVER' : 'NOT_IN_RECOVERY_MODE');
}

export function viewRecovery(session: Session): RecoveryView | null {
  const mode = recoveryOf(session);
  return mode ? viewOf(mode) : null;
}

function viewOf({ keySet, practice, storeVersion, run, token }: RecoveryMode): RecoveryView {
  const state = stateOf(run);
  return {
    keySet,
    practice,
    state,
    secondsLeft: state === 'open' && run ? run.view().secondsLeft : null,
    storeVersion,
    tokenKept: state === 'open' && (token?.tokenKept ?? false),
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
  session.requireIdle();
  const stored = await directory.load();
  await mustBeSound(directory, stored);
  if (session.options.practiceOnly && !stored.record.practice) throw new Refusal('PRACTICE_ONLY');
  if (!stored.record.rootKey) throw new Refusal('RECOVERY_UNAVAILABLE');
  const { name, practice, store } = stored.record;
  const mode = new RecoveryMode(directory, name, practice, store?.version ?? 0);
  session.mode = mode;
  return viewOf(mode);
}

/**
 * Ends the attempt or the session. Where its end cannot be written, what failed is thrown: the token is worth nothing by
 * then, and the mode is left with `attempt.write`.
 */
export async function leaveRecovery(session: Session): Promise<null> {
  const run = recoveryOf(session)?.run;
  if (run && !run.ended) await run.inTurn(() => run.end('cancelled'));
  if (run?.phase === 'writing' && run.problem) throw run.problem;
  session.mode = undefined;
  return null;
}
