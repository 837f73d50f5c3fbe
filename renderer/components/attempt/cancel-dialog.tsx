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

/** What is lost when the attempt is given up just now. */
export function WhatIsLost({ attempt: { operation, phase } }: Pick<Props, 'attempt'>) {
  const { text } = useApp();
  const { writing = text.writing, cancel = text.cancel.text } = useOperation(operation);
  if (phase === 'recovering') return <p>{text.recovery.leave.open}</p>;
  return <p>{phase === 'writing' ? writing.cancel : cancel}</p>;
}

export function CancelDialog({ attempt, onClose }: Props) {
  const { api, text, readAttempt } = useApp();
  const { busy, refused, run } = useRequests();
  const own = text.cancel;
  const cancel = async () => {
    const done = await run(() => api.attempt.cancel());
    if (done === null) await readAttempt();
  };
  return (
    <GiveUpDialog title={own.title} go={own.go} keep={own.keep} busy={busy} onGo={cancel} onClose={onClose}>
      <WhatIsLost attempt={attempt} />
      <RefusalNote refused={refused} />
    </GiveUpDialog>
  );
}
