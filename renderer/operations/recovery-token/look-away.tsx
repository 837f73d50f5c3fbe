/** Before a one-time password is shown, and whenever it is covered again: that everybody but one looks away, as large as the window. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { Go } from '../../components/form/fields';
import { LastMinute } from '../../components/frame/last-minute';
import { useApp } from '../../lib/app-context';
import { isRoomKey } from '../../lib/room-key';
import { lookAwayMessages as own } from '../../messages/look-away';

interface Props {
  attempt: AttemptView;
  onAlone(): void;
}

/** Only its button and the key of the room view lead on: Escape shows nothing. */
export function LookAway({ attempt, onAlone }: Props) {
  const { text } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const isAlone = useRef(false);
  const show = () => {
    if (!dialog.current!.open) dialog.current!.showModal();
    dialog.current!.querySelector<HTMLElement>('.go')!.focus();
  };
  useLayoutEffect(show, []);
  const alone = () => {
    isAlone.current = true;
    dialog.current!.close();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || (event.key === 'Enter' && event.repeat)) event.preventDefault();
    if (!isRoomKey(event)) return;
    event.preventDefault();
    alone();
  };
  return (
    <dialog
      ref={dialog}
      class="room look-away"
      aria-labelledby="look-away"
      onClose={() => (isAlone.current ? onAlone() : show())}
      onKeyDown={pressed}
    >
      {attempt.practice && <p class="band">{text.band.practice}</p>}
      <h2 id="look-away">{own.title}</h2>
      <p>{own.lead}</p>
      <Go label={own.go} onClick={alone} unhurried />
      <LastMinute attempt={attempt} />
    </dialog>
  );
}
