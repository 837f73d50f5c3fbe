/** After the end: files and notices given to their holders, the digest on paper, the paper signed. People tick it off, now or later. */
import { useEffect, useState } from 'preact/hooks';
import type { ChecklistView } from '../../../shared/contract/checklist';
import { useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { nameOf, type Check as One, sinceOf } from '../../lib/say-checklist';
import { checklistMessages as own } from '../../messages/behind';
import { Check } from '../form/fields';
import { Panel } from '../show/panel';
import { RefusalNote } from '../show/refusal';

export interface ChecklistProps {
  /** The attempt that has just ended, or a transcript of the key set at hand or of a TSS vault. */
  of: { nonce: string } | { transcript: string; vault_id?: string };
  /** Below a transcript that is read: it says what the ticks are. */
  later?: boolean;
  /** How it stands, each time that it was read. */
  onView?(view: ChecklistView): void;
}

/** Since when it stands so; with what it says when it is ticked, or that is taken back. */
function since(one: One) {
  const at = one.at || new Date().toISOString();
  return { says: sinceOf(one), or: [true, false].map(done => sinceOf({ ...one, done, at })) };
}

export function Checklist({ of, later, onView }: ChecklistProps) {
  const { api } = useApp();
  const [view, setView] = useState<ChecklistView | null>(null);
  const { busy, refused, run } = useRequests();
  const take = (read: ChecklistView | undefined) => {
    if (!read) return;
    setView(read);
    onView?.(read);
  };
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
            {...(one.file && { hint: one.file })}
            since={since(one)}
            checked={one.done}
            onChecked={done => tick(one, done)}
          />
        ))}
      </div>
    </Panel>
  );
}
