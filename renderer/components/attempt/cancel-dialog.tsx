/** Asks once before an attempt is thrown away. Escape goes on with the attempt. */
import { useEffect, useRef } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { RefusalNote } from '../show/refusal';

export function CancelDialog({
  attempt: { operation, phase },
  onClose,
}: {
  attempt: AttemptView;
  onClose(): void;
}) {
  const { api, text, readAttempt } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const { busy, refused, run } = useRequests();
  useEffect(() => dialog.current?.showModal(), []);

  const cancel = async () => {
    const done = await run(() => api[operation].cancel());
    if (done === null) await readAttempt();
  };
  return (
    <dialog ref={dialog} aria-labelledby="cancel-title" onClose={onClose}>
      <h2 id="cancel-title">{text.cancel.title}</h2>
      <p>
        {phase !== 'writing'
          ? text.cancel.text
          : operation === 'recoveryToken'
            ? text.recovery.writing.cancel
            : text.cancel.textWriting}
      </p>
      <RefusalNote refused={refused} />
      <div class="under">
        <button type="button" class="link alarm" aria-disabled={busy} onClick={cancel}>
          {text.cancel.go}
        </button>
        <button type="button" class="go" onClick={() => dialog.current?.close()}>
          {text.cancel.keep}
        </button>
      </div>
    </dialog>
  );
}
