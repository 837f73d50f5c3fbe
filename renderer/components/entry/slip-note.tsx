/** What was refused of a typed share, until its place is typed anew: from then on what is to be done, in the same place. */
import type { Refused } from '../../../shared/result';
import { useApp } from '../../lib/app-context';
import { RefusalNote } from '../show/refusal';

interface Props {
  refused: Refused | null;
  /** It was typed anew there, and nothing that can be said before it is judged is wrong with it. */
  isAnew: boolean;
}

export function SlipNote({ refused, isAnew }: Props) {
  const { text } = useApp();
  if (refused?.grade !== 'slip') return <RefusalNote refused={refused} />;
  const anew = text.entry.anew(typeof refused.facts.position === 'number');
  return (
    <div class="one-place slip-note">
      <div class={isAnew ? 'unseen' : ''}>
        <RefusalNote refused={refused} />
      </div>
      {/* Heard from its region, and once: seen, it has its place before it comes. */}
      <p class={`refusal anew ${isAnew ? '' : 'unseen'}`} aria-hidden="true">
        {anew}
      </p>
      <span class="visually-hidden" role="status">
        {isAnew && anew}
      </span>
    </div>
  );
}
