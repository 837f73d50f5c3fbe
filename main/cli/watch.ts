/** Looks after an attempt while somebody is waited for: its expiry is shown, noticed, and put off while they type. */
import { failure } from '../../shared/refusals';
import { refused, type Session } from './session';

const EVERY_MS = 1000;
/** Typing puts the expiry off at most this often; a call for every key would be a waste. */
const TOUCH_EVERY_MS = 10_000;
const LAST_SECONDS = 60;

export interface Watch {
  /** Aborted when waiting is pointless: the attempt has ended, or somebody pressed Ctrl-C. */
  signal: AbortSignal;
  /** Somebody is typing. */
  touch(): void;
  stop(): void;
}

/** The signal's reason is what ends the command: an `Ended` for an attempt that ended by itself, or `Interrupted`. */
export function watchAttempt(session: Session, nonce: string): Watch {
  const over = new AbortController();
  let touched = Date.now();
  let warned = false;
  const look = async (): Promise<void> => {
    const view = await session.api.attempt.read();
    if (over.signal.aborted || !view.ok || !view.value || view.value.nonce !== nonce) return;
    const { phase, secondsLeft } = view.value;
    if (phase === 'expired') over.abort(refused(session, failure('ATTEMPT_EXPIRED')));
    else if (phase === 'failed') over.abort(refused(session, failure('CEREMONY_LOST')));
    else if (secondsLeft === null || secondsLeft > LAST_SECONDS) warned = false;
    else if (!warned) {
      warned = true;
      session.people?.remark(`This attempt ends in ${secondsLeft} seconds unless somebody types.`);
    }
  };
  const timer = setInterval(() => void look(), EVERY_MS);
  return {
    signal: AbortSignal.any([over.signal, session.interrupted]),
    touch: () => {
      if (Date.now() - touched < TOUCH_EVERY_MS && !warned) return;
      touched = Date.now();
      void session.api.attempt.touch({ nonce });
    },
    stop: () => {
      clearInterval(timer);
      over.abort();
    },
  };
}
