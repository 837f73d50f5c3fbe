/** Asks once before recovery mode is left. Escape stays in it. */
import { useEffect, useRef } from 'preact/hooks';
import { isLive, useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { RefusalNote } from '../show/refusal';

export function LeaveRecovery({ onClose }: { onClose(): void }) {
  const { api, text, attempt, go, show, readAttempt } = useApp();
  const own = text.recovery.leave;
  const dialog = useRef<HTMLDialogElement>(null);
  const { busy, refused, run } = useRequests();
  useEffect(() => dialog.current?.showModal(), []);
  const live = isLive(attempt);
  const leave = async () => {
    const done = await run(() => api.recovery.leave());
    // Where the end of the session could not be written, that is the next thing to mend.
    const after = await readAttempt();
    if (done === undefined) {
      if (after?.phase === 'writing') go({ at: 'attempt' });
      return;
    }
    go({ at: live ? 'attempt' : 'keySet' });
    show({ recovery: null });
  };
  return (
    <dialog ref={dialog} aria-labelledby="leave-title" onClose={onClose}>
      <h2 id="leave-title">{own.title}</h2>
      {live && <p>{attempt?.phase === 'recovering' ? own.open : own.collecting}</p>}
      <RefusalNote refused={refused} />
      <div class="under">
        <button type="button" class="link alarm" aria-disabled={busy} onClick={leave}>
          {own.go}
        </button>
        <button type="button" class="go" onClick={() => dialog.current?.close()}>
          {own.keep}
        </button>
      </div>
    </dialog>
  );
}
