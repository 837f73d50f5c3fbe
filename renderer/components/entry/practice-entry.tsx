/** In a practice set the program itself enters a made-up share. Where nobody's turn is known, whose it is to be is chosen first. */
import { useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';
import { Select } from '../form/fields';

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
  const shares = keySet?.shares.filter(share => keySet.practiceShares.includes(share.index)) ?? [];
  const [chosen, setChosen] = useState(shares[0]?.index ?? 0);
  const use = choosesFirst ? chosen : index;
  if (!attempt.practice || !shares.some(share => share.index === use)) return null;
  return (
    <>
      {choosesFirst && (
        <Select
          label={own.practiceWhose}
          value={String(chosen)}
          onValue={value => setChosen(Number(value))}
          choices={shares.map(({ index: one, holder }) => ({
            value: String(one),
            label: text.shareName(one, holder),
          }))}
        />
      )}
      <button type="button" class={choosesFirst ? 'second' : 'second slim'} onClick={() => onUse(use)}>
        {own.practice}
      </button>
    </>
  );
}
