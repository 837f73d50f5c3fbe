/**
 * In a practice set the program itself enters a made-up share, or shows it as it stands on paper, to be typed. Where nobody's turn
 * is known, whose it is to be is chosen first.
 */
import { useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import type { PracticeShareView } from '../../../shared/contract/share-entry';
import { useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { Select } from '../form/fields';
import { RefusalNote } from '../show/refusal';

interface Props {
  attempt: AttemptView;
  /** Nobody's turn is known: whose share it is to be is chosen here. */
  choosesFirst: boolean;
  /** Index of the share of whoever's turn it is; 0 where that is not known. */
  index: number;
  onUse(index: number): void;
  /** The share that is shown; null for none. */
  shown: PracticeShareView | null;
  onShown(share: PracticeShareView | null): void;
}

export function PracticeEntry({ attempt, choosesFirst, index, onUse, shown, onShown }: Props) {
  const { api, text, keySet } = useApp();
  const own = text.entry;
  const { refused, run } = useRequests();
  const shares = keySet?.shares.filter(share => keySet.practiceShares.includes(share.index)) ?? [];
  const [chosen, setChosen] = useState(shares[0]?.index ?? 0);
  const use = choosesFirst ? chosen : index;
  if (!attempt.practice || !shares.some(share => share.index === use)) return null;
  const show = async () => {
    if (shown) return onShown(null);
    const share = await run(() => api.practice.show({ index: use }));
    if (share) onShown(share);
  };
  return (
    <>
      {choosesFirst && (
        <Select
          label={own.practiceWhose}
          value={String(chosen)}
          onValue={value => {
            setChosen(Number(value));
            onShown(null);
          }}
          choices={shares.map(({ index: one, holder }) => ({
            value: String(one),
            label: text.shareName(one, holder),
          }))}
        />
      )}
      <button type="button" class={choosesFirst ? 'second' : 'second slim'} onClick={() => onUse(use)}>
        {own.practice}
      </button>
      {/* Of a set made elsewhere the program has no share to show. */}
      {keySet?.origin === 'created' && (
        <button type="button" class="link" onClick={() => void show()}>
          {shown ? own.practiceHide : own.practiceShow}
        </button>
      )}
      <RefusalNote refused={refused} />
    </>
  );
}
