/** The one-time password, shown once and large. It leaves the page with this screen. */
import { useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { AttemptFrame } from '../../components/attempt/frame';
import { Check, Go } from '../../components/form/fields';
import { Groups } from '../../components/show/codes';
import { useApp } from '../../lib/app-context';

interface Props {
  attempt: AttemptView;
  otp: string;
  onWritten(): void;
}

export function OneTimePassword({ attempt, otp, onWritten }: Props) {
  const { text } = useApp();
  const own = text.recovery.otp;
  const [written, setWritten] = useState(false);
  const goOn = (event: Event) => {
    event.preventDefault();
    onWritten();
  };
  return (
    <AttemptFrame attempt={attempt} title={own.title} lead={own.lead} step="purpose">
      <form class="card" onSubmit={goOn}>
        <section class="one-time" aria-label={own.label}>
          <Groups code={otp} />
        </section>
        <p class="hint">{own.shape(otp.length)}</p>
        <p>{own.for}</p>
        <p class="note warn">{own.once}</p>
        <Check label={own.written} checked={written} onChecked={setWritten} required />
        <div class="under">
          <Go label={own.go} />
        </div>
      </form>
    </AttemptFrame>
  );
}
