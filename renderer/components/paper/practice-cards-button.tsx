/** The way to the printed made-up shares of the practice set at hand; nothing where there are none. */
import type { KeySetView } from '../../../shared/contract/key-sets';
import { useApp } from '../../lib/app-context';
import { PrintButton } from './print-button';

export function PracticeCardsButton({ keySet }: { keySet: KeySetView }) {
  const { api, text } = useApp();
  // Of a set made elsewhere the program has no share to show.
  if (!keySet.practice || keySet.origin !== 'created' || keySet.practiceShares.length === 0) return null;
  return (
    <PrintButton
      label={text.keySet.practiceCards}
      asked={async run => {
        const cards = [];
        for (const index of keySet.practiceShares) {
          const card = await run(() => api.practice.show({ index }));
          if (!card) return undefined;
          cards.push(card);
        }
        return { paper: 'practiceCards', of: { keySet: keySet.name, cards } };
      }}
    />
  );
}
