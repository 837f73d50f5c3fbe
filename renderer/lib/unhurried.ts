/**
 * A button that says something in people's name, or leaves a result, takes no key and no click that was meant for what stood there
 * before it. Whoever needs long loses nothing: there is only an earliest moment, and what came before it can be done again. Until
 * then it is seen, and heard, not to be ready.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** From when the button has its meaning. `keyPauseMs` of the window stands in for it where a test presses at once. */
const PAUSE_MS = 1000;
/** The same where lines that have just come are to be read first. */
export const READ_MS = 2000;
/** Of several keys or clicks in a row each is as blind as the one before it, so long after it. */
const ROW_MS = 500;

/** Whether the key does what the button does: on it, on nothing at all, or in a field of its form. */
function wouldPress({ key, target }: KeyboardEvent, button: HTMLButtonElement): boolean {
  if (target === button) return key === 'Enter' || key === ' ';
  if (key !== 'Enter') return false;
  const on = target as HTMLElement;
  return on.matches('h1,body') || (on.matches('input,select') && on.closest('form') === button.form);
}

/**
 * Gives whether the button is held back.
 *
 * @param meaning what the button does, in words; null for one that may be pressed at once
 */
export function useUnhurried(
  button: RefObject<HTMLButtonElement | null>,
  meaning: string | null,
  pauseMs = PAUSE_MS,
): boolean {
  const [isHeld, setHeld] = useState(meaning !== null);
  useLayoutEffect(() => {
    if (meaning === null) return setHeld(false);
    const pause = window.keyPauseMs ?? pauseMs;
    let earliest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const holdUntil = (moment: number) => {
      earliest = moment;
      const left = Math.ceil(moment - performance.now());
      clearTimeout(timer);
      if (left > 0) timer = setTimeout(() => setHeld(false), left);
      setHeld(left > 0);
    };
    holdUntil(performance.now() + pause);
    const unlessLater = (event: Event, isRepeated = false) => {
      const now = performance.now();
      if (!isRepeated && now >= earliest) return;
      holdUntil(Math.max(earliest, now + Math.min(pause, ROW_MS)));
      event.preventDefault();
      event.stopPropagation();
    };
    const holdKey = (event: KeyboardEvent) => {
      if (wouldPress(event, button.current!)) unlessLater(event, event.repeat);
    };
    // The click that a key or a screen reader makes has no pointer: a key was judged above, and a reader has said the label.
    const holdClick = (event: MouseEvent) => {
      if (event.detail > 0 && button.current!.contains(event.target as Node)) unlessLater(event);
    };
    // Before anything else hears of it.
    addEventListener('keydown', holdKey, true);
    addEventListener('click', holdClick, true);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', holdKey, true);
      removeEventListener('click', holdClick, true);
    };
  }, [button, meaning, pauseMs]);
  return isHeld;
}
