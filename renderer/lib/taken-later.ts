/**
 * A list whose choice has large consequences, by keyboard: on the closed list each letter and arrow chooses at once, so
 * nobody could come past one entry to another. Here a key shows, and Enter or leaving the list takes.
 */
import { useRef, useState } from 'preact/hooks';

type Of<E> = E & { currentTarget: HTMLSelectElement };

/**
 * @param taken the value that holds
 * @param take is given one that is chosen: in the opened list, or what a key showed on the closed one, by Enter or when the
 *   focus leaves it. Escape shows `taken` again, and so does opening the list.
 * @returns what the list shows, and its listeners
 */
export function useTakenLater(taken: string, take: (value: string) => void) {
  const [asked, setAsked] = useState<string | null>(null);
  /** A key is just being answered. Whatever opened the list, and on whichever system, the choice in it comes after that. */
  const byKey = useRef(false);
  const shown = asked ?? taken;
  /** What `take` was given last: the list shows it also where nothing came of that, and leaving the list does not give it once more. */
  const lastTaken = useRef<string | null>(null);
  const giveBack = (list: HTMLSelectElement) => {
    setAsked(null);
    lastTaken.current = null;
    // What is chosen in the opened list is told only where it differs from this.
    list.value = taken;
  };
  const takeIt = (given: string) => {
    lastTaken.current = given;
    if (given !== taken) take(given);
  };
  const answering = () => {
    byKey.current = true;
    setTimeout(() => {
      byKey.current = false;
    });
  };
  const listeners = {
    onKeyDown: (event: Of<KeyboardEvent>) => {
      const { key, altKey, currentTarget: list } = event;
      if (key === 'Enter' && list.value !== taken) {
        // It would open the list.
        event.preventDefault();
        takeIt(list.value);
      } else if (altKey || ['Escape', 'F4', ' ', 'Enter'].includes(key)) giveBack(list);
      else answering();
    },
    // A letter chooses with this one.
    onKeyPress: answering,
    onPointerDown: (event: Of<PointerEvent>) => giveBack(event.currentTarget),
    onChange: (event: Of<Event>) => {
      const { value } = event.currentTarget;
      lastTaken.current = null;
      if (byKey.current) setAsked(value);
      else takeIt(value);
    },
    /** Another window that comes up is no leaving: the list has the focus still. */
    onBlur: ({ currentTarget: list }: Of<FocusEvent>) => {
      if (asked !== null && asked !== lastTaken.current && document.activeElement !== list) takeIt(asked);
    },
  };
  return { shown, listeners };
}
