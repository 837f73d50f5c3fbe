/** Tells by sound, where that is on, what happens in an attempt; and the switch for it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { useSecondsLeft } from '../../lib/countdown';
import { isSoundOn, sound, turnSound } from '../../lib/sound';

const MINUTE = 60;

/** Draws nothing. An alarm sounds where it is shown. */
export function Sounds() {
  const { attempt } = useApp();
  const left = useSecondsLeft();
  const { nonce = '', progress = 0 } = attempt ?? {};
  const before = useRef({ nonce, progress });
  useEffect(() => {
    const { nonce: same, progress: had } = before.current;
    before.current = { nonce, progress };
    if (nonce === same && progress > had) sound('accepted');
  }, [nonce, progress]);
  const isLast = left !== null && left > 0 && left <= MINUTE;
  useEffect(() => {
    if (isLast) sound('lastMinute');
  }, [isLast, nonce]);
  return null;
}

export function SoundToggle() {
  const { api, text } = useApp();
  const [on, setOn] = useState(isSoundOn);
  const change = () => {
    turnSound(!on);
    void api.program.look({ sound: !on });
    setOn(!on);
  };
  return (
    <button type="button" class="link" onClick={change}>
      {on ? text.rail.soundOff : text.rail.soundOn}
    </button>
  );
}
