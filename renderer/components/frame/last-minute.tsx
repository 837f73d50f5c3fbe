/**
 * The last minute before an attempt ends by itself, announced a few times and not at every second. Nothing moves when it comes: it
 * takes the place of something less pressing, which is as large as the warning needs from the beginning.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';
import { useSecondsLeft } from '../../lib/countdown';
import { attemptCall } from '../../lib/request';
import { clockTime } from '../../lib/text';
import { Steady } from '../show/steady';

const MINUTE = 60;
/** Which takes as much room as any time that is left. */
const LONGEST = 59 * MINUTE;
const announced = [MINUTE, 30, 10];

interface Props {
  attempt: AttemptView;
  /** What stands there until then. */
  children?: ComponentChildren;
}

export function LastMinute({ attempt, children }: Props) {
  const { api, text, show } = useApp();
  const [noLonger, setNoLonger] = useState(false);
  const left = useSecondsLeft();
  if (left === null) return children;
  const isLast = left <= MINUTE;
  const touch = async () => {
    const result = await attemptCall(() => api.attempt.touch({ nonce: attempt.nonce }));
    if (!result.ok) return;
    show({ attempt: result.value });
    // A recovery session has a time that nothing makes longer.
    setNoLonger((result.value.secondsLeft ?? 0) <= MINUTE);
  };
  const spoken = announced.filter(seconds => left <= seconds).at(-1) ?? MINUTE;
  const say = attempt.phase === 'recovering' ? text.recovery.session.lastMinute : text.lastMinute.text;
  return (
    <div class="one-place">
      <div class={`until-then ${isLast ? 'unseen' : ''}`}>{children}</div>
      <div class={`last-minute ${isLast ? '' : 'unseen'}`}>
        <span>{say(Math.min(left, MINUTE))}</span>
        {noLonger && attempt.phase === 'recovering' ? (
          <span role="status">{text.recovery.session.noLonger}</span>
        ) : (
          <button type="button" class="second slim" onClick={touch}>
            {text.lastMinute.stay}
          </button>
        )}
      </div>
      <span class="visually-hidden" role="status">
        {isLast && say(spoken)}
      </span>
    </div>
  );
}

/** What is left of the time, in as much room whatever it is. */
export function TimeLeft({ attempt }: Pick<Props, 'attempt'>) {
  const { text } = useApp();
  const left = useSecondsLeft();
  const say = attempt.phase === 'recovering' ? text.recovery.band.left : text.aside.left;
  return (
    <span class="time-left" role="timer">
      {left !== null && <Steady says={say(clockTime(left))} or={[say(clockTime(LONGEST))]} />}
    </span>
  );
}
