/** The result is made and has to get to the disk. It is never lost, and never counted as issued before. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { AttemptFrame } from '../../components/attempt/frame';
import { Go } from '../../components/form/fields';
import { Note } from '../../components/show/note';
import { RefusalNote } from '../../components/show/refusal';
import { useApp, useOperation } from '../../lib/app-context';
import { useRequests } from '../../lib/request';

export function Writing({ attempt }: { attempt: AttemptView }) {
  const { api, text, show } = useApp();
  const { busy, refused, run } = useRequests();
  const own = text.writing;
  const { title, lead } = useOperation(attempt.operation).writing ?? own;
  if (!attempt.problem) {
    return (
      <AttemptFrame attempt={attempt} title={own.busy} lead={own.busyLead} step="shares">
        <Note>{text.working}</Note>
      </AttemptFrame>
    );
  }
  const again = async () => {
    const after = await run(() => api.attempt.write({ nonce: attempt.nonce }));
    if (after) show({ attempt: after });
  };
  return (
    <AttemptFrame attempt={attempt} title={title} lead={lead} step="shares">
      <div class="card">
        <RefusalNote refused={refused ?? attempt.problem} />
        <p>{own.keep}</p>
        <div class="under">
          <Go
            label={busy ? text.working : own.go}
            or={busy ? own.go : text.working}
            busy={busy}
            onClick={again}
          />
        </div>
      </div>
    </AttemptFrame>
  );
}
