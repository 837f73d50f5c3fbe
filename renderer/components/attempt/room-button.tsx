/** The way to the room view of an attempt: a button beside its words, and a key that also works while something is typed. */
import { useEffect, useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';
import { isRoomKey, ROOM_KEY } from '../../lib/room-key';
import { lazily } from '../show/lazily';

const Room = lazily<{ attempt: AttemptView; onClose(): void }>(async () => (await import('./room')).Room);

export function RoomButton({ attempt }: { attempt: AttemptView }) {
  const { text } = useApp();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    // One that does not come is asked for again when it is shown.
    Room.ahead().catch(() => {});
    const pressed = (event: KeyboardEvent) => {
      if (!isRoomKey(event) || event.defaultPrevented) return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) setOpen(true);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return (
    <>
      <button type="button" class="link" aria-keyshortcuts={ROOM_KEY} onClick={() => setOpen(true)}>
        {text.compare.room}
      </button>
      {open && <Room attempt={attempt} onClose={() => setOpen(false)} />}
    </>
  );
}
