/** Asks once before an attempt is thrown away. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { useApp, useOperation } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { GiveUpDialog } from '../frame/dialog';
import { RefusalNote } from '../show/refusal';

interface Props {
  attempt: AttemptView;
  onClose(): void;
}

export function CancelDialog({ attempt: { operation, phase }, onClose }: Props) {
  const { api, text, readAttempt } = useApp();
  const { busy, refused, run } = useRequests();
  const own = text.cancel;
  const { writing = text.writing, cancel: before = own.text } = useOperation(operation);
  const cancel = async () => {
    const done = await run(() => api.attempt.cancel());
    if (done === null) await readAttempt();
  };
  return (
    <GiveUpDialog title={own.title} go={own.go} keep={own.keep} busy={busy} onGo={cancel} onClose={onClose}>
      <p>{phase === 'writing' ? writing.cancel : before}</p>
      <RefusalNote refused={refused} />
    </GiveUpDialog>
  );
}
