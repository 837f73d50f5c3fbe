/** The way to the room view: a button beside the words, and a key that also works while something is typed. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { isRoomKey, ROOM_KEY } from '../../lib/room-key';
import { lazily } from '../show/lazily';
import type { InRoom } from './room';

const Room = lazily<{ of: InRoom; onClose(): void }>(async () => (await import('./room')).Room);

export function RoomButton({ of }: { of: InRoom }) {
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
      {open && <Room of={of} onClose={() => setOpen(false)} />}
    </>
  );
}
