/** After the end: each file given to its holder, the digest on paper, the paper signed. People tick it off, now or later. */
import { useEffect, useState } from 'preact/hooks';
import type { ChecklistView } from '../../../shared/contract/checklist';
import { useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { time } from '../../lib/time';
import { checklistMessages as own } from '../../messages/behind';
import { Check } from '../form/fields';
import { Panel } from '../show/panel';
import { RefusalNote } from '../show/refusal';

export interface ChecklistProps {
  /** The attempt that has just ended, or a transcript of the key set at hand or of a TSS vault. */
  of: { nonce: string } | { transcript: string; vault_id?: string };
  /** Below a transcript that is read: it says what the ticks are. */
  later?: boolean;
}

type One = ChecklistView['checks'][number];

const nameOf = ({ item, holder }: One): string => {
  if (item !== 'given') return own[item];
  return holder ? own.given(holder) : own.givenAway;
};

/** Which file, and since when it stands so. */
const hintOf = ({ file, done, at }: One): string =>
  [file, at && (done ? own.done : own.takenBack)(time(at))].filter(Boolean).join(' · ');

export function Checklist({ of, later }: ChecklistProps) {
  const { api } = useApp();
  const [view, setView] = useState<ChecklistView | null>(null);
  const { busy, refused, run } = useRequests();
  const take = (read: ChecklistView | undefined) => read && setView(read);
  useEffect(() => {
    void run(() => api.attempt.checklist(of)).then(take);
  }, []);
  const tick = ({ item, file }: One, done: boolean) =>
    void run(() => api.attempt.tick({ ...of, item, file, done })).then(take);
  if (!view) return <RefusalNote refused={refused} />;
  if (view.checks.length === 0) return null;
  return (
    <Panel title={own.title} lead={later ? own.after : own.lead} busy={busy}>
      <RefusalNote refused={refused} />
      <div class="checklist">
        {view.checks.map(one => (
          <Check
            key={`${one.item} ${one.file}`}
            label={nameOf(one)}
            hint={hintOf(one)}
            checked={one.done}
            onChecked={done => tick(one, done)}
          />
        ))}
      </div>
    </Panel>
  );
}
