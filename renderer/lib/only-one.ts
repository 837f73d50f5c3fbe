/** Something of which only one may be open in the window, however many places could open it. */
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';

let closeOpen: (() => void) | null = null;

/** Whether people see what is in it: a step of a form that they left is still there, hidden. */
export const InSight = createContext(true);

/** Whether it is open here, and the way to open and close it. Opening it here closes it elsewhere, and so does going out of sight. */
export function useOnlyOne(): [boolean, (on: boolean) => void] {
  const isInSight = useContext(InSight);
  const [open, setOpen] = useState(false);
  const close = useRef(() => setOpen(false)).current;
  const change = (on: boolean) => {
    if (closeOpen === close) closeOpen = null;
    if (on) {
      closeOpen?.();
      closeOpen = close;
    }
    setOpen(on);
  };
  useEffect(() => {
    if (!isInSight) change(false);
  }, [isInSight]);
  useEffect(
    () => () => {
      if (closeOpen === close) closeOpen = null;
    },
    [close],
  );
  return [open && isInSight, change];
}
