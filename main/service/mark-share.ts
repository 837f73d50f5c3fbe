/** The operation `markShare`, main's side. */
import type { Checked } from '../../shared/contract';
import type { AttemptView } from '../../shared/contract/attempts';
import { Refusal } from '../../shared/refusals';
import { refuseSecrets } from '../../shared/refuse-secrets';
import { settleNotices } from '../desk/settled-notices';
import type { AttemptRun } from './attempt-run';
import { withMarked } from './record-changes';
import type { Session } from './session';
import { startOnSet } from './start-on-set';

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
    (custodian, { room, record, recordDigest }) =>
      custodian.ask('beginMarkShare', { room, record, recordDigest, index, status, reason }),
  );
  marks.set(run, { index, status, reason });
  return run.view();
}

export function confirmMarkShare(session: Session, nonce: string): Promise<AttemptView> {
  const run = session.requireRun('markShare');
  return run.inTurn(async () => {
    const custodian = run.custodianFor(nonce, 'confirming');
    const mark = marks.get(run);
    if (!mark) throw new Refusal('NO_ATTEMPT');
    await custodian.ask('confirmMark', { nonce, operation: 'markShare' });
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
    const { files: notices } = await settleNotices(directory, log.file, left);
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
