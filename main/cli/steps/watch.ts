/** Looks after an attempt while somebody is waited for: its expiry is shown, noticed, and put off while they type. */

import { failure } from '../../../shared/text/failure';
import { texts } from '../messages';
import { refused, type Session } from './session';

const EVERY_MS = 1000;
/** Typing puts the expiry off at most this often; a call for every key would be a waste. */
const TOUCH_EVERY_MS = 10_000;
/** People are told of the end when these many seconds are left. */
const REMARKS_AT = [60, 30, 10];

export interface Watch {
  /** Aborted when waiting is pointless: the attempt has ended, or somebody pressed Ctrl-C. */
  signal: AbortSignal;
  /** Somebody is typing. */
  touch(): void;
  stop(): void;
}

/**
 * The signal's reason is what ends the command: an `Ended` for an attempt (or with `inSession` a recovery session) that
 * ended by itself, or `Interrupted`.
 */
function watchAttempt(session: Session, nonce: string, inSession: boolean): Watch {
  const over = new AbortController();
  let touched = Date.now();
  /** The lowest of `REMARKS_AT` that is reached; Infinity while there is time. */
  let reached = Number.POSITIVE_INFINITY;
  const look = async (): Promise<void> => {
    const view = await session.api.attempt.read();
    if (over.signal.aborted || !view.ok || !view.value || view.value.nonce !== nonce) return;
    const { phase, secondsLeft } = view.value;
    if (phase === 'expired') over.abort(refused(session, failure('ATTEMPT_EXPIRED')));
    else if (phase === 'failed') over.abort(refused(session, failure('CEREMONY_LOST')));
    else if (inSession && phase !== 'recovering') over.abort(refused(session, failure('RECOVERY_OVER')));
    else {
      const before = reached;
      reached = Math.min(...REMARKS_AT.filter(at => secondsLeft !== null && secondsLeft <= at));
      if (reached < before && secondsLeft !== null)
        session.people?.remark(
          inSession ? texts.steps.sessionEndsSoon(secondsLeft) : texts.steps.attemptEndsSoon(secondsLeft),
        );
    }
  };
  const timer = setInterval(() => void look(), EVERY_MS);
  return {
    signal: AbortSignal.any([over.signal, session.interrupted]),
    touch: () => {
      if (Date.now() - touched < TOUCH_EVERY_MS && reached === Number.POSITIVE_INFINITY) return;
      touched = Date.now();
      void session.api.attempt.touch({ nonce });
    },
    stop: () => {
      clearInterval(timer);
      over.abort();
    },
  };
}

/** Runs `work` with the attempt watched from its beginning to its end; `inSession` for the session that came of it. */
export async function whileWatched<T>(
  session: Session,
  nonce: string,
  work: (watch: Watch) => Promise<T>,
  inSession = false,
): Promise<T> {
  const watch = watchAttempt(session, nonce, inSession);
  try {
    return await work(watch);
  } finally {
    watch.stop();
  }
}
