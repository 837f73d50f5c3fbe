/** Whether something takes longer than seems at once, so that it is said. */
import { useEffect, useState } from 'preact/hooks';

const AT_ONCE_MS = 300;

/** True from 300 ms after `isOn` became true, until it is false. */
export function useTakesLonger(isOn: boolean): boolean {
  const [longer, setLonger] = useState(false);
  useEffect(() => {
    setLonger(false);
    if (!isOn) return;
    const timer = setTimeout(() => setLonger(true), AT_ONCE_MS);
    return () => clearTimeout(timer);
  }, [isOn]);
  return isOn && longer;
}
