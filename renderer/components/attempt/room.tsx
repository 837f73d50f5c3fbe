/** The room view: the words of an attempt, or of what is declared without one, alone, as large as the window, for whoever sits at the other end of the table. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';
import { useDialogEnd } from '../../lib/dialog-end';
import { isRoomKey } from '../../lib/room-key';
import { LastMinute } from '../frame/last-minute';
import { Words } from '../show/codes';

/** What is declared without an attempt has words, too, and no time that runs out. */
export type InRoom = AttemptView | { words: readonly string[]; practice: boolean };

interface Props {
  of: InRoom;
  onClose(): void;
}

/** Escape, the same key or a click goes back, and the focus to what had it: a dialog that closes itself gives it back. */
export function Room({ of, onClose }: Props) {
  const { text } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current!.showModal();
    // No button has the focus, so none is seen: nothing but the words is.
    dialog.current!.focus();
  }, []);
  const way = <p class="room-way">{text.compare.close}</p>;
  const { close: back, onEscape, tell } = useDialogEnd(dialog, onClose);
  const pressed = (event: KeyboardEvent) => {
    if (!isRoomKey(event)) return onEscape(event);
    event.preventDefault();
    back();
  };
  return (
    <dialog
      ref={dialog}
      class="room"
      tabIndex={-1}
      aria-label={text.compare.words}
      onClose={tell}
      onKeyDown={pressed}
    >
      {of.practice && <p class="band">{text.band.practice}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: Escape does the same. */}
      <div class="room-words" onClick={back}>
        <Words words={of.words} form="room" />
      </div>
      {'nonce' in of ? <LastMinute attempt={of}>{way}</LastMinute> : way}
      <button type="button" class="second slim room-back" onClick={back}>
        {text.back}
      </button>
    </dialog>
  );
}
