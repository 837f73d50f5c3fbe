/** The last minute before an attempt ends by itself, announced a few times and not at every second. */
import { useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';
import { useSecondsLeft } from '../../lib/countdown';
import { attemptCall } from '../../lib/request';

const MINUTE = 60;
const announced = [MINUTE, 30, 10];

export function LastMinute({ attempt }: { attempt: AttemptView }) {
  const { api, text, show } = useApp();
  const [noLonger, setNoLonger] = useState(false);
  const left = useSecondsLeft();
  if (left === null || left > MINUTE) return null;
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
    <div class="last-minute">
      <span>{say(left)}</span>
      <span class="visually-hidden" role="status">
        {say(spoken)}
      </span>
      {noLonger && attempt.phase === 'recovering' ? (
        <span role="status">{text.recovery.session.noLonger}</span>
      ) : (
        <button type="button" class="second slim" onClick={touch}>
          {text.lastMinute.stay}
        </button>
      )}
    </div>
  );
}
