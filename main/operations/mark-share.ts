/** The operation `markShare`, main's side. */
import type { Checked } from '../../shared/contract';
import type { AttemptView } from '../../shared/contract/attempts';
import { Refusal } from '../../shared/text/refusals';
import { refuseSecrets } from '../../shared/text/refuse-secrets';
import type { AttemptRun } from '../attempts/attempt-run';
import { startOnSet } from '../attempts/start-on-set';
import type { Session } from '../program/session';
import { withMarked } from '../storage/key-sets/record-changes';
import { repairNotices } from '../storage/repair/repaired-notices';

type StartParams = Checked<'markShare', 'start'>;

/** What the words of an attempt stand for, until they are confirmed. */
const marks = new WeakMap<AttemptRun, Pick<StartParams, 'index' | 'status' | 'reason'>>();

export async function startMarkShare(session: Session, params: StartParams): Promise<AttemptView> {
  const { index, status, reason } = params;
  refuseSecrets(reason);
  const run = await startOnSet(
    session,
    params,
    { operation: 'markShare', file: 'mark-share', seats: () => [] },
    (ceremony, { room, record, recordDigest }) =>
      ceremony.ask('begin', {
        operation: 'markShare',
        input: { room, record, recordDigest, index, status, reason },
      }),
  );
  marks.set(run, { index, status, reason });
  return run.view();
}

export function confirmMarkShare(session: Session, nonce: string): Promise<AttemptView> {
  const run = session.requireRun('markShare');
  return run.inTurn(async () => {
    const ceremony = run.processFor(nonce, 'confirming');
    const mark = marks.get(run);
    if (!mark) throw new Refusal('NO_ATTEMPT');
    await ceremony.ask('confirm', { nonce, operation: 'markShare' });
    await run.note('confirmed', { words: run.begun.bound.words, ...mark });
    await publish(run, mark);
    return run.view();
  });
}

async function publish(
  run: AttemptRun,
  mark: Pick<StartParams, 'index' | 'status' | 'reason'>,
): Promise<void> {
  const { directory, log } = run;
  const files: string[] = [];
  const { record } = run;
  const marked = withMarked(record.stored, { ...mark, transcript: log.file });
  const recorded = () => record.facts;
  run.onSettled = async end => {
    const left = await directory.load();
    const share = left.record.shares.find(one => one.index === mark.index);
    if (share?.markedBy !== log.file) return null;
    const { files: notices } = await repairNotices(directory, log.file, left);
    return run.resultOf([...files, ...notices], { key: '', proof: 'unproven' }, end, left);
  };
  await run.publish([
    () => run.save(marked),
    async () => {
      files.length = 0;
      files.push(...(await directory.writeNotices(log.file, record.stored)));
    },
    run.noting('recorded', () => ({ issued: record.stored.record.issued, files: [...files], ...recorded() })),
    ...run.ending(files, { key: '', proof: 'unproven' }, recorded),
  ]);
}
