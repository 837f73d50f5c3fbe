/** `quorate vouch-record`: people speak for a record, or a share kept apart, by the digest on their paper. */
import type { AttemptView } from '../../../shared/contract/attempts';
import type { KeySetView } from '../../../shared/contract/key-sets';
import { asResult, failure } from '../../../shared/text/refusals';
import { isNoDigest, typedDigest } from '../../../shared/text/typed-digest';
import type { VouchRecordOptions } from '../options/arguments';
import { confirmWords, startInRoom } from '../steps/conditions';
import { openSet } from '../steps/one-set';
import { checkInterrupted, refused, type Session } from '../steps/session';
import { whileWatched } from '../steps/watch';
import { orWritten } from '../steps/writing';
import { UsageError } from '../terminal/exit';
import { askNeeded, askYesNo } from '../terminal/questions';
import { resultPage } from '../terminal/texts';

/** The final status under `--json`. */
export interface VouchRecordStatus {
  started: boolean;
  nonce: string;
  complete: boolean;
  name: string;
  /** Of the share that was kept apart; 0 and '' where people spoke for the record. */
  index: number;
  holder: string;
  files: string[];
  /** Digest of the transcript, hex; '' until complete. */
  digest: string;
  /** The record that it left; 0 and '' until complete. */
  recordNumber: number;
  recordDigest: string;
}

/** Runs to completion, or throws `Ended` or `Interrupted`. The final status is left in the session. */
export async function vouchRecord(session: Session, options: VouchRecordOptions): Promise<void> {
  const { api, output } = session;
  const statusOf = (view?: AttemptView): VouchRecordStatus => ({
    started: view !== undefined,
    nonce: view?.nonce ?? '',
    complete: view?.phase === 'complete',
    name: options.keySet,
    index: view?.index ?? 0,
    holder: view?.holder ?? '',
    files: view?.result?.files ?? [],
    digest: view?.result?.transcript.digest ?? '',
    recordNumber: view?.result?.record.number ?? 0,
    recordDigest: view?.result?.record.digest ?? '',
  });
  session.status = statusOf();
  const set = await openSet(session, options);
  if (set.trouble !== 'RECORD_UNWITNESSED' && set.apart.length === 0)
    throw refused(session, failure('NOTHING_TO_VOUCH'));
  const use = await useOf(session, options, set);
  const digest = options.digest ?? (await askDigest(session));
  const started = await startInRoom(session, options, room =>
    api.vouchRecord.start({ digest, use, ...room }),
  );
  session.status = statusOf(started);
  await whileWatched(session, started.nonce, watch => confirmWords(session, options, started, watch));
  checkInterrupted(session);
  const made = await orWritten(session, await api.vouchRecord.confirm({ nonce: started.nonce }));
  session.status = statusOf(made);
  output.say(resultPage(made));
}

/** Of a share that is kept apart nothing is taken for granted. */
async function useOf(
  { people }: Session,
  { use }: VouchRecordOptions,
  { apart }: KeySetView,
): Promise<VouchRecordOptions['use']> {
  if (use !== undefined || apart.length === 0) return use;
  if (!people) throw new UsageError('Give either --issued or --unused.');
  const question = 'Is the share that is kept apart to be recorded? (yes, or no: it was destroyed): ';
  return (await askYesNo(people, question)) === 'yes' ? 'issued' : 'unused';
}

async function askDigest({ people, output }: Session): Promise<string> {
  if (!people) throw new UsageError('Option --digest is missing.');
  for (;;) {
    const typed = await askNeeded(people, 'Digest from paper, 64 hex digits or 32 words: ', {
      conceals: isNoDigest,
    });
    const read = await asResult(() => typedDigest(typed));
    if (read.ok) return typed;
    output.refuse(read.error);
  }
}
