/**
 * The end of a modal dialog, told in the moment in which it is closed: the browser's own event comes later, when the same dialog, or
 * another in its place, may have been opened again, which would end with it.
 */
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** `onEnd` is called once for a dialog that is shown. `close` closes it, and so does Escape. */
export function useDialogEnd(dialog: RefObject<HTMLDialogElement | null>, onEnd: () => void) {
  const isTold = useRef(false);
  const tell = () => {
    if (isTold.current) return;
    isTold.current = true;
    onEnd();
  };
  const close = () => {
    dialog.current?.close();
    tell();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    close();
  };
  return { close, onEscape, tell };
}
