/** Asks once before recovery mode is left. */
import { isLive, useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { RefusalNote } from '../show/refusal';
import { GiveUpDialog } from './dialog';

export function LeaveRecovery({ onClose }: { onClose(): void }) {
  const { api, text, attempt, go, show, readAttempt } = useApp();
  const own = text.recovery.leave;
  const { busy, refused, run } = useRequests();
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
    <GiveUpDialog title={own.title} go={own.go} keep={own.keep} busy={busy} onGo={leave} onClose={onClose}>
      {live && <p>{attempt?.phase === 'recovering' ? own.open : own.collecting}</p>}
      <RefusalNote refused={refused} />
    </GiveUpDialog>
  );
}
