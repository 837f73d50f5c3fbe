/** Something of which only one may be open in the window, however many places could open it. */
import { useEffect, useRef, useState } from 'preact/hooks';

let closeOpen: (() => void) | null = null;

/** Whether it is open here, and the way to open and close it. Opening it here closes it elsewhere. */
export function useOnlyOne(): [boolean, (on: boolean) => void] {
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
  useEffect(
    () => () => {
      if (closeOpen === close) closeOpen = null;
    },
    [close],
  );
  return [open, change];
}
