/** The last minute before an attempt ends by itself, announced a few times and not at every second. */
import type { AttemptView } from '../../shared/contract/attempts';
import { useApp } from '../app-context';
import { attemptCall } from '../lib/request';

const MINUTE = 60;
const announced = [MINUTE, 30, 10];

export function LastMinute({ attempt }: { attempt: AttemptView }) {
  const { api, text, show } = useApp();
  const left = attempt.secondsLeft;
  if (left === null || left > MINUTE) return null;
  const touch = async () => {
    const result = await attemptCall(() => api.attempt.touch({ nonce: attempt.nonce }));
    if (result.ok) show({ attempt: result.value });
  };
  const spoken = announced.filter(seconds => left <= seconds).at(-1) ?? MINUTE;
  return (
    <div class="last-minute">
      <span>{text.lastMinute.text(Math.ceil(left))}</span>
      <span class="visually-hidden" role="status">
        {text.lastMinute.text(spoken)}
      </span>
      <button type="button" class="second slim" onClick={touch}>
        {text.lastMinute.stay}
      </button>
    </div>
  );
}
