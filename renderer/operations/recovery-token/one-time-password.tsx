/** The one-time password, shown once and large, when everybody else looks away. It leaves the page with this screen. */
import { useEffect, useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { AttemptAside } from '../../components/attempt/aside';
import { AttemptFrame } from '../../components/attempt/frame';
import { Check, Go } from '../../components/form/fields';
import { Groups } from '../../components/show/codes';
import { lazily } from '../../components/show/lazily';
import { Note } from '../../components/show/note';
import { useApp } from '../../lib/app-context';
import { isRoomKey, ROOM_KEY } from '../../lib/room-key';

/** Its script is loaded while the attempt for the token is prepared. */
export const LookAway = lazily<{ attempt: AttemptView; onAlone(): void }>(
  async () => (await import('./look-away')).LookAway,
);

interface Props {
  attempt: AttemptView;
  otp: string;
  onWritten(): void;
}

export function OneTimePassword({ attempt, otp, onWritten }: Props) {
  const { text } = useApp();
  const own = text.recovery.otp;
  const [covered, setCovered] = useState(true);
  const [written, setWritten] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!isRoomKey(event) || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setCovered(true);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  const goOn = (event: Event) => {
    event.preventDefault();
    onWritten();
  };
  return (
    <AttemptFrame
      attempt={attempt}
      title={own.title}
      lead={own.lead}
      step="purpose"
      aside={<AttemptAside attempt={attempt} />}
    >
      {covered && <LookAway attempt={attempt} onAlone={() => setCovered(false)} />}
      <form class="card" onSubmit={goOn}>
        <section class="one-time" aria-label={own.label}>
          {/* Its place is kept: nothing moves when it comes. */}
          <Groups code={covered ? '•'.repeat(otp.length) : otp} />
        </section>
        <button type="button" class="link" aria-keyshortcuts={ROOM_KEY} onClick={() => setCovered(true)}>
          {own.cover}
        </button>
        <p class="hint">{own.shape(otp.length)}</p>
        <p>{own.for}</p>
        <Note tone="warn">{own.once}</Note>
        <Check label={own.written} checked={written} onChecked={setWritten} required={own.writtenFirst} />
        <div class="under">
          <Go label={own.go} />
        </div>
      </form>
    </AttemptFrame>
  );
}
