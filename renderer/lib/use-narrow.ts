/** Whether there is room for a letter of a drawing to be read: at 400 % there is not. The same limit as in narrow.css. */
import { useEffect, useState } from 'preact/hooks';

const NARROW = '(width<=30rem)';

export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const take = () => setNarrow(query.matches);
    take();
    query.addEventListener('change', take);
    return () => query.removeEventListener('change', take);
  }, []);
  return isNarrow;
}
