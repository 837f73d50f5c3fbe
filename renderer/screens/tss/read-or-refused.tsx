/** In the place of a screen that is not read yet: that it is being read; or why it was not. */
import type { Refused } from '../../../shared/result';
import { RefusalNote } from '../../components/show/refusal';
import { useApp } from '../../lib/app-context';

export function ReadOrRefused({ refused }: { refused: Refused | null }) {
  const { text } = useApp();
  return refused ? (
    <RefusalNote refused={refused} />
  ) : (
    <p class="hint" role="status">
      {text.working}
    </p>
  );
}
