/** A holder's made-up share on the screen, beside the grid. Its script is loaded when one is shown. */
import type { PracticeShareView } from '../../../shared/contract/share-entry';
import { useApp } from '../../lib/app-context';
import { ShareCard } from '../show/share-card';

export function PracticeCard({ shown: { holder, index, share } }: { shown: PracticeShareView }) {
  const { text } = useApp();
  const own = text.entry;
  return (
    <section class="practice-card" aria-label={own.practiceCard(text.shareName(index, holder))}>
      <h2>{own.practiceCard(text.shareName(index, holder))}</h2>
      <ShareCard share={share} />
      <p class="hint">{own.practiceCardHint}</p>
    </section>
  );
}
