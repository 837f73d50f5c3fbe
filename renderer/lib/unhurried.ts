/**
 * A button that says something in people's name, or leaves a result, takes no key that was meant for what stood there before it.
 * Whoever needs long for a key loses nothing: there is only an earliest moment, and a key that came before it can be pressed again.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** From when the button has its meaning. `keyPauseMs` of the window stands in for it where a test presses at once. */
const PAUSE_MS = 1000;
/** Of several keys in a row each is as blind as the one before it, so long after it. */
const ROW_MS = 500;

/** Whether the key does what the button does: on it, on nothing at all, or in a field of its form. */
function wouldPress({ key, target }: KeyboardEvent, button: HTMLButtonElement): boolean {
  if (target === button) return key === 'Enter' || key === ' ';
  if (key !== 'Enter') return false;
  const on = target as HTMLElement;
  return on.matches('h1,body') || (on.matches('input,select') && on.closest('form') === button.form);
}

/** @param meaning what the button does, in words; null for one that may be pressed at once */
export function useUnhurried(button: RefObject<HTMLButtonElement | null>, meaning: string | null): void {
  useLayoutEffect(() => {
    if (meaning === null) return;
    const pause = window.keyPauseMs ?? PAUSE_MS;
    let earliest = performance.now() + pause;
    const hold = (event: KeyboardEvent) => {
      if (!wouldPress(event, button.current!)) return;
      const now = performance.now();
      if (!event.repeat && now >= earliest) return;
      earliest = Math.max(earliest, now + Math.min(pause, ROW_MS));
      event.preventDefault();
      event.stopPropagation();
    };
    // Before anything else hears of it.
    addEventListener('keydown', hold, true);
    return () => removeEventListener('keydown', hold, true);
  }, [button, meaning]);
}
