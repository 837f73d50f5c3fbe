/** A witness states what went otherwise than it should. It goes into the transcript; the attempt goes on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AttemptView } from '../../shared/contract/attempts';
import { useApp } from '../app-context';
import { useRequests } from '../lib/request';
import { Go, TextField } from './form';
import { RefusalNote } from './refusal';

interface Props {
  attempt: AttemptView;
  onClose(): void;
  onDone(witness: string): void;
}

const blank = { witness: '', expected: '', happened: '', decided: '' };
const parts = ['witness', 'expected', 'happened', 'decided'] as const;

export function ExceptionDialog({ attempt, onClose, onDone }: Props) {
  const { api, text, show } = useApp();
  const own = text.exception;
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState(blank);
  const { busy, refused, run } = useRequests();
  useEffect(() => dialog.current?.showModal(), []);

  const note = async (event: Event) => {
    event.preventDefault();
    const after = await run(() => api.attempt.exception({ nonce: attempt.nonce, ...said }));
    if (!after) return;
    show({ attempt: after });
    onDone(said.witness.trim());
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="exception" aria-labelledby="exception-title" onClose={onClose}>
      <h2 id="exception-title">{own.title}</h2>
      <p>{own.lead}</p>
      <form class="stack" onSubmit={note}>
        {parts.map(part => (
          <TextField
            key={part}
            label={own[part]}
            value={said[part]}
            onValue={value => setSaid({ ...said, [part]: value })}
            more={{ required: true }}
          />
        ))}
        <p class="hint">{own.secret}</p>
        <RefusalNote refused={refused} />
        <div class="under">
          <button type="button" class="link" onClick={() => dialog.current?.close()}>
            {own.keep}
          </button>
          <Go label={busy ? text.working : own.go} busy={busy} />
        </div>
      </form>
    </dialog>
  );
}
