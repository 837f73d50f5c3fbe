/** `quorate mark-share`: records a share as lost or destroyed. */
import type { AttemptView } from '../../../shared/contract/attempts';
import type { MarkShareOptions } from '../options/arguments';
import { confirmWords, startInRoom } from '../steps/conditions';
import { checkIndex, openSet } from '../steps/one-set';
import { checkInterrupted, type Session } from '../steps/session';
import { whileWatched } from '../steps/watch';
import { orWritten } from '../steps/writing';
import { resultPage } from '../terminal/texts';

/** The final status under `--json`. */
export interface MarkShareStatus {
  started: boolean;
  nonce: string;
  complete: boolean;
  name: string;
  index: number;
  holder: string;
  status: string;
  reason: string;
  files: string[];
  /** Digest of the transcript, hex; '' until complete. */
  digest: string;
}

/** Runs to completion, or throws `Ended` or `Interrupted`. The final status is left in the session. */
export async function markShare(session: Session, options: MarkShareOptions): Promise<void> {
  const { keySet: name, index, status, reason } = options;
  const { api, output } = session;
  const statusOf = (view?: AttemptView): MarkShareStatus => ({
    started: view !== undefined,
    nonce: view?.nonce ?? '',
    complete: view?.phase === 'complete',
    name,
    index,
    holder: view?.holder ?? '',
    status,
    reason,
    files: view?.result?.files ?? [],
    digest: view?.result?.transcript.digest ?? '',
  });
  session.status = statusOf();
  checkIndex(session, index);
  await openSet(session, options);
  const started = await startInRoom(session, options, room =>
    api.markShare.start({ index, status, reason, ...room }),
  );
  session.status = statusOf(started);
  await whileWatched(session, started.nonce, watch => confirmWords(session, options, started, watch));
  checkInterrupted(session);
  const made = await orWritten(session, await api.markShare.confirm({ nonce: started.nonce }));
  session.status = statusOf(made);
  output.say(resultPage(made));
}
