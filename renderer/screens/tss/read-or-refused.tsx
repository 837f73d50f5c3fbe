/** In the place of a screen that is not read yet: that it is being read, where that takes long; or why it was not. */
import { useEffect, useState } from 'preact/hooks';
import type { Refused } from '../../../shared/result';
import { RefusalNote } from '../../components/show/refusal';
import { useApp } from '../../lib/app-context';

/** What is read sooner is not announced before it. */
const LONG_MS = 400;

export function ReadOrRefused({ refused }: { refused: Refused | null }) {
  const { text } = useApp();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setIsLong, LONG_MS, true);
    return () => clearTimeout(timer);
  }, []);
  if (refused) return <RefusalNote refused={refused} />;
  return (
    <p class="hint" role="status">
      {isLong && text.working}
    </p>
  );
}
