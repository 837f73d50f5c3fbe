/** In a practice set the program itself enters a made-up share. Where nobody's turn is known, whose it is to be is chosen first. */
import { useId, useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';

interface Props {
  attempt: AttemptView;
  /** Nobody's turn is known: whose share it is to be is chosen here. */
  choosesFirst: boolean;
  /** Index of the share of whoever's turn it is; 0 where that is not known. */
  index: number;
  onUse(index: number): void;
}

export function PracticeEntry({ attempt, choosesFirst, index, onUse }: Props) {
  const { text, keySet } = useApp();
  const own = text.entry;
  const id = useId();
  const shares = keySet?.shares.filter(share => keySet.practiceShares.includes(share.index)) ?? [];
  const [chosen, setChosen] = useState(shares[0]?.index ?? 0);
  const use = choosesFirst ? chosen : index;
  if (!attempt.practice || !shares.some(share => share.index === use)) return null;
  return (
    <>
      {choosesFirst && (
        <div class="field">
          <label for={id}>{own.practiceWhose}</label>
          <select
            id={id}
            value={String(chosen)}
            onChange={event => setChosen(Number(event.currentTarget.value))}
          >
            {shares.map(share => (
              <option key={share.index} value={String(share.index)}>
                {text.shareName(share.index, share.holder)}
              </option>
            ))}
          </select>
        </div>
      )}
      <button type="button" class={choosesFirst ? 'second' : 'second slim'} onClick={() => onUse(use)}>
        {own.practice}
      </button>
    </>
  );
}
